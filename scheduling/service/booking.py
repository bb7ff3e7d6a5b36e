"""What staff do with appointments: make, move, cancel, and say that one did not take place."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import (
    ONLINE,
    CancelReason,
    MissedReason,
    State,
    Step,
    cancel_step,
    missed_step,
)
from scheduling.models import Appointment
from scheduling.notices import Notice
from scheduling.policy import check_client_visible, has_seat, open_appointment
from scheduling.ports import ClientCard, Clients
from scheduling.schemas import NewAppointment, NewTime
from scheduling.service.claiming import claim_time, release_all, release_rest
from scheduling.service.history import take_step, tell
from scheduling.service.notices import announce, plan_reminders
from server.core import audit
from server.core.actor import Actor, Role
from server.core.audit import AuditEvent
from server.core.clock import format_instant
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import (
    Invitation,
    close_join_link,
    create_join_link,
    move_join_link,
    read_invitation,
)
from server.core.identity.queries import held_staff_card
from server.core.ids import new_id

LATEST_BEGINNING = timedelta(minutes=15)
"""How long ago an appointment may begin that is made now, for a client who is already there."""
FARTHEST_BEGINNING = timedelta(days=366)


async def book(
    session: AsyncSession, clients: Clients, actor: Actor, new: NewAppointment, now: datetime
) -> str:
    """Make an appointment, with a join link if it is held on a page, and return its id. Its office is the client's.

    Raises Problem NOT_FOUND for a client or a worker who is not the actor's to choose, TIME_PAST, TIME_TOO_FAR, and
    BOOKED_ALREADY where worker or client have something else then.
    """
    _check_time(new.starts_at, now)
    client = await _client(session, clients, actor, new.client_id, now)
    await _check_worker(session, clients, actor, new.worker_id, client.office_id, now)
    appointment = Appointment(
        id=new_id(),
        office_id=client.office_id,
        client_id=new.client_id,
        worker_id=new.worker_id,
        form=new.form,
        state=State.CONFIRMED,
        starts_at=new.starts_at,
        ends_at=new.starts_at + timedelta(minutes=new.minutes),
        created_by=actor.id,
        created_at=now,
        sequence=0,
    )
    session.add(appointment)
    await session.flush()
    await claim_time(session, appointment)
    if appointment.form in ONLINE:
        await create_join_link(
            session,
            appointment_id=appointment.id,
            starts_at=appointment.starts_at,
            ends_at=appointment.ends_at,
            now=now,
        )
    await _tell_time(session, actor, appointment, "booked", AuditEvent.SCHEDULING_APPOINTMENT_BOOKED, now)
    await announce(session, appointment, Notice.BOOKED, now)
    await plan_reminders(session, appointment, now)
    return appointment.id


async def reschedule(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, new: NewTime, now: datetime
) -> None:
    """Move an appointment; its join link moves with it.

    Raises Problem NOT_FOUND, APPOINTMENT_STATE once the client waits or it was held, TIME_PAST, TIME_TOO_FAR, and
    BOOKED_ALREADY: then it stays where it was.
    """
    _check_time(new.starts_at, now)
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    was = format_instant(appointment.starts_at)
    appointment.starts_at = new.starts_at
    appointment.ends_at = new.starts_at + timedelta(minutes=new.minutes)
    await take_step(
        session,
        actor,
        appointment,
        Step.RESCHEDULE,
        now,
        kind="rescheduled",
        event=AuditEvent.SCHEDULING_APPOINTMENT_RESCHEDULED,
        detail={"from": was, "starts_at": format_instant(new.starts_at)},
    )
    await release_all(session, appointment.id)
    await claim_time(session, appointment)
    await move_join_link(
        session,
        appointment_id=appointment.id,
        starts_at=appointment.starts_at,
        ends_at=appointment.ends_at,
    )
    await announce(session, appointment, Notice.MOVED, now)
    await plan_reminders(session, appointment, now)


async def cancel(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    reason: CancelReason,
    now: datetime,
) -> None:
    """Cancel an appointment: its time is free again and its join link closed.

    Raises Problem NOT_FOUND, and APPOINTMENT_STATE once the session has begun.
    """
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    appointment.closing_reason = reason.value
    await take_step(
        session,
        actor,
        appointment,
        cancel_step(reason),
        now,
        kind="cancelled",
        event=AuditEvent.SCHEDULING_APPOINTMENT_CANCELLED,
        detail={"reason": reason.value},
    )
    await release_all(session, appointment.id)
    await close_join_link(session, appointment_id=appointment.id, now=now)
    await announce(session, appointment, Notice.CANCELLED, now)


async def mark_missed(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    reason: MissedReason,
    now: datetime,
) -> None:
    """Say that an appointment did not take place. What is left of its time is free again, its join link closed.

    Raises Problem NOT_FOUND, NOT_BEGUN before its beginning, and APPOINTMENT_STATE while the client waits (except for
    technical reasons) and once the session has begun.
    """
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    if now < appointment.starts_at:
        raise Problem(ProblemCode.NOT_BEGUN)
    appointment.closing_reason = reason.value
    await take_step(
        session,
        actor,
        appointment,
        missed_step(reason),
        now,
        kind="missed",
        event=AuditEvent.SCHEDULING_APPOINTMENT_MISSED,
        detail={"reason": reason.value},
    )
    await release_rest(session, appointment.id, now)
    await close_join_link(session, appointment_id=appointment.id, now=now)


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


def _check_time(starts_at: datetime, now: datetime) -> None:
    if starts_at < now - LATEST_BEGINNING:
        raise Problem(ProblemCode.TIME_PAST)
    if starts_at > now + FARTHEST_BEGINNING:
        raise Problem(ProblemCode.TIME_TOO_FAR)


async def _client(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> ClientCard:
    await check_client_visible(session, clients, actor, client_id, now)
    card = await clients.card(session, client_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return card


async def _check_worker(
    session: AsyncSession, clients: Clients, actor: Actor, worker_id: str, office_id: str, now: datetime
) -> None:
    """A coordinator writes in the calendars of the client's office, a worker in their own and whom they stand in for."""
    card = await held_staff_card(session, worker_id)
    if card is None or card.role is not Role.WORKER or card.state != "active":
        raise Problem(ProblemCode.NOT_FOUND)
    if office_id not in card.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    if actor.role is Role.WORKER and not await has_seat(session, clients, actor, worker_id, office_id, now):
        raise Problem(ProblemCode.NOT_FOUND)


async def _tell_time(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    kind: str,
    event: AuditEvent,
    now: datetime,
) -> None:
    detail = {
        "worker": appointment.worker_id,
        "form": appointment.form.value,
        "starts_at": format_instant(appointment.starts_at),
    }
    await tell(session, actor, appointment.id, now, kind=kind, event=event, detail=detail)
