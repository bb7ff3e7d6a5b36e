"""Reads of sessions: who waits, what happened, and the checklist."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.crypto import unseal
from signaling.checklist import ChecklistItem
from signaling.graph import SeatRole, SeatState
from signaling.models import ChecklistAnswer, Participant, SessionEvent


@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Somebody in the waiting room of an appointment."""

    appointment_id: str
    participant_id: str
    name: str
    identity_checked: bool
    present: bool
    since: datetime


async def waiting(
    session: AsyncSession, appointment_ids: Collection[str], now: datetime
) -> list[WaitingPerson]:
    """Return who waits for these appointments at `now`, longest first. The caller has seen that they may be shown."""
    rows = await session.scalars(
        select(Participant)
        .where(
            Participant.appointment_id.in_(appointment_ids),
            Participant.state == SeatState.WAITING.value,
            Participant.waiting_since <= now,
        )
        .order_by(Participant.waiting_since, Participant.id)
    )
    return [
        WaitingPerson(
            appointment_id=row.appointment_id,
            participant_id=row.id,
            name=row.name,
            identity_checked=row.identity_checked,
            present=row.absent_since is None,
            since=row.waiting_since,
        )
        for row in rows
    ]


@dataclass(frozen=True, slots=True)
class HappenedInSession:
    """A line of the timeline. `kind` is a word of signaling.room.Kind; `detail` holds codes and ids only."""

    at: datetime
    kind: str
    by_kind: str
    by_id: str
    detail: Mapping[str, str | bool]


async def events(session: AsyncSession, appointment_id: str) -> list[HappenedInSession]:
    """Return what happened in an appointment's session, in its order. The caller has seen that it may be shown."""
    rows = await session.scalars(
        select(SessionEvent)
        .where(SessionEvent.appointment_id == appointment_id)
        .order_by(SessionEvent.at, SessionEvent.number)
    )
    return [HappenedInSession(row.at, row.kind, row.by_kind, row.by_id, row.detail) for row in rows]


async def participants(session: AsyncSession, appointment_id: str) -> list[Participant]:
    """Return all seats of a session, oldest first."""
    rows = await session.scalars(
        select(Participant)
        .where(Participant.appointment_id == appointment_id)
        .order_by(Participant.waiting_since, Participant.id)
    )
    return list(rows)


async def occupied(session: AsyncSession) -> list[str]:
    """Return the appointments in whose sessions somebody waits or is inside."""
    taken = (SeatState.WAITING.value, SeatState.ADMITTED.value)
    rows = await session.scalars(
        select(Participant.appointment_id).where(Participant.state.in_(taken)).distinct()
    )
    return list(rows)


async def client_inside(session: AsyncSession, appointment_id: str) -> bool:
    """Tell whether a client was let in and has not left."""
    found = select(Participant.id).where(
        Participant.appointment_id == appointment_id,
        Participant.role == SeatRole.CLIENT.value,
        Participant.state == SeatState.ADMITTED.value,
    )
    return await session.scalar(found) is not None


@dataclass(frozen=True, slots=True)
class Settled:
    """A checklist's item that was answered or waived; the texts are opened."""

    item: ChecklistItem
    answer: str | None
    waived_reason: str | None
    by_staff_id: str
    at: datetime


async def settled_items(session: AsyncSession, appointment_id: str) -> list[Settled]:
    """Return what the checklist holds, opened. The caller has seen that the actor may read it."""
    rows = await session.scalars(
        select(ChecklistAnswer).where(ChecklistAnswer.appointment_id == appointment_id)
    )
    return [
        Settled(
            item=ChecklistItem(row.item),
            answer=_open(session, row, row.answer_sealed),
            waived_reason=_open(session, row, row.waived_reason_sealed),
            by_staff_id=row.by_staff_id,
            at=row.at,
        )
        for row in rows
    ]


def _open(session: AsyncSession, row: ChecklistAnswer, blob: bytes | None) -> str | None:
    return None if blob is None else unseal(session, blob, bound_to(row.appointment_id, row.item))


def bound_to(appointment_id: str, item: str) -> str:
    """Return the place that a checklist text is sealed for."""
    return f"checklist.answer:{appointment_id}:{item}"


@dataclass(frozen=True, slots=True)
class ChecklistState:
    """Which items are settled, without their texts, and when "who" got its answer; a waiver is none."""

    settled: frozenset[str]
    who_answered_at: datetime | None


async def checklist_state(session: AsyncSession, appointment_id: str) -> ChecklistState:
    """Return how far the checklist has come."""
    rows = await session.execute(
        select(ChecklistAnswer.item, ChecklistAnswer.answer_sealed.is_not(None), ChecklistAnswer.at).where(
            ChecklistAnswer.appointment_id == appointment_id
        )
    )
    answered = {item: at if has_answer else None for item, has_answer, at in rows}
    return ChecklistState(frozenset(answered), answered.get(ChecklistItem.WHO))


async def count_answers(session: AsyncSession, appointments: Select[str] | Collection[str]) -> int:
    """Count the answers to the questions at the start of these appointments' sessions."""
    wanted = select(func.count()).where(ChecklistAnswer.appointment_id.in_(appointments))
    return await session.scalar(wanted) or 0
