"""What goes to whom and how, read at the moment of sending: the appointment, the contact rule, the address, the words."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import parseaddr

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import ONLINE, Form, State
from scheduling.ical import Entry, Method, invitation, several
from scheduling.notice_queries import NoticeCard, notice_card, notice_cards, of_series, other_clients
from scheduling.notices import (
    CLIENT,
    QUIET_AROUND_REMINDER,
    Notice,
    is_told_by_next,
    still_true,
    useful_until,
)
from scheduling.queries import begins_between, in_state
from server.core.agency.queries import OfficeCard, agency_card, office_card
from server.core.identity.joins import has_join_link, read_invitation
from server.core.identity.personal import read_personal_link
from server.core.identity.queries import staff_card
from server.core.outbox import Delivery, OutboxKind, OutboxState, Outcome
from server.core.outbox.queries import OutboxCard, rows_about
from server.notifications.appointment_notice import NoticeFacts, Place, event_title, render_mail, render_sms
from server.notifications.letters import CalendarPart, Channels, Letter, Text
from server.notifications.order import Order
from server.notifications.sms_parts import parts, spare
from server.people import queries as people
from server.people.contact_rule import Channel, ContactRule, Refusal, Refuse, Send, Wait, Wording, decide
from server.people.queries import Reach, safety

_MOST_OF_SERIES, _LONGEST_SERIES = 100, timedelta(days=1000)
_AFTER_OTHER = timedelta(minutes=5)
"""How long a reminder lets another notice of the same appointment go first, before it looks again."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A message that may go now, and what is written down about it: codes and counts."""

    message: Letter | Text
    detail: Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class _Case:
    """One notice with everything that it is about."""

    order: Order
    card: NoticeCard
    office: OfficeCard
    until: datetime
    outbox_id: str
    series: tuple[NoticeCard, ...] = ()


async def prepare(
    session: AsyncSession, delivery: Delivery, channels: Channels, origin: str, now: datetime
) -> Ready | Outcome:
    """Return what to send now, or why not (yet)."""
    case = await _case(session, delivery, now)
    if case is None:
        return Outcome(OutboxState.OBSOLETE)
    return (
        _too_late(case, now)
        or await _leave_out(session, case, now)
        or await _in_danger(session, case)
        or await _by_rule(session, case, channels, origin, now)
    )


async def _case(session: AsyncSession, delivery: Delivery, now: datetime) -> _Case | None:
    """Return what a row is about, None where it is not true any more."""
    order = Order.read(delivery.payload)
    card = await notice_card(session, order.appointment_id)
    office = await office_card(session, card.office_id) if card else None
    if card is None or office is None:
        return None
    if order.notice is Notice.SERIES_BOOKED and card.series_id is not None:
        standing = (in_state(State.CONFIRMED), begins_between(now, now + _LONGEST_SERIES))
        cards = await notice_cards(session, of_series(card.series_id), *standing, limit=_MOST_OF_SERIES)
        return _Case(order, cards[0], office, cards[-1].ends_at, delivery.id, tuple(cards)) if cards else None
    if order.sequence < card.sequence or not still_true(order.notice, card.state):
        return None
    until = useful_until(order.notice, card.starts_at, card.ends_at)
    return _Case(order, card, office, until, delivery.id)


def _too_late(case: _Case, now: datetime) -> Outcome | None:
    return Outcome(OutboxState.EXPIRED, reason="too_late") if now >= case.until else None


async def _leave_out(session: AsyncSession, case: _Case, now: datetime) -> Outcome | None:
    """Tell why a reminder does not go: the next one is near, or another notice has just told it, or is about to.

    After a stop of the worker everything is due at once; then each client hears once what is still of use.
    """
    order, card = case.order, case.card
    if order.minutes is None or order.again:
        return None
    if is_told_by_next(order.minutes, case.office.reminder_minutes, card.starts_at, now):
        return Outcome(OutboxState.EXPIRED, reason="next_reminder")
    rows = await rows_about(session, OutboxKind.APPOINTMENT_NOTICE, f"appointment:{card.id}")
    others = [row for row in rows if row.id != case.outbox_id and _is_for(row, order.audience)]
    if any(
        row.finished_at and row.finished_at > now - QUIET_AROUND_REMINDER
        for row in others
        if _may_have_gone(row)
    ):
        return Outcome(OutboxState.EXPIRED, reason="just_told")
    if any(row.state is OutboxState.PENDING and Order.read(row.payload).minutes is None for row in others):
        return Outcome(OutboxState.PENDING, reason="after_other", due_at=min(now + _AFTER_OTHER, case.until))
    return None


def _is_for(row: OutboxCard, audience: str) -> bool:
    return row.payload.get("audience") == audience


def _may_have_gone(row: OutboxCard) -> bool:
    return row.state in (OutboxState.SENT, OutboxState.UNKNOWN)


async def _by_rule(
    session: AsyncSession, case: _Case, channels: Channels, origin: str, now: datetime
) -> Ready | Outcome:
    """Ask the contact rule, of the channels on which there is somebody to reach."""
    client_id = _client_id(case)
    rule, reach = await people.contact_rule(session, client_id), await people.reach(session, client_id)
    if await safety.contact_withdrawn(session, client_id):
        return Outcome(OutboxState.REFUSED, reason="no_consent")
    safe = reach.channels - await safety.unsafe_channels(session, client_id, reach)
    match decide(rule, safe & _offered(channels), now, case.until):
        case Refuse(reason=reason):
            return _refused(reason, rule, reach, safe)
        case Wait(until=moment):
            return Outcome(OutboxState.PENDING, reason="hours", due_at=moment)
        case Send() as send:
            zone = rule.time_zone if rule else case.office.time_zone
            facts = await _facts(session, case, client_id, zone, send.wording, origin)
            return _message(case, facts, send.channel, _address(send.channel, reach), channels.sender, now)


