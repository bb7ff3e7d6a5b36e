"""Free times: never over each other, never outside of somebody's hours, whatever the clocks do and whoever looks."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings, strategies as st

from scheduling.local_hours import DAY, Exceptional, Hours, Span, open_spans
from scheduling.quanta import QUANTUM_SECONDS
from scheduling.slots import STEP, Length, Limits, fits, is_free, next_free, slots

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Almaty",
    "Asia/Tashkent",
    "Asia/Baku",
)
EPOCH = date(1970, 1, 1)
FOR_EVER = Limits(0, 10**9)


@cache
def changes(zone: str) -> tuple[date, ...]:
    """The days from 2015 to 2027 on which the clocks of a zone are changed, or one without, if they never are."""
    clock = ZoneInfo(zone)
    days = [date(2015, 1, 1) + timedelta(days=number) for number in range(13 * 365 + 3)]
    offsets = [
        datetime(day.year, day.month, day.day, tzinfo=UTC).astimezone(clock).utcoffset() for day in days
    ]
    found = [days[place] for place in range(1, len(days)) if offsets[place] != offsets[place - 1]]
    return tuple(found) or (date(2020, 3, 29),)


CHANGES = [(zone, day) for zone in ZONES for day in changes(zone)]
CLOCKS = st.integers(0, DAY)
PAIRS = st.tuples(CLOCKS, CLOCKS).filter(lambda pair: pair[0] < pair[1])


@dataclass(frozen=True)
class Case:
    """Somebody's hours around a day on which the clocks may change."""

    zone: str
    day: date
    weekly: list[Hours]
    exceptions: list[Exceptional]
    holidays: frozenset[date]

    @property
    def first(self) -> date:
        return self.day - timedelta(days=2)

    @property
    def last(self) -> date:
        return self.day + timedelta(days=2)

    @property
    def open(self) -> list[Span]:
        return open_spans(self.zone, self.first, self.last, self.weekly, self.exceptions, self.holidays)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    zone, day = draw(st.sampled_from(CHANGES))
    near = st.integers(-3, 3).map(lambda number: day + timedelta(days=number))
    weekly = [
        Hours(weekday, *pair, effective_from=draw(near), effective_until=draw(st.none() | near))
        for weekday, pair in draw(st.lists(st.tuples(st.integers(0, 6), PAIRS), max_size=12))
    ]
    exceptions = [
        Exceptional(off, from_day, from_day + timedelta(days=length), *pair)
        for off, from_day, length, pair in draw(
            st.lists(st.tuples(st.booleans(), near, st.integers(0, 2), PAIRS), max_size=3)
        )
    ]
    return Case(zone, day, weekly, exceptions, draw(st.frozensets(near, max_size=1)))


def clock_at(zone: str, quantum: int) -> tuple[date, int]:
    """What the calendar and the clock on the wall show then; the slow and sure way."""
    local = datetime.fromtimestamp(quantum * QUANTUM_SECONDS, ZoneInfo(zone))
    return local.date(), (local.hour * 3600 + local.minute * 60) // QUANTUM_SECONDS


def is_there(case: Case, quantum: int) -> bool:
    """Whether somebody is there then, by what the words mean."""
    day, clock = clock_at(case.zone, quantum)
    touching = [e for e in case.exceptions if e.from_day <= day <= e.until_day and e.starts <= clock < e.ends]
    if any(exception.off for exception in touching):
        return False
    usual = day not in case.holidays and any(
        hours.weekday == day.weekday()
        and hours.starts <= clock < hours.ends
        and hours.effective_from <= day
        and (hours.effective_until is None or day <= hours.effective_until)
        for hours in case.weekly
    )
    return usual or bool(touching)


@given(cases())
@settings(max_examples=150)
def test_hours_are_what_the_clock_on_the_wall_shows(case: Case) -> None:
    opened = {quantum for start, end in case.open for quantum in range(start, end)}
    around = range(((case.first - EPOCH).days - 1) * DAY, ((case.last - EPOCH).days + 2) * DAY)
    wanted = {q for q in around if case.first <= clock_at(case.zone, q)[0] <= case.last and is_there(case, q)}
    assert opened == wanted


@pytest.mark.parametrize(("zone", "day"), CHANGES)
def test_every_change_of_clocks_is_met(zone: str, day: date) -> None:
    """Hours that run through the night, at every change of these zones from 2015 to 2027."""
    night = [Hours(weekday, *span, date(2000, 1, 1)) for weekday in range(7) for span in ((0, 50), (70, DAY))]
    case = Case(zone, day, night, [], frozenset())
    opened = {quantum for start, end in case.open for quantum in range(start, end)}
    around = range(((case.first - EPOCH).days - 1) * DAY, ((case.last - EPOCH).days + 2) * DAY)
    assert opened == {
        q for q in around if case.first <= clock_at(zone, q)[0] <= case.last and is_there(case, q)
    }


LENGTHS = st.builds(Length, st.integers(1, 24), st.integers(0, 6), st.integers(0, 6))


@st.composite
def busy(draw: st.DrawFn, case: Case) -> list[Span]:
    first = (case.first - EPOCH).days * DAY - DAY
    gaps = draw(st.lists(st.tuples(st.integers(1, 200), st.integers(1, 40)), max_size=12))
    found: list[Span] = []
    at = first
    for gap, length in gaps:
        found.append((at + gap, at + gap + length))
        at += gap + length
    return found


@given(st.data(), LENGTHS)
@settings(max_examples=200)
def test_slots_are_inside_free_and_apart(data: st.DataObject, length: Length) -> None:
    case = data.draw(cases())
    worker, client = data.draw(busy(case)), data.draw(busy(case))
    limits = data.draw(
        st.integers(0, 4 * DAY).map(lambda after: Limits((case.first - EPOCH).days * DAY + after, 10**9))
    )
    found = slots(case.open, worker, client, length, limits)
    for at in found:
        assert at % STEP == 0
        assert at >= limits.earliest
        assert all(is_there(case, quantum) for quantum in range(at, at + length.own))
        assert is_free(worker, at - length.before, at + length.own + length.after)
        assert is_free(client, at, at + length.own)
        # What is shown is bookable.
        assert fits(case.open, at, length, limits)
        assert next_free(worker, client, at, length) == at
    for one, other in pairwise(found):
        assert one + length.own + length.after <= other - length.before


@given(cases(), LENGTHS)
def test_a_slot_that_is_taken_is_shown_no_more_and_its_neighbours_stay_apart(
    case: Case, length: Length
) -> None:
    found = slots(case.open, [], [], length, FOR_EVER)
    if not found:
        return
    taken = (found[0] - length.before, found[0] + length.own + length.after)
    after = slots(case.open, [taken], [], length, FOR_EVER)
    assert all(at + length.own + length.after <= taken[0] or at - length.before >= taken[1] for at in after)


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(1, 30)), max_size=15), st.integers(0, 430), LENGTHS
)
def test_no_time_is_passed_over_that_was_free(pairs: list[Span], at: int, length: Length) -> None:
    """Between what is asked for and the answer, nothing could have begun."""
    spans = sorted({(start, start + size) for start, size in pairs})
    apart: list[Span] = []
    for start, end in spans:
        if not apart or start > apart[-1][1]:
            apart.append((start, end))
    answer = next_free(apart, [], at, length)
    for earlier in range(at, answer):
        assert not is_free(apart, earlier - length.before, earlier + length.own + length.after)
