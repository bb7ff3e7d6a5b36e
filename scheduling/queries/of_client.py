"""Which appointments a client has ever had."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import FINAL, Form
from scheduling.models import Appointment, AppointmentParty


async def appointment_ids_of(session: AsyncSession, client_id: str) -> list[str]:
    """Return the ids of all of a client's appointments, for somebody who may know of them."""
    rows = await session.scalars(select(Appointment.id).where(Appointment.client_id == client_id))
    return list(rows)


@dataclass(frozen=True, slots=True)
class OpenAppointment:
    """An appointment that has not come to its end."""

    id: str
    form: Form
    starts_at: datetime


async def open_appointments_of(session: AsyncSession, client_id: str) -> list[OpenAppointment]:
    """Return what a client still has before them, also where they only take part, the next first."""
    with_others = select(AppointmentParty.appointment_id).where(AppointmentParty.client_id == client_id)
    rows = await session.execute(
        select(Appointment.id, Appointment.form, Appointment.starts_at)
        .where(
            or_(Appointment.client_id == client_id, Appointment.id.in_(with_others)),
            Appointment.state.not_in(FINAL),
        )
        .order_by(Appointment.starts_at, Appointment.id)
    )
    return [OpenAppointment(*row) for row in rows]


def ended_before(before: datetime, spared: Collection[str]) -> Select[str]:
    """Select the appointments that ended before a moment, but for those of the spared clients."""
    return select(Appointment.id).where(Appointment.ends_at < before, Appointment.client_id.not_in(spared))


def seen_since(since: datetime) -> Select[str]:
    """Select the clients who had, or have, an appointment that ends after a moment."""
    return select(Appointment.client_id).where(Appointment.ends_at >= since)


def has_open() -> Select[str]:
    """Select the clients who have an appointment that has not come to its end."""
    return select(Appointment.client_id).where(Appointment.state.not_in(FINAL))
