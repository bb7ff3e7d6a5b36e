"""Who is signed in, put together for the pages."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import ROLE_PERMISSIONS, Permission
from server.core.agency.queries import office_cards
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_card
from server.core.identity.schemas import AlertView, Me, OfficeOfMine
from server.core.identity.seats import codes_rest


async def read_me(session: AsyncSession, staff_id: str, now: datetime) -> Me:
    """Return a member of staff as they see themselves."""
    card = await staff_card(session, staff_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    permissions = ROLE_PERMISSIONS[card.role]
    return Me(
        staff_id=card.id,
        name=card.name,
        role=card.role,
        permissions=sorted(permissions),
        offices=[
            OfficeOfMine(id=office.id, name=office.name, time_zone=office.time_zone)
            for office in await office_cards(session)
            if office.id in card.office_ids
        ],
        languages=list(card.languages),
        language=card.language,
        alerts=await read_alerts(session, now) if Permission.OFFICE_ALERTS_READ in permissions else [],
    )


async def read_alerts(session: AsyncSession, now: datetime) -> list[AlertView]:
    """Return what coordinators and administrators must know now."""
    rest = await codes_rest(session, now)
    found: list[AlertView] = []
    if rest.agency_until:
        found.append(AlertView(kind="codes_resting", scope="agency", until=rest.agency_until))
    if rest.address_until:
        found.append(AlertView(kind="codes_resting", scope="address", until=rest.address_until))
    return found
