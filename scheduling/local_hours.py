"""Weekly hours in local time as spans of UTC, across every change of clocks; pure.

Spans are pairs of quanta (see quanta.py), the end not included. A local hour that a clock change skips gives nothing, one
that it repeats is there twice: a moment belongs to the hours exactly if the clock on the wall then shows such a time.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from scheduling.quanta import QUANTUM_SECONDS

Span = tuple[int, int]
DAY = 24 * 3600 // QUANTUM_SECONDS
"""A day without a clock change, in quanta."""
_EPOCH = date(1970, 1, 1)
_HOUR = 3600


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of one weekday (0 is Monday), `starts` and `ends` in quanta after local midnight, from one local day to
    another (both included; None: without end)."""

    weekday: int
    starts: int
    ends: int
    effective_from: date
    effective_until: date | None = None


@dataclass(frozen=True, slots=True)
class Exceptional:
    """Days, both included, on which somebody is not there (`off`), or there beside the weekly hours.

    Without `starts` and `ends` (quanta after local midnight) whole days are meant.
    """

    off: bool
    from_day: date
    until_day: date
    starts: int = 0
    ends: int = DAY


@lru_cache(maxsize=512)
def clock_quanta(clock: str) -> int:
    """Return how many quanta after local midnight a clock shows this time, "09:30" or "24:00"."""
    hours, _, minutes = clock.partition(":")
    return (int(hours) * 3600 + int(minutes) * 60) // QUANTUM_SECONDS


def open_spans(
    zone: str,
    first: date,
    last: date,
    weekly: Sequence[Hours],
    exceptions: Sequence[Exceptional] = (),
    holidays: frozenset[date] = frozenset(),
) -> list[Span]:
    """Return when somebody is there on the local days from `first` to `last`, as disjoint spans in order.

    On a holiday the weekly hours do not hold. What is `off` counts for more than what is beside the weekly hours.
    """
    of_weekday = [[hours for hours in weekly if hours.weekday == number] for number in range(7)]
    there: list[Span] = []
    away: list[Span] = []
    for day in _days(first, last):
        for hours in () if day in holidays else of_weekday[day.weekday()]:
            if hours.effective_from <= day and (
                hours.effective_until is None or day <= hours.effective_until
            ):
                there += local_span(zone, day, hours.starts, hours.ends)
        for exception in exceptions:
            if exception.from_day <= day <= exception.until_day:
                spans = local_span(zone, day, exception.starts, exception.ends)
                (away if exception.off else there).extend(spans)
    return without(merged(there), merged(away))


def _days(first: date, last: date) -> Iterator[date]:
    for number in range((last - first).days + 1):
        yield first + timedelta(days=number)


@lru_cache(maxsize=16384)
def local_span(zone: str, day: date, starts: int, ends: int) -> tuple[Span, ...]:
    """Return the moments of a local day at which the clock shows a time from `starts` to `ends` (not included).

    Kept, for most people of an office come and go at the same hours.
    """
    midnight = (day - _EPOCH).days * DAY
    found: list[Span] = []
    for segment_start, segment_end, offset in _segments(zone, day.year):
        start = max(midnight + starts - offset, segment_start)
        end = min(midnight + ends - offset, segment_end)
        if start < end:
            found.append((start, end))
    return tuple(merged(found))


def offsets(zone: str, span: Span) -> list[tuple[int, int]]:
    """Return from which quantum on the zone's clocks are how many quanta ahead of UTC, beginning with the span itself."""
    first, last = (datetime.fromtimestamp(at * QUANTUM_SECONDS, UTC).year for at in span)
    found: list[tuple[int, int]] = []
    for year in range(first, last + 1):
        for start, end, offset in _segments(zone, year):
            known = found[-1][1] if found else None
            if offset != known and start < span[1] and end > span[0]:
                found.append((max(start, span[0]), offset))
    return found


@lru_cache(maxsize=256)
def _segments(zone: str, year: int) -> tuple[tuple[int, int, int], ...]:
    """Return the spans of constant offset (in quanta) around a year, from a week before it to a week after."""
    clock = ZoneInfo(zone)
    at = int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) - 7 * 24 * _HOUR
    last = int(datetime(year + 1, 1, 1, tzinfo=UTC).timestamp()) + 7 * 24 * _HOUR
    found: list[tuple[int, int, int]] = []
    begun, offset = at, _offset(clock, at)
    for hour in range(at + _HOUR, last + 1, _HOUR):
        if _offset(clock, hour) != offset:
            change = _change(clock, hour - _HOUR, hour)
            found.append((begun // QUANTUM_SECONDS, change // QUANTUM_SECONDS, offset // QUANTUM_SECONDS))
            begun, offset = change, _offset(clock, hour)
    found.append((begun // QUANTUM_SECONDS, last // QUANTUM_SECONDS, offset // QUANTUM_SECONDS))
    return tuple(found)


def _change(clock: ZoneInfo, before: int, after: int) -> int:
    """The first second with the new offset, between a moment with the old one and one with the new."""
    old = _offset(clock, before)
    while after - before > 1:
        middle = (before + after) // 2
        before, after = (middle, after) if _offset(clock, middle) == old else (before, middle)
    return after


def _offset(clock: ZoneInfo, at: int) -> int:
    offset = datetime.fromtimestamp(at, clock).utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


def merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that touch as one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        elif start < end:
            found.append((start, end))
    return found


def without(spans: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    """Return what is left of spans. Both are disjoint and in order."""
    found: list[Span] = []
    place = 0
    for start, end in spans:
        left = start
        while place < len(taken) and taken[place][1] <= start:
            place += 1
        for number in range(place, len(taken)):
            taken_start, taken_end = taken[number]
            if taken_start >= end:
                break
            if left < taken_start:
                found.append((left, taken_start))
            left = taken_end
        if left < end:
            found.append((left, end))
    return found
