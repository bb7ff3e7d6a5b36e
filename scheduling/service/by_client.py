"""What clients do themselves: ask for an appointment, move it, call it off, within the office's rule.

Whose client it is has been settled before: the id comes from their sign-in, never from what was sent.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import CancelReason, Form, State, Step, may_change_until
from scheduling.models import Appointment
from scheduling.ports import Clients
from scheduling.queries.offers import ServiceCard
from scheduling.schemas import NewAppointment
from scheduling.service.booking import place_in, store
from scheduling.service.changes import call_off, move
from scheduling.service.checking import check_active_worker, check_bookable, check_time, offered
from server.core.actor import Actor
from server.core.agency.queries import OfficeCard, office_card
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client asks for. The worker is one whom the free times named."""

    service_id: str
    form: Form
    worker_id: str
    starts_at: datetime


async def book_for_client(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, wish: Wish, now: datetime
) -> str:
    """Book what a client asks for and return the id. It stands at once or waits to be confirmed, as the service says.

    Raises Problem NOT_FOUND, NOT_OFFERED for what clients cannot book, NOT_AVAILABLE for a time that is not (or no
    longer) free, BOOKED_ALREADY where somebody else was quicker.
    """
    check_time(wish.starts_at, now)
    card = await clients.card(session, client_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    service = await offered(session, wish.service_id, card.office_id, wish.form, wish.worker_id)
    if service.booked_by != "client":
        raise Problem(ProblemCode.NOT_OFFERED)
    await check_active_worker(session, wish.worker_id, card.office_id)
    await check_bookable(
        session, service, card.office_id, wish.form, wish.worker_id, client_id, wish.starts_at, now
    )
    office = await _office(session, card.office_id)
    new = _new(wish, client_id, service)
    appointment = _row(new, office, service, now)
    await place_in(session, appointment, new.place, people=2)
    await store(session, actor, appointment, new, now)
    return appointment.id


def _new(wish: Wish, client_id: str, service: ServiceCard) -> NewAppointment:
    return NewAppointment(
        client_id=client_id,
        worker_id=wish.worker_id,
        form=wish.form,
        starts_at=wish.starts_at,
        minutes=service.minutes,
        service_id=service.id,
    )


def _row(new: NewAppointment, office: OfficeCard, service: ServiceCard, now: datetime) -> Appointment:
    waits = service.confirm == "staff"
    return Appointment(
        id=new_id(),
        office_id=office.id,
        client_id=new.client_id,
        worker_id=new.worker_id,
        form=new.form,
        service_id=service.id,
        state=State.REQUESTED if waits else State.CONFIRMED,
        starts_at=new.starts_at,
        ends_at=new.starts_at + timedelta(minutes=new.minutes),
        created_at=now,
        hold_until=min(now + timedelta(hours=office.hold_hours), new.starts_at) if waits else None,
        sequence=0,
    )


async def reschedule_by_client(
    session: AsyncSession,
    actor: Actor,
    client_id: str,
    appointment_id: str,
    starts_at: datetime,
    now: datetime,
) -> None:
    """Move a client's own appointment to a time that is offered.

    Raises Problem NOT_FOUND for one that is not theirs, TOO_LATE_TO_CHANGE within the office's limit before its
    beginning, NOT_AVAILABLE, APPOINTMENT_STATE, BOOKED_ALREADY.
    """
    check_time(starts_at, now)
    appointment, _ = await _own(session, client_id, appointment_id, now)
    if appointment.service_id is None:
        raise Problem(ProblemCode.NOT_OFFERED)
    service = await offered(
        session,
        appointment.service_id,
        appointment.office_id,
        appointment.form,
        appointment.worker_id,
    )
    await check_bookable(
        session,
        service,
        appointment.office_id,
        appointment.form,
        appointment.worker_id,
        client_id,
        starts_at,
        now,
        travel_minutes=appointment.travel_minutes or 0,
        moved=appointment.id,
    )
    length = appointment.ends_at - appointment.starts_at
    await move(session, actor, appointment, starts_at, starts_at + length, now)


async def cancel_by_client(
    session: AsyncSession, actor: Actor, client_id: str, appointment_id: str, now: datetime
) -> None:
    """Call a client's own appointment off. Raises Problem NOT_FOUND, TOO_LATE_TO_CHANGE, APPOINTMENT_STATE."""
    appointment, _ = await _own(session, client_id, appointment_id, now)
    reason = CancelReason.CLIENT_ASKED
    await call_off(session, actor, appointment, reason, Step.CANCEL_FOR_CLIENT, now)


async def _own(
    session: AsyncSession, client_id: str, appointment_id: str, now: datetime
) -> tuple[Appointment, OfficeCard]:
    """A client's own appointment to change, held until the unit of work ends; not shortly before it begins."""
    wanted = select(Appointment).where(Appointment.id == appointment_id, Appointment.client_id == client_id)
    appointment = await session.scalar(
        wanted.with_for_update(of=Appointment).execution_options(populate_existing=True)
    )
    if appointment is None:
        raise Problem(ProblemCode.NOT_FOUND)
    office = await _office(session, appointment.office_id)
    if may_change_until(appointment.starts_at, office.client_change_hours) <= now:
        raise Problem(ProblemCode.TOO_LATE_TO_CHANGE, hours=office.client_change_hours)
    return appointment, office


async def _office(session: AsyncSession, office_id: str) -> OfficeCard:
    office = await office_card(session, office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return office
