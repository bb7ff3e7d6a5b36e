"""The one attempt that a text message has."""

from datetime import datetime

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.outbox import OutboxState
from server.notifications.models import TextSending


async def begin_text(session: AsyncSession, outbox_id: str, now: datetime) -> OutboxState | None:
    """Write down that a text message is being sent; None: go on. Otherwise it was begun before: how that ended."""
    before = await session.get(TextSending, outbox_id)
    if before is None:
        session.add(TextSending(outbox_id=outbox_id, state="sending", begun_at=now))
        return None
    if before.state == "sent":
        return OutboxState.SENT
    before.state = "unknown"
    return OutboxState.UNKNOWN


async def end_text(session: AsyncSession, outbox_id: str, reference: str | None) -> None:
    """Write down the provider's name for the message, or that nobody knows whether it went."""
    await session.execute(
        update(TextSending)
        .where(TextSending.outbox_id == outbox_id)
        .values(state="sent" if reference else "unknown", reference=reference)
    )


async def forget_text(session: AsyncSession, outbox_id: str) -> None:
    """Let it be tried again: it has certainly not gone."""
    await session.execute(delete(TextSending).where(TextSending.outbox_id == outbox_id))
