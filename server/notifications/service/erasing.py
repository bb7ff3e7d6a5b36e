"""What erasing a person does to messages: nothing that could lead a provider, or the demo's reader, back to them stays."""

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.crypto import unseal
from server.notifications.models import CaughtMessage, TextSending


async def erase_messages(session: AsyncSession, outbox_ids: Sequence[str], addresses: Sequence[str]) -> None:
    """Forget the providers' references of these rows, and what the demo caught for these addresses."""
    await session.execute(
        update(TextSending).where(TextSending.outbox_id.in_(outbox_ids)).values(reference=None)
    )
    rows = await session.execute(select(CaughtMessage.id, CaughtMessage.recipient_sealed))
    caught = [row[0] for row in rows if unseal(session, row[1], f"caught.recipient:{row[0]}") in addresses]
    await session.execute(delete(CaughtMessage).where(CaughtMessage.id.in_(caught)))


async def forget_sendings(session: AsyncSession, outbox_ids: Sequence[str]) -> None:
    """Delete what is known of these rows' text messages."""
    await session.execute(delete(TextSending).where(TextSending.outbox_id.in_(outbox_ids)))
