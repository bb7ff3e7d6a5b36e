"""A worker's calendar to subscribe to. Whoever has its address reads it without signing in, so it is long, kept as a hash,
shown once, replaced or withdrawn by one click, and by itself it says no more than when."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.appointment import State
from scheduling.ical import Entry, feed
from scheduling.notice_queries import NoticeCard, held_by, notice_cards
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.identity.queries import StaffCard, staff_card
from server.core.identity.staff_state import StaffState
from server.core.ids import new_token, token_hash
from server.notifications.local_times import words
from server.notifications.models import CalendarFeed
from server.people.queries import client_cards

_BACK, _AHEAD, _MOST = timedelta(days=30), timedelta(days=180), 2000
_SHOWN = (State.CONFIRMED, State.WAITING, State.IN_SESSION, State.COMPLETED)


async def open_feed(
    session: AsyncSession, actor: Actor, *, with_names: bool, origin: str, now: datetime
) -> str:
    """Make a new address and return it, the only time that it is known. The one before opens nothing any more."""
    token = new_token()
    await session.execute(delete(CalendarFeed).where(CalendarFeed.staff_id == actor.id))
    session.add(
        CalendarFeed(staff_id=actor.id, token_hash=token_hash(token), with_names=with_names, created_at=now)
    )
    event = AuditEvent.NOTIFICATIONS_FEED_OPENED
    detail = {"with_names": with_names}
    await audit.record(session, actor, event, subject=f"staff:{actor.id}", now=now, detail=detail)
    return f"{origin}/feed/{token}.ics"


async def close_feed(session: AsyncSession, actor: Actor, now: datetime) -> None:
    """Withdraw the address. Doing it again changes nothing."""
    closed = await session.execute(
        delete(CalendarFeed).where(CalendarFeed.staff_id == actor.id).returning(CalendarFeed.staff_id)
    )
    if closed.one_or_none() is not None:
        event = AuditEvent.NOTIFICATIONS_FEED_CLOSED
        await audit.record(session, actor, event, subject=f"staff:{actor.id}", now=now)


async def read_feed(session: AsyncSession, token: str, origin: str, now: datetime) -> bytes | None:
    """Return the calendar that an address opens, None where it opens none or its worker has left."""
    row = await session.scalar(select(CalendarFeed).where(CalendarFeed.token_hash == token_hash(token)))
    card = await staff_card(session, row.staff_id) if row else None
    if row is None or card is None or card.state is not StaffState.ACTIVE:
        return None
    cards = await notice_cards(
        session,
        held_by(row.staff_id),
        appointments.begins_between(now - _BACK, now + _AHEAD),
        appointments.in_state(*_SHOWN),
        limit=_MOST,
    )
    names: dict[str, str] = {}
    if row.with_names:
        people = await client_cards(session, {shown.client_id for shown in cards})
        names = {client_id: person.name for client_id, person in people.items()}
    return feed([_entry(shown, card, names, origin) for shown in cards], now)


def _entry(shown: NoticeCard, card: StaffCard, names: dict[str, str], origin: str) -> Entry:
    title = words(card.language.value).texts["event"]
    name = names.get(shown.client_id)
    return Entry(
        appointment_id=shown.id,
        sequence=shown.sequence,
        starts_at=shown.starts_at,
        ends_at=shown.ends_at,
        title=f"{title}: {name}" if name else title,
        link=f"{origin}/desk/appointments/{shown.id}",
    )
