"""How long a booking takes, durable and with its audit row, and whether races for one time ever have two winners."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.environment.databases import DATABASE_KINDS, DatabaseKind, Databases
from tests.races.racing import overlaps, quiet_booking_ms, race

RACERS = 200
PROCESSES = 4
QUIET_BOOKINGS = 300


def run(rounds: int) -> dict[str, dict[str, float | int]]:
    """Measure both databases in turn; `rounds` is how many races each holds."""
    with tempfile.TemporaryDirectory(prefix="suhbat-bench-") as name:
        databases = Databases(Path(name))
        try:
            # PostgreSQL writes as safely as an installation's: the tests' own shortcuts are taken back.
            return {
                short: measure(databases, kind, Path(name) / short, rounds)
                for short, kind in zip(("sqlite", "postgres"), DATABASE_KINDS, strict=True)
            }
        finally:
            databases.close()


def measure(databases: Databases, kind: DatabaseKind, folder: Path, rounds: int) -> dict[str, float | int]:
    """Single bookings first, then the races, each in a fresh database."""
    url = databases.create(kind, durable=True)
    p50_ms = asyncio.run(quiet_booking_ms(url, folder / "quiet", QUIET_BOOKINGS))
    print(f"{kind}: a booking takes {p50_ms:.1f} ms (median of {QUIET_BOOKINGS})", flush=True)
    url = databases.create(kind)
    outcome = race(url, folder / "races", processes=PROCESSES, rounds=rounds, racers=RACERS)
    print(
        f"{kind}: {rounds} rounds of {RACERS} racers, {outcome.winners_not_one} without one winner",
        flush=True,
    )
    return {
        "p50_ms": round(p50_ms, 2),
        "rounds": rounds,
        "racers": RACERS,
        "winners_not_one": outcome.winners_not_one,
        "overlaps": asyncio.run(overlaps(url)),
        "errors_other_than_409": outcome.errors_other_than_409,
    }
