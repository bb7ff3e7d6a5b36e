"""The interpreters, partners and volunteers whom an office can book."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Companion
from scheduling.schemas.offers import CompanionChange, CompanionView, NewCompanion
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id


async def companions(session: AsyncSession, actor: Actor) -> list[CompanionView]:
    """Return the companions of the actor's offices, by name."""
    wanted = select(Companion).where(Companion.office_id.in_(actor.office_ids))
    rows = await session.scalars(wanted.order_by(Companion.name, Companion.id))
    return [_view(row) for row in rows]


async def add_companion(
    session: AsyncSession, actor: Actor, new: NewCompanion, now: datetime
) -> CompanionView:
    """Add somebody to one of the actor's offices. Raises Problem NOT_FOUND for another office."""
    if new.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    row = Companion(id=new_id(), active=True, **new.model_dump(mode="json"))
    session.add(row)
    await session.flush()
    await _record(session, actor, AuditEvent.SCHEDULING_COMPANION_ADDED, row.id, now)
    return _view(row)


async def change_companion(
    session: AsyncSession, actor: Actor, companion_id: str, change: CompanionChange, now: datetime
) -> CompanionView:
    """Change a companion of one of the actor's offices. Raises Problem NOT_FOUND."""
    row = await session.get(Companion, companion_id)
    if row is None or row.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    for name, value in change.model_dump(mode="json", exclude_none=True).items():
        setattr(row, name, value)
    await session.flush()
    await _record(session, actor, AuditEvent.SCHEDULING_COMPANION_CHANGED, row.id, now)
    return _view(row)


def _view(row: Companion) -> CompanionView:
    return CompanionView.model_validate(
        {
            "id": row.id,
            "office_id": row.office_id,
            "name": row.name,
            "kind": row.kind,
            "languages": row.languages,
            "active": row.active,
        },
        strict=False,
    )


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, companion_id: str, now: datetime
) -> None:
    await audit.record(session, actor, event, subject=f"companion:{companion_id}", now=now)
