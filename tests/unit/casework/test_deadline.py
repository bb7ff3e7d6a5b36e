"""By when a note must be signed."""

from datetime import date, timedelta

from server.casework.deadline import sign_by

MONDAY = date(2026, 11, 23)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def test_sign_by_is_the_second_working_day_after() -> None:
    assert sign_by(MONDAY, weekday) == MONDAY + timedelta(days=2)


def test_sign_by_leaves_out_weekends() -> None:
    friday = MONDAY + timedelta(days=4)
    assert sign_by(friday, weekday) == date(2026, 12, 1)


def test_sign_by_leaves_out_holidays() -> None:
    assert sign_by(MONDAY, lambda day: weekday(day) and day != date(2026, 11, 24)) == date(2026, 11, 26)


def test_sign_by_ends_for_an_office_that_never_opens() -> None:
    assert sign_by(MONDAY, lambda _day: False) == MONDAY + timedelta(days=60)
