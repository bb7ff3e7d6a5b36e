"""Claiming the time of an appointment. The database refuses the second claim; nothing is asked beforehand."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from scheduling.models import Appointment, AppointmentParty, Claim, Service
from scheduling.quanta import QUANTUM_SECONDS, claims, first_free_quantum, quanta
from server.core.errors import Problem, ProblemCode

_DEADLOCK = "40P01"


async def claim_time(session: AsyncSession, appointment: Appointment) -> None:
    """Claim the time of everybody and of the room in one statement. Raises Problem BOOKED_ALREADY if any of it is taken.

    After that the unit of work is spent: it can only be rolled back.
    """
    spans = await _spans(session, appointment)
    rows = [
        {"party_id": party, "quantum": quantum, "length": length, "appointment_id": appointment.id}
        for party, quantum, length in claims(spans)
    ]
    try:
        await session.execute(insert(Claim).values(rows))
    except DBAPIError as error:
        if _is_taken(error):
            raise Problem(ProblemCode.BOOKED_ALREADY) from error
        raise


async def _spans(session: AsyncSession, appointment: Appointment) -> dict[str, range]:
    """What each party claims: the appointment itself, and its worker also the time before and after."""
    own = quanta(appointment.starts_at, appointment.ends_at)
    before, after = await _margins(session, appointment)
    parties = await session.execute(
        select(AppointmentParty.client_id, AppointmentParty.companion_id).where(
            AppointmentParty.appointment_id == appointment.id
        )
    )
    others = [appointment.client_id, appointment.room_id, *(each for pair in parties for each in pair)]
    spans = {each: own for each in others if each is not None}
    spans[appointment.worker_id] = range(own.start - before, own.stop + after)
    return spans


async def _margins(session: AsyncSession, appointment: Appointment) -> tuple[int, int]:
    """The worker's time before and after, in quanta: the service's for this form, or the way to a home if that is longer."""
    service = await session.get(Service, appointment.service_id) if appointment.service_id else None
    before, after = (service.buffers.get(appointment.form.value) if service else None) or (0, 0)
    travel = (appointment.travel_minutes or 0) if appointment.form is Form.HOME else 0
    return _in_quanta(max(before, travel)), _in_quanta(max(after, travel))


def _in_quanta(minutes: int) -> int:
    return -(-minutes * 60 // QUANTUM_SECONDS)


def _is_taken(error: DBAPIError) -> bool:
    """Two appointments that swap their times wait for each other; to the one that loses, the time is taken too."""
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", None) == _DEADLOCK


async def release_all(session: AsyncSession, appointment_id: str) -> None:
    """Give all claimed time back."""
    await session.execute(delete(Claim).where(Claim.appointment_id == appointment_id))


async def release_rest(session: AsyncSession, appointment_id: str, now: datetime) -> None:
    """Give back what has not begun yet."""
    free = first_free_quantum(now)
    own = Claim.appointment_id == appointment_id
    await session.execute(delete(Claim).where(own, Claim.quantum >= free))
    shorter = update(Claim).where(own, Claim.quantum + Claim.length > free)
    await session.execute(shorter.values(length=free - Claim.quantum))
