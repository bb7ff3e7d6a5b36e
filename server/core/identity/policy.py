"""Access to identity's rows. Which role may come here at all is said by the routes' permissions."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import Staff, StaffSession


async def open_staff(session: AsyncSession, staff_id: str) -> Staff:
    """Return a member of staff's row, locked until the end of the transaction. Raises Problem NOT_FOUND."""
    row = await session.scalar(select(Staff).where(Staff.id == staff_id).with_for_update())
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def open_own_session(
    session: AsyncSession, actor: Actor, session_id: str, now: datetime
) -> StaffSession:
    """Return a living sign-in of one's own. Raises Problem NOT_FOUND, alike for another's and for one that is over."""
    row = await session.get(StaffSession, session_id)
    if row is None or row.staff_id != actor.id:
        raise Problem(ProblemCode.NOT_FOUND)
    if row.revoked_at is not None or row.expires_at <= now:
        raise Problem(ProblemCode.NOT_FOUND)
    return row
