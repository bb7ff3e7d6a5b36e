"""What erasing a person does to their appointments: they stay as time that was worked, without where it was."""

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment


async def erase_places(session: AsyncSession, client_id: str) -> None:
    """Forget the addresses of a client's appointments, and how to get there."""
    await session.execute(
        update(Appointment)
        .where(Appointment.client_id == client_id)
        .values(place_sealed=None, route_sealed=None)
    )