def _client_id(case: _Case) -> str:
    return case.card.client_id if case.order.audience == CLIENT else case.order.audience


def _refused(reason: Refusal, rule: ContactRule | None, reach: Reach, safe: frozenset[Channel]) -> Outcome:
    """Say what a refusal comes from: the rule, an address that is missing or not safe, or a channel that is not set up."""
    if reason is Refusal.TOO_LATE:
        return Outcome(OutboxState.EXPIRED, reason="outside_hours")
    if rule is None or not rule.channels or reason is not Refusal.NO_CHANNEL:
        return Outcome(OutboxState.REFUSED, reason=reason.value)
    if reach.channels.isdisjoint(rule.channels):
        return Outcome(OutboxState.REFUSED, reason="no_address")
    if safe.isdisjoint(rule.channels):
        return Outcome(OutboxState.REFUSED, reason="shared_address")
    return Outcome(OutboxState.NO_CHANNEL)


def _address(channel: Channel, reach: Reach) -> str:
    return (reach.email if channel is Channel.EMAIL else reach.phone) or ""


def _offered(channels: Channels) -> frozenset[Channel]:
    found = {Channel.EMAIL: channels.letter, Channel.SMS: channels.text}
    return frozenset(channel for channel, way in found.items() if way)


async def _in_danger(session: AsyncSession, case: _Case) -> Outcome | None:
    """Of an appointment of several nobody is told by itself where one of them is in danger: it would tell the others where
    that person will be. A person tells each of them."""
    others = await other_clients(session, case.card.id)
    if others and await safety.violence_among(session, [case.card.client_id, *others]):
        return Outcome(OutboxState.REFUSED, reason="violence")
    return None


async def _facts(
    session: AsyncSession, case: _Case, client_id: str, zone: str, wording: Wording, origin: str
) -> NoticeFacts:
    card, office = case.card, case.office
    client = await people.client_card(session, client_id)
    worker = await staff_card(session, card.worker_id)
    link, code, code_from = await _way_in(session, case, origin)
    return NoticeFacts(
        notice=case.order.notice.value,
        language=client.language if client else office.languages[0].value,
        full=wording is Wording.FULL,
        form=card.form.value,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        client_zone=zone,
        office_zone=office.time_zone,
        agency=(await agency_card(session)).name,
        office=office.name,
        worker=worker.name if worker else "",
        place=_place(case, client.language if client else ""),
        own_page=await _own_page(session, client_id, wording, origin),
        series=tuple(each.starts_at for each in case.series),
        link=link,
        code=code,
        code_place=origin,
        code_from=code_from,
    )


async def _own_page(session: AsyncSession, client_id: str, wording: Wording, origin: str) -> str:
    """Return the way to the client's own page, where staff have made one. It opens more than one appointment, so it goes
    only to those who want everything said."""
    if wording is not Wording.FULL:
        return ""
    return await read_personal_link(session, client_id=client_id, origin=origin) or ""


def _place(case: _Case, language: str) -> Place:
    """Return where the office is. A client's own home is not told to them, nor to whoever reads it."""
    office = case.office
    if case.card.form is not Form.OFFICE:
        return Place()
    directions = office.directions.get(language) or ""
    return Place(address=office.address or "", room=case.card.room or "", directions=directions)


async def _way_in(session: AsyncSession, case: _Case, origin: str) -> tuple[str, str, datetime | None]:
    """Return link, code and from when on it works, of a form that has a link and an appointment that is still to be. The
    link is the seat of the client whose appointment it is, and nobody else's."""
    over = case.order.notice in (Notice.CANCELLED, Notice.REQUESTED)
    if over or case.card.form not in ONLINE or case.order.audience != CLIENT:
        return "", "", None
    if not await has_join_link(session, appointment_id=case.card.id):
        return "", "", None
    found = await read_invitation(session, appointment_id=case.card.id, origin=origin)
    if found.closed:
        return "", "", None
    return found.link, found.code or "", found.code_from


def _message(case: _Case, facts: NoticeFacts, channel: Channel, to: str, sender: str, now: datetime) -> Ready:
    detail: dict[str, str | int] = {
        "channel": channel.value,
        "wording": "full" if facts.full else "neutral",
        "language": facts.language,
    }
    if channel is Channel.EMAIL:
        calendar = _calendar(case, facts, to, sender, now)
        return Ready(Letter(to, render_mail(facts), case.outbox_id, now, calendar), detail)
    body = spare(render_sms(facts))
    return Ready(Text(to, body, case.outbox_id, now), {**detail, "parts": parts(body)})


def _calendar(case: _Case, facts: NoticeFacts, to: str, sender: str, now: datetime) -> CalendarPart | None:
    """Return the entry for the client's calendar. A neutral one holds a time and a plain word: no name, place or link."""
    if case.card.state is State.REQUESTED:
        return None
    if case.series:
        entries = [_entry(card, replace(facts, link="")) for card in case.series]
        return CalendarPart(Method.PUBLISH.value, several(entries, now))
    cancelled = case.order.notice is Notice.CANCELLED
    entry = replace(_entry(case.card, facts), cancelled=cancelled)
    content = invitation(entry, sender=parseaddr(sender)[1], attendee=to, now=now)
    return CalendarPart((Method.CANCEL if cancelled else Method.REQUEST).value, content)


def _entry(card: NoticeCard, facts: NoticeFacts) -> Entry:
    return Entry(
        appointment_id=card.id,
        sequence=card.sequence,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        title=event_title(facts),
        place=facts.place.address if facts.full else "",
        link=facts.link if facts.full else "",
    )
