"""Reads of notifications: how an appointment's notices stand, what the demo caught, what a desk has not seen, feeds."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal, cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.notice_queries import News, news, notice_card
from scheduling.policy import on_desk
from scheduling.ports import Clients
from scheduling.queries import AppointmentRow
from server.core.actor import Actor, Permission
from server.core.agency.languages import Language
from server.core.agency.queries import OfficeCard, office_cards
from server.core.crypto import unseal
from server.core.identity.queries import staff_cards
from server.core.outbox import OutboxKind, OutboxState
from server.core.outbox.queries import OutboxCard, rows_about
from server.notifications.models import CalendarFeed, CaughtMessage, NewsSeen
from server.notifications.order import CLIENT, Order
from server.notifications.schemas import (
    CaughtList,
    CaughtView,
    FeedView,
    NewsList,
    NewsView,
    NoticeList,
    NoticeView,
)
from server.notifications.sms_parts import parts
from server.people.queries import client_cards

_NEWS_DAYS = timedelta(days=14)
_MOST_NEWS = 50
_MOST_CAUGHT = 200


async def notices_of(session: AsyncSession, actor: Actor, appointment: AppointmentRow) -> NoticeList:
    """Return how the notices of an appointment stand that the actor may see. No text and no address is among it."""
    rows = await rows_about(session, OutboxKind.APPOINTMENT_NOTICE, f"appointment:{appointment.id}")
    card = await notice_card(session, appointment.id)
    sequence = card.sequence if card else 0
    people = await client_cards(session, {_client_id(row, appointment) for row in rows})
    offices = {office.id: office for office in await office_cards(session)}
    writes = actor.may(Permission.OFFICE_CALENDAR_WRITE)
    return NoticeList(
        items=[
            _notice(
                row,
                people[_client_id(row, appointment)].name,
                offices[appointment.office_id],
                again=writes and may_send_again(row, sequence),
            )
            for row in rows
        ]
    )


def may_send_again(row: OutboxCard, sequence: int) -> bool:
    """Tell whether a person may have a notice sent once more: it has ended, and still says what is true."""
    ended = row.state not in (OutboxState.PENDING, OutboxState.OBSOLETE)
    return ended and Order.read(row.payload).sequence == sequence


def _client_id(row: OutboxCard, appointment: AppointmentRow) -> str:
    audience = Order.read(row.payload).audience
    return appointment.client_id if audience == CLIENT else audience


def _notice(row: OutboxCard, client_name: str, office: OfficeCard, *, again: bool) -> NoticeView:
    order = Order.read(row.payload)
    at = row.finished_at or row.due_at
    channel, wording = row.detail.get("channel"), row.detail.get("wording")
    language, count = row.detail.get("language"), row.detail.get("parts")
    return NoticeView(
        id=row.id,
        notice=order.notice,
        minutes=order.minutes,
        client_name=client_name,
        state=row.state,
        reason=row.reason,
        channel=cast("Literal['email', 'sms'] | None", channel),
        wording=cast("Literal['neutral', 'full'] | None", wording),
        language=Language(language) if isinstance(language, str) else None,
        parts=count if isinstance(count, int) else None,
        due_at=row.due_at,
        finished_at=row.finished_at,
        offset_minutes=office.offset_minutes(at),
        may_send_again=again,
    )


async def news_for(session: AsyncSession, clients: Clients, actor: Actor, now: datetime) -> NewsList:
    """Return what clients did to the appointments on an actor's desk since they last looked, two weeks at most."""
    seen = await session.scalar(select(NewsSeen.seen_at).where(NewsSeen.staff_id == actor.id))
    since = max(seen or now - _NEWS_DAYS, now - _NEWS_DAYS)
    found = await news(session, on_desk(clients, actor, now), since, _MOST_NEWS)
    ids = {item.appointment_id for item in found}
    rows = {
        row.id: row
        for row in await appointments.appointments(
            session, on_desk(clients, actor, now), appointments.among(ids)
        )
    }
    return NewsList(items=await _news(session, [item for item in found if item.appointment_id in rows], rows))


async def _news(
    session: AsyncSession, found: Sequence[News], rows: dict[str, AppointmentRow]
) -> list[NewsView]:
    people = await client_cards(session, {row.client_id for row in rows.values()})
    staff = {
        card.id: card.name for card in await staff_cards(session, {row.worker_id for row in rows.values()})
    }
    offices = {office.id: office for office in await office_cards(session)}
    views = []
    for item in found:
        row = rows[item.appointment_id]
        office = offices[row.office_id]
        views.append(
            NewsView(
                id=item.id,
                at=item.at,
                offset_minutes=office.offset_minutes(item.at),
                kind=item.kind,
                appointment_id=row.id,
                client_name=people[row.client_id].name,
                worker_id=row.worker_id,
                worker_name=staff[row.worker_id],
                starts_at=row.starts_at,
                starts_offset_minutes=office.offset_minutes(row.starts_at),
            )
        )
    return views


async def feed_of(session: AsyncSession, actor: Actor) -> FeedView:
    """Return whether somebody's calendar can be subscribed to. The address itself is known to nobody any more."""
    row = await session.get(CalendarFeed, actor.id)
    return FeedView(
        exists=row is not None,
        with_names=row is not None and row.with_names,
        created_at=row.created_at if row else None,
        address=None,
    )


async def caught(session: AsyncSession) -> CaughtList:
    """Return what would have left the demo, the newest first."""
    rows = await session.scalars(
        select(CaughtMessage).order_by(CaughtMessage.caught_at.desc(), CaughtMessage.id).limit(_MOST_CAUGHT)
    )
    return CaughtList(items=[_caught(session, row) for row in rows])


def _caught(session: AsyncSession, row: CaughtMessage) -> CaughtView:
    def read(blob: bytes, column: str) -> str:
        return unseal(session, blob, f"caught.{column}:{row.id}")

    body = read(row.body_sealed, "body")
    return CaughtView(
        id=row.id,
        channel=cast("Literal['email', 'sms']", row.channel),
        at=row.caught_at,
        to=read(row.recipient_sealed, "recipient"),
        subject=read(row.subject_sealed, "subject"),
        body=body,
        parts=parts(body) if row.channel == "sms" else None,
        calendar=read(row.calendar_sealed, "calendar") if row.calendar_sealed else None,
    )
