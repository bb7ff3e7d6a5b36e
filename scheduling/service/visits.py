"""Appointments that are not held on a page: staff say by hand who arrived, when it began and when it ended."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import ONLINE, Form, Step
from scheduling.models import Appointment
from scheduling.policy import has_seat, open_appointment
from scheduling.ports import Clients
from scheduling.schemas import VisitStep
from scheduling.service.claiming import release_rest
from scheduling.service.history import take_step
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode


async def take_visit_step(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, body: VisitStep, now: datetime
) -> None:
    """Note that somebody arrived, that it began, that it ended.

    The client's arrival at the office is the front desk's to note as well; all else is the worker's who holds it.
    Raises Problem NOT_FOUND, FORBIDDEN for whoever does not hold it, APPOINTMENT_STATE.
    """
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    if appointment.form in ONLINE:
        raise Problem(ProblemCode.APPOINTMENT_STATE, state=appointment.state.value)
    if body.step == "arrived" and appointment.form is not Form.HOME:
        await _step(session, actor, appointment, Step.CLIENT_WAITS, now, "arrived")
        appointment.arrived_at = now
        return
    if not await has_seat(session, clients, actor, appointment.worker_id, appointment.office_id, now):
        raise Problem(ProblemCode.FORBIDDEN)
    if body.step == "ended":
        await _end(session, actor, appointment, now)
    else:
        await _begin(session, actor, appointment, now)


async def record_place_read(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """Leave a trace that somebody looked up where an appointment is held."""
    await audit.record(
        session,
        actor,
        AuditEvent.SCHEDULING_PLACE_READ,
        subject=f"appointment:{appointment_id}",
        now=now,
    )


async def _begin(session: AsyncSession, actor: Actor, appointment: Appointment, now: datetime) -> None:
    """At a home, arriving is beginning: from then on the front desk counts the time."""
    if appointment.started_at is not None:
        raise Problem(ProblemCode.APPOINTMENT_STATE, state=appointment.state.value)
    kind = "arrived" if appointment.form is Form.HOME else "begun"
    await _step(session, actor, appointment, Step.ADMIT, now, kind)
    appointment.started_at = now
    if appointment.form is Form.HOME:
        appointment.arrived_at = now


async def _end(session: AsyncSession, actor: Actor, appointment: Appointment, now: datetime) -> None:
    await _step(session, actor, appointment, Step.END, now, "ended", AuditEvent.SCHEDULING_APPOINTMENT_ENDED)
    appointment.ended_at = now
    if appointment.form is Form.HOME:
        appointment.left_at = now
    await release_rest(session, appointment.id, now)


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
