"""What a client sees of their own appointments. Whose they are has been settled by the sign-in to the client's own page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import LIVE, ONLINE, By, Form, State, Step, allows, may_change_until
from scheduling.models import Appointment, Room, Service
from scheduling.ports import ClientCard, Clients
from scheduling.queries.offers import ServiceCard, service_card, service_cards
from scheduling.queries.slots import Question, offering, open_slots
from scheduling.schemas.own import (
    OwnAction,
    OwnAppointment,
    OwnAppointments,
    OwnPlace,
    OwnService,
    OwnServices,
    OwnSlot,
    OwnSlotQuery,
    OwnSlots,
    Span,
)
from server.core.agency.languages import Language
from server.core.agency.opening import offset_minutes
from server.core.agency.queries import OfficeCard, office_card
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import read_invitation
from server.core.identity.queries import staff_cards

_MOST = 100
_OVER = 10


@dataclass(frozen=True, slots=True)
class Myself:
    """The client who asks, and their office."""

    client: ClientCard
    office: OfficeCard

    @property
    def zone(self) -> str:
        """The client's own time zone."""
        return self.client.time_zone or self.office.time_zone


async def self_of(session: AsyncSession, clients: Clients, client_id: str) -> Myself:
    """Return the client who asks. Raises Problem NOT_FOUND if the record has gone."""
    client = await clients.card(session, client_id)
    office = await office_card(session, client.office_id) if client else None
    if client is None or office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return Myself(client, office)


async def own_appointments(
    session: AsyncSession, clients: Clients, client_id: str, origin: str, now: datetime
) -> OwnAppointments:
    """Return a client's appointments as their own page shows them."""
    me = await self_of(session, clients, client_id)
    rows = (
        await session.scalars(
            select(Appointment)
            .where(Appointment.client_id == client_id)
            .order_by(Appointment.starts_at.desc(), Appointment.id)
            .limit(_MOST)
        )
    ).all()
    coming = [row for row in reversed(rows) if row.state in LIVE | {State.REQUESTED} and row.ends_at > now]
    known = {row.id for row in coming}
    over = [row for row in rows if row.id not in known][:_OVER]
    return OwnAppointments(
        coming=await _views(session, me, coming, origin, now),
        over=await _views(session, me, over, origin, now),
        office_phone=me.office.phone,
        language=Language(me.client.language),
    )


@dataclass(frozen=True, slots=True)
class PastAppointment:
    """One of all the appointments that a client ever had."""

    id: str
    form: Form
    state: State
    service: str | None
    worker_name: str
    starts_at: datetime
    ends_at: datetime
    created_at: datetime


async def all_appointments(session: AsyncSession, client_id: str, language: str) -> list[PastAppointment]:
    """Return every appointment that a client has or had, the newest first, in a fixed number of queries."""
    rows = await session.execute(
        select(Appointment, Service.names)
        .outerjoin(Service, Service.id == Appointment.service_id)
        .where(Appointment.client_id == client_id)
        .order_by(Appointment.starts_at.desc(), Appointment.id)
    )
    found = [(row[0], row[1]) for row in rows]
    staff = {card.id: card.name for card in await staff_cards(session, {row.worker_id for row, _ in found})}
    return [
        PastAppointment(
            id=row.id,
            form=row.form,
            state=row.state,
            service=_in(names, language),
            worker_name=staff[row.worker_id],
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            created_at=row.created_at,
        )
        for row, names in found
    ]


async def own_appointment(
    session: AsyncSession, clients: Clients, client_id: str, appointment_id: str, origin: str, now: datetime
) -> OwnAppointment:
    """Return one of a client's appointments. Raises Problem NOT_FOUND, also for somebody else's."""
    me = await self_of(session, clients, client_id)
    row = await session.get(Appointment, appointment_id)
    if row is None or row.client_id != client_id:
        raise Problem(ProblemCode.NOT_FOUND)
    (view,) = await _views(session, me, [row], origin, now)
    return view


async def _views(
    session: AsyncSession, me: Myself, rows: Sequence[Appointment], origin: str, now: datetime
) -> list[OwnAppointment]:
    staff = {card.id: card.name for card in await staff_cards(session, {row.worker_id for row in rows})}
    named = await session.scalars(
        select(Service).where(Service.id.in_({row.service_id for row in rows if row.service_id}))
    )
    services = {service.id: service.names for service in named}
    rooms = await session.execute(
        select(Room.id, Room.name).where(Room.id.in_({row.room_id for row in rows if row.room_id}))
    )
    room_names = {row.id: row.name for row in rooms}
    return [
        await _view(
            session,
            me,
            row,
            staff[row.worker_id],
            services.get(row.service_id or ""),
            room_names.get(row.room_id or ""),
            origin,
            now,
        )
        for row in rows
    ]


