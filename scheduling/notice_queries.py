"""Reads of appointments for notices, news and calendars. Whose they are is decided by whoever asks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form, State
from scheduling.models import Appointment, AppointmentEvent, AppointmentParty, Room
from server.core.actor import ActorKind

NEWS_KINDS = ("booked", "cancelled", "requested", "rescheduled")


@dataclass(frozen=True, slots=True)
class NoticeCard:
    """What a notice may say of an appointment; `sequence` counts its changes. Names and addresses are others' to know."""

    id: str
    office_id: str
    client_id: str
    worker_id: str
    form: Form
    state: State
    starts_at: datetime
    ends_at: datetime
    sequence: int
    series_id: str | None
    room: str | None


@dataclass(frozen=True, slots=True)
class News:
    """Something that a client did to an appointment by themselves."""

    id: str
    at: datetime
    kind: str
    appointment_id: str


_COLUMNS = (
    Appointment.id,
    Appointment.office_id,
    Appointment.client_id,
    Appointment.worker_id,
    Appointment.form,
    Appointment.state,
    Appointment.starts_at,
    Appointment.ends_at,
    Appointment.sequence,
    Appointment.series_id,
    Room.name,
)
_NOTICE = (
    select(*_COLUMNS)
    .outerjoin(Room, Room.id == Appointment.room_id)
    .order_by(Appointment.starts_at, Appointment.id)
)


async def notice_card(session: AsyncSession, appointment_id: str) -> NoticeCard | None:
    """Return what a notice may say of an appointment, at the moment of sending."""
    found = await session.execute(_NOTICE.where(Appointment.id == appointment_id))
    row = found.one_or_none()
    return None if row is None else _card(row)


async def notice_cards(session: AsyncSession, *wanted: ColumnElement[bool], limit: int) -> list[NoticeCard]:
    """Return what may be said of many appointments, in the order of their beginning."""
    return [_card(row) for row in await session.execute(_NOTICE.where(*wanted).limit(limit))]


def _card(row: Row[*tuple[Any, ...]]) -> NoticeCard:
    return NoticeCard(*row)


def held_by(worker_id: str) -> ColumnElement[bool]:
    """Say in SQL that an appointment is this worker's."""
    return Appointment.worker_id == worker_id


def of_series(series_id: str) -> ColumnElement[bool]:
    """Say in SQL that an appointment was made with the others of a series."""
    return Appointment.series_id == series_id


async def other_clients(session: AsyncSession, appointment_id: str) -> list[str]:
    """Return the clients who take part beside the one whose appointment it is."""
    found = await session.scalars(
        select(AppointmentParty.client_id).where(
            AppointmentParty.appointment_id == appointment_id, AppointmentParty.client_id.is_not(None)
        )
    )
    return sorted(client_id for client_id in found if client_id)


async def news(session: AsyncSession, wanted: ColumnElement[bool], since: datetime, limit: int) -> list[News]:
    """Return what clients did to appointments that fit, the newest first. Coming and going is no news."""
    found = await session.execute(
        select(
            AppointmentEvent.id, AppointmentEvent.at, AppointmentEvent.kind, AppointmentEvent.appointment_id
        )
        .join(Appointment, Appointment.id == AppointmentEvent.appointment_id)
        .where(
            wanted,
            AppointmentEvent.at > since,
            AppointmentEvent.kind.in_(NEWS_KINDS),
            AppointmentEvent.actor_kind.in_((ActorKind.CLIENT.value, ActorKind.ANONYMOUS.value)),
        )
        .order_by(AppointmentEvent.at.desc(), AppointmentEvent.id)
        .limit(limit)
    )
    return [News(*row) for row in found]
