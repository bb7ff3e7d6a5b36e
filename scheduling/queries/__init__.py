"""Reads of appointments. What may come out is said by policy.py and handed in as a condition."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import (
    FINAL,
    LIVE,
    ONLINE,
    Action,
    By,
    CancelReason,
    Form,
    MissedReason,
    State,
    Step,
    allows,
)
from scheduling.models import Appointment, AppointmentEvent
from scheduling.ports import ClientCard, Clients
from scheduling.queries.extras import Extras, extras_of
from scheduling.schemas import AppointmentView
from server.core.actor import Actor, Permission, Role
from server.core.agency.languages import Language
from server.core.agency.queries import OfficeCard, office_cards
from server.core.identity.queries import staff_cards


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """An appointment as it is stored."""

    id: str
    office_id: str
    client_id: str
    worker_id: str
    form: Form
    state: State
    starts_at: datetime
    ends_at: datetime
    created_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    closing_reason: str | None
    service_id: str | None
    room_id: str | None
    series_id: str | None
    series_number: int | None
    hold_until: datetime | None
    arrived_at: datetime | None
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened to an appointment."""

    at: datetime
    kind: str
    actor_kind: str
    actor_id: str
    detail: dict[str, Any]


_ROW = (
    Appointment.id,
    Appointment.office_id,
    Appointment.client_id,
    Appointment.worker_id,
    Appointment.form,
    Appointment.state,
    Appointment.starts_at,
    Appointment.ends_at,
    Appointment.created_at,
    Appointment.started_at,
    Appointment.ended_at,
    Appointment.closing_reason,
    Appointment.service_id,
    Appointment.room_id,
    Appointment.series_id,
    Appointment.series_number,
    Appointment.hold_until,
    Appointment.arrived_at,
    Appointment.left_at,
)


async def appointment_row(
    session: AsyncSession, appointment_id: str, *wanted: ColumnElement[bool]
) -> AppointmentRow | None:
    """Return an appointment if it fits, else None. Without a condition of policy.py the asker's right to it must have
    been seen otherwise: a seat, a join link."""
    found = await session.execute(select(*_ROW).where(Appointment.id == appointment_id, *wanted))
    row = found.one_or_none()
    return None if row is None else _row(row)


def _row(row: Row[*tuple[Any, ...]]) -> AppointmentRow:
    return AppointmentRow(*row)


def begins_between(from_: datetime, until: datetime) -> ColumnElement[bool]:
    """Say in SQL that an appointment begins in a span; its end is not part of it."""
    return and_(Appointment.starts_at >= from_, Appointment.starts_at < until)


def begins_on_local_day(spans: dict[str, tuple[datetime, datetime]]) -> ColumnElement[bool]:
    """Say in SQL that an appointment begins on a day, of which each office (by id) has its own span of time."""
    return or_(
        *(
            and_(Appointment.office_id == office_id, begins_between(*span))
            for office_id, span in spans.items()
        )
    )


def in_offices(office_ids: Sequence[str]) -> ColumnElement[bool]:
    """Say in SQL that an appointment belongs to one of these offices."""
    return Appointment.office_id.in_(office_ids)


def of_worker(worker_id: str) -> ColumnElement[bool]:
    """Say in SQL that an appointment is a worker's."""
    return Appointment.worker_id == worker_id


def in_state(*states: State) -> ColumnElement[bool]:
    """Say in SQL that an appointment is in one of these states."""
    return Appointment.state.in_(states)


def in_form(form: Form) -> ColumnElement[bool]:
    """Say in SQL that an appointment has this form."""
    return Appointment.form == form


def takes_time(row: AppointmentRow) -> bool:
    """Tell whether an appointment still takes the time that it was given: it was not called off."""
    return row.state not in (State.CANCELLED_BY_AGENCY, State.CANCELLED_BY_CLIENT)


def among(appointment_ids: Collection[str]) -> ColumnElement[bool]:
    """Say in SQL that an appointment is one of these."""
    return Appointment.id.in_(appointment_ids)


def not_among(appointment_ids: Select[str]) -> ColumnElement[bool]:
    """Say in SQL that an appointment is not one of those that another query selects."""
    return Appointment.id.not_in(appointment_ids)


