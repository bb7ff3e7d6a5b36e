"""What the page of a join link says at a moment; a pure rule."""

from datetime import datetime, timedelta
from typing import Literal

JoinState = Literal["early", "open", "office_closed", "ended"]

EARLY_UNTIL = timedelta(minutes=30)
_UNDER_WAY = frozenset({"waiting", "in_session"})
_AHEAD = frozenset({"requested", "confirmed"})


def join_state(
    state: str, *, starts_at: datetime, ends_at: datetime, link_closed: bool, office_open: bool, now: datetime
) -> JoinState:
    """Return what to say, from the appointment's state, its planned time, its link, and whether the office is open.

    An appointment that staff put outside the opening hours is held all the same: the office counts only once the
    planned time is past and nobody waits or talks.
    """
    if link_closed or state not in _UNDER_WAY | _AHEAD:
        return "ended"
    if state in _UNDER_WAY:
        return "open"
    if now < starts_at - EARLY_UNTIL:
        return "early"
    return "open" if now < ends_at or office_open else "office_closed"
