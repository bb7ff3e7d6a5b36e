"""Every check that reads the code without running it, two at a time; the whole list is gone through even if one fails."""

from __future__ import annotations

import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@dataclass(frozen=True)
class Check:
    """One linter: its name, its command, and what repairs most of its findings."""

    name: str
    command: tuple[str | Path, ...]
    repair: str = ""


# The slow ones first, so that the two workers end together.
CHECKS = (
    Check("types (mypy --strict)", (BIN / "mypy",)),
    Check("types of the pages (tsc)", ("tools/npm", "run", "--silent", "check")),
    Check("style of the pages (eslint, prettier)", ("tools/npm", "run", "--silent", "lint"), "make fmt"),
    Check("style (ruff)", (BIN / "ruff", "check", "--quiet", "."), "make fmt"),
    Check("format (ruff)", (BIN / "ruff", "format", "--check", "--quiet", "."), "make fmt"),
    Check("import order (import-linter)", (BIN / "lint-imports",)),
    Check("unused requirements (deptry)", (BIN / "deptry", ".")),
    Check("dead code (vulture)", (BIN / "vulture",)),
    Check("Dockerfile (hadolint)", (BIN / "hadolint", "--config", ".hadolint.yaml", "docker/Dockerfile")),
    Check(
        "compose file (schema)",
        (BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", "docker/compose.yml"),
    ),
)


def run_check(check: Check) -> bool:
    """Runs one check, prints one line for it, and its findings if there are any. Answers whether it passed."""
    started = time.monotonic()
    done = subprocess.run(check.command, cwd=ROOT, capture_output=True, text=True, check=False)
    passed = done.returncode == 0
    line = f"{'ok    ' if passed else 'FAILED'} {check.name}, {time.monotonic() - started:.1f} s"
    if not passed:
        repair = f"\n(Try: {check.repair})" if check.repair else ""
        line += f"\n{done.stdout}{done.stderr}{repair}"
    print(line, flush=True)
    return passed


def main() -> int:
    with ThreadPoolExecutor(max_workers=2) as workers:
        passed = list(workers.map(run_check, CHECKS))
    return 0 if all(passed) else 1


if __name__ == "__main__":
    sys.exit(main())
