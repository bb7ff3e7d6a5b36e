"""Today at the front desk: who comes, who waits, who is late, which rooms are taken, which visits are overdue."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.days import day_span
from scheduling.policy import on_desk
from scheduling.ports import Clients
from scheduling.queries import AppointmentRow
from scheduling.queries.offers import room_cards
from scheduling.schemas import AppointmentView
from server.core.actor import Actor
from server.core.agency.queries import OfficeCard, office_cards
from server.core.errors import Problem, ProblemCode
from server.desk.board_schemas import BoardLine, BoardRoom, BoardView
from server.desk.schemas import SpanView
from server.desk.standing import stands
from signaling.queries import waiting


async def board(
    session: AsyncSession, clients: Clients, actor: Actor, now: datetime, office_id: str | None
) -> BoardView:
    """Return an office's board of today. Raises Problem NOT_FOUND for an office that is not the actor's."""
    office = await office_of(session, actor, office_id)
    day = office.local_day(now)
    rows = await day_rows(session, clients, actor, office, day, now)
    views = await appointments.views_of(session, clients, actor, rows, now)
    since = await _waiting_since(session, rows, now)
    return BoardView(
        office_id=office.id,
        office_name=office.name,
        day=day,
        now=now,
        offset_minutes=office.offset_minutes(now),
        overdue_minutes=office.overdue_minutes,
        lines=[
            _line(row, view, office, now, since.get(row.id)) for row, view in zip(rows, views, strict=True)
        ],
        rooms=await _rooms(session, office, rows),
    )


async def office_of(session: AsyncSession, actor: Actor, office_id: str | None) -> OfficeCard:
    """Return the office that is named, else the first of the actor's. Raises Problem NOT_FOUND where it is not theirs."""
    for office in await office_cards(session):
        if office.id in actor.office_ids and office_id in (None, office.id):
            return office
    raise Problem(ProblemCode.NOT_FOUND)


async def day_rows(
    session: AsyncSession, clients: Clients, actor: Actor, office: OfficeCard, day: date, now: datetime
) -> list[AppointmentRow]:
    """Return an office's appointments of a local day, in the order of their beginning."""
    return await appointments.appointments(
        session,
        on_desk(clients, actor, now),
        appointments.in_offices([office.id]),
        appointments.begins_between(*day_span(office.time_zone, day)),
    )


async def _waiting_since(
    session: AsyncSession, rows: Sequence[AppointmentRow], now: datetime
) -> dict[str, datetime]:
    people = await waiting(session, [row.id for row in rows], now)
    return {person.appointment_id: person.since for person in people}


def _line(
    row: AppointmentRow, view: AppointmentView, office: OfficeCard, now: datetime, since: datetime | None
) -> BoardLine:
    found = stands(row, now, office.overdue_minutes, since)
    return BoardLine(**dict(view), standing=found.standing, since=found.since)


async def _rooms(
    session: AsyncSession, office: OfficeCard, rows: Sequence[AppointmentRow]
) -> list[BoardRoom]:
    """A room is taken by what was not called off."""
    rooms = [room for room in await room_cards(session, [office.id]) if room.active]
    return [
        BoardRoom(
            id=room.id,
            name=room.name,
            capacity=room.capacity,
            taken=[
                SpanView(starts_at=row.starts_at, ends_at=row.ends_at)
                for row in rows
                if row.room_id == room.id and appointments.takes_time(row)
            ],
        )
        for room in rooms
    ]
