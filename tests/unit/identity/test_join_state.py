"""What a join link's page says, at every moment of an appointment's life."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from server.core.identity.join_state import JoinState, join_state

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
END = START + timedelta(minutes=50)
MINUTE = timedelta(minutes=1)


def state_at(
    now: datetime, state: str = "confirmed", *, closed: bool = False, office: bool = True
) -> JoinState:
    """Ask about an appointment of 50 minutes."""
    return join_state(state, starts_at=START, ends_at=END, link_closed=closed, office_open=office, now=now)


@pytest.mark.parametrize(
    ("now", "office", "said"),
    [
        (START - timedelta(days=3), True, "early"),
        (START - 31 * MINUTE, False, "early"),
        (START - 30 * MINUTE, False, "open"),
        (END - MINUTE, False, "open"),
        (END, True, "open"),
        (END, False, "office_closed"),
    ],
)
def test_before_during_and_after_the_planned_time(now: datetime, office: bool, said: JoinState) -> None:
    assert state_at(now, office=office) == said


@pytest.mark.parametrize("state", ["waiting", "in_session"])
@pytest.mark.parametrize("office", [True, False])
def test_open_while_somebody_waits_or_talks(state: str, office: bool) -> None:
    assert state_at(END + 60 * MINUTE, state, office=office) == "open"


@given(
    st.integers(-10_000, 10_000),
    st.sampled_from(
        ["completed", "missed_by_client", "cancelled_by_client", "cancelled_by_agency", "not_held_technical"]
    ),
    st.booleans(),
)
def test_over_is_over(minutes: int, state: str, office: bool) -> None:
    now = START + minutes * MINUTE
    assert state_at(now, state, office=office) == "ended"
    assert state_at(now, "in_session", closed=True, office=office) == "ended"
