"""What must be known before a client is called, and the list of a day that works without a computer. Reading is recorded."""

from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.policy import is_visible
from scheduling.ports import Clients
from server.core import audit
from server.core.actor import Actor
from server.core.agency.opening import DAYS, is_open, offset_minutes
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.desk.board import day_rows, office_of
from server.desk.board_schemas import CallCard, CallHours, DowntimeLine, DowntimeList, RuleView
from server.people.contact_rule import ContactRule
from server.people.queries import ContactCard, contact_cards


async def call_card(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> CallCard:
    """Return how the client of an appointment may be called, and record the reading. Raises Problem NOT_FOUND."""
    row = await appointments.appointment_row(session, appointment_id, is_visible(clients, actor, now))
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    cards = await contact_cards(session, [row.client_id])
    await _record(session, actor, row.client_id, AuditEvent.PEOPLE_CONTACT_READ, now)
    return _view(cards[row.client_id], now)


async def downtime_list(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    now: datetime,
    *,
    office_id: str | None,
    day: date | None,
) -> DowntimeList:
    """Return a day's appointments with numbers and contact rules; for each client the reading is recorded.

    Raises Problem NOT_FOUND for an office that is not the actor's.
    """
    office = await office_of(session, actor, office_id)
    chosen = day or office.local_day(now)
    rows = [
        row
        for row in await day_rows(session, clients, actor, office, chosen, now)
        if appointments.takes_time(row)
    ]
    cards = await contact_cards(session, {row.client_id for row in rows})
    for client_id in sorted(cards):
        await _record(session, actor, client_id, AuditEvent.PEOPLE_CONTACT_PRINTED, now)
    views = await appointments.views_of(session, clients, actor, rows, now)
    return DowntimeList(
        office_name=office.name,
        office_phone=office.phone,
        day=chosen,
        made_at=now,
        offset_minutes=office.offset_minutes(now),
        lines=[DowntimeLine(appointment=view, card=_view(cards[view.client_id], now)) for view in views],
    )


async def _record(
    session: AsyncSession, actor: Actor, client_id: str, event: AuditEvent, now: datetime
) -> None:
    await audit.record(session, actor, event, subject=f"client:{client_id}", now=now)


def _view(card: ContactCard, now: datetime) -> CallCard:
    return CallCard(
        client_id=card.client_id,
        client_name=card.name,
        rule=None if card.rule is None else _rule(card, card.rule, now),
        phone=card.phone,
        violence=card.violence,
    )


def _rule(card: ContactCard, rule: ContactRule, now: datetime) -> RuleView:
    return RuleView(
        call=rule.call.value,
        hours=_hours(rule) if rule.hours else None,
        time_zone=rule.time_zone,
        offset_minutes=offset_minutes(rule.time_zone, now),
        now_allowed=not rule.hours or is_open(rule.hours, (), rule.time_zone, now),
        who_may_answer=rule.who_may_answer.value,
        named=card.named,
        say_if_other=card.say_if_other,
        safe_word=card.safe_word,
        stop_word=card.stop_word,
    )


def _hours(rule: ContactRule) -> CallHours:
    return CallHours.model_validate(
        {day: [(opens, closes) for opens, closes in rule.hours.get(day, ())] for day in DAYS}
    )
