"""Runs the whole suite, area by area, and says how long each took against its budget: `python -m tests.areas [AREA …]`.

Everything runs even if an area fails. A slow area is named; an area that takes three times its budget is stopped, and has
failed. Each area writes to a temporary folder of its own, so that two runs on one machine leave each other alone.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 3
TEMPORARY = "{temporary}"


@dataclass(frozen=True)
class Area:
    """A part of the suite. `budget` is in seconds, on two cores; TEMPORARY in `command` is a folder for this run alone."""

    name: str
    about: str
    budget: int
    command: tuple[str, ...]


def pytest(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", "pytest", "--quiet", f"--basetemp={TEMPORARY}", *arguments)


IN_TWO_PROCESSES = ("-n", "2", "--dist", "loadfile")

AREAS = (
    Area("architecture", "the house's own rules", 45, pytest("tests/architecture")),
    Area("unit", "rules and properties, without a database", 90, pytest("tests/unit", "tests/properties")),
    Area("web", "the pages' own logic, in Node", 45, ("tools/npm", "run", "--silent", "test")),
    Area(
        "sqlite",
        "the server on SQLite",
        400,
        pytest("tests/integration", "--database", "sqlite", *IN_TWO_PROCESSES),
    ),
    Area(
        "postgresql",
        "the server on PostgreSQL",
        500,
        pytest("tests/integration", "--database", "postgresql", *IN_TWO_PROCESSES),
    ),
    Area("races", "two hundred who want one time", 700, pytest("tests/races")),
    # Measures how soon a server is ready, so nothing runs beside it.
    Area("recovery", "kill -9 in the middle of work, on both databases", 300, pytest("tests/recovery")),
    Area("fuzz", "every route against what nobody would send", 400, pytest("tests/fuzz")),
    Area("e2e", "people in browsers, on SQLite", 800, pytest("tests/e2e", "--database", "sqlite")),
    Area(
        "e2e-postgresql",
        "the main story in browsers, on PostgreSQL",
        60,
        pytest("tests/e2e", "--database", "postgresql", "-m", "main_story"),
    ),
)


@dataclass(frozen=True)
class Outcome:
    """How an area went; `seconds` are elapsed ones."""

    area: Area
    passed: bool
    seconds: float

    def __str__(self) -> str:
        word = "ok    " if self.passed else "FAILED"
        late = "  (over its budget)" if self.seconds > self.area.budget else ""
        return f"{word} {self.area.name:<15} {self.seconds:6.1f} s of {self.area.budget:3d} s{late}"


def run_area(area: Area) -> Outcome:
    print(f"\n== {area.name}: {area.about} ({area.budget} s)", flush=True)
    started = time.monotonic()
    with TemporaryDirectory(prefix="suhbat-", ignore_cleanup_errors=True) as folder:
        command = [part.replace(TEMPORARY, f"{folder}/t") for part in area.command]
        passed = run_in_time(command, area.budget * PATIENCE)
    return Outcome(area, passed, time.monotonic() - started)


def run_in_time(command: list[str], seconds: float) -> bool:
    """Whether the command ended well in that time. Whatever it started ends with it."""
    with subprocess.Popen(command, cwd=ROOT, start_new_session=True) as process:
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            print(f"Stopped: it took more than {PATIENCE} times its budget.", flush=True)
            return False
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def choose(names: list[str]) -> list[Area]:
    """The areas of these names, all if there are none. Exits, listing them, for a name that is not one."""
    known = {area.name for area in AREAS}
    if unknown := [name for name in names if name not in known]:
        sys.exit(
            f"There is no area {', '.join(unknown)}. The areas are: {', '.join(area.name for area in AREAS)}"
        )
    return [area for area in AREAS if not names or area.name in names]


def main(names: list[str]) -> int:
    outcomes = [run_area(area) for area in choose(names)]
    print("\n== summary")
    for outcome in outcomes:
        print(outcome)
    print(f"{sum(outcome.seconds for outcome in outcomes):.0f} s in all")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