async def _view(
    session: AsyncSession,
    me: Myself,
    row: Appointment,
    worker_name: str,
    names: dict[str, str] | None,
    room_name: str | None,
    origin: str,
    now: datetime,
) -> OwnAppointment:
    actions = _actions(row, me.office, now)
    return OwnAppointment(
        id=row.id,
        form=row.form,
        state=row.state,
        service_name=_in(names, me.client.language),
        worker_name=worker_name,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        offset_minutes=offset_minutes(me.zone, row.starts_at),
        office_offset_minutes=me.office.offset_minutes(row.starts_at),
        place=_place(me, room_name) if row.form is Form.OFFICE else None,
        join_link=await _link(session, row.id, origin) if "join" in actions else None,
        change_until=may_change_until(row.starts_at, me.office.client_change_hours),
        actions=actions,
    )


def _in(names: dict[str, str] | None, language: str) -> str | None:
    if not names:
        return None
    return names.get(language) or next(iter(names.values()))


def _place(me: Myself, room_name: str | None) -> OwnPlace:
    directions = me.office.directions.get(me.client.language)
    return OwnPlace(room_name=room_name, address=me.office.address, directions=directions)


async def _link(session: AsyncSession, appointment_id: str, origin: str) -> str:
    return (await read_invitation(session, appointment_id=appointment_id, origin=origin)).link


def _actions(row: Appointment, office: OfficeCard, now: datetime) -> list[OwnAction]:
    in_time = now < may_change_until(row.starts_at, office.client_change_hours)
    possible: dict[OwnAction, bool] = {
        "join": row.state in LIVE and row.form in ONLINE and row.ends_at > now,
        "move": in_time and row.service_id is not None and allows(row.state, Step.RESCHEDULE, By.CLIENT),
        "cancel": in_time and allows(row.state, Step.CANCEL_FOR_CLIENT, By.CLIENT),
    }
    return [action for action, allowed in possible.items() if allowed]


async def own_services(session: AsyncSession, clients: Clients, client_id: str) -> OwnServices:
    """Return what a client may book at their office."""
    me = await self_of(session, clients, client_id)
    cards = [card for card in await service_cards(session) if _bookable(card, me.office.id)]
    return OwnServices(
        items=[
            OwnService(
                id=card.id,
                name=card.name(me.client.language),
                minutes=card.minutes,
                forms=[form for form in card.forms if form is not Form.HOME],
                waits_for_confirmation=card.confirm == "staff",
            )
            for card in cards
        ]
    )


def _bookable(card: ServiceCard, office_id: str) -> bool:
    return card.active and card.booked_by == "client" and office_id in card.office_ids


async def own_slots(
    session: AsyncSession, clients: Clients, client_id: str, asked: OwnSlotQuery, now: datetime
) -> OwnSlots:
    """Return when a client may come for a service, with whom. Raises Problem NOT_FOUND for what they cannot book."""
    me = await self_of(session, clients, client_id)
    card = await service_card(session, asked.service_id)
    if card is None or not _bookable(card, me.office.id) or asked.form not in card.forms:
        raise Problem(ProblemCode.NOT_FOUND)
    return await _slots(session, me, card, asked.form, asked, None, None, now)


async def slots_to_move(
    session: AsyncSession, clients: Clients, client_id: str, appointment_id: str, span: Span, now: datetime
) -> OwnSlots:
    """Return to when a client may move an appointment of theirs, with the same worker. Raises Problem NOT_FOUND."""
    me = await self_of(session, clients, client_id)
    row = await session.get(Appointment, appointment_id)
    card = await service_card(session, row.service_id) if row and row.service_id else None
    if row is None or row.client_id != client_id or card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return await _slots(session, me, card, row.form, span, row.worker_id, row.id, now)


async def _slots(
    session: AsyncSession,
    me: Myself,
    card: ServiceCard,
    form: Form,
    span: Span,
    worker_id: str | None,
    moved: str | None,
    now: datetime,
) -> OwnSlots:
    workers = {worker.id: worker for worker in await offering(session, card, me.office.id, worker_id)}
    question = Question(
        service=card,
        office=me.office,
        form=form,
        from_=span.from_,
        until=span.until,
        worker_ids=list(workers),
        client_id=me.client.id,
        moved=moved,
    )
    found = await open_slots(session, question, now)
    pairs = [(at, each) for each, starts in found.items() for at in starts]
    # One time is shown once; the client's own worker comes before the others.
    best: dict[datetime, str] = {}
    for at, each in sorted(pairs, key=lambda pair: (pair[0], pair[1] != me.client.worker_id, pair[1])):
        best.setdefault(at, each)
    return OwnSlots(
        minutes=card.minutes,
        items=[
            OwnSlot(
                starts_at=at,
                worker_id=each,
                worker_name=workers[each].name,
                offset_minutes=offset_minutes(me.zone, at),
                office_offset_minutes=me.office.offset_minutes(at),
            )
            for at, each in best.items()
        ],
    )
