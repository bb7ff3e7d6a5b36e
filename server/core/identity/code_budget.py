"""How many wrong six-digit codes are borne before codes rest; pure arithmetic over the moments of the failures."""

from collections.abc import Sequence
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=10)
REST = timedelta(minutes=10)
ADDRESS_TRIES = 5
AGENCY_TRIES = 30
REMEMBERED = WINDOW + REST
"""Older failures change no answer."""


def resting_until(failures: Sequence[datetime], tries: int, now: datetime) -> datetime | None:
    """Return when codes may be tried again, None if they may be now.

    They rest for REST from the failure that was the `tries`-th within WINDOW. Failures come in any order; none is
    recorded while codes rest.
    """
    ordered = sorted(failures)
    ends = [
        last + REST
        for first, last in zip(ordered, ordered[tries - 1 :], strict=False)
        if last - first < WINDOW
    ]
    return max((end for end in ends if end > now), default=None)
