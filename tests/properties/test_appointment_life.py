"""Whatever is asked of an appointment in whatever order, it only ever moves along its life."""

import pytest
from hypothesis import given, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from scheduling.appointment import (
    FINAL,
    LIVE,
    By,
    CancelReason,
    MissedReason,
    State,
    Step,
    allows,
    cancel_step,
    missed_step,
    next_state,
)
from server.core.errors import Problem, ProblemCode

ARROWS: dict[State, set[State]] = {
    State.REQUESTED: {State.CONFIRMED, State.CANCELLED_BY_AGENCY, State.CANCELLED_BY_CLIENT},
    State.CONFIRMED: {
        State.WAITING,
        State.IN_SESSION,
        State.CANCELLED_BY_AGENCY,
        State.CANCELLED_BY_CLIENT,
        State.MISSED_BY_CLIENT,
        State.NOT_HELD_TECHNICAL,
    },
    State.WAITING: {
        State.CONFIRMED,
        State.IN_SESSION,
        State.CANCELLED_BY_AGENCY,
        State.CANCELLED_BY_CLIENT,
        State.NOT_HELD_TECHNICAL,
    },
    State.IN_SESSION: {State.COMPLETED, State.NOT_HELD_TECHNICAL},
    **{state: set() for state in FINAL},
}
"""The life as one would draw it, told apart from the code's own table."""

ONLY_STAFF = {
    Step.CONFIRM,
    Step.REASSIGN,
    Step.CHANGE_FORM,
    Step.MISS,
    Step.ADMIT,
    Step.START,
    Step.END,
    Step.CANCEL_FOR_AGENCY,
}


class AppointmentLife(RuleBasedStateMachine):
    """Tries random steps, by anybody, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State.REQUESTED
        self.was_held = False

    @rule(step=st.sampled_from(Step), by=st.sampled_from(By))
    def try_step(self, step: Step, by: By) -> None:
        before = self.state
        if not allows(before, step, by):
            with pytest.raises(Problem) as refused:
                next_state(before, step, by)
            assert refused.value.code is ProblemCode.APPOINTMENT_STATE
            return
        self.state = next_state(before, step, by)
        assert self.state is before or self.state in ARROWS[before]
        assert by is By.STAFF or step not in ONLY_STAFF
        self.was_held |= self.state is State.IN_SESSION

    @rule(by=st.sampled_from(By))
    def come_and_be_let_in(self, by: By) -> None:
        """Random steps seldom get this far by themselves."""
        if self.state in LIVE:
            self.state = next_state(self.state, Step.CLIENT_WAITS, by)
            self.state = next_state(self.state, Step.ADMIT, By.STAFF)
            self.was_held = True

    @invariant()
    def only_what_was_held_is_completed(self) -> None:
        assert self.state is not State.COMPLETED or self.was_held

    @invariant()
    def what_was_held_is_neither_missed_nor_cancelled(self) -> None:
        ends = {State.COMPLETED, State.IN_SESSION, State.NOT_HELD_TECHNICAL}
        assert not self.was_held or self.state in ends


TestAppointmentLife = AppointmentLife.TestCase


@given(st.sampled_from(sorted(FINAL)), st.sampled_from(Step), st.sampled_from(By))
def test_a_final_state_is_never_left(state: State, step: Step, by: By) -> None:
    assert not allows(state, step, by)


@given(st.sampled_from(State))
def test_every_arrow_can_be_taken_by_somebody(state: State) -> None:
    reached = {next_state(state, step, by) for step in Step for by in By if allows(state, step, by)}
    assert reached - {state} == ARROWS[state]


@given(st.sampled_from(CancelReason))
def test_only_the_client_s_wish_is_put_to_their_account(reason: CancelReason) -> None:
    ends = next_state(State.CONFIRMED, cancel_step(reason), By.STAFF)
    asked = reason is CancelReason.CLIENT_ASKED
    assert ends is (State.CANCELLED_BY_CLIENT if asked else State.CANCELLED_BY_AGENCY)


@given(st.sampled_from(MissedReason))
def test_a_broken_line_is_not_put_to_the_client_s_account(reason: MissedReason) -> None:
    ends = next_state(State.CONFIRMED, missed_step(reason), By.STAFF)
    came_not = reason is MissedReason.DID_NOT_COME
    assert ends is (State.MISSED_BY_CLIENT if came_not else State.NOT_HELD_TECHNICAL)
