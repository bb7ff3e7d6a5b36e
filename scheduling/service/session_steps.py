"""The steps that a live session takes on its appointment. Who may ask for them is the session's business."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import State, Step
from scheduling.models import Appointment
from scheduling.service.claiming import release_rest
from scheduling.service.history import take_step
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import close_join_link


async def client_waiting(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """The client is in the waiting room. Saying so again changes nothing.

    Raises Problem APPOINTMENT_STATE, as all steps here do where the state machine forbids them, and NOT_FOUND.
    """
    appointment = await _held(session, appointment_id)
    if appointment.state is State.WAITING:
        return
    await _step(session, actor, appointment, Step.CLIENT_WAITS, now, "client_waiting")


async def client_gone(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """Nobody is in the waiting room any more, and nobody was let in."""
    appointment = await _held(session, appointment_id)
    await _step(session, actor, appointment, Step.CLIENT_GOES, now, "client_gone")


async def admitted(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """The client was let in."""
    appointment = await _held(session, appointment_id)
    await _step(session, actor, appointment, Step.ADMIT, now, "admitted")


async def started(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """The checklist is complete. Only the first time counts: an answer that is corrected later starts nothing anew."""
    appointment = await _held(session, appointment_id)
    if appointment.state is State.IN_SESSION and appointment.started_at is not None:
        return
    await _step(
        session, actor, appointment, Step.START, now, "started", AuditEvent.SCHEDULING_APPOINTMENT_STARTED
    )
    appointment.started_at = now


async def ended(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """The worker ended it: what is left of its time is free again, and the join link closes."""
    appointment = await _held(session, appointment_id)
    await _step(session, actor, appointment, Step.END, now, "ended", AuditEvent.SCHEDULING_APPOINTMENT_ENDED)
    appointment.ended_at = now
    await release_rest(session, appointment_id, now)
    await close_join_link(session, appointment_id=appointment_id, now=now)


async def _held(session: AsyncSession, appointment_id: str) -> Appointment:
    appointment = await session.get(Appointment, appointment_id, with_for_update=True)
    if appointment is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return appointment


async def _step(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    step: Step,
    now: datetime,
    kind: str,
    event: AuditEvent = AuditEvent.SCHEDULING_APPOINTMENT_CHANGED,
) -> None:
    await take_step(session, actor, appointment, step, now, kind=kind, event=event)
