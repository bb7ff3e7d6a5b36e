"""What staff change about an appointment that stands: its time, its form, its worker, and whether it takes place."""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import (
    ONLINE,
    CancelReason,
    Form,
    MissedReason,
    State,
    Step,
    cancel_step,
    missed_step,
)
from scheduling.models import Appointment, AppointmentParty
from scheduling.notices import Notice
from scheduling.policy import open_appointment
from scheduling.ports import Clients
from scheduling.schemas import NewForm, NewTime
from scheduling.service.booking import give_way_in, place_in
from scheduling.service.checking import check_active_worker, check_time, room_for
from scheduling.service.claiming import claim_time, release_all, release_rest
from scheduling.service.history import take_step
from scheduling.service.notices import announce, plan_reminders
from server.core.actor import Actor, Role
from server.core.audit import AuditEvent
from server.core.clock import format_instant
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import close_join_link, has_join_link, move_join_link, reopen_join_link


async def reschedule(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, new: NewTime, now: datetime
) -> None:
    """Move an appointment; its join link moves with it.

    Raises Problem NOT_FOUND, APPOINTMENT_STATE once the client waits or it was held, TIME_PAST, TIME_TOO_FAR, and
    BOOKED_ALREADY: then it stays where it was.
    """
    check_time(new.starts_at, now)
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    ends_at = new.starts_at + timedelta(minutes=new.minutes)
    await move(session, actor, appointment, new.starts_at, ends_at, now)


async def move(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    starts_at: datetime,
    ends_at: datetime,
    now: datetime,
) -> None:
    """Carry a move out that has been allowed. A requested appointment is still to be confirmed afterwards."""
    was = format_instant(appointment.starts_at)
    appointment.starts_at, appointment.ends_at = starts_at, ends_at
    await take_step(
        session,
        actor,
        appointment,
        Step.RESCHEDULE,
        now,
        kind="rescheduled",
        event=AuditEvent.SCHEDULING_APPOINTMENT_RESCHEDULED,
        detail={"from": was, "starts_at": format_instant(starts_at)},
    )
    await release_all(session, appointment.id)
    if appointment.form is Form.OFFICE:
        appointment.room_id = await room_for(
            session,
            appointment.office_id,
            None,
            await _people(session, appointment),
            starts_at,
            ends_at,
            usual=appointment.room_id,
        )
    await _claim_anew(session, appointment)
    await move_join_link(
        session, appointment_id=appointment.id, starts_at=appointment.starts_at, ends_at=appointment.ends_at
    )
    await announce(session, appointment, Notice.MOVED, now)
    if appointment.state is not State.REQUESTED:
        await plan_reminders(session, appointment, now)


async def _claim_anew(session: AsyncSession, appointment: Appointment) -> None:
    await session.flush()
    await release_all(session, appointment.id)
    await claim_time(session, appointment)


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
    await call_off(session, actor, appointment, reason, cancel_step(reason), now)


async def call_off(
    session: AsyncSession,
    actor: Actor,
    appointment: Appointment,
    reason: CancelReason,
    step: Step,
    now: datetime,
) -> None:
    """Carry a cancellation out that has been allowed."""
    appointment.closing_reason = reason.value
    await take_step(
        session,
        actor,
        appointment,
        step,
        now,
        kind="cancelled",
        event=AuditEvent.SCHEDULING_APPOINTMENT_CANCELLED,
        detail={"reason": reason.value},
    )
    appointment.hold_until = None
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


async def confirm(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> None:
    """Confirm what a client asked for: it stands from now on, and the client is told.

    Raises Problem NOT_FOUND, and APPOINTMENT_STATE unless it waits for that.
    """
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    await take_step(
        session,
        actor,
        appointment,
        Step.CONFIRM,
        now,
        kind="confirmed",
        event=AuditEvent.SCHEDULING_APPOINTMENT_CONFIRMED,
    )
    appointment.confirmed_by, appointment.hold_until = actor.id, None
    await give_way_in(session, appointment, now)
    await announce(session, appointment, Notice.CONFIRMED, now)
    await plan_reminders(session, appointment, now)


async def change_form(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, new: NewForm, now: datetime
) -> None:
    """Let an appointment go on in another form: same id, same time, same people; way in, room and address follow.

    Raises Problem NOT_FOUND, APPOINTMENT_STATE once it has begun, ROOM_TOO_SMALL, NO_ROOM, and BOOKED_ALREADY where the way
    there is not free.
    """
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    was, appointment.form = appointment.form, new.form
    await take_step(
        session,
        actor,
        appointment,
        Step.CHANGE_FORM,
        now,
        kind="form_changed",
        event=AuditEvent.SCHEDULING_APPOINTMENT_FORM_CHANGED,
        detail={"from": was.value, "form": new.form.value, "reason": new.reason_code.value},
    )
    await release_all(session, appointment.id)
    await place_in(session, appointment, new.place, await _people(session, appointment))
    await _claim_anew(session, appointment)
    await _follow_form(session, appointment, was, now)
    await announce(session, appointment, Notice.FORM_CHANGED, now)
    if appointment.state is not State.REQUESTED:
        await plan_reminders(session, appointment, now)


async def _people(session: AsyncSession, appointment: Appointment) -> int:
    others = select(func.count()).where(AppointmentParty.appointment_id == appointment.id)
    return 2 + (await session.scalar(others) or 0)


async def _follow_form(session: AsyncSession, appointment: Appointment, was: Form, now: datetime) -> None:
    """Close the way in, or open one, as the form needs it. Whoever waits on the page goes back to the beginning."""
    if appointment.state is State.REQUESTED:
        return
    if appointment.form not in ONLINE:
        await close_join_link(session, appointment_id=appointment.id, now=now)
        appointment.state = State.CONFIRMED
    elif was not in ONLINE:
        if await has_join_link(session, appointment_id=appointment.id):
            await reopen_join_link(
                session,
                appointment_id=appointment.id,
                starts_at=appointment.starts_at,
                ends_at=appointment.ends_at,
                now=now,
            )
        else:
            await give_way_in(session, appointment, now)


async def reassign(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    worker_id: str,
    now: datetime,
) -> None:
    """Give an appointment to another worker of the office; only a coordinator does.

    Raises Problem NOT_FOUND, FORBIDDEN, APPOINTMENT_STATE once the client waits, BOOKED_ALREADY where that worker is not free.
    """
    if actor.role is not Role.COORDINATOR:
        raise Problem(ProblemCode.FORBIDDEN)
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    await check_active_worker(session, worker_id, appointment.office_id)
    was, appointment.worker_id = appointment.worker_id, worker_id
    await take_step(
        session,
        actor,
        appointment,
        Step.REASSIGN,
        now,
        kind="reassigned",
        event=AuditEvent.SCHEDULING_APPOINTMENT_REASSIGNED,
        detail={"from": was, "worker": worker_id},
    )
    await _claim_anew(session, appointment)
    await announce(session, appointment, Notice.WORKER_CHANGED, now)
    if appointment.state is not State.REQUESTED:
        await plan_reminders(session, appointment, now)
