"""Reads of identity: who a token belongs to, and what the pages of staff show."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, ActorKind, Role
from server.core.agency.languages import Language
from server.core.crypto import unseal
from server.core.identity.models import ClientSession, JoinLink, Staff, StaffOffice, StaffSession
from server.core.identity.staff_state import StaffState


@dataclass(frozen=True, slots=True)
class SignIn:
    """A live sign-in of a member of staff, and when it was last used."""

    actor: Actor
    last_seen_at: datetime


async def sign_in_by_token(
    session: AsyncSession, hashed: str, now: datetime, idle: timedelta
) -> SignIn | None:
    """Return the sign-in that a cookie's token belongs to, unless it ended, was revoked or lay idle for `idle`."""
    return await _sign_in(
        session, now, StaffSession.token_hash == hashed, StaffSession.last_seen_at > now - idle
    )


async def sign_in_by_id(session: AsyncSession, session_id: str, now: datetime) -> SignIn | None:
    """Return a sign-in that is neither over nor revoked."""
    return await _sign_in(session, now, StaffSession.id == session_id)


async def _sign_in(session: AsyncSession, now: datetime, *wanted: ColumnElement[bool]) -> SignIn | None:
    found = await session.execute(
        select(StaffSession, Staff)
        .join(Staff, Staff.id == StaffSession.staff_id)
        .where(
            *wanted,
            StaffSession.revoked_at.is_(None),
            StaffSession.expires_at > now,
            Staff.state == StaffState.ACTIVE,
        )
    )
    row = found.one_or_none()
    if row is None:
        return None
    sign_in, staff = row
    offices = await office_ids_of(session, [staff.id])
    return SignIn(_staff_actor(staff, sign_in.id, offices[staff.id]), sign_in.last_seen_at)


def _staff_actor(staff: Staff, session_id: str, office_ids: frozenset[str]) -> Actor:
    return Actor(
        kind=ActorKind.STAFF,
        id=staff.id,
        role=Role(staff.role),
        name=staff.name,
        office_ids=office_ids,
        session_id=session_id,
    )


async def office_ids_of(session: AsyncSession, staff_ids: Collection[str]) -> dict[str, frozenset[str]]:
    """Return the offices of each of these members of staff."""
    rows = await session.execute(
        select(StaffOffice.staff_id, StaffOffice.office_id).where(StaffOffice.staff_id.in_(staff_ids))
    )
    found: dict[str, set[str]] = {staff_id: set() for staff_id in staff_ids}
    for staff_id, office_id in rows:
        found[staff_id].add(office_id)
    return {staff_id: frozenset(offices) for staff_id, offices in found.items()}


@dataclass(frozen=True, slots=True)
class Seat:
    """A client's live cookie: for one appointment, of which the link may be closed by now."""

    actor: Actor
    closed: bool


async def seat_by_token(session: AsyncSession, hashed: str, now: datetime) -> Seat | None:
    """Return the seat that a cookie's token belongs to, unless it was left or its link has run out."""
    return await _seat(session, ClientSession.token_hash == hashed, now)


async def seat_by_id(session: AsyncSession, client_session_id: str, now: datetime) -> Seat | None:
    """Return a seat that was not left and whose link has not run out."""
    return await _seat(session, ClientSession.id == client_session_id, now)


async def _seat(session: AsyncSession, wanted: ColumnElement[bool], now: datetime) -> Seat | None:
    found = await session.execute(
        select(ClientSession, JoinLink)
        .join(JoinLink, JoinLink.id == ClientSession.join_link_id)
        .where(wanted, ClientSession.ended_at.is_(None), JoinLink.closes_at > now)
    )
    row = found.one_or_none()
    if row is None:
        return None
    seat, link = row
    return Seat(client_actor(seat), link.closed_at is not None)


def client_actor(seat: ClientSession) -> Actor:
    """Return the client as services see them. Whoever came by the code has not been checked yet."""
    return Actor(
        kind=ActorKind.CLIENT,
        id=seat.id,
        appointment_id=seat.appointment_id,
        join_link_id=seat.join_link_id,
        identity_checked=seat.via == "link",
    )


@dataclass(frozen=True, slots=True)
class StaffCard:
    """A member of staff as other domains know them. `language` is that of their pages, `languages` those they speak."""

    id: str
    name: str
    role: Role
    state: StaffState
    office_ids: frozenset[str]
    languages: tuple[Language, ...]
    language: Language
    created_at: datetime


async def staff_cards(session: AsyncSession, staff_ids: Collection[str] | None = None) -> list[StaffCard]:
    """Return these members of staff, or all, by name."""
    offices = func.aggregate_strings(StaffOffice.office_id, ",")
    theirs = select(offices).where(StaffOffice.staff_id == Staff.id).scalar_subquery()
    wanted = select(Staff, theirs).order_by(Staff.name, Staff.id)
    if staff_ids is not None:
        wanted = wanted.where(Staff.id.in_(staff_ids))
    return [
        _card(row, frozenset(text.split(",") if text else ())) for row, text in await session.execute(wanted)
    ]


async def staff_card(session: AsyncSession, staff_id: str) -> StaffCard | None:
    """Return one member of staff."""
    cards = await staff_cards(session, [staff_id])
    return cards[0] if cards else None


async def held_staff_card(session: AsyncSession, staff_id: str) -> StaffCard | None:
    """Return one member of staff, whom nobody changes or deactivates until the caller's transaction ends.

    For whoever gives somebody work: they lose their offices or their account before it or after it, not meanwhile.
    """
    # The lock is the one that a row with a foreign key takes anyway; here it is taken before looking.
    held = select(Staff).where(Staff.id == staff_id).with_for_update(read=True, key_share=True)
    row = await session.scalar(held.execution_options(populate_existing=True))
    offices = await office_ids_of(session, [staff_id])
    return _card(row, offices[staff_id]) if row else None


def _card(row: Staff, office_ids: frozenset[str]) -> StaffCard:
    return StaffCard(
        id=row.id,
        name=row.name,
        role=Role(row.role),
        state=StaffState(row.state),
        office_ids=office_ids,
        languages=tuple(Language(language) for language in row.languages),
        language=Language(row.language),
        created_at=row.created_at,
    )


async def emails_of(session: AsyncSession, staff_ids: Collection[str]) -> dict[str, str]:
    """Return the e-mail addresses of these members of staff, for administrators' eyes."""
    rows = await session.execute(select(Staff.id, Staff.email_sealed).where(Staff.id.in_(staff_ids)))
    return {staff_id: unseal(session, sealed, f"staff.email:{staff_id}") for staff_id, sealed in rows}
