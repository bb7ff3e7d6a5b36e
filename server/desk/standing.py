"""How an appointment of today stands, as the front desk sees it. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from scheduling.appointment import FINAL, Form, State

LATE_AFTER = timedelta(minutes=5)
"""Nobody is called late before that."""


class Standing(StrEnum):
    """Where it stands now."""

    EXPECTED = "expected"
    LATE = "late"
    OVER = "over"
    OVERDUE = "overdue"
    """A home visit from which nobody has been heard for too long."""
    UNDER_WAY = "under_way"
    WAITING = "waiting"


class Row(Protocol):
    """What is asked of an appointment."""

    @property
    def form(self) -> Form: ...
    @property
    def state(self) -> State: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def started_at(self) -> datetime | None: ...
    @property
    def arrived_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True)
class Stands:
    """How it stands, and since when if that counts."""

    standing: Standing
    since: datetime | None = None


def stands(row: Row, now: datetime, overdue_minutes: int, waiting_since: datetime | None = None) -> Stands:
    """Tell how an appointment stands. `waiting_since`: somebody is in its waiting room since then."""
    if row.state in FINAL:
        return Stands(Standing.OVER)
    overdue = overdue_since(row, now, overdue_minutes)
    if overdue is not None:
        return Stands(Standing.OVERDUE, overdue)
    if row.state is State.IN_SESSION:
        return Stands(Standing.UNDER_WAY, row.arrived_at or row.started_at)
    if row.state is State.WAITING:
        return Stands(Standing.WAITING, waiting_since or row.arrived_at)
    if now >= row.starts_at + LATE_AFTER:
        return Stands(Standing.LATE, row.starts_at)
    return Stands(Standing.EXPECTED)


def overdue_since(row: Row, now: datetime, overdue_minutes: int) -> datetime | None:
    """Return since when a home visit is overdue: nobody said "arrived" after its beginning, or "left" after its end."""
    if row.form is not Form.HOME or row.state in FINAL or row.state is State.REQUESTED:
        return None
    heard_by = row.ends_at if row.state is State.IN_SESSION else row.starts_at
    deadline = heard_by + timedelta(minutes=overdue_minutes)
    return deadline if now >= deadline else None
