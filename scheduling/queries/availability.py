"""Reads of when workers are there and what claims their time, for many at once in a fixed number of queries."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Select, String, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from scheduling.local_hours import DAY, Exceptional, Hours, Span, clock_quanta, merged
from scheduling.models import AvailabilityException, AvailabilityPattern, Claim


@dataclass(frozen=True, slots=True)
class Week:
    """What is known of a worker's time in an office."""

    hours: tuple[Hours, ...] = ()
    exceptions: tuple[Exceptional, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursRow:
    """Weekly hours as they are stored: local clock times of the office."""

    id: str
    office_id: str
    weekday: int
    starts: str
    ends: str
    effective_from: date
    effective_until: date | None
    forms: tuple[Form, ...] | None


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """An exception as it is stored."""

    id: str
    worker_id: str
    office_id: str
    kind: str
    from_day: date
    until_day: date
    starts: str | None
    ends: str | None
    reason: str


async def weeks(
    session: AsyncSession,
    worker_ids: Collection[str],
    office_id: str,
    form: Form | None,
    first: date,
    last: date,
) -> dict[str, Week]:
    """Return each worker's hours for a form (None: for any) and exceptions that touch these local days, in two queries."""
    hours: dict[str, list[Hours]] = {each: [] for each in worker_ids}
    exceptions: dict[str, list[Exceptional]] = {each: [] for each in worker_ids}
    patterns = _patterns(worker_ids, first, last).where(AvailabilityPattern.office_id == office_id)
    # Columns, not entities: fifty workers have a thousand rows, and making objects of them takes longer than reading them.
    for row in await session.execute(patterns.with_only_columns(*_COLUMNS)):
        worker_id, forms, weekday, starts, ends, from_day, until_day = row
        if form is None or forms is None or form.value in forms:
            held = Hours(weekday, clock_quanta(starts), clock_quanta(ends), from_day, until_day)
            hours[worker_id].append(held)
    apart = _exceptions(worker_ids, first, last).where(AvailabilityException.office_id == office_id)
    for exception in await session.scalars(apart):
        exceptions[exception.worker_id].append(_exceptional(exception))
    return {each: Week(tuple(hours[each]), tuple(exceptions[each])) for each in worker_ids}


def _patterns(worker_ids: Collection[str], first: date, last: date) -> Select[AvailabilityPattern]:
    return select(AvailabilityPattern).where(
        AvailabilityPattern.worker_id.in_(worker_ids),
        AvailabilityPattern.effective_from <= last,
        or_(AvailabilityPattern.effective_until.is_(None), AvailabilityPattern.effective_until >= first),
    )


def _exceptions(worker_ids: Collection[str], first: date, last: date) -> Select[AvailabilityException]:
    return select(AvailabilityException).where(
        AvailabilityException.worker_id.in_(worker_ids),
        AvailabilityException.from_day <= last,
        AvailabilityException.until_day >= first,
    )


_COLUMNS = (
    AvailabilityPattern.worker_id,
    AvailabilityPattern.forms,
    AvailabilityPattern.weekday,
    AvailabilityPattern.starts,
    AvailabilityPattern.ends,
    AvailabilityPattern.effective_from,
    AvailabilityPattern.effective_until,
)


def _exceptional(row: AvailabilityException) -> Exceptional:
    return Exceptional(
        off=row.kind == "off",
        from_day=row.from_day,
        until_day=row.until_day,
        starts=clock_quanta(row.starts) if row.starts else 0,
        ends=clock_quanta(row.ends) if row.ends else DAY,
    )


async def busy(
    session: AsyncSession, party_ids: Collection[str], span: Span, *, without: str | None = None
) -> dict[str, list[Span]]:
    """Return what is claimed of each party's time by claims that begin within a span, as disjoint spans in order, in one
    query.

    `without` names an appointment whose own claims do not count, for it is to be moved.
    """
    # One text for each party: a row for each claim would cost most of the time that this has.
    spans = func.aggregate_strings(
        cast(Claim.quantum, String).concat(":").concat(cast(Claim.length, String)), ","
    )
    wanted = (
        select(Claim.party_id, spans)
        .where(
            Claim.party_id.in_(party_ids),
            Claim.length.is_not(None),
            Claim.quantum >= span[0],
            Claim.quantum < span[1],
        )
        .group_by(Claim.party_id)
    )
    if without is not None:
        wanted = wanted.where(Claim.appointment_id != without)
    claimed = {
        party_id: merged(map(_span, text.split(","))) for party_id, text in await session.execute(wanted)
    }
    return {each: claimed.get(each, []) for each in party_ids}


def _span(text: str) -> Span:
    quantum, length = text.split(":")
    return int(quantum), int(quantum) + int(length)


async def hours_rows(session: AsyncSession, worker_id: str, today: date) -> list[HoursRow]:
    """Return a worker's weekly hours that hold on a day or later, in the order of the week."""
    rows = await session.scalars(
        _patterns([worker_id], today, date.max).order_by(
            AvailabilityPattern.effective_from, AvailabilityPattern.weekday, AvailabilityPattern.starts
        )
    )
    return [
        HoursRow(
            id=row.id,
            office_id=row.office_id,
            weekday=row.weekday,
            starts=row.starts,
            ends=row.ends,
            effective_from=row.effective_from,
            effective_until=row.effective_until,
            forms=None if row.forms is None else tuple(Form(form) for form in row.forms),
        )
        for row in rows
    ]


async def exception_rows(session: AsyncSession, worker_id: str, today: date) -> list[ExceptionRow]:
    """Return a worker's exceptions that are not over, in order."""
    rows = await session.scalars(
        _exceptions([worker_id], today, date.max).order_by(
            AvailabilityException.from_day, AvailabilityException.id
        )
    )
    return [_exception_row(row) for row in rows]


async def exception_row(session: AsyncSession, exception_id: str) -> ExceptionRow | None:
    """Return one exception, or None."""
    row = await session.get(AvailabilityException, exception_id)
    return None if row is None else _exception_row(row)


def _exception_row(row: AvailabilityException) -> ExceptionRow:
    return ExceptionRow(
        id=row.id,
        worker_id=row.worker_id,
        office_id=row.office_id,
        kind=row.kind,
        from_day=row.from_day,
        until_day=row.until_day,
        starts=row.starts,
        ends=row.ends,
        reason=row.reason,
    )
