"""One step of an appointment, told three times in one transaction: in its state, on its timeline, in the audit log."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import By, Step, next_state
from scheduling.models import Appointment, AppointmentEvent
from server.core import audit
from server.core.actor import Actor, ActorKind
from server.core.audit import AuditEvent
from server.core.ids import new_id

Detail = Mapping[str, str | int | bool | None]

_BY = {ActorKind.CLIENT: By.CLIENT, ActorKind.STAFF: By.STAFF, ActorKind.SYSTEM: By.SYSTEM}


def by(actor: Actor) -> By:
    """Return the side that an actor stands on in the state machine. Raises KeyError for an anonymous one."""
    return _BY[actor.kind]


async def take_step(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    step: Step,
    now: datetime,
    *,
    kind: str,
    event: AuditEvent,
    detail: Detail | None = None,
) -> None:
    """Move an appointment on and record it. Raises Problem APPOINTMENT_STATE where the step is not allowed."""
    appointment.state = next_state(appointment.state, step, by(actor))
    told = {"state": appointment.state.value, **(detail or {})}
    await tell(session, actor, appointment.id, now, kind=kind, event=event, detail=told)


async def tell(
    session: AsyncSession,
    actor: Actor,
    appointment_id: str,
    now: datetime,
    *,
    kind: str,
    event: AuditEvent,
    detail: Detail,
) -> None:
    """Write what happened on the timeline and into the audit log."""
    session.add(
        AppointmentEvent(
            id=new_id(),
            appointment_id=appointment_id,
            at=now,
            kind=kind,
            actor_kind=actor.kind.value,
            actor_id=actor.id,
            detail=dict(detail),
        )
    )
    await audit.record(
        session,
        actor,
        event,
        subject=f"appointment:{appointment_id}",
        now=now,
        detail={"kind": kind, **detail},
    )
