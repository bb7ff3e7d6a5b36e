"""Claiming the time of an appointment. The database refuses the second claim; nothing is asked beforehand."""

from datetime import datetime

from sqlalchemy import delete, insert
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment, Claim
from scheduling.quanta import claims, first_free_quantum
from server.core.errors import Problem, ProblemCode

_DEADLOCK = "40P01"


async def claim_time(session: AsyncSession, appointment: Appointment) -> None:
    """Claim the time of both parties in one statement. Raises Problem BOOKED_ALREADY if any of it is taken.

    After that the unit of work is spent: it can only be rolled back.
    """
    wanted = claims(
        (appointment.worker_id, appointment.client_id), appointment.starts_at, appointment.ends_at
    )
    rows = [
        {"party_id": party, "quantum": quantum, "appointment_id": appointment.id} for party, quantum in wanted
    ]
    try:
        await session.execute(insert(Claim).values(rows))
    except DBAPIError as error:
        if _is_taken(error):
            raise Problem(ProblemCode.BOOKED_ALREADY) from error
        raise


def _is_taken(error: DBAPIError) -> bool:
    """Two appointments that swap their times wait for each other; to the one that loses, the time is taken too."""
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", None) == _DEADLOCK


async def release_all(session: AsyncSession, appointment_id: str) -> None:
    """Give all claimed time back."""
    await session.execute(delete(Claim).where(Claim.appointment_id == appointment_id))


async def release_rest(session: AsyncSession, appointment_id: str, now: datetime) -> None:
    """Give back what has not begun yet."""
    await session.execute(
        delete(Claim).where(Claim.appointment_id == appointment_id, Claim.quantum >= first_free_quantum(now))
    )
