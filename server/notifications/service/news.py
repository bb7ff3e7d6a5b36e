"""What clients did to appointments: marking it as read."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.notifications.models import NewsSeen


async def mark_seen(session: AsyncSession, actor: Actor, until: datetime, now: datetime) -> None:
    """Write down up to when somebody has read the news; what came later stays new."""
    seen = min(until, now)
    row = await session.get(NewsSeen, actor.id, with_for_update=True)
    if row is None:
        session.add(NewsSeen(staff_id=actor.id, seen_at=seen))
    else:
        row.seen_at = max(row.seen_at, seen)
