"""Going through a join link or its code, and leaving: a cookie for one appointment, which lasts as long as the link."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, delete, func, literal, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import ANONYMOUS, Actor, ActorKind
from server.core.agency.queries import lock_agency
from server.core.audit import AuditEvent
from server.core.crypto import index
from server.core.db import UtcDateTime
from server.core.errors import Problem, ProblemCode
from server.core.identity.code_budget import (
    ADDRESS_TRIES,
    AGENCY_TRIES,
    REMEMBERED,
    resting_until,
)
from server.core.identity.joins import code_index
from server.core.identity.models import ClientSession, CodeFailure, JoinLink
from server.core.identity.queries import client_actor
from server.core.ids import new_id, new_token, token_hash

Via = Literal["link", "code"]


@dataclass(frozen=True, slots=True)
class NewSeat:
    """A browser's seat; the token goes into the cookie and nowhere else.

    `token` is None where the browser goes on with the seat that it had; `given_up` is a seat that it had before and
    lost by this.
    """

    actor: Actor
    token: str | None
    lasts: timedelta
    given_up: Actor | None = None


@dataclass(frozen=True, slots=True)
class Rest:
    """Until when codes rest, for the whole agency and for whichever address rests longest."""

    agency_until: datetime | None
    address_until: datetime | None


async def enter_by_link(session: AsyncSession, token: str, now: datetime, held: Actor = ANONYMOUS) -> NewSeat:
    """Take a seat by the link's token. Raises Problem JOIN_INVALID, alike for an unknown link and a closed one.

    `held` is the seat that the browser has already. It has one at most: quick exit must not leave another behind.
    """
    seat = await _enter(session, "link", held, now, JoinLink.token_hash == token_hash(token))
    if seat is None:
        raise Problem(ProblemCode.JOIN_INVALID)
    return seat


async def enter_by_code(
    session: AsyncSession, code: str, network: str, now: datetime, held: Actor = ANONYMOUS
) -> NewSeat | ProblemCode:
    """Take a seat by six digits; `held` as for the link.

    A refusal is returned, not raised: the failure must be stored. While codes rest the right one is refused as well,
    or resting would not slow a guesser down. Tries are taken one at a time, so that many at once count as many.
    """
    await lock_agency(session)
    failures = await _failures(session, now)
    address_hash = index(session, network, "code_failure.address")
    if resting_until(_at(failures), AGENCY_TRIES, now) or resting_until(
        _at(failures, address_hash), ADDRESS_TRIES, now
    ):
        return ProblemCode.CODES_RESTING
    seat = await _enter(
        session,
        "code",
        held,
        now,
        JoinLink.code_index == code_index(session, code),
        JoinLink.code_from <= now,
        JoinLink.code_until > now,
    )
    if seat is None:
        await _remember_failure(session, address_hash, now)
    return seat or ProblemCode.JOIN_INVALID


async def leave(session: AsyncSession, actor: Actor, *, quick: bool, now: datetime) -> None:
    """End the seat that asks. The link stays as it is: its holder may come back."""
    await session.execute(update(ClientSession).where(ClientSession.id == actor.id).values(ended_at=now))
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_JOIN_LEFT,
        subject=f"appointment:{actor.appointment_id}",
        now=now,
        detail={"quick": quick},
    )


async def codes_rest(session: AsyncSession, now: datetime) -> Rest:
    """Tell whether codes rest just now."""
    failures = await _failures(session, now)
    ends = [
        resting_until(_at(failures, address), ADDRESS_TRIES, now)
        for address in {row.address_hash for row in failures}
    ]
    return Rest(
        agency_until=resting_until(_at(failures), AGENCY_TRIES, now),
        address_until=max((end for end in ends if end), default=None),
    )


async def _enter(
    session: AsyncSession, via: Via, held: Actor, now: datetime, *wanted: ColumnElement[bool]
) -> NewSeat | None:
    found = await session.execute(
        update(JoinLink)
        .where(*wanted, JoinLink.closed_at.is_(None), JoinLink.closes_at > now)
        .values(opened_at=func.coalesce(JoinLink.opened_at, literal(now, UtcDateTime)))
        .returning(JoinLink.id, JoinLink.appointment_id, JoinLink.closes_at)
        .execution_options(synchronize_session=False)
    )
    link = found.one_or_none()
    if link is None:
        return None
    lasts = link.closes_at - now
    # A code's holder who has the link as well is checked from now on; that is another seat.
    if held.join_link_id == link.id and (held.identity_checked or via == "code"):
        await _record_opening(session, held, via, now)
        return NewSeat(held, None, lasts)
    if held.kind is ActorKind.CLIENT:
        await leave(session, held, quick=False, now=now)
    token = new_token()
    seat = ClientSession(
        id=new_id(),
        token_hash=token_hash(token),
        join_link_id=link.id,
        appointment_id=link.appointment_id,
        via=via,
        created_at=now,
        expires_at=link.closes_at,
    )
    session.add(seat)
    await session.flush()
    await _record_opening(session, client_actor(seat), via, now)
    return NewSeat(client_actor(seat), token, lasts, held if held.kind is ActorKind.CLIENT else None)


async def _record_opening(session: AsyncSession, actor: Actor, via: Via, now: datetime) -> None:
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_JOIN_OPENED,
        subject=f"appointment:{actor.appointment_id}",
        now=now,
        detail={"via": via},
    )


async def _failures(session: AsyncSession, now: datetime) -> Sequence[CodeFailure]:
    return (await session.scalars(select(CodeFailure).where(CodeFailure.at > now - REMEMBERED))).all()


def _at(failures: Sequence[CodeFailure], address_hash: str | None = None) -> list[datetime]:
    return [row.at for row in failures if address_hash in (None, row.address_hash)]


async def _remember_failure(session: AsyncSession, address_hash: str, now: datetime) -> None:
    await session.execute(delete(CodeFailure).where(CodeFailure.at <= now - REMEMBERED))
    session.add(CodeFailure(id=new_id(), address_hash=address_hash, at=now))
    await audit.record(
        session, ANONYMOUS, AuditEvent.IDENTITY_CODE_FAILED, subject="join_link:unknown", now=now
    )
