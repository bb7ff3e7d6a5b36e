"""Holds: while one stands, nothing of the client is erased, neither by a person nor by time."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.policy import check_client_visible
from scheduling.ports import Clients
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.crypto import seal
from server.people.service.erasing import hold_client
from server.privacy.models import LegalHold
from server.privacy.queries import hold_place


async def set_hold(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, reason: str, now: datetime
) -> None:
    """Keep everything of a client until the hold is lifted; a second one takes the first one's place."""
    await check_client_visible(session, clients, actor, client_id, now)
    # Held, so that nobody erases the client in between.
    await hold_client(session, client_id)
    await session.execute(delete(LegalHold).where(LegalHold.client_id == client_id))
    sealed = seal(session, reason, hold_place(client_id))
    session.add(LegalHold(client_id=client_id, reason_sealed=sealed, set_at=now, by_staff_id=actor.id))
    await session.flush()
    await _record(session, actor, AuditEvent.PRIVACY_HOLD_SET, client_id, now)


async def lift_hold(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> None:
    """Let a client be erased again. Doing it twice changes nothing."""
    await check_client_visible(session, clients, actor, client_id, now)
    await session.execute(delete(LegalHold).where(LegalHold.client_id == client_id))
    await _record(session, actor, AuditEvent.PRIVACY_HOLD_LIFTED, client_id, now)


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, client_id: str, now: datetime
) -> None:
    await audit.record(session, actor, event, subject=f"client:{client_id}", now=now)
