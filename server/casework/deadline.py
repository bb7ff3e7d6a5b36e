"""By when a note must be signed. Working days in, a day out; a pure rule."""

from collections.abc import Callable
from datetime import date, timedelta

WORKING_DAYS = 2
_LONGEST_CLOSURE_DAYS = 60


def sign_by(held_on: date, is_working_day: Callable[[date], bool]) -> date:
    """Return the last day for signing: the second working day after the session. The aim is the same day.

    An office that stays closed for two months does not push it further than that.
    """
    day, left = held_on, WORKING_DAYS
    for _ in range(_LONGEST_CLOSURE_DAYS):
        day += timedelta(days=1)
        left -= is_working_day(day)
        if not left:
            break
    return day
