"""Making appointments: one, or a series of them, by staff; what goes with them is claimed, told and announced at once."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import ONLINE, Form, State
from scheduling.models import Appointment, AppointmentParty, Series
from scheduling.notices import Notice
from scheduling.ports import Clients
from scheduling.schemas import NewAppointment, Place
from scheduling.service.checking import (
    check_bookable,
    check_others,
    check_time,
    check_worker,
    client_of,
    offered,
    room_for,
)
from scheduling.service.claiming import claim_time
from scheduling.service.history import tell
from scheduling.service.notices import announce, plan_reminders
from server.core import audit
from server.core.actor import Actor
from server.core.agency.queries import office_card
from server.core.audit import AuditEvent
from server.core.clock import format_instant
from server.core.crypto import seal
from server.core.identity.joins import Invitation, create_join_link, read_invitation
from server.core.ids import new_id


async def book(
    session: AsyncSession, clients: Clients, actor: Actor, new: NewAppointment, now: datetime
) -> str:
    """Make an appointment, with a join link if it is held on a page, or a series; return the (first) id. Its office is
    the client's.

    Raises Problem NOT_FOUND for people or a room that are not the actor's to choose, TIME_PAST, TIME_TOO_FAR; with a
    service NOT_OFFERED and, unless `anyway`, NOT_AVAILABLE; BOOKED_ALREADY where anybody has something else then. Of a
    series, all are made or none.
    """
    client = await client_of(session, clients, actor, new.client_id, now)
    await check_worker(session, clients, actor, new.worker_id, client.office_id, now)
    await check_others(session, clients, actor, client.office_id, new.client_ids, new.companion_ids, now)
    starts = await _starts(session, client.office_id, new)
    series = await _series(session, len(starts), now)
    ids = []
    for number, starts_at in enumerate(starts, 1):
        check_time(starts_at, now)
        await _check_offered(session, new, client.office_id, starts_at, now)
        appointment = await _row(session, new, client.office_id, starts_at, now)
        appointment.created_by = actor.id
        appointment.series_id, appointment.series_number = (series.id, number) if series else (None, None)
        await store(session, actor, appointment, new, now)
        ids.append(appointment.id)
    return ids[0]


async def _starts(session: AsyncSession, office_id: str, new: NewAppointment) -> list[datetime]:
    """When the appointments of a series begin: at the same local time, whatever the clocks do in between."""
    if new.repeat is None:
        return [new.starts_at]
    office = await office_card(session, office_id)
    zone = ZoneInfo(office.time_zone if office else "UTC")
    local = new.starts_at.astimezone(zone)
    each = timedelta(weeks=new.repeat.weeks)
    return [(local + number * each).astimezone(UTC) for number in range(new.repeat.times)]


async def _series(session: AsyncSession, size: int, now: datetime) -> Series | None:
    if size == 1:
        return None
    series = Series(id=new_id(), size=size, created_at=now)
    session.add(series)
    await session.flush()
    return series


async def _check_offered(
    session: AsyncSession, new: NewAppointment, office_id: str, starts_at: datetime, now: datetime
) -> None:
    if new.service_id is None:
        return
    service = await offered(session, new.service_id, office_id, new.form, new.worker_id)
    if new.anyway:
        return
    await check_bookable(
        session,
        service,
        office_id,
        new.form,
        new.worker_id,
        new.client_id,
        starts_at,
        now,
        travel_minutes=new.place.travel_minutes,
        people=_people(new),
    )


def _people(new: NewAppointment) -> int:
    return 2 + len(new.client_ids) + len(new.companion_ids)


async def _row(
    session: AsyncSession, new: NewAppointment, office_id: str, starts_at: datetime, now: datetime
) -> Appointment:
    appointment = Appointment(
        id=new_id(),
        office_id=office_id,
        client_id=new.client_id,
        worker_id=new.worker_id,
        form=new.form,
        service_id=new.service_id,
        state=State.CONFIRMED,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=new.minutes),
        created_at=now,
        sequence=0,
    )
    await place_in(session, appointment, new.place, _people(new))
    return appointment


async def place_in(session: AsyncSession, appointment: Appointment, place: Place, people: int) -> None:
    """Give an appointment the room or the address that its form needs, and take away what it does not."""
    appointment.room_id = appointment.place_sealed = appointment.route_sealed = None
    appointment.travel_minutes = None
    if appointment.form is Form.OFFICE:
        appointment.room_id = await room_for(
            session,
            appointment.office_id,
            place.room_id,
            people,
            appointment.starts_at,
            appointment.ends_at,
        )
    if appointment.form is Form.HOME:
        appointment.travel_minutes = place.travel_minutes
        appointment.place_sealed = _sealed(session, place.address, f"appointment.place:{appointment.id}")
        appointment.route_sealed = _sealed(session, place.route, f"appointment.route:{appointment.id}")


def _sealed(session: AsyncSession, text: str | None, place: str) -> bytes | None:
    return seal(session, text, place) if text else None


async def store(
    session: AsyncSession, actor: Actor, appointment: Appointment, new: NewAppointment, now: datetime
) -> None:
    """Store a new appointment with all that goes with it: parties, claims, way in, timeline, notices."""
    session.add(appointment)
    await session.flush()
    session.add_all(
        AppointmentParty(id=new_id(), appointment_id=appointment.id, client_id=each)
        for each in new.client_ids
    )
    session.add_all(
        AppointmentParty(id=new_id(), appointment_id=appointment.id, companion_id=each)
        for each in new.companion_ids
    )
    await session.flush()
    await claim_time(session, appointment)
    await _tell_new(session, actor, appointment, now)
    if appointment.state is State.REQUESTED:
        await announce(session, appointment, Notice.REQUESTED, now)
        return
    await give_way_in(session, appointment, now)
    await announce(session, appointment, Notice.BOOKED, now)
    await plan_reminders(session, appointment, now)


async def give_way_in(session: AsyncSession, appointment: Appointment, now: datetime) -> None:
    """Make the join link of an appointment that is held on a page."""
    if appointment.form in ONLINE:
        await create_join_link(
            session,
            appointment_id=appointment.id,
            starts_at=appointment.starts_at,
            ends_at=appointment.ends_at,
            now=now,
        )


async def _tell_new(session: AsyncSession, actor: Actor, appointment: Appointment, now: datetime) -> None:
    requested = appointment.state is State.REQUESTED
    event = (
        AuditEvent.SCHEDULING_APPOINTMENT_REQUESTED if requested else AuditEvent.SCHEDULING_APPOINTMENT_BOOKED
    )
    detail = {
        "worker": appointment.worker_id,
        "form": appointment.form.value,
        "starts_at": format_instant(appointment.starts_at),
    }
    kind = "requested" if requested else "booked"
    await tell(session, actor, appointment.id, now, kind=kind, event=event, detail=detail)


async def show_invitation(
    session: AsyncSession, actor: Actor, appointment_id: str, *, origin: str, now: datetime
) -> Invitation:
    """Return link and code of an appointment that the actor may see, and record that they were shown."""
    invitation = await read_invitation(session, appointment_id=appointment_id, origin=origin)
    await audit.record(
        session,
        actor,
        AuditEvent.SCHEDULING_INVITATION_READ,
        subject=f"appointment:{appointment_id}",
        now=now,
    )
    return invitation
