"""The agency words a consent's text; the client reads it on their own page, and is asked again when it changes."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import open_worker

OWN = "We keep what you say for two years."


def fits(page: Page) -> None:
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(page) == []


def test_a_consents_text_is_worded_read_and_asked_again(contexts: Browser, site: Site) -> None:
    cast = site.cast
    said = {"kind": "service", "given": True, "language": "az", "way": "spoken", "text_version": 0}
    site.ask(cast.leyla, "POST", f"/clients/{cast.sevda.id}/consents", said)
    nigar = open_worker(contexts, site, cast.nigar, "en")
    page, words = nigar.page, nigar.words
    page.goto(f"{site.url}/admin/texts")
    card = page.get_by_role("region", name=words("texts.key.consent.service"))
    expect(card.get_by_text(words("texts.built_in"))).to_have_count(5)
    card.get_by_role("button", name="English").click()
    dialog = page.get_by_role("dialog")
    assert violations(page) == []
    dialog.get_by_label(words("texts.body")).fill(OWN)
    dialog.get_by_role("button", name=words("common.save")).click()
    expect(card.get_by_text(words("texts.own"))).to_be_visible()
    expect(card.get_by_text("No translation: people read English")).to_have_count(4)
    expect(card.locator('p[lang="en"]', has_text=OWN)).to_have_count(5)
    fits(page)
    leyla = open_worker(contexts, site, cast.leyla, "en")
    leyla.page.goto(f"{site.url}/clients/{cast.sevda.id}#consents")
    leyla.page.get_by_role("tab", name=leyla.words("people.tab.consents")).click()
    line = leyla.page.get_by_role("listitem").filter(has_text=leyla.words("people.consent.outdated"))
    expect(line).to_have_count(1)
    line.get_by_role("button", name=leyla.words("people.consent.record")).click()
    expect(leyla.page.get_by_role("dialog").get_by_text(OWN)).to_be_visible()
    fits(leyla.page)
    leyla.page.get_by_role("button", name=leyla.words("common.save")).click()
    expect(leyla.page.get_by_text(leyla.words("people.consent.saved"))).to_be_visible()
    expect(line).to_have_count(0)
    leyla.page.get_by_text(leyla.words("people.consent.history")).click()
    leyla.page.get_by_text(leyla.words("people.consent.what_was_read")).first.click()
    expect(leyla.page.locator("blockquote", has_text=OWN)).to_be_visible()
