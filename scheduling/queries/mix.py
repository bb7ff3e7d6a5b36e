"""How appointments were held, counted by the database: for reports, without a client's or a worker's name."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import String, and_, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form, State
from scheduling.models import Appointment, AppointmentEvent
from scheduling.queries import begins_on_local_day

Spans = Mapping[str, tuple[datetime, datetime]]
"""A span of time for each office, by id: its own month."""


async def count_by_form(session: AsyncSession, spans: Spans) -> Counter[tuple[str, Form, State]]:
    """Count the appointments that begin in each office's span, by office, form and state."""
    rows = await session.execute(
        select(Appointment.office_id, Appointment.form, Appointment.state, func.count())
        .where(begins_on_local_day(dict(spans)))
        .group_by(Appointment.office_id, Appointment.form, Appointment.state)
    )
    return Counter({(office_id, form, state): count for office_id, form, state, count in rows})


async def count_changes(session: AsyncSession, spans: Spans) -> Counter[tuple[str, Form, Form]]:
    """Count the changes of form in each office's span, by office, from which form, to which."""
    was, became = AppointmentEvent.detail["from"].as_string(), AppointmentEvent.detail["form"].as_string()
    then = or_(
        *(
            and_(Appointment.office_id == office_id, AppointmentEvent.at >= first, AppointmentEvent.at < last)
            for office_id, (first, last) in spans.items()
        )
    )
    pairs = (cast(was, String).label("was"), cast(became, String).label("became"))
    rows = await session.execute(
        select(Appointment.office_id, *pairs, func.count())
        .join(Appointment, Appointment.id == AppointmentEvent.appointment_id)
        .where(AppointmentEvent.kind == "form_changed", then)
        .group_by(Appointment.office_id, *pairs)
    )
    return Counter({(office_id, Form(old), Form(new)): count for office_id, old, new, count in rows})
