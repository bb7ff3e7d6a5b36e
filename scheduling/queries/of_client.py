"""Which appointments a client has ever had."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment


async def appointment_ids_of(session: AsyncSession, client_id: str) -> list[str]:
    """Return the ids of all of a client's appointments, for somebody who may know of them."""
    rows = await session.scalars(select(Appointment.id).where(Appointment.client_id == client_id))
    return list(rows)
