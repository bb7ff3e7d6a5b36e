"""Setting when a worker sees clients: weekly hours from a day on, and days that are not like the others."""

from datetime import date, datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import AvailabilityException, AvailabilityPattern
from scheduling.queries.availability import exception_row
from scheduling.schemas.availability import NewException, WeekBody
from server.core import audit
from server.core.actor import Actor, Role
from server.core.agency.queries import office_card
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import StaffCard, staff_card
from server.core.ids import new_id


async def worker_seen(session: AsyncSession, actor: Actor, worker_id: str) -> StaffCard:
    """Return a worker whose hours the actor may know: their own, or of somebody in one of their offices.

    Raises Problem NOT_FOUND for all others.
    """
    card = await staff_card(session, worker_id)
    if card is None or card.role is not Role.WORKER or not card.office_ids & actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    return card


def may_change(actor: Actor, worker_id: str) -> bool:
    """Tell whether the actor sets a worker's hours: their own, or as the coordinator of an office."""
    return actor.role is Role.COORDINATOR or actor.id == worker_id


async def _held(session: AsyncSession, actor: Actor, worker_id: str, office_id: str) -> None:
    card = await worker_seen(session, actor, worker_id)
    if not may_change(actor, worker_id) or office_id not in card.office_ids & actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)


async def set_week(
    session: AsyncSession, actor: Actor, worker_id: str, body: WeekBody, now: datetime
) -> None:
    """Set a worker's weekly hours in an office from a local day on; until then the old ones hold.

    Raises Problem NOT_FOUND for a worker or an office that is not the actor's, TIME_PAST for a day that is over.
    """
    await _held(session, actor, worker_id, body.office_id)
    await _check_day(session, body.office_id, body.effective_from, now)
    mine = (
        AvailabilityPattern.worker_id == worker_id,
        AvailabilityPattern.office_id == body.office_id,
    )
    await session.execute(
        delete(AvailabilityPattern).where(*mine, AvailabilityPattern.effective_from >= body.effective_from)
    )
    await session.execute(
        update(AvailabilityPattern)
        .where(
            *mine,
            AvailabilityPattern.effective_until.is_(None)
            | (AvailabilityPattern.effective_until >= body.effective_from),
        )
        .values(effective_until=body.effective_from - timedelta(days=1))
    )
    session.add_all(
        AvailabilityPattern(
            id=new_id(),
            worker_id=worker_id,
            office_id=body.office_id,
            effective_from=body.effective_from,
            **hours.model_dump(mode="json"),
        )
        for hours in body.hours
    )
    await _record(session, actor, worker_id, now, "week")


async def add_exception(
    session: AsyncSession, actor: Actor, worker_id: str, new: NewException, now: datetime
) -> str:
    """Say that a worker is off, or there beyond the weekly hours; return the id. Raises as `set_week` does."""
    await _held(session, actor, worker_id, new.office_id)
    await _check_day(session, new.office_id, new.until_day, now)
    exception = AvailabilityException(id=new_id(), worker_id=worker_id, **dict(new))
    session.add(exception)
    await session.flush()
    await _record(session, actor, worker_id, now, new.kind)
    return exception.id


async def remove_exception(session: AsyncSession, actor: Actor, exception_id: str, now: datetime) -> None:
    """Take an exception back. Raises Problem NOT_FOUND, also for one that is not the actor's to change."""
    row = await exception_row(session, exception_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await _held(session, actor, row.worker_id, row.office_id)
    await session.execute(delete(AvailabilityException).where(AvailabilityException.id == exception_id))
    await _record(session, actor, row.worker_id, now, "back")


async def _check_day(session: AsyncSession, office_id: str, day: date, now: datetime) -> None:
    office = await office_card(session, office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    if day < office.local_day(now):
        raise Problem(ProblemCode.TIME_PAST)


async def _record(session: AsyncSession, actor: Actor, worker_id: str, now: datetime, what: str) -> None:
    await audit.record(
        session,
        actor,
        AuditEvent.SCHEDULING_AVAILABILITY_CHANGED,
        subject=f"staff:{worker_id}",
        now=now,
        detail={"what": what},
    )
