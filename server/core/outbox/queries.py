"""Reads of the outbox: what lies there about something, and how much there is in all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.outbox.kinds import OutboxKind, OutboxState
from server.core.outbox.models import OutboxRow


@dataclass(frozen=True, slots=True)
class OutboxCard:
    """A row of the outbox. While it is pending, `due_at` is when it will be tried, or the end of a lease."""

    id: str
    payload: Mapping[str, str]
    state: OutboxState
    due_at: datetime
    finished_at: datetime | None
    reason: str | None
    detail: Mapping[str, str | int]
    attempts: int


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """How the outbox does: rows that are due and wait, the oldest of them, and rows that a person must look at."""

    due: int
    oldest_due_at: datetime | None
    parked: int
    unknown: int


_AT_ONCE = 400
"""How many subjects one question to the database may name."""


async def rows_about(session: AsyncSession, kind: OutboxKind, subject: str) -> list[OutboxCard]:
    """Return the rows of a kind about something, in the order in which they were or are due."""
    return (await rows_about_each(session, kind, [subject])).get(subject, [])


async def rows_about_each(
    session: AsyncSession, kind: OutboxKind, subjects: Sequence[str]
) -> dict[str, list[OutboxCard]]:
    """Return the rows of a kind about each of these, in the order in which they were or are due."""
    found: dict[str, list[OutboxCard]] = {}
    for start in range(0, len(subjects), _AT_ONCE):
        rows = await session.scalars(
            select(OutboxRow)
            .where(OutboxRow.subject.in_(subjects[start : start + _AT_ONCE]), OutboxRow.kind == kind.value)
            .order_by(OutboxRow.due_at, OutboxRow.id)
        )
        for row in rows:
            found.setdefault(row.subject or "", []).append(_card(row))
    return found


def _card(row: OutboxRow) -> OutboxCard:
    return OutboxCard(
        id=row.id,
        payload=row.payload,
        state=OutboxState(row.state),
        due_at=row.due_at,
        finished_at=row.finished_at,
        reason=row.reason,
        detail=row.detail or {},
        attempts=row.attempts,
    )


async def outbox_counts(session: AsyncSession, now: datetime) -> OutboxCounts:
    """Count what is due, parked and unknown. Due rows of a working relay are gone within seconds."""
    due = select(func.count(), func.min(OutboxRow.due_at)).where(
        OutboxRow.state == OutboxState.PENDING.value, OutboxRow.due_at <= now
    )
    waiting, oldest = (await session.execute(due)).one()
    ended = await session.execute(
        select(OutboxRow.state, func.count().label("number"))
        .where(OutboxRow.state.in_((OutboxState.PARKED.value, OutboxState.UNKNOWN.value)))
        .group_by(OutboxRow.state)
    )
    by_state = {row.state: row.number for row in ended}
    return OutboxCounts(
        due=waiting,
        oldest_due_at=oldest,
        parked=by_state.get(OutboxState.PARKED.value, 0),
        unknown=by_state.get(OutboxState.UNKNOWN.value, 0),
    )


async def finished_before(session: AsyncSession, before: datetime, most: int) -> list[str]:
    """Return rows that ended before a moment, the oldest first."""
    rows = await session.scalars(
        select(OutboxRow.id)
        .where(OutboxRow.state != OutboxState.PENDING.value, OutboxRow.finished_at < before)
        .order_by(OutboxRow.finished_at, OutboxRow.id)
        .limit(most)
    )
    return list(rows)
