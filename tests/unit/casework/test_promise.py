"""Until when a request is answered."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, strategies as st

from server.casework.requests.promise import answer_by, urgency
from server.core.agency.opening import DAYS

WEEK = {day: [["09:00", "18:00"]] for day in DAYS[:5]} | {"sat": [["09:00", "13:00"]], "sun": []}
ZONE = "Asia/Baku"
MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


def moment(day: int, hour: int) -> datetime:
    """An hour of Baku in November 2026."""
    return datetime(2026, 11, day, hour, tzinfo=UTC) - timedelta(hours=4)


def test_what_comes_on_a_working_day_is_answered_by_the_end_of_the_next() -> None:
    assert answer_by(WEEK, (), ZONE, moment(23, 12)) == moment(24, 18)
    assert answer_by(WEEK, (), ZONE, moment(23, 7)) == moment(24, 18)
    assert answer_by(WEEK, (), ZONE, moment(27, 12)) == moment(28, 13)
    assert answer_by(WEEK, (), ZONE, moment(28, 12)) == moment(30, 18)


def test_what_comes_after_closing_or_on_a_day_off_came_on_the_next_working_day() -> None:
    assert answer_by(WEEK, (), ZONE, moment(23, 19)) == moment(25, 18)
    assert answer_by(WEEK, (), ZONE, moment(29, 12)) == moment(30, 18) + timedelta(days=1)
    assert answer_by(WEEK, {date(2026, 11, 24)}, ZONE, moment(23, 12)) == moment(25, 18)


def test_an_office_without_hours_answers_within_a_day() -> None:
    assert answer_by({}, (), ZONE, MONDAY) == MONDAY + timedelta(hours=24)


def test_a_request_shows_amber_at_eighty_percent_and_red_when_due() -> None:
    due = MONDAY + timedelta(hours=10)
    assert urgency(MONDAY, due, MONDAY + timedelta(hours=7, minutes=59)) == "in_time"
    assert urgency(MONDAY, due, MONDAY + timedelta(hours=8)) == "soon"
    assert urgency(MONDAY, due, due - timedelta(seconds=1)) == "soon"
    assert urgency(MONDAY, due, due) == "late"


@given(
    st.integers(0, 5_000_000).map(
        lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.sampled_from(["Asia/Baku", "Europe/Berlin", "Australia/Lord_Howe", "America/New_York"]),
)
def test_the_answer_is_due_after_the_request_and_within_a_week(received: datetime, zone: str) -> None:
    due = answer_by(WEEK, (), zone, received)
    assert received < due < received + timedelta(days=5)
