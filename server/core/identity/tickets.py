"""Tickets: each opens one socket, once, within 30 seconds, for whoever asked for it with a cookie."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, ActorKind
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import Ticket
from server.core.identity.queries import seat_by_id, sign_in_by_id
from server.core.ids import new_token, token_hash

TICKET_LIVES = timedelta(seconds=30)
Purpose = Literal["seat", "desk"]


@dataclass(frozen=True, slots=True)
class NewTicket:
    """A ticket as its holder gets it: the only time that the token is seen."""

    token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SpentTicket:
    """Whom a socket belongs to and what it was opened for. `appointment_id` is set for a seat."""

    actor: Actor
    purpose: Purpose
    appointment_id: str | None


async def issue_ticket(
    session: AsyncSession, actor: Actor, *, purpose: Purpose, appointment_id: str | None, now: datetime
) -> NewTicket:
    """Make a ticket. The caller has seen that the actor may take this seat."""
    token, expires_at = new_token(), now + TICKET_LIVES
    is_client = actor.kind is ActorKind.CLIENT
    session.add(
        Ticket(
            token_hash=token_hash(token),
            holder_kind="client" if is_client else "staff",
            holder_id=actor.id if is_client else actor.session_id,
            purpose=purpose,
            appointment_id=appointment_id,
            expires_at=expires_at,
        )
    )
    return NewTicket(token, expires_at)


async def spend_ticket(session: AsyncSession, token: str, now: datetime) -> SpentTicket:
    """Take a ticket and return who holds it. Needs a write unit of work.

    Raises Problem TICKET_REFUSED, alike for one that is forged, expired or spent, or whose holder has since signed
    out, been deactivated, left, or lost the link.
    """
    spent = await session.execute(
        update(Ticket)
        .where(Ticket.token_hash == _hash(token), Ticket.spent_at.is_(None), Ticket.expires_at > now)
        .values(spent_at=now)
        .returning(Ticket)
    )
    ticket = spent.scalar_one_or_none()
    actor = await _holder(session, ticket, now) if ticket else None
    if ticket is None or actor is None:
        raise Problem(ProblemCode.TICKET_REFUSED)
    return SpentTicket(actor, "seat" if ticket.purpose == "seat" else "desk", ticket.appointment_id)


def _hash(token: str) -> str:
    # A raw client may send half a surrogate pair, which has no UTF-8 form.
    return token_hash(token.encode(errors="replace").decode())


async def _holder(session: AsyncSession, ticket: Ticket, now: datetime) -> Actor | None:
    if ticket.holder_kind == "staff":
        sign_in = await sign_in_by_id(session, ticket.holder_id, now)
        return sign_in.actor if sign_in else None
    seat = await seat_by_id(session, ticket.holder_id, now)
    return seat.actor if seat and not seat.closed else None
