"""Many appointments at once: a worker is ill this morning, or leaves. Each decision stands or falls for itself."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import CancelReason
from scheduling.policy import open_appointment
from scheduling.ports import Clients
from scheduling.schemas import DayDecision, DecisionResult, NewTime
from scheduling.service.changes import cancel, reassign, reschedule
from server.core.actor import Actor
from server.core.errors import Problem


async def decide_many(
    session: AsyncSession, clients: Clients, actor: Actor, decisions: Sequence[DayDecision], now: datetime
) -> list[DecisionResult]:
    """Carry out what was decided about each appointment; what is refused is reported and stays as it was."""
    return [await _decide(session, clients, actor, decision, now) for decision in decisions]


async def _decide(
    session: AsyncSession, clients: Clients, actor: Actor, decided: DayDecision, now: datetime
) -> DecisionResult:
    try:
        async with session.begin_nested():
            await _carry_out(session, clients, actor, decided, now)
    except Problem as problem:
        session.expire_all()
        return DecisionResult(appointment_id=decided.appointment_id, problem=problem.code.value)
    return DecisionResult(appointment_id=decided.appointment_id, problem=None)


async def _carry_out(
    session: AsyncSession, clients: Clients, actor: Actor, decided: DayDecision, now: datetime
) -> None:
    appointment_id = decided.appointment_id
    if decided.decision == "cancel":
        await cancel(session, clients, actor, appointment_id, CancelReason.WORKER_UNAVAILABLE, now)
    elif decided.decision == "reassign" and decided.worker_id is not None:
        await reassign(session, clients, actor, appointment_id, decided.worker_id, now)
    elif decided.starts_at is not None:
        appointment = await open_appointment(session, clients, actor, appointment_id, now)
        minutes = (appointment.ends_at - appointment.starts_at) // timedelta(minutes=1)
        new = NewTime(starts_at=decided.starts_at, minutes=minutes)
        await reschedule(session, clients, actor, appointment_id, new, now)
