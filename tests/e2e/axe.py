"""Runs axe-core on a page as it stands: the rules of WCAG 2.0 to 2.2, levels A and AA."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page

from tests.environment.databases import ROOT

SCRIPT = ROOT / "web" / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(found => found.violations)"


def violations(page: Page) -> list[str]:
    """One line for each fault: the rule and the first place where it is broken."""
    page.evaluate(SCRIPT.read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = page.evaluate(RUN, RULES)
    return [f"{fault['id']}: {fault['nodes'][0]['html'][:200]}" for fault in found]
