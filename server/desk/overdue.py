"""Home visits from which nobody was heard: looked for by a job, and told once on the appointment's timeline."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.appointment import Form, State
from scheduling.service import mark_overdue
from server.core.actor import SYSTEM
from server.core.agency.queries import office_cards
from server.desk.standing import overdue_since

_LOOK_BACK = timedelta(days=1)
"""A visit that began longer ago has been looked after by then, or never will be by a computer."""


async def newly_overdue(session: AsyncSession, now: datetime) -> list[str]:
    """Return the ids of the visits that are overdue and were not told yet."""
    minutes = {office.id: office.overdue_minutes for office in await office_cards(session)}
    rows = await appointments.appointments(
        session,
        appointments.begins_between(now - _LOOK_BACK, now),
        appointments.in_form(Form.HOME),
        appointments.in_state(State.CONFIRMED, State.IN_SESSION),
    )
    late = [row.id for row in rows if overdue_since(row, now, minutes[row.office_id]) is not None]
    told = await appointments.with_happening(session, late, "visit_overdue")
    return [each for each in late if each not in told]


async def tell_overdue(session: AsyncSession, now: datetime) -> list[str]:
    """Write each overdue visit on its timeline, once, and return their ids."""
    found = await newly_overdue(session, now)
    for appointment_id in found:
        await mark_overdue(session, SYSTEM, appointment_id, now)
    return found
