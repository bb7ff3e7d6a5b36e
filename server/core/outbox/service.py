"""Putting things into the outbox, in the transaction that causes them. Delivering is the business of `relay`."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.ids import Id, new_id
from server.core.outbox.kinds import OutboxKind, OutboxState
from server.core.outbox.models import OutboxRow


async def put(
    session: AsyncSession,
    kind: OutboxKind,
    *,
    dedup_key: str,
    payload: Mapping[str, str],
    due_at: datetime,
    subject: str | None = None,
) -> Id:
    """Add a row to the caller's transaction and return its id.

    `payload` holds identifiers only: who, how and with which words is read when it is sent. `dedup_key` names the
    occasion (`invitation:<id>`); a second row for it breaks the transaction with IntegrityError. `subject` is what
    the row can be found by (`appointment:<id>`).
    """
    row = OutboxRow(
        id=new_id(),
        kind=kind.value,
        dedup_key=dedup_key,
        subject=subject,
        payload=dict(payload),
        state=OutboxState.PENDING.value,
        due_at=due_at,
        attempts=0,
    )
    session.add(row)
    return row.id


async def withdraw(session: AsyncSession, subjects: Sequence[str], now: datetime) -> list[str]:
    """Let nothing go out any more about these; return the ids of all rows about them."""
    about = OutboxRow.subject.in_(subjects)
    await session.execute(
        update(OutboxRow)
        .where(about, OutboxRow.state == OutboxState.PENDING.value)
        .values(state=OutboxState.OBSOLETE.value, finished_at=now)
    )
    return list(await session.scalars(select(OutboxRow.id).where(about)))


async def forget_finished(session: AsyncSession, row_ids: Sequence[str]) -> None:
    """Delete rows whose end lies behind them; the caller has deleted what points at them."""
    await session.execute(delete(OutboxRow).where(OutboxRow.id.in_(row_ids)))
