"""What happened in an appointment, as told by several domains and put into one order. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

Detail = dict[str, str | int | bool | None]

_STEPS = {"admitted": "admitted", "client_gone": "left", "client_waiting": "waiting", "ended": "ended"}
"""The appointment's steps that follow from what happened in the session, and the session's word for each."""
_FIRST = (
    "booked",
    "rescheduled",
    "link_opened",
    "waiting",
    "worker_came",
    "admitted",
    "checklist_done",
    "started",
)
_LAST = ("left", "ended", "note_signed", "note_amended")
"""What comes first and last among things of the same moment."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something that happened, as one domain tells it."""

    at: datetime
    kind: str
    by_kind: str
    by_id: str
    detail: Detail = field(default_factory=dict)


def in_order(session: Iterable[Told], appointment: Iterable[Told], others: Iterable[Told]) -> list[Told]:
    """Return everything once, in order of time.

    A step of the appointment that the session brought about is told by the session, which knows more of it.
    """
    of_session = list(session)
    moments = {told.at for told in of_session}
    of_appointment = [
        Told(told.at, _STEPS.get(told.kind, told.kind), told.by_kind, told.by_id, told.detail)
        for told in appointment
        if not (told.kind in _STEPS and told.at in moments)
    ]
    return sorted([*of_session, *of_appointment, *others], key=lambda told: (told.at, _rank(told.kind)))


def _rank(kind: str) -> int:
    if kind in _FIRST:
        return _FIRST.index(kind) - len(_FIRST)
    return _LAST.index(kind) + 1 if kind in _LAST else 0
