"""Access to notes: whoever sees the appointment and may read content reads; whoever does its worker's work writes."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.policy import has_seat, is_visible
from scheduling.ports import Clients
from scheduling.queries import AppointmentRow, appointment_row
from server.core.actor import Actor
from server.core.errors import Problem, ProblemCode


async def open_to_read(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> AppointmentRow:
    """Return the appointment whose note may be read: by its worker, who stands in today, the client's worker and
    their supervisors. Raises Problem NOT_FOUND. Roles without content are turned away by the routes' permission."""
    row = await appointment_row(session, appointment_id, is_visible(clients, actor, now))
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def open_to_write(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> AppointmentRow:
    """Return the appointment whose note may be written: by its worker, or who stands in today.

    Raises Problem NOT_FOUND, and FORBIDDEN where the actor may only read.
    """
    row = await open_to_read(session, clients, actor, appointment_id, now)
    if not await has_seat(session, clients, actor, row.worker_id, row.office_id, now):
        raise Problem(ProblemCode.FORBIDDEN)
    return row
