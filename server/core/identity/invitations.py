"""Invitation links of staff: single use, made by an administrator, opened and accepted by whoever holds the link."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit, outbox
from server.core.actor import ANONYMOUS, Role
from server.core.agency.languages import Language
from server.core.audit import AuditEvent
from server.core.crypto import seal, unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import Invitation, Staff
from server.core.identity.staff_state import StaffState
from server.core.identity.totp import matching_step, new_secret
from server.core.ids import new_id, new_token, token_hash
from server.core.outbox import OutboxKind

Purpose = Literal["invite", "totp_reset"]
LIVES: dict[Purpose, timedelta] = {"invite": timedelta(days=7), "totp_reset": timedelta(hours=24)}


@dataclass(frozen=True, slots=True)
class Delivery:
    """How links reach people: built from `origin`, sent by mail or handed to whoever made them."""

    origin: str
    by_mail: bool


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that may be accepted, and whom it is for."""

    id: str
    staff_id: str
    purpose: Purpose
    name: str
    email: str
    role: Role
    language: Language
    link: str
    totp_secret: str
    expires_at: datetime


async def send_invitation(
    session: AsyncSession, staff: Staff, purpose: Purpose, delivery: Delivery, now: datetime
) -> str | None:
    """Make a link that replaces all earlier ones of this person. Returns it where it does not go by mail."""
    await void_invitations(session, staff.id, now)
    row_id, token = new_id(), new_token()
    row = Invitation(
        id=row_id,
        token_hash=token_hash(token),
        token_sealed=seal(session, token, f"invitation.token:{row_id}"),
        staff_id=staff.id,
        purpose=purpose,
        created_at=now,
        expires_at=now + LIVES[purpose],
        totp_secret_sealed=seal(session, new_secret(), f"invitation.totp:{row_id}"),
    )
    session.add(row)
    await session.flush()
    if not delivery.by_mail:
        return _link(delivery.origin, token)
    await outbox.put(
        session,
        OutboxKind.STAFF_INVITATION,
        dedup_key=f"invitation:{row_id}",
        payload={"invitation_id": row_id},
        due_at=now,
    )
    return None


async def void_invitations(session: AsyncSession, staff_id: str, now: datetime) -> None:
    """Let every open link of a person run out now."""
    await session.execute(
        update(Invitation)
        .where(Invitation.staff_id == staff_id, Invitation.used_at.is_(None), Invitation.expires_at > now)
        .values(expires_at=now)
    )


async def invitation_by_token(session: AsyncSession, token: str, now: datetime) -> OpenInvitation:
    """Return an invitation that may be accepted.

    Raises Problem INVITATION_INVALID, alike for a link that is unknown, used, run out, or of somebody deactivated.
    """
    found = await _find(session, Invitation.token_hash == token_hash(token), now)
    if found is None:
        raise Problem(ProblemCode.INVITATION_INVALID)
    return _opened(session, *found, origin="")


async def invitation_to_mail(
    session: AsyncSession, invitation_id: str, origin: str, now: datetime
) -> OpenInvitation | None:
    """Return what the mail of an invitation says, None if it is used or has run out by now."""
    found = await _find(session, Invitation.id == invitation_id, now)
    return _opened(session, *found, origin=origin) if found else None


async def accept_invitation(
    session: AsyncSession, invitation: OpenInvitation, *, password_hash: str | None, code: str, now: datetime
) -> None:
    """Take an invitation: the second factor is set, with `password_hash` the first as well, and the link is used up.

    Raises Problem INVITATION_INVALID if somebody was quicker, CODE_WRONG if the app shows another code.
    """
    used = await session.scalar(
        update(Invitation)
        .where(Invitation.id == invitation.id, Invitation.used_at.is_(None), Invitation.expires_at > now)
        .values(used_at=now)
        .returning(Invitation.id)
    )
    if used is None:
        raise Problem(ProblemCode.INVITATION_INVALID)
    step = matching_step(invitation.totp_secret, code, now, None)
    if step is None:
        raise Problem(ProblemCode.CODE_WRONG)
    staff = await session.get_one(Staff, invitation.staff_id)
    staff.password_hash = password_hash or staff.password_hash
    staff.totp_secret_sealed = seal(session, invitation.totp_secret, f"staff.totp:{staff.id}")
    staff.totp_last_step = step
    staff.state = StaffState.ACTIVE.value
    await audit.record(
        session,
        ANONYMOUS,
        AuditEvent.IDENTITY_INVITATION_ACCEPTED,
        subject=f"staff:{staff.id}",
        now=now,
        detail={"purpose": invitation.purpose},
    )


async def _find(
    session: AsyncSession, wanted: ColumnElement[bool], now: datetime
) -> tuple[Invitation, Staff] | None:
    fits = or_(
        and_(Invitation.purpose == "invite", Staff.state == StaffState.INVITED),
        and_(Invitation.purpose == "totp_reset", Staff.state == StaffState.ACTIVE),
    )
    found = await session.execute(
        select(Invitation, Staff)
        .join(Staff, Staff.id == Invitation.staff_id)
        .where(wanted, Invitation.used_at.is_(None), Invitation.expires_at > now, fits)
    )
    row = found.one_or_none()
    return (row[0], row[1]) if row else None


def _opened(session: AsyncSession, row: Invitation, staff: Staff, *, origin: str) -> OpenInvitation:
    token = unseal(session, row.token_sealed, f"invitation.token:{row.id}")
    return OpenInvitation(
        id=row.id,
        staff_id=staff.id,
        purpose="invite" if row.purpose == "invite" else "totp_reset",
        name=staff.name,
        email=unseal(session, staff.email_sealed, f"staff.email:{staff.id}"),
        role=Role(staff.role),
        language=Language(staff.language),
        link=_link(origin, token),
        totp_secret=unseal(session, row.totp_secret_sealed, f"invitation.totp:{row.id}"),
        expires_at=row.expires_at,
    )


def _link(origin: str, token: str) -> str:
    return f"{origin}/invite#t={token}"
