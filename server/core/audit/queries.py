"""Reads of the audit log: for the people whom it is about, and for those who run the installation."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import ActorKind
from server.core.audit.events import AuditEvent
from server.core.audit.models import AuditRow

INSTALLATION = "database:all"
"""The subject of what happens to everything at once."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What a member of staff did to a subject: how often, and when last."""

    staff_id: str
    role: str
    event: str
    times: int
    last_at: datetime


async def oldest_unsealed(session: AsyncSession) -> datetime | None:
    """Return when the oldest row was written that belongs to no batch yet."""
    return await session.scalar(select(func.min(AuditRow.at)).where(AuditRow.batch_id.is_(None)))


async def last_at(session: AsyncSession, event: AuditEvent) -> datetime | None:
    """Return when something last happened to the whole installation."""
    wanted = select(func.max(AuditRow.at)).where(
        AuditRow.subject == INSTALLATION, AuditRow.event == event.value
    )
    return await session.scalar(wanted)


async def staff_traces(
    session: AsyncSession, subjects: Collection[str], events: Collection[str], limit: int
) -> list[Trace]:
    """Return what staff did to these subjects: these events, each person and event once, the newest first."""
    last = func.max(AuditRow.id)
    rows = await session.execute(
        select(AuditRow.actor_id, AuditRow.role, AuditRow.event, func.count(), func.max(AuditRow.at))
        .where(
            AuditRow.subject.in_(subjects),
            AuditRow.event.in_(events),
            AuditRow.actor_kind == ActorKind.STAFF.value,
        )
        .group_by(AuditRow.actor_id, AuditRow.role, AuditRow.event)
        .order_by(last.desc())
        .limit(limit)
    )
    return [Trace(staff_id, role or "", event, times, at) for staff_id, role, event, times, at in rows]
