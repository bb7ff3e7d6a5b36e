"""Where an appointment is held that is not on a page."""

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from scheduling.models import Appointment, Room
from scheduling.ports import Clients
from scheduling.schemas import PlaceView
from server.core.agency.queries import office_card
from server.core.crypto import unseal


async def place_of(session: AsyncSession, clients: Clients, appointment_id: str) -> PlaceView:
    """Return the place of an appointment that the asker has been allowed to see: the office's, or the home's address, which
    is the client's own unless another was named."""
    row = await session.get(Appointment, appointment_id)
    empty = PlaceView(room_name=None, address=None, route=None, travel_minutes=None)
    if row is None:
        return empty
    if row.form is Form.OFFICE:
        office = await office_card(session, row.office_id)
        room = await session.get(Room, row.room_id) if row.room_id else None
        return empty.model_copy(
            update={"room_name": room.name if room else None, "address": office.address if office else None}
        )
    if row.form is Form.HOME:
        named = _unsealed(session, row.place_sealed, f"appointment.place:{row.id}")
        return PlaceView(
            room_name=None,
            address=named or await clients.home_address(session, row.client_id),
            route=_unsealed(session, row.route_sealed, f"appointment.route:{row.id}"),
            travel_minutes=row.travel_minutes,
        )
    return empty


def _unsealed(session: AsyncSession, sealed: bytes | None, place: str) -> str | None:
    return None if sealed is None else unseal(session, sealed, place)
