"""A week of the calendar: one worker's, or that of all whose work is the asker's business, in the asker's own time."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.days import day_span
from scheduling.local_hours import Span, open_spans
from scheduling.policy import on_desk
from scheduling.ports import Clients
from scheduling.quanta import QUANTUM_SECONDS
from scheduling.queries.availability import weeks
from server.core.actor import Actor, Role
from server.core.agency.opening import opening_on
from server.core.agency.queries import HolidayCard, OfficeCard, holiday_cards, office_cards
from server.core.errors import Problem, ProblemCode
from server.desk.schemas import (
    HolidayOnDay,
    OffsetView,
    SpanView,
    WeekDayView,
    WeekView,
)
from server.desk.weeks import offsets, week_of

_Holidays = dict[str, dict[date, HolidayCard]]


async def week(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    now: datetime,
    *,
    day: date | None,
    worker_id: str | None,
) -> WeekView:
    """Return the week that a day is in (today if none is named), as the country of the asker's first office counts weeks.

    Raises Problem NOT_FOUND for somebody who has no office.
    """
    offices = [office for office in await office_cards(session) if office.id in actor.office_ids]
    if not offices:
        raise Problem(ProblemCode.NOT_FOUND)
    home = offices[0]
    days = week_of(day or home.local_day(now), home.country)
    from_, until = day_span(home.time_zone, days[0], days[-1])
    wanted = [on_desk(clients, actor, now), appointments.begins_between(from_, until)]
    if worker_id is not None:
        wanted.append(appointments.of_worker(worker_id))
    rows = await appointments.appointments(session, *wanted)
    holidays = await _holidays(session, offices)
    whose = worker_id or (actor.id if actor.role is Role.WORKER else None)
    there = await _hours(session, whose, offices, days) if whose else None
    return WeekView(
        today=home.local_day(now),
        now=now,
        office_id=home.id,
        offsets=[
            OffsetView(since=offset.since, minutes=offset.minutes)
            for offset in offsets(home.time_zone, from_, until)
        ],
        days=[_day(each, home, offices, holidays, there) for each in days],
        appointments=await appointments.views_of(session, clients, actor, rows, now),
    )


async def _holidays(session: AsyncSession, offices: Iterable[OfficeCard]) -> _Holidays:
    return {
        office.id: {card.day: card for card in await holiday_cards(session, office.id)} for office in offices
    }


async def _hours(
    session: AsyncSession, worker_id: str, offices: Iterable[OfficeCard], days: list[date]
) -> list[Span] | None:
    """When a worker is there in these offices, in quanta; None where nobody has said so."""
    found: list[Span] = []
    known = False
    for office in offices:
        week = (await weeks(session, [worker_id], office.id, None, days[0], days[-1]))[worker_id]
        known = known or bool(week.hours)
        found += open_spans(office.time_zone, days[0], days[-1], week.hours, week.exceptions, office.holidays)
    return found if known else None


def _within(spans: Iterable[Span], starts_at: datetime, ends_at: datetime) -> list[tuple[datetime, datetime]]:
    """Cut spans of quanta to a day."""
    moments = [
        tuple(datetime.fromtimestamp(quantum * QUANTUM_SECONDS, UTC) for quantum in span) for span in spans
    ]
    return [
        (max(opens, starts_at), min(closes, ends_at))
        for opens, closes in sorted(moments)
        if opens < ends_at and closes > starts_at
    ]


def _day(
    day: date,
    home: OfficeCard,
    offices: Iterable[OfficeCard],
    holidays: _Holidays,
    there: list[Span] | None,
) -> WeekDayView:
    starts_at, ends_at = day_span(home.time_zone, day)
    opening = opening_on(home.opening, home.holidays, home.time_zone, day)
    spans = list(opening) if there is None else _within(there, starts_at, ends_at)
    return WeekDayView(
        day=day,
        starts_at=starts_at,
        ends_at=ends_at,
        open=[SpanView(starts_at=opens, ends_at=closes) for opens, closes in spans],
        holidays=[
            HolidayOnDay(office=office.name, name=holidays[office.id][day].name)
            for office in offices
            if day in holidays[office.id]
        ],
    )
