"""Local days as spans of time, in zones that moved their clocks and in zones that did not."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, strategies as st

from scheduling.days import day_span
from server.core.agency.opening import local_day, offset_minutes

ZONES = ("Asia/Almaty", "Asia/Baku", "Asia/Tashkent", "Europe/London", "Asia/Kathmandu", "America/St_Johns")
zones = st.sampled_from(ZONES)
days = st.dates(min_value=date(2000, 1, 2), max_value=date(2199, 12, 30))
moments = st.timedeltas(timedelta(0), timedelta(days=70_000)).map(
    lambda since: datetime(2000, 1, 2, tzinfo=UTC) + since
)


@given(zones, moments)
def test_a_moment_lies_in_the_span_of_its_own_day_alone(zone: str, at: datetime) -> None:
    day = local_day(zone, at)
    starts, ends = day_span(zone, day)
    assert starts <= at < ends
    before, after = day_span(zone, day - timedelta(days=1)), day_span(zone, day + timedelta(days=1))
    assert before[1] == starts
    assert after[0] == ends


@given(zones, days, st.integers(min_value=0, max_value=30))
def test_several_days_are_as_long_as_their_parts(zone: str, first: date, more: int) -> None:
    last = first + timedelta(days=more)
    starts, ends = day_span(zone, first, last)
    assert starts == day_span(zone, first)[0]
    assert ends == day_span(zone, last)[1]


@given(zones, moments)
def test_an_offset_turns_utc_into_local_time(zone: str, at: datetime) -> None:
    shown = at + timedelta(minutes=offset_minutes(zone, at))
    assert shown.date() == local_day(zone, at)


def test_almaty_is_an_hour_nearer_since_march_2024() -> None:
    before, after = datetime(2024, 2, 15, 9, tzinfo=UTC), datetime(2024, 3, 15, 9, tzinfo=UTC)
    assert [offset_minutes("Asia/Almaty", at) for at in (before, after)] == [360, 300]


def test_a_day_on_which_clocks_move_is_as_long_as_it_is() -> None:
    spring, autumn = (
        day_span("Europe/London", date(2026, 3, 29)),
        day_span("Europe/London", date(2026, 10, 25)),
    )
    assert [(ends - starts) / timedelta(hours=1) for starts, ends in (spring, autumn)] == [23, 25]
