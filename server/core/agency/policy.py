"""Access to offices. Every member of staff may read all of them; the routes' permissions say who may change them."""

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.agency.models import AGENCY_ID, Agency, Holiday, Office
from server.core.errors import Problem, ProblemCode


async def open_agency(session: AsyncSession) -> Agency:
    """Return the agency's row. Raises Problem NOT_FOUND in an installation without its first administrator."""
    row = await session.get(Agency, AGENCY_ID)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def open_office(session: AsyncSession, office_id: str) -> Office:
    """Return an office's row. Raises Problem NOT_FOUND."""
    row = await session.get(Office, office_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def open_holiday(session: AsyncSession, office_id: str, holiday_id: str) -> Holiday:
    """Return a holiday's row. Raises Problem NOT_FOUND, also for a holiday of another office."""
    row = await session.get(Holiday, holiday_id)
    if row is None or row.office_id != office_id:
        raise Problem(ProblemCode.NOT_FOUND)
    return row
