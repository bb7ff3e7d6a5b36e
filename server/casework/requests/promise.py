"""Until when somebody who asked for help is answered: one working day of the office. Pure."""

from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from server.core.agency.opening import DAYS, MIDNIGHT_AFTER, Week, local_day

WITHOUT_HOURS = timedelta(hours=24)
"""The promise of an office that has entered no opening hours."""
SOON = 0.8
"""From this part of the time on, a request shows that it must be answered soon."""
_LOOK_AHEAD_DAYS = 60

Urgency = Literal["in_time", "soon", "late"]


def answer_by(week: Week, holidays: Collection[date], zone: str, received_at: datetime) -> datetime:
    """Return the end of the working day after the one on which a request came, in UTC.

    What comes after closing time, or on a day off, came on the next working day.
    """
    closings = _closings(week, holidays, zone, local_day(zone, received_at))
    still_to_come = (closing for closing in closings if closing > received_at)
    next(still_to_come, None)
    return next(still_to_come, received_at + WITHOUT_HOURS)


def _closings(week: Week, holidays: Collection[date], zone: str, first: date) -> Iterator[datetime]:
    for ahead in range(_LOOK_AHEAD_DAYS):
        day = first + timedelta(days=ahead)
        ranges = [] if day in holidays else week.get(DAYS[day.weekday()], ())
        if ranges:
            yield _moment(zone, day, ranges[-1][1])


def _moment(zone: str, day: date, clock: str) -> datetime:
    if clock == MIDNIGHT_AFTER:
        day, clock = day + timedelta(days=1), "00:00"
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).astimezone(UTC)


def urgency(received_at: datetime, due_at: datetime, now: datetime) -> Urgency:
    """Tell whether a request can wait, must be answered soon, or is late."""
    if now >= due_at:
        return "late"
    return "soon" if now - received_at >= SOON * (due_at - received_at) else "in_time"
