"""How an appointment stands at the front desk."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from scheduling.appointment import FINAL, Form, State
from server.desk.standing import Standing, overdue_since, stands

BEGINS = datetime(2026, 11, 23, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
OVERDUE = 30


@dataclass(frozen=True, slots=True)
class Visit:
    form: Form = Form.OFFICE
    state: State = State.CONFIRMED
    starts_at: datetime = BEGINS
    ends_at: datetime = BEGINS + 60 * MINUTE
    started_at: datetime | None = None
    arrived_at: datetime | None = None


def standing(row: Visit, minutes: int) -> Standing:
    return stands(row, BEGINS + minutes * MINUTE, OVERDUE).standing


def test_whoever_is_not_there_after_five_minutes_is_late() -> None:
    assert [standing(Visit(), minutes) for minutes in (-10, 4, 5)] == [
        Standing.EXPECTED,
        Standing.EXPECTED,
        Standing.LATE,
    ]


def test_whoever_arrived_waits_since_then() -> None:
    at = BEGINS - 3 * MINUTE
    found = stands(Visit(state=State.WAITING, arrived_at=at), BEGINS + 20 * MINUTE, OVERDUE)
    assert (found.standing, found.since) == (Standing.WAITING, at)


def test_the_waiting_room_knows_better_since_when() -> None:
    since = BEGINS + 2 * MINUTE
    found = stands(
        Visit(form=Form.VIDEO, state=State.WAITING), BEGINS + 20 * MINUTE, OVERDUE, waiting_since=since
    )
    assert found.since == since


@pytest.mark.parametrize("state", sorted(FINAL))
@pytest.mark.parametrize("form", sorted(Form))
def test_what_is_over_is_over(state: State, form: Form) -> None:
    assert standing(Visit(form=form, state=state), 600) is Standing.OVER


def test_a_home_from_which_nobody_said_arrived_is_overdue_after_the_setting() -> None:
    visit = Visit(form=Form.HOME)
    assert [standing(visit, minutes) for minutes in (0, 29, 30)] == [
        Standing.EXPECTED,
        Standing.LATE,
        Standing.OVERDUE,
    ]


def test_a_home_from_which_nobody_said_left_is_overdue_after_its_end() -> None:
    visit = Visit(form=Form.HOME, state=State.IN_SESSION, arrived_at=BEGINS)
    assert standing(visit, 89) is Standing.UNDER_WAY
    assert overdue_since(visit, BEGINS + 95 * MINUTE, OVERDUE) == BEGINS + 90 * MINUTE


def test_only_homes_are_overdue() -> None:
    for form in Form:
        late = overdue_since(Visit(form=form), BEGINS + 600 * MINUTE, OVERDUE)
        assert (late is not None) == (form is Form.HOME)
