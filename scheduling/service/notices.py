"""Putting an appointment's notices into the outbox, in the transaction that causes them. Rows hold identifiers only: who
is reached how, and with which words, is decided when they are sent."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment
from scheduling.notices import CLIENT, FIRST, Notice, plan
from server.core.agency.queries import office_card
from server.core.outbox import OutboxKind, put


async def announce(session: AsyncSession, appointment: Appointment, notice: Notice, now: datetime) -> None:
    """Tell the client what has just happened. A change raises the appointment's `sequence`, so that whatever was put
    before it, and has not gone yet, is obsolete. Call it before `plan_reminders`, once the row is in the database."""
    if notice not in FIRST:
        appointment.sequence += 1
        await session.flush()
    await _put(session, appointment, notice, now, {})


async def plan_reminders(session: AsyncSession, appointment: Appointment, now: datetime) -> None:
    """Put a confirmed appointment's reminders. Those of an earlier time are obsolete by themselves."""
    office = await office_card(session, appointment.office_id)
    minutes = office.reminder_minutes if office else ()
    for reminder in plan(appointment.starts_at, minutes, now):
        await _put(session, appointment, Notice.REMINDER, reminder.due_at, {"minutes": str(reminder.minutes)})


async def _put(
    session: AsyncSession, appointment: Appointment, notice: Notice, due_at: datetime, more: dict[str, str]
) -> None:
    occasion = "-".join([notice.value, *more.values()])
    await put(
        session,
        OutboxKind.APPOINTMENT_NOTICE,
        dedup_key=f"notice:{appointment.id}:{appointment.sequence}:{occasion}:{CLIENT}",
        subject=f"appointment:{appointment.id}",
        payload={
            "appointment_id": appointment.id,
            "notice": notice.value,
            "sequence": str(appointment.sequence),
            "audience": CLIENT,
            **more,
        },
        due_at=due_at,
    )
