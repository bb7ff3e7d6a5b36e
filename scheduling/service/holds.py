"""Time that was asked for and not confirmed goes back when its hold is over."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import CancelReason, State, Step
from scheduling.models import Appointment
from scheduling.service.changes import call_off
from server.core.actor import SYSTEM

_BATCH = 50


async def expire_holds(session: AsyncSession, now: datetime) -> list[str]:
    """Give back the time of requested appointments whose hold is over; return their ids, a handful at a time."""
    over = (
        select(Appointment)
        .where(Appointment.state == State.REQUESTED, Appointment.hold_until <= now)
        .order_by(Appointment.hold_until, Appointment.id)
        .limit(_BATCH)
        .with_for_update(skip_locked=True)
    )
    appointments = (await session.scalars(over)).all()
    for appointment in appointments:
        await call_off(session, SYSTEM, appointment, CancelReason.HOLD_EXPIRED, Step.EXPIRE, now)
    return [appointment.id for appointment in appointments]
