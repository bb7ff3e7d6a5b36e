"""Calendar days of a time zone as spans of time. Pure rules."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def day_span(zone: str, first: date, last: date | None = None) -> tuple[datetime, datetime]:
    """Return when the days from `first` to `last` (both included; one day if only one is named) begin and end, in UTC.

    A day of 23 or 25 hours comes out as long as it is.
    """
    after = (last or first) + timedelta(days=1)
    return _midnight(zone, first), _midnight(zone, after)


def _midnight(zone: str, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
