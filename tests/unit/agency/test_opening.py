"""When an office is open: local hours and holidays against moments in UTC."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st

from server.core.agency.opening import DAYS, Week, is_open, local_day, next_opening, offset_minutes

BAKU = "Asia/Baku"
WEEKDAYS: Week = {day: [["09:00", "13:00"], ["14:00", "18:00"]] for day in DAYS[:5]}
ALWAYS: Week = {day: [["00:00", "24:00"]] for day in DAYS}
MONDAY_NOON = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

ZONES = st.sampled_from([BAKU, "Asia/Tashkent", "Asia/Almaty", "Europe/Berlin", "America/St_Johns", "UTC"])
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """Draw opening hours: for each day some ranges in order, in steps of a quarter of an hour."""
    week = {}
    for day in DAYS:
        quarters = sorted(draw(st.sets(st.integers(0, 96), max_size=4)))
        times = [
            "24:00" if quarter == 96 else f"{quarter // 4:02d}:{quarter % 4 * 15:02d}" for quarter in quarters
        ]
        week[day] = [list(pair) for pair in zip(times[::2], times[1::2], strict=False)]
    return week


def test_open_from_the_first_minute_to_before_the_last() -> None:
    moments = {
        time(8, 59, 59): False,
        time(9, 0): True,
        time(12, 59, 59): True,
        time(13, 0): False,
        time(14, 0): True,
        time(18, 0): False,
    }
    monday = date(2026, 11, 23)
    at = {clock: datetime.combine(monday, clock, ZoneInfo(BAKU)) for clock in moments}
    assert {clock: is_open(WEEKDAYS, (), BAKU, moment) for clock, moment in at.items()} == moments


def test_closed_on_a_holiday_and_at_the_weekend() -> None:
    assert is_open(WEEKDAYS, (), BAKU, MONDAY_NOON)
    assert not is_open(WEEKDAYS, {date(2026, 11, 23)}, BAKU, MONDAY_NOON)
    assert not is_open(WEEKDAYS, (), BAKU, MONDAY_NOON - timedelta(days=1))


def test_opens_next_after_weekend_and_holiday() -> None:
    friday_evening = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
    assert next_opening(WEEKDAYS, {date(2026, 11, 23)}, BAKU, friday_evening) == datetime(
        2026, 11, 24, 5, 0, tzinfo=UTC
    )


def test_never_opens_without_hours() -> None:
    assert next_opening({}, (), BAKU, MONDAY_NOON) is None


def test_almaty_changed_its_clock_in_march_2024() -> None:
    assert offset_minutes("Asia/Almaty", datetime(2024, 2, 15, 6, 0, tzinfo=UTC)) == 360
    assert offset_minutes("Asia/Almaty", datetime(2024, 3, 15, 6, 0, tzinfo=UTC)) == 300


def test_local_day_is_the_offices_own() -> None:
    assert local_day("Asia/Tashkent", datetime(2026, 11, 22, 19, 0, tzinfo=UTC)) == date(2026, 11, 23)


@given(MOMENTS, ZONES)
def test_round_the_clock_is_always_open(at: datetime, zone: str) -> None:
    assert is_open(ALWAYS, (), zone, at)


@given(weeks(), ZONES, MOMENTS, st.sets(st.dates(date(2023, 1, 1), date(2030, 1, 1)), max_size=3))
def test_next_opening_is_the_first_change_from_closed(
    week: Week, zone: str, after: datetime, holidays: set[date]
) -> None:
    opens = next_opening(week, holidays, zone, after)
    if opens is None:
        return
    assert opens > after
    assert is_open(week, holidays, zone, opens)
    if not is_open(week, holidays, zone, after):
        halfway = after + (opens - after) / 2
        assert not is_open(week, holidays, zone, halfway)
