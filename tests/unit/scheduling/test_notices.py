"""When reminders are planned, and until when a notice is of use."""

from datetime import UTC, datetime, timedelta

import pytest

from scheduling.appointment import State
from scheduling.notices import Notice, is_told_by_next, plan, still_true, useful_until

START = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
DAY, HOURS = 24 * 60, 2 * 60


@pytest.mark.parametrize(
    ("hours_before", "expected"),
    [(72, [DAY, HOURS]), (25, [DAY, HOURS]), (24.9, [HOURS]), (3, [HOURS]), (2.9, []), (-1, [])],
)
def test_reminders_are_planned_unless_the_booking_itself_has_just_told_it(
    hours_before: float, expected: list[int]
) -> None:
    planned = plan(START, [HOURS, DAY, DAY], START - timedelta(hours=hours_before))
    assert [reminder.minutes for reminder in planned] == expected
    assert [reminder.due_at for reminder in planned] == [
        START - timedelta(minutes=minutes) for minutes in expected
    ]


@pytest.mark.parametrize(
    ("minutes", "hours_before", "told"),
    [(DAY, 21, False), (DAY, 3.1, False), (DAY, 3, True), (DAY, 1, True), (HOURS, 0.1, False)],
)
def test_a_late_reminder_is_left_to_the_next_one(minutes: int, hours_before: float, told: bool) -> None:
    assert is_told_by_next(minutes, [DAY, HOURS], START, START - timedelta(hours=hours_before)) is told


def test_reminders_and_cancellations_end_with_the_beginning_and_ways_in_with_the_end() -> None:
    end = START + timedelta(minutes=50)
    times = {notice: useful_until(notice, START, end) for notice in Notice}
    assert {notice for notice, until in times.items() if until == START} == {
        Notice.REMINDER,
        Notice.CANCELLED,
    }
    assert set(times.values()) == {START, end}


def test_a_notice_is_true_only_of_what_the_appointment_still_is() -> None:
    assert still_true(Notice.REMINDER, State.CONFIRMED)
    assert not still_true(Notice.REMINDER, State.WAITING)
    assert still_true(Notice.BOOKED, State.WAITING)
    assert not still_true(Notice.BOOKED, State.CANCELLED_BY_AGENCY)
    assert still_true(Notice.CANCELLED, State.CANCELLED_BY_CLIENT)
    assert still_true(Notice.REQUESTED, State.REQUESTED)
