"""Five-minute pieces of time, and who claims which of them. Their numbers count from 1970 in UTC, so zones do not matter."""

from collections.abc import Mapping
from datetime import datetime

QUANTUM_SECONDS = 300


def quanta(starts_at: datetime, ends_at: datetime) -> range:
    """Return the numbers of all quanta that a span touches; the end is not part of the span."""
    first = int(starts_at.timestamp() // QUANTUM_SECONDS)
    after_last = int(-(-ends_at.timestamp() // QUANTUM_SECONDS))
    return range(first, after_last)


def claims(spans: Mapping[str, range]) -> list[tuple[str, int, int | None]]:
    """Return what the parties claim, each its own quanta, in the one order that everybody inserts in; the first quantum
    of a party comes with the number of all of its quanta.

    The order matters: two bookings that lock the same rows in different orders would wait for each other for ever.
    """
    return [
        (party, quantum, len(spans[party]) if quantum == spans[party].start else None)
        for party in sorted(spans)
        for quantum in spans[party]
    ]


def first_free_quantum(now: datetime) -> int:
    """Return the first quantum that has not yet begun: what is left of an appointment that ends now."""
    return int(-(-now.timestamp() // QUANTUM_SECONDS))
