"""Putting an appointment's notices into the outbox, in the transaction that causes them. Rows hold identifiers only: who
is reached how, and with which words, is decided when they are sent."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment
from scheduling.notice_queries import other_clients
from scheduling.notices import CLIENT, FIRST, Notice, plan
from server.core.agency.queries import office_card
from server.core.outbox import OutboxKind, put

_NOTHING_MORE: Mapping[str, str] = {}


async def announce(session: AsyncSession, appointment: Appointment, notice: Notice, now: datetime) -> None:
    """Tell its clients, each for themselves, what has just happened. Call it before `plan_reminders`, once the
    appointment and its parties are in the database.

    A change raises the appointment's `sequence`, so that whatever was put before and has not gone yet is obsolete.
    """
    if notice not in FIRST:
        appointment.sequence += 1
        await session.flush()
    if notice is Notice.BOOKED and appointment.series_number is not None:
        # A series is told at once, by its first appointment.
        if appointment.series_number > 1:
            return
        notice = Notice.SERIES_BOOKED
    await _put(session, appointment, await _audiences(session, appointment), notice, now, _NOTHING_MORE)


async def plan_reminders(session: AsyncSession, appointment: Appointment, now: datetime) -> None:
    """Put a confirmed appointment's reminders. Those of an earlier time are obsolete by themselves."""
    office = await office_card(session, appointment.office_id)
    minutes = office.reminder_minutes if office else ()
    audiences = await _audiences(session, appointment)
    for reminder in plan(appointment.starts_at, minutes, now):
        more = {"minutes": str(reminder.minutes)}
        await _put(session, appointment, audiences, Notice.REMINDER, reminder.due_at, more)


async def _audiences(session: AsyncSession, appointment: Appointment) -> list[str]:
    """The client whose appointment it is, and those who take part beside them."""
    return [CLIENT, *await other_clients(session, appointment.id)]


async def _put(
    session: AsyncSession,
    appointment: Appointment,
    audiences: Sequence[str],
    notice: Notice,
    due_at: datetime,
    more: Mapping[str, str],
) -> None:
    """Put one row for each client."""
    occasion = "-".join([notice.value, *more.values()])
    for audience in audiences:
        await put(
            session,
            OutboxKind.APPOINTMENT_NOTICE,
            dedup_key=f"notice:{appointment.id}:{appointment.sequence}:{occasion}:{audience}",
            subject=f"appointment:{appointment.id}",
            payload={
                "appointment_id": appointment.id,
                "notice": notice.value,
                "sequence": str(appointment.sequence),
                "audience": audience,
                **more,
            },
            due_at=due_at,
        )
