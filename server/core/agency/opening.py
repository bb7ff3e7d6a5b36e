"""When an office is open. Local opening hours and holidays against moments in UTC; pure rules."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Week = Mapping[str, Sequence[Sequence[str]]]
"""For each of DAYS the ranges in local time, `["09:00", "18:00"]`; the end may be "24:00" and does not belong to it."""

MIDNIGHT_AFTER = "24:00"
_LOOK_AHEAD_DAYS = 366


def offset_minutes(zone: str, at: datetime) -> int:
    """Return how far the zone's clocks are ahead of UTC at a moment, in minutes."""
    offset = at.astimezone(ZoneInfo(zone)).utcoffset()
    return 0 if offset is None else int(offset.total_seconds() // 60)


def local_day(zone: str, at: datetime) -> date:
    """Return the date on the zone's calendar at a moment."""
    return at.astimezone(ZoneInfo(zone)).date()


def is_open(week: Week, holidays: Collection[date], zone: str, at: datetime) -> bool:
    """Tell whether the office is open at a moment."""
    today = local_day(zone, at)
    return any(start <= at < end for start, end in opening_on(week, holidays, zone, today))


def next_opening(week: Week, holidays: Collection[date], zone: str, after: datetime) -> datetime | None:
    """Return the first moment later than `after` at which the office opens, in UTC. None if there is none in a year."""
    today = local_day(zone, after)
    for ahead in range(_LOOK_AHEAD_DAYS + 1):
        for start, _ in opening_on(week, holidays, zone, today + timedelta(days=ahead)):
            if start > after:
                return start
    return None


def opening_on(
    week: Week, holidays: Collection[date], zone: str, day: date
) -> Iterator[tuple[datetime, datetime]]:
    """Yield the spans of time, in UTC, in which the office is open on a local day; none on a holiday."""
    if day in holidays:
        return
    for opens, closes in week.get(DAYS[day.weekday()], ()):
        yield _moment(zone, day, opens), _moment(zone, day, closes)


def _moment(zone: str, day: date, clock: str) -> datetime:
    if clock == MIDNIGHT_AFTER:
        day, clock = day + timedelta(days=1), "00:00"
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).astimezone(UTC)