async def appointments(
    session: AsyncSession, *wanted: ColumnElement[bool], limit: int | None = None
) -> list[AppointmentRow]:
    """Return the appointments that fit, in the order of their beginning. One condition is policy.py's."""
    found = select(*_ROW).where(*wanted).order_by(Appointment.starts_at, Appointment.id).limit(limit)
    return [_row(row) for row in await session.execute(found)]


async def views_of(
    session: AsyncSession, clients: Clients, actor: Actor, rows: Sequence[AppointmentRow], now: datetime
) -> list[AppointmentView]:
    """Add names, local time and the actor's possibilities to appointments that they may see.

    The number of queries does not depend on the number of appointments.
    """
    people = await clients.cards(session, {row.client_id for row in rows})
    staff = {card.id: card.name for card in await staff_cards(session, {row.worker_id for row in rows})}
    offices = {office.id: office for office in await office_cards(session)}
    works_for = await works_for_today(session, clients, actor, rows, now)
    extras = await extras_of(session, clients, rows)
    return [
        _view(
            row,
            people[row.client_id],
            staff[row.worker_id],
            offices[row.office_id],
            extras,
            actions_for(row, actor, now, seated=(row.worker_id, row.office_id) in works_for),
        )
        for row in rows
    ]


async def works_for_today(
    session: AsyncSession, clients: Clients, actor: Actor, rows: Sequence[AppointmentRow], now: datetime
) -> frozenset[tuple[str, str]]:
    """Return whose work in which office the actor does today: their own, and of whom they stand in for."""
    if actor.role is not Role.WORKER:
        return frozenset()
    own = frozenset((actor.id, row.office_id) for row in rows)
    return own | await clients.stood_in_for(session, actor.id, now)


def _view(
    row: AppointmentRow,
    client: ClientCard,
    worker_name: str,
    office: OfficeCard,
    extras: Extras,
    actions: list[Action],
) -> AppointmentView:
    return AppointmentView(
        id=row.id,
        office_id=row.office_id,
        client_id=row.client_id,
        client_name=client.name,
        client_language=Language(client.language),
        worker_id=row.worker_id,
        worker_name=worker_name,
        form=row.form,
        state=row.state,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        offset_minutes=office.offset_minutes(row.starts_at),
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        closing_reason=_closing_reason(row.closing_reason),
        service_id=row.service_id,
        room_id=row.room_id,
        room_name=extras.rooms.get(row.room_id or ""),
        series=extras.series_of(row.series_id, row.series_number),
        parties=extras.parties.get(row.id, []),
        hold_until=row.hold_until,
        arrived_at=row.arrived_at,
        left_at=row.left_at,
        actions=actions,
    )


def _closing_reason(text: str | None) -> CancelReason | MissedReason | None:
    if text is None:
        return None
    return CancelReason(text) if text in set(CancelReason) else MissedReason(text)


def actions_for(row: AppointmentRow, actor: Actor, now: datetime, *, seated: bool) -> list[Action]:
    """Return what an actor may do with an appointment now. `seated`: they do its worker's work today."""
    writes = actor.may(Permission.OFFICE_CALENDAR_WRITE)
    begun = now >= row.starts_at
    offline = row.form not in ONLINE
    possible = {
        Action.SESSION: seated and row.state in LIVE and row.form in ONLINE,
        Action.INVITE: writes and row.state in LIVE and row.form in ONLINE,
        Action.RESCHEDULE: writes and allows(row.state, Step.RESCHEDULE, By.STAFF),
        Action.CANCEL: writes and allows(row.state, Step.CANCEL_FOR_AGENCY, By.STAFF),
        Action.MISS: writes and begun and allows(row.state, Step.MISS, By.STAFF),
        Action.FAIL: writes and begun and allows(row.state, Step.FAIL_TECHNICALLY, By.STAFF),
        Action.ARRIVE: writes and row.form is Form.OFFICE and row.state is State.CONFIRMED,
        Action.BEGIN: seated and offline and row.state in (State.CONFIRMED, State.WAITING),
        Action.END: seated and offline and row.state is State.IN_SESSION,
        Action.CONFIRM: writes and allows(row.state, Step.CONFIRM, By.STAFF),
        Action.CHANGE_FORM: writes and allows(row.state, Step.CHANGE_FORM, By.STAFF),
        Action.REASSIGN: actor.role is Role.COORDINATOR and allows(row.state, Step.REASSIGN, By.STAFF),
        Action.READ_NOTE: actor.may(Permission.CLIENT_NOTE_READ),
        Action.WRITE_NOTE: seated and actor.may(Permission.CLIENT_NOTE_WRITE),
    }
    return [action for action, allowed in possible.items() if allowed]


