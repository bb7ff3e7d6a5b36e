"""Sign-ins of staff: opened, listed, ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import ANONYMOUS, Actor
from server.core.audit import AuditEvent
from server.core.identity.browsers import family
from server.core.identity.models import StaffSession
from server.core.identity.policy import open_own_session
from server.core.ids import new_id, new_token, token_hash

SIGN_IN_LASTS = timedelta(hours=12)
"""However busy somebody is, they sign in again after this."""


@dataclass(frozen=True, slots=True)
class NewSignIn:
    """A fresh sign-in; the token goes into the cookie and nowhere else."""

    staff_id: str
    session_id: str
    token: str


async def open_sign_in(session: AsyncSession, staff_id: str, user_agent: str, now: datetime) -> NewSignIn:
    """Sign somebody in who has shown all that is asked of them."""
    made = NewSignIn(staff_id, new_id(), new_token())
    session.add(
        StaffSession(
            id=made.session_id,
            token_hash=token_hash(made.token),
            staff_id=staff_id,
            created_at=now,
            last_seen_at=now,
            expires_at=now + SIGN_IN_LASTS,
            user_agent_family=family(user_agent),
        )
    )
    await session.flush()
    await audit.record(
        session, ANONYMOUS, AuditEvent.IDENTITY_SIGN_IN_SUCCEEDED, subject=f"staff:{staff_id}", now=now
    )
    return made


async def sign_out(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """End the sign-in that asks."""
    row = await open_own_session(session, actor, actor.session_id, now)
    row.revoked_at = now
    await audit.record(
        session, actor, AuditEvent.IDENTITY_SIGN_OUT_DONE, subject=f"staff_session:{row.id}", now=now
    )


async def revoke_session(session: AsyncSession, actor: Actor, session_id: str, now: datetime) -> None:
    """End one of one's own sign-ins. Raises Problem NOT_FOUND."""
    row = await open_own_session(session, actor, session_id, now)
    row.revoked_at = now
    await audit.record(
        session, actor, AuditEvent.IDENTITY_SESSION_REVOKED, subject=f"staff_session:{row.id}", now=now
    )


async def revoke_all(session: AsyncSession, staff_id: str, now: datetime) -> None:
    """End every sign-in of a member of staff."""
    await session.execute(
        update(StaffSession)
        .where(StaffSession.staff_id == staff_id, StaffSession.revoked_at.is_(None))
        .values(revoked_at=now)
    )


async def list_sessions(
    session: AsyncSession, actor: Actor, now: datetime, idle: timedelta
) -> Sequence[StaffSession]:
    """Return one's own living sign-ins, the latest used first."""
    found = await session.scalars(
        select(StaffSession)
        .where(
            StaffSession.staff_id == actor.id,
            StaffSession.revoked_at.is_(None),
            StaffSession.expires_at > now,
            StaffSession.last_seen_at > now - idle,
        )
        .order_by(StaffSession.last_seen_at.desc(), StaffSession.id)
    )
    return found.all()
