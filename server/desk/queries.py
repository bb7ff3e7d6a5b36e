"""What stands on a desk: the day's appointments, who waits, and which notes are not signed yet."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.appointment import State
from scheduling.days import day_span
from scheduling.policy import on_desk
from scheduling.ports import Clients
from scheduling.schemas import AppointmentView
from server.casework.deadline import sign_by
from server.casework.queries import note_states, with_signed_note
from server.casework.schemas import NoteState
from server.core.actor import Actor, Permission
from server.core.agency.opening import DAYS
from server.core.agency.queries import OfficeCard, office_cards
from server.core.errors import Problem, ProblemCode
from server.desk.leavers import leavers
from server.desk.schemas import DeskAppointment, TodayView, UnsignedNote, WaitingView
from signaling.queries import WaitingPerson, waiting

MOST_UNSIGNED = 100


async def today(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    now: datetime,
    *,
    day: date | None,
    office_id: str | None,
) -> TodayView:
    """Return an actor's desk for a local day of each office; without a day, for the one that it is in their own.

    Raises Problem NOT_FOUND for an office that is not the actor's.
    """
    offices = {office.id: office for office in await office_cards(session)}
    home = _home(offices, actor, office_id)
    wanted = [home] if office_id else list(offices.values())
    chosen_day = day or home.local_day(now)
    return TodayView(
        day=chosen_day,
        now=now,
        offset_minutes=home.offset_minutes(now),
        appointments=await _day(session, clients, actor, now, chosen_day, wanted),
        waiting=await _waiting(session, clients, actor, now, wanted),
        unsigned_notes=await _unsigned(session, clients, actor, now, wanted),
        leavers=await leavers(session, actor, home, now),
    )


def _home(offices: dict[str, OfficeCard], actor: Actor, office_id: str | None) -> OfficeCard:
    """The office that was named, else the first of the actor's by name."""
    own = [office for office in offices.values() if office.id in actor.office_ids]
    if office_id is not None:
        own = [office for office in own if office.id == office_id]
    if not own:
        raise Problem(ProblemCode.NOT_FOUND)
    return own[0]


async def _day(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    now: datetime,
    day: date,
    offices: Sequence[OfficeCard],
) -> list[DeskAppointment]:
    spans = {office.id: day_span(office.time_zone, day) for office in offices}
    mine, then = on_desk(clients, actor, now), appointments.begins_on_local_day(spans)
    rows = await appointments.appointments(session, mine, then)
    views = await appointments.views_of(session, clients, actor, rows, now)
    notes = await _notes(session, actor, views)
    return [DeskAppointment(**dict(view), note=notes.get(view.id)) for view in views]


async def _notes(
    session: AsyncSession, actor: Actor, views: Sequence[AppointmentView]
) -> dict[str, NoteState]:
    """Whoever may not read notes does not learn that there are any."""
    if not actor.may(Permission.CLIENT_NOTE_READ):
        return {}
    return await note_states(session, [view.id for view in views])


async def _waiting(
    session: AsyncSession, clients: Clients, actor: Actor, now: datetime, offices: Sequence[OfficeCard]
) -> list[WaitingView]:
    rows = await appointments.appointments(
        session,
        on_desk(clients, actor, now),
        appointments.in_offices([office.id for office in offices]),
        appointments.in_state(State.WAITING, State.IN_SESSION),
    )
    people = await waiting(session, [row.id for row in rows], now)
    with_somebody = {person.appointment_id for person in people}
    shown = [row for row in rows if row.id in with_somebody]
    views = {view.id: view for view in await appointments.views_of(session, clients, actor, shown, now)}
    zones = {office.id: office for office in offices}
    return [_waiting_view(person, views[person.appointment_id], zones) for person in people]


def _waiting_view(
    person: WaitingPerson, view: AppointmentView, offices: dict[str, OfficeCard]
) -> WaitingView:
    return WaitingView(
        appointment_id=view.id,
        participant_id=person.participant_id,
        client_name=view.client_name,
        worker_id=view.worker_id,
        worker_name=view.worker_name,
        since=person.since,
        offset_minutes=offices[view.office_id].offset_minutes(person.since),
        present=person.present,
        identity_checked=person.identity_checked,
    )


async def _unsigned(
    session: AsyncSession, clients: Clients, actor: Actor, now: datetime, offices: Sequence[OfficeCard]
) -> list[UnsignedNote]:
    """Finished appointments whose notes wait for a signature, longest first."""
    if not actor.may(Permission.CLIENT_NOTE_READ):
        return []
    rows = await appointments.appointments(
        session,
        on_desk(clients, actor, now),
        appointments.in_offices([office.id for office in offices]),
        appointments.in_state(State.COMPLETED),
        appointments.not_among(with_signed_note()),
        limit=MOST_UNSIGNED,
    )
    views = await appointments.views_of(session, clients, actor, rows, now)
    states = await note_states(session, [view.id for view in views])
    zones = {office.id: office for office in offices}
    return [_unsigned_note(view, states[view.id], zones[view.office_id], now) for view in views]


def _unsigned_note(view: AppointmentView, note: NoteState, office: OfficeCard, now: datetime) -> UnsignedNote:
    ended_at = view.ended_at or view.ends_at
    due = sign_by(office.local_day(ended_at), partial(_works_on, office))
    return UnsignedNote(
        appointment_id=view.id,
        client_name=view.client_name,
        worker_id=view.worker_id,
        worker_name=view.worker_name,
        starts_at=view.starts_at,
        ended_at=ended_at,
        offset_minutes=view.offset_minutes,
        note=note,
        sign_by=due,
        overdue=office.local_day(now) > due,
    )


def _works_on(office: OfficeCard, day: date) -> bool:
    return day not in office.holidays and bool(office.opening.get(DAYS[day.weekday()]))
