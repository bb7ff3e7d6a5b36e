"""A client's personal link to their own page, and the browsers that came in by it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor, ActorKind
from server.core.audit import AuditEvent
from server.core.crypto import seal, unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import PersonalLink, PersonalSession
from server.core.ids import new_id, new_token, token_hash

IDLE = timedelta(minutes=30)
IDLE_OWN_DEVICE = timedelta(days=30)
LASTS = timedelta(hours=12)
LASTS_OWN_DEVICE = timedelta(days=90)
SEEN_AT_MOST_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Entered:
    """A browser that came in; the token goes into the cookie and nowhere else."""

    actor: Actor
    token: str
    lasts: timedelta


@dataclass(frozen=True, slots=True)
class Seen:
    """A live browser on a client's own page, and when it was last used."""

    actor: Actor
    last_seen_at: datetime


async def make_personal_link(
    session: AsyncSession, actor: Actor, *, client_id: str, origin: str, now: datetime
) -> str:
    """Make a client's link, or replace the one there was: whoever came in by the old one is out. Return its address.

    The caller has let the actor through to the client. `origin` is the installation's own, never a request's Host.
    """
    await end_personal_link(session, client_id=client_id, now=now)
    token = new_token()
    row = await session.scalar(select(PersonalLink).where(PersonalLink.client_id == client_id))
    if row is None:
        row = PersonalLink(id=new_id(), client_id=client_id, token_hash="", token_sealed=b"", created_at=now)
    row.token_hash = token_hash(token)
    row.token_sealed = seal(session, token, f"personal_link.token:{row.id}")
    row.created_at, row.revoked_at = now, None
    session.add(row)
    await session.flush()
    await _record(session, actor, AuditEvent.IDENTITY_PERSONAL_LINK_MADE, client_id, now)
    return _address(origin, token)


async def read_personal_link(session: AsyncSession, *, client_id: str, origin: str) -> str | None:
    """Return the address of a client's link for handing it over again, None where there is none that works."""
    row = await session.scalar(
        select(PersonalLink).where(PersonalLink.client_id == client_id, PersonalLink.revoked_at.is_(None))
    )
    if row is None:
        return None
    return _address(origin, unseal(session, row.token_sealed, f"personal_link.token:{row.id}"))


def _address(origin: str, token: str) -> str:
    return f"{origin}/me#t={token}"


async def revoke_personal_link(session: AsyncSession, actor: Actor, *, client_id: str, now: datetime) -> None:
    """Let a client's link lead nowhere from now on. Doing it again changes nothing."""
    await end_personal_link(session, client_id=client_id, now=now)
    await _record(session, actor, AuditEvent.IDENTITY_PERSONAL_LINK_REVOKED, client_id, now)


async def end_personal_link(session: AsyncSession, *, client_id: str, now: datetime) -> None:
    """End the link and every browser that came in by it, without a word in the audit log: the caller has one."""
    await session.execute(
        update(PersonalLink)
        .where(PersonalLink.client_id == client_id, PersonalLink.revoked_at.is_(None))
        .values(revoked_at=now)
    )
    await session.execute(
        update(PersonalSession)
        .where(PersonalSession.client_id == client_id, PersonalSession.ended_at.is_(None))
        .values(ended_at=now)
    )


async def enter_by_personal_link(
    session: AsyncSession, token: str, now: datetime, *, own_device: bool
) -> Entered:
    """Come in by the link. Raises Problem JOIN_INVALID, alike for an unknown link and a revoked one."""
    link = await session.scalar(
        select(PersonalLink).where(
            PersonalLink.token_hash == token_hash(token), PersonalLink.revoked_at.is_(None)
        )
    )
    if link is None:
        raise Problem(ProblemCode.JOIN_INVALID)
    lasts = LASTS_OWN_DEVICE if own_device else LASTS
    secret = new_token()
    row = PersonalSession(
        id=new_id(),
        token_hash=token_hash(secret),
        personal_link_id=link.id,
        client_id=link.client_id,
        own_device=own_device,
        created_at=now,
        last_seen_at=now,
        expires_at=now + lasts,
    )
    session.add(row)
    await session.flush()
    actor = _actor(row)
    await _record(session, actor, AuditEvent.IDENTITY_PERSONAL_ENTERED, link.client_id, now)
    return Entered(actor, secret, lasts)


async def leave_personal(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """End the browser that asks; the link stays as it is."""
    await session.execute(update(PersonalSession).where(PersonalSession.id == actor.id).values(ended_at=now))
    await _record(session, actor, AuditEvent.IDENTITY_PERSONAL_LEFT, actor.client_id, now)


async def personal_by_token(session: AsyncSession, hashed: str, now: datetime) -> Seen | None:
    """Return whose browser this is, unless it left, lay idle for too long, or the link was replaced."""
    row = await session.scalar(
        select(PersonalSession).where(
            PersonalSession.token_hash == hashed,
            PersonalSession.ended_at.is_(None),
            PersonalSession.expires_at > now,
        )
    )
    if row is None:
        return None
    idle = IDLE_OWN_DEVICE if row.own_device else IDLE
    return Seen(_actor(row), row.last_seen_at) if row.last_seen_at > now - idle else None


async def touch_personal(session: AsyncSession, session_id: str, now: datetime) -> None:
    """Note that somebody is at the page."""
    await session.execute(
        update(PersonalSession)
        .where(PersonalSession.id == session_id, PersonalSession.last_seen_at < now)
        .values(last_seen_at=now)
    )


def _actor(row: PersonalSession) -> Actor:
    return Actor(kind=ActorKind.CLIENT, id=row.id, client_id=row.client_id)


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, client_id: str, now: datetime
) -> None:
    await audit.record(session, actor, event, subject=f"client:{client_id}", now=now)


async def erase_personal_link(session: AsyncSession, *, client_id: str) -> None:
    """Delete a client's link and every browser that came in by it."""
    await session.execute(delete(PersonalSession).where(PersonalSession.client_id == client_id))
    await session.execute(delete(PersonalLink).where(PersonalLink.client_id == client_id))