async def happenings(session: AsyncSession, appointment_id: str) -> list[Happening]:
    """Return what happened to an appointment, in order."""
    rows = await session.execute(
        select(
            AppointmentEvent.at,
            AppointmentEvent.kind,
            AppointmentEvent.actor_kind,
            AppointmentEvent.actor_id,
            AppointmentEvent.detail,
        )
        .where(AppointmentEvent.appointment_id == appointment_id)
        .order_by(AppointmentEvent.at, AppointmentEvent.id)
    )
    return [Happening(*row) for row in rows]


async def with_happening(session: AsyncSession, appointment_ids: Collection[str], kind: str) -> set[str]:
    """Return those of the appointments to which something of this kind has happened."""
    found = await session.scalars(
        select(AppointmentEvent.appointment_id).where(
            AppointmentEvent.appointment_id.in_(appointment_ids), AppointmentEvent.kind == kind
        )
    )
    return set(found)


async def count_to_come(
    session: AsyncSession, worker_id: str, now: datetime, office_ids: Collection[str] | None = None
) -> int:
    """Count a worker's appointments that are not over, in these offices or (None) in all."""
    wanted = select(func.count()).where(
        Appointment.worker_id == worker_id, Appointment.ends_at > now, Appointment.state.not_in(sorted(FINAL))
    )
    if office_ids is not None:
        wanted = wanted.where(Appointment.office_id.in_(office_ids))
    return await session.scalar(wanted) or 0


async def left_behind(
    session: AsyncSession, worker_ids: Collection[str], office_ids: Collection[str], now: datetime
) -> dict[str, tuple[int, datetime]]:
    """Return, of each of these workers who has any in these offices, how many appointments are not over, and when the
    first of them begins."""
    rows = await session.execute(
        select(Appointment.worker_id, func.count(), func.min(Appointment.starts_at))
        .where(
            Appointment.worker_id.in_(worker_ids),
            Appointment.office_id.in_(office_ids),
            Appointment.ends_at > now,
            Appointment.state.not_in(sorted(FINAL)),
        )
        .group_by(Appointment.worker_id)
    )
    return {worker_id: (count, first) for worker_id, count, first in rows}


async def booked_minutes(
    session: AsyncSession, worker_ids: Collection[str], from_: datetime, until: datetime
) -> dict[str, int]:
    """Return how many minutes of appointments begin in a span for each of these workers who has any."""
    rows = await session.execute(
        select(Appointment.worker_id, Appointment.starts_at, Appointment.ends_at).where(
            Appointment.worker_id.in_(worker_ids),
            Appointment.starts_at >= from_,
            Appointment.starts_at < until,
            Appointment.state.not_in(sorted(FINAL)),
        )
    )
    found: dict[str, int] = {}
    for worker_id, starts_at, ends_at in rows:
        found[worker_id] = found.get(worker_id, 0) + int((ends_at - starts_at).total_seconds() // 60)
    return found


async def staff_to_tell(
    session: AsyncSession, clients: Clients, appointment_id: str, now: datetime
) -> list[str]:
    """Return the staff whose desks show an appointment (see `on_desk` in policy.py): its worker, who stands in today, the worker's
    supervisor, and the office's coordinators."""
    row = await appointment_row(session, appointment_id)
    if row is None:
        return []
    supervisor = await clients.supervisor(session, row.worker_id)
    coordinators = {
        card.id
        for card in await staff_cards(session)
        if card.role is Role.COORDINATOR and row.office_id in card.office_ids
    }
    stand_ins = await clients.stand_ins(session, row.worker_id, row.office_id, now)
    return sorted({row.worker_id, *stand_ins, *coordinators} | ({supervisor} if supervisor else set()))
