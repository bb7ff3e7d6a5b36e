"""Weeks: where they begin, and when the clocks change in them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from scheduling.days import day_span
from server.desk.weeks import offsets, week_of


@pytest.mark.parametrize(
    ("country", "first"),
    [("AZ", date(2026, 11, 23)), ("UZ", date(2026, 11, 23)), ("US", date(2026, 11, 22)), ("EG", date(2026, 11, 21))],
)  # fmt: skip
def test_a_week_begins_as_its_country_counts(country: str, first: date) -> None:
    assert week_of(date(2026, 11, 25), country)[0] == first


def test_a_week_has_seven_days_and_the_one_asked_for() -> None:
    for day in (date(2026, 11, 23), date(2026, 11, 29)):
        week = week_of(day, "KZ")
        assert len(week) == 7
        assert day in week


def test_a_zone_without_changes_has_one_offset() -> None:
    from_ = datetime(2026, 11, 22, 20, tzinfo=UTC)
    assert [each.minutes for each in offsets("Asia/Baku", from_, from_ + timedelta(days=7))] == [240]


@pytest.mark.parametrize(
    ("zone", "day", "change", "before", "after"),
    [
        ("Europe/Berlin", date(2026, 3, 24), datetime(2026, 3, 29, 1, tzinfo=UTC), 60, 120),
        ("America/New_York", date(2026, 10, 27), datetime(2026, 11, 1, 6, tzinfo=UTC), -240, -300),
        ("Australia/Lord_Howe", date(2026, 9, 29), datetime(2026, 10, 3, 15, 30, tzinfo=UTC), 630, 660),
        ("Asia/Almaty", date(2024, 2, 27), datetime(2024, 2, 29, 18, tzinfo=UTC), 360, 300),
    ],
)
def test_a_change_of_the_clocks_stands_at_its_moment(
    zone: str, day: date, change: datetime, before: int, after: int
) -> None:
    week = week_of(day, "DE")
    found = offsets(zone, *day_span(zone, week[0], week[-1]))
    assert [(each.since, each.minutes) for each in found[1:]] == [(change, after)]
    assert found[0].minutes == before
