"""A worker is ill this morning, or leaves: their appointments, with a proposal for each. Nothing is changed here."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.appointment import State
from scheduling.days import day_span
from scheduling.local_hours import Exceptional, open_spans
from scheduling.policy import on_desk
from scheduling.ports import Clients
from scheduling.quanta import QUANTUM_SECONDS, quanta
from scheduling.queries import AppointmentRow
from scheduling.queries.availability import busy, weeks
from scheduling.schemas import AppointmentView
from server.core.actor import Actor, Role
from server.core.agency.opening import opening_on
from server.core.agency.queries import OfficeCard, office_cards
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import StaffCard, staff_cards
from server.desk.absence_schemas import AbsenceItem, AbsenceView, ColleagueView, Told
from server.desk.proposals import FARTHEST_DAYS, Colleague, Proposal, Span, Wanted, propose
from server.people.contact_rule import CallRule
from server.people.queries import ContactCard, contact_cards

MOST = 200
"""As many as can be decided about at once."""
_FAR = timedelta(days=400)


async def absence(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    now: datetime,
    *,
    worker_id: str,
    from_day: date | None,
    until_day: date | None,
) -> AbsenceView:
    """Return a worker's appointments that are to come in the actor's offices, on these days, each with a proposal.

    Raises Problem NOT_FOUND for a worker who is in none of the actor's offices.
    """
    everybody = await staff_cards(session)
    worker = next((card for card in everybody if card.id == worker_id), None)
    offices = {office.id: office for office in await office_cards(session)}
    shared = [] if worker is None else sorted(worker.office_ids & actor.office_ids)
    if worker is None or worker.role is not Role.WORKER or not shared:
        raise Problem(ProblemCode.NOT_FOUND)
    zone = offices[shared[0]].time_zone
    first = from_day or offices[shared[0]].local_day(now)
    from_, until = _span(zone, first, until_day, now)
    rows = await appointments.appointments(
        session,
        on_desk(clients, actor, now),
        appointments.in_offices(shared),
        appointments.of_worker(worker_id),
        appointments.begins_between(from_, until),
        appointments.in_state(State.CONFIRMED, State.REQUESTED),
        limit=MOST,
    )
    views = await appointments.views_of(session, clients, actor, rows, now)
    return AbsenceView(
        worker_id=worker.id,
        worker_name=worker.name,
        office_ids=shared,
        from_day=first,
        until_day=until_day,
        items=await _items(session, clients, rows, views, offices, everybody, until if until_day else None),
    )


def _span(zone: str, first: date, last: date | None, now: datetime) -> tuple[datetime, datetime]:
    from_, until = day_span(zone, first, last)
    return max(from_, now), until if last else now + _FAR


async def _items(
    session: AsyncSession,
    clients: Clients,
    rows: Sequence[AppointmentRow],
    views: Sequence[AppointmentView],
    offices: dict[str, OfficeCard],
    everybody: Sequence[StaffCard],
    back_from: datetime | None,
) -> list[AbsenceItem]:
    proposed: dict[str, Proposal] = {}
    for office_id in sorted({row.office_id for row in rows}):
        own = [row for row in rows if row.office_id == office_id]
        found = await _proposals(session, clients, own, offices[office_id], everybody, back_from)
        proposed.update({each.id: each for each in found})
    cards = await contact_cards(session, {row.client_id for row in rows})
    names = {card.id: card.name for card in everybody}
    return [_item(view, proposed[view.id], cards[view.client_id], names) for view in views]


async def _proposals(
    session: AsyncSession,
    clients: Clients,
    rows: Sequence[AppointmentRow],
    office: OfficeCard,
    everybody: Sequence[StaffCard],
    back_from: datetime | None,
) -> list[Proposal]:
    away = rows[0].worker_id
    first, last = rows[0].starts_at, rows[-1].ends_at
    if back_from is not None:
        last = max(last, back_from + timedelta(days=FARTHEST_DAYS + 1))
    workers = [
        card
        for card in everybody
        if card.role is Role.WORKER and card.state == "active" and office.id in card.office_ids
    ]
    people = {card.id for card in workers} | {away}
    cards = await clients.cards(session, {row.client_id for row in rows})
    taken = await busy(session, people | set(cards), (_quantum(first), _quantum(last)))
    hours = await _hours(session, people, office, first, last)
    known = {
        card.id: Colleague(
            card.id, card.name, frozenset(card.languages), tuple(taken[card.id]), hours.get(card.id)
        )
        for card in everybody
        if card.id in people
    }
    wanted = [
        Wanted(
            row.id,
            cards[row.client_id].language,
            _span_of(row),
            cards[row.client_id].worker_id,
            tuple(taken[row.client_id]),
        )
        for row in rows
    ]
    colleagues = [known[card.id] for card in workers if card.id != away]
    if back_from is None:
        return propose(wanted, colleagues, 0, None)
    own = known[away]
    if own.hours is None:
        own = replace(own, hours=_opening(office, office.local_day(first), office.local_day(last), ()))
    return propose(wanted, colleagues, _quantum(back_from), own)


async def _hours(
    session: AsyncSession, worker_ids: Collection[str], office: OfficeCard, from_: datetime, until: datetime
) -> dict[str, tuple[Span, ...]]:
    """When each is there. Whoever has never said so is left out, unless some days off are known: then the office's hours
    count on the others."""
    first, last = office.local_day(from_), office.local_day(until)
    known = await weeks(session, worker_ids, office.id, None, first, last)
    found: dict[str, tuple[Span, ...]] = {}
    for worker_id, week in known.items():
        if week.hours:
            spans = open_spans(office.time_zone, first, last, week.hours, week.exceptions, office.holidays)
            found[worker_id] = tuple(spans)
        elif week.exceptions:
            off = [each for each in week.exceptions if each.off]
            found[worker_id] = _opening(office, first, last, off)
    return found


def _opening(office: OfficeCard, first: date, last: date, off: Sequence[Exceptional]) -> tuple[Span, ...]:
    """When the office is open, without somebody's days off: for whoever has never said when they are there."""
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    there = (day for day in days if not any(each.from_day <= day <= each.until_day for each in off))
    return tuple(
        (_quantum(opens), _quantum(closes))
        for day in there
        for opens, closes in opening_on(office.opening, office.holidays, office.time_zone, day)
    )


def _quantum(moment: datetime) -> int:
    return int(moment.timestamp()) // QUANTUM_SECONDS


def _span_of(row: AppointmentRow) -> Span:
    span = quanta(row.starts_at, row.ends_at)
    return span.start, span.stop


def _item(view: AppointmentView, proposed: Proposal, card: ContactCard, names: dict[str, str]) -> AbsenceItem:
    starts = proposed.starts
    return AbsenceItem(
        appointment=view,
        proposal="reassign" if proposed.worker_id else "move" if starts else "cancel",
        worker_id=proposed.worker_id,
        starts_at=datetime.fromtimestamp(starts * QUANTUM_SECONDS, UTC) if starts else None,
        colleagues=[
            ColleagueView(
                worker_id=each.worker_id, name=names[each.worker_id], speaks=each.speaks, load=each.load
            )
            for each in proposed.candidates
        ],
        told=_told(card),
    )


def _told(card: ContactCard) -> Told:
    """How the client hears of it: by the channels of their rule, by a call, or, if nobody may call, not from us."""
    reach = {"email": card.email, "sms": card.phone}
    if card.rule is not None and any(reach[channel.value] for channel in card.rule.channels):
        return "by_itself"
    if card.phone is None or (card.rule is not None and card.rule.call is CallRule.NEVER):
        return "not_at_all"
    return "by_call"
