"""Weeks as a calendar shows them: on which day they begin, and when the clocks change in them. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from server.core.agency.opening import offset_minutes

DAYS_IN_WEEK = 7
_SUNDAY, _SATURDAY, _MONDAY = 6, 5, 0
_BEGINS: dict[int, frozenset[str]] = {
    _SUNDAY: frozenset(
        ["US", "CA", "MX", "BR", "IL", "IN", "JP", "KR", "TW", "TH", "PH", "PK", "ZA", "KE", "SA", "YE"]
    ),
    _SATURDAY: frozenset(
        ["AF", "BH", "DJ", "DZ", "EG", "IQ", "IR", "JO", "KW", "LY", "OM", "QA", "SD", "SY"]
    ),
}
"""Countries whose weeks do not begin on Monday, after the Unicode project's table of weeks."""
_CLOCKS_CHANGE_ON = timedelta(minutes=15)
"""No zone has ever changed its clocks at a moment that is not a multiple of this in UTC, as far as bookings reach."""


@dataclass(frozen=True, slots=True)
class Offset:
    """How far a zone's clocks are ahead of UTC from a moment on."""

    since: datetime
    minutes: int


def week_of(day: date, country: str) -> list[date]:
    """Return the seven days of the week that a day is in, as the country counts weeks."""
    begins = next((weekday for weekday, countries in _BEGINS.items() if country in countries), _MONDAY)
    first = day - timedelta(days=(day.weekday() - begins) % DAYS_IN_WEEK)
    return [first + timedelta(days=ahead) for ahead in range(DAYS_IN_WEEK)]


def offsets(zone: str, from_: datetime, until: datetime) -> list[Offset]:
    """Return the zone's offset at `from_`, and every change of it before `until`, in order."""
    found: list[Offset] = []
    for moment in _steps(from_, until):
        minutes = offset_minutes(zone, moment)
        if not found or found[-1].minutes != minutes:
            found.append(Offset(moment, minutes))
    return found


def _steps(from_: datetime, until: datetime) -> Iterator[datetime]:
    moment = from_
    while moment < until:
        yield moment
        moment += _CLOCKS_CHANGE_ON
