"""The life of a join link: made with the appointment, moved with it, closed with it. Going through it is in `seats`."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit import AuditEvent
from server.core.crypto import index, seal, unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import JoinLink
from server.core.ids import new_id, new_token, token_hash

LINK_STAYS = timedelta(hours=24)
"""How long after the planned end a link stays open, unless the worker ends the appointment before."""
CODE_COMES_BEFORE = timedelta(minutes=30)
_CODES = 1_000_000
_ATTEMPTS = 50


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a worker may show a client. `code` is None once it is dead; the code works from `code_from` on."""

    link: str
    code: str | None
    code_from: datetime
    code_until: datetime
    closes_at: datetime
    closed: bool


def code_index(session: AsyncSession, code: str) -> str:
    """Return what a six-digit code is found by."""
    return index(session, code, "join_link.code")


async def create_join_link(
    session: AsyncSession, *, appointment_id: str, starts_at: datetime, ends_at: datetime, now: datetime
) -> None:
    """Make the client's link and code for a new appointment."""
    await _free_dead_codes(session, now)
    link_id, token = new_id(), new_token()
    session.add(
        JoinLink(
            id=link_id,
            appointment_id=appointment_id,
            person="client",
            token_hash=token_hash(token),
            token_sealed=seal(session, token, f"join_link.token:{link_id}"),
            code_from=starts_at - CODE_COMES_BEFORE,
            code_until=ends_at,
            closes_at=ends_at + LINK_STAYS,
        )
    )
    await session.flush()
    await _give_code(session, link_id)


async def move_join_link(
    session: AsyncSession, *, appointment_id: str, starts_at: datetime, ends_at: datetime
) -> None:
    """Keep the link of a rescheduled appointment in step with its new time. A code that had died is replaced."""
    moved = await session.execute(
        update(JoinLink)
        .where(JoinLink.appointment_id == appointment_id, JoinLink.closed_at.is_(None))
        .values(code_from=starts_at - CODE_COMES_BEFORE, code_until=ends_at, closes_at=ends_at + LINK_STAYS)
        .returning(JoinLink.id, JoinLink.code_index)
    )
    row = moved.one_or_none()
    if row is not None and row.code_index is None:
        await _give_code(session, row.id)


async def has_join_link(session: AsyncSession, *, appointment_id: str) -> bool:
    """Tell whether an appointment has, or had, a link."""
    found = select(JoinLink.id).where(JoinLink.appointment_id == appointment_id)
    return await session.scalar(found) is not None


async def reopen_join_link(
    session: AsyncSession, *, appointment_id: str, starts_at: datetime, ends_at: datetime, now: datetime
) -> None:
    """Give a closed link back to an appointment that is held on a page again, with a new token and a new code: what was
    handed out before stays dead."""
    row = await session.scalar(select(JoinLink).where(JoinLink.appointment_id == appointment_id))
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await _free_dead_codes(session, now)
    token = new_token()
    row.token_hash = token_hash(token)
    row.token_sealed = seal(session, token, f"join_link.token:{row.id}")
    row.closed_at = None
    await session.flush()
    await move_join_link(session, appointment_id=appointment_id, starts_at=starts_at, ends_at=ends_at)


async def close_join_link(session: AsyncSession, *, appointment_id: str, now: datetime) -> None:
    """Close the link for good and free its code. Doing it again changes nothing."""
    closed = await session.execute(
        update(JoinLink)
        .where(JoinLink.appointment_id == appointment_id, JoinLink.closed_at.is_(None))
        .values(closed_at=now, code_index=None, code_sealed=None)
        .returning(JoinLink.id)
    )
    for link_id in closed.scalars().all():
        await audit.record(
            session, SYSTEM, AuditEvent.IDENTITY_JOIN_CLOSED, subject=f"join_link:{link_id}", now=now
        )


async def read_invitation(session: AsyncSession, *, appointment_id: str, origin: str) -> Invitation:
    """Return link and code for showing them again. `origin` is the installation's own, never a request's Host.

    Raises Problem NOT_FOUND for an appointment without a link.
    """
    row = await session.scalar(select(JoinLink).where(JoinLink.appointment_id == appointment_id))
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    token = unseal(session, row.token_sealed, f"join_link.token:{row.id}")
    sealed = row.code_sealed
    return Invitation(
        link=f"{origin}/j#t={token}",
        code=unseal(session, sealed, f"join_link.code:{row.id}") if sealed else None,
        code_from=row.code_from,
        code_until=row.code_until,
        closes_at=row.closes_at,
        closed=row.closed_at is not None,
    )


async def first_opened_at(session: AsyncSession, *, appointment_id: str) -> datetime | None:
    """Return when the link or code was first used, for the appointment's timeline."""
    return await session.scalar(select(JoinLink.opened_at).where(JoinLink.appointment_id == appointment_id))


async def _free_dead_codes(session: AsyncSession, now: datetime) -> None:
    await session.execute(
        update(JoinLink)
        .where(JoinLink.code_until <= now, JoinLink.code_index.is_not(None))
        .values(code_index=None, code_sealed=None)
    )


async def _give_code(session: AsyncSession, link_id: str) -> None:
    """Give a link six digits that no other living link has; the database refuses the second holder."""
    for _ in range(_ATTEMPTS):
        code = f"{secrets.randbelow(_CODES):06d}"
        values = {
            "code_index": code_index(session, code),
            "code_sealed": seal(session, code, f"join_link.code:{link_id}"),
        }
        try:
            async with session.begin_nested():
                await session.execute(update(JoinLink).where(JoinLink.id == link_id).values(**values))
        except IntegrityError:
            continue
        return
    raise Problem(ProblemCode.UNAVAILABLE)
