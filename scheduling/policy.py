"""Access to appointments: seen is what belongs to a client one sees, or to a worker whose work is one's business."""

from datetime import datetime

from sqlalchemy import ColumnElement, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import ONLINE
from scheduling.models import Appointment
from scheduling.ports import Clients
from server.core.actor import Actor, Permission, Role
from server.core.errors import Problem, ProblemCode


def is_visible(clients: Clients, actor: Actor, now: datetime) -> ColumnElement[bool]:
    """Say in SQL whether an actor may see an appointment."""
    return or_(
        Appointment.client_id.in_(clients.visible(actor, now)),
        clients.is_seen_worker(Appointment.worker_id, Appointment.office_id, actor, now),
    )


def on_desk(clients: Clients, actor: Actor, now: datetime) -> ColumnElement[bool]:
    """Say in SQL that an appointment belongs on an actor's desk: a coordinator's office holds it, or its worker's work
    is the actor's business. Less than what they may see: a client's appointments with others stay off it."""
    if actor.role is Role.COORDINATOR:
        return Appointment.office_id.in_(actor.office_ids)
    return clients.is_seen_worker(Appointment.worker_id, Appointment.office_id, actor, now)


async def open_appointment(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> Appointment:
    """Return an appointment to change, held until the unit of work ends.

    Raises Problem NOT_FOUND alike where there is none and where the actor may not see it.
    """
    wanted = select(Appointment).where(Appointment.id == appointment_id, is_visible(clients, actor, now))
    held = wanted.with_for_update(of=Appointment).execution_options(populate_existing=True)
    appointment = await session.scalar(held)
    if appointment is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return appointment


async def check_client_visible(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> None:
    """Raise Problem NOT_FOUND unless the actor may see the client."""
    if not await session.scalar(select(literal(client_id).in_(clients.visible(actor, now)))):
        raise Problem(ProblemCode.NOT_FOUND)


async def has_seat(
    session: AsyncSession, clients: Clients, actor: Actor, worker_id: str, office_id: str, now: datetime
) -> bool:
    """Tell whether an actor does a worker's work in an office today: it is theirs, or they stand in there."""
    if actor.role is not Role.WORKER:
        return False
    return worker_id == actor.id or await clients.may_stand_in(session, actor.id, worker_id, office_id, now)


async def worker_seat(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> bool:
    """Tell whether an actor may hold this session: the appointment's worker, or today's substitute, where it has one."""
    found = await session.execute(
        select(Appointment.worker_id, Appointment.office_id).where(
            Appointment.id == appointment_id, Appointment.form.in_(sorted(ONLINE))
        )
    )
    row = found.one_or_none()
    return row is not None and await has_seat(session, clients, actor, row.worker_id, row.office_id, now)


async def readable(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> bool:
    """Tell whether an actor may read what was said in an appointment: they see it, and content is not closed to them."""
    if not actor.may(Permission.CLIENT_NOTE_READ):
        return False
    wanted = select(Appointment.id).where(Appointment.id == appointment_id, is_visible(clients, actor, now))
    return await session.scalar(wanted) is not None
