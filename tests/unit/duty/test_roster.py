"""Who is on duty on a day, and when an alert goes on."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, strategies as st

from server.duty.ringing import UNANSWERED, escalates_at
from server.duty.roster import Roster

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
PEOPLE = st.sampled_from(["leyla", "elchin", "rauf"])


def test_a_single_day_goes_before_the_weeks_turn() -> None:
    roster = Roster({0: "leyla"}, {MONDAY: "elchin"})
    assert roster.on_duty(MONDAY) == "elchin"
    assert roster.on_duty(MONDAY + timedelta(days=7)) == "leyla"
    assert roster.on_duty(MONDAY + timedelta(days=1)) is None


@given(
    st.dictionaries(st.integers(0, 6), PEOPLE),
    st.dictionaries(st.dates(MONDAY, MONDAY + timedelta(days=40)), PEOPLE),
)
def test_the_days_ahead_say_what_each_day_says(turns: dict[int, str], days: dict[date, str]) -> None:
    roster = Roster(turns, days)
    for day, person, differs in roster.ahead(MONDAY, 28):
        assert person == roster.on_duty(day)
        assert differs == (day in days)
        assert person == (days[day] if differs else turns.get(day.weekday()))


def test_an_alert_waits_two_minutes_for_whoever_is_on_duty_and_not_for_nobody() -> None:
    assert escalates_at(NOW, somebody_on_duty=True) == NOW + UNANSWERED == NOW + timedelta(minutes=2)
    assert escalates_at(NOW, somebody_on_duty=False) == NOW
