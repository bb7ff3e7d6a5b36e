"""Delivers what lies in the outbox: claims due rows, hands each to its handler, and writes down how it ended.

At least once: a process that dies in the middle leaves a row whose lease runs out, and another delivers it again. So a
handler makes what it sends recognisable by the row's id.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, null, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.clock import Clock
from server.core.db import Database
from server.core.log import get_logger
from server.core.outbox.kinds import OutboxKind, OutboxState
from server.core.outbox.models import OutboxRow

LEASE = timedelta(seconds=60)
HANDLER_SECONDS = 45.0
"""Well inside the lease, so that a slow handler is stopped before anybody else may begin."""
BATCH_ROWS = 10
MAX_ATTEMPTS = 18
"""With the pauses below, about eighteen hours of trying: a mail server may be down for a night."""
_FIRST_PAUSE = timedelta(seconds=15)
_LONGEST_PAUSE = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed row. `id` is the same at every attempt."""

    id: str
    kind: OutboxKind
    payload: Mapping[str, str]
    attempts: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a delivery ended, and why; `pending` with `due_at`: it waits until then, and nothing has failed. `detail` holds
    codes and counts, never an address or a text."""

    state: OutboxState
    reason: str | None = None
    due_at: datetime | None = None
    detail: Mapping[str, str | int] | None = None


Handler = Callable[[Delivery], Awaitable[OutboxState | Outcome]]
"""Returns a final state other than `parked`, or an Outcome. Raising means: try again later; raising Hopeless: a person
must look."""


class Hopeless(Exception):
    """Trying again would not help."""


async def deliver_due(database: Database, handlers: Mapping[OutboxKind, Handler], clock: Clock) -> bool:
    """Deliver one handful of due rows. Returns whether there were any."""
    # Looked for by a reader first, so that an idle relay never holds up SQLite's one writer.
    async with database.read() as session:
        if not (await session.execute(_due(handlers, clock()).limit(1))).first():
            return False
    async with database.write() as session:
        deliveries = await claim(session, handlers, clock())
    await asyncio.gather(*(_deliver(database, handlers, clock, delivery) for delivery in deliveries))
    return bool(deliveries)


async def claim(session: AsyncSession, kinds: Collection[OutboxKind], now: datetime) -> list[Delivery]:
    """Take due rows of these kinds for the length of a lease, in the caller's transaction.

    One conditional update, so that two processes never get the same row (SQLite's compiler drops the lock clause, and
    there the one writer does its work).
    """
    due = _due(kinds, now).order_by(OutboxRow.due_at).limit(BATCH_ROWS).with_for_update(skip_locked=True)
    take = (
        update(OutboxRow)
        .where(OutboxRow.id.in_(due))
        .values(due_at=now + LEASE, attempts=OutboxRow.attempts + 1)
        .returning(OutboxRow.id, OutboxRow.kind, OutboxRow.payload, OutboxRow.attempts)
        .execution_options(synchronize_session=False)
    )
    rows = await session.execute(take)
    return [Delivery(row.id, OutboxKind(row.kind), row.payload, row.attempts) for row in rows]


def _due(kinds: Collection[OutboxKind], now: datetime) -> Select[str]:
    # A kind that this version does not know waits for the one that does.
    known = [kind.value for kind in kinds]
    return select(OutboxRow.id).where(
        OutboxRow.state == OutboxState.PENDING.value, OutboxRow.due_at <= now, OutboxRow.kind.in_(known)
    )


async def _deliver(
    database: Database, handlers: Mapping[OutboxKind, Handler], clock: Clock, delivery: Delivery
) -> None:
    error = None
    try:
        async with asyncio.timeout(HANDLER_SECONDS):
            ending = await handlers[delivery.kind](delivery)
    except Exception as failure:
        ending, error = _after_failure(delivery, failure)
    outcome = ending if isinstance(ending, Outcome) else Outcome(ending)
    async with database.write() as session:
        await finish(session, delivery, outcome, error, clock())


def _after_failure(delivery: Delivery, failure: Exception) -> tuple[OutboxState, str]:
    over = isinstance(failure, Hopeless) or delivery.attempts >= MAX_ATTEMPTS
    get_logger().warning(
        "outbox_parked" if over else "outbox_failed",
        outbox_id=delivery.id,
        kind=delivery.kind.value,
        attempts=delivery.attempts,
        exc_info=failure,
    )
    return OutboxState.PARKED if over else OutboxState.PENDING, type(failure).__name__[:64]


async def finish(
    session: AsyncSession, delivery: Delivery, outcome: Outcome, error: str | None, now: datetime
) -> bool:
    """Write down how a delivery ended, or when to try again. Returns False if the row is no longer ours.

    `attempts` is the fence: it has risen when the lease ran out and somebody else took the row.
    """
    again = outcome.state is OutboxState.PENDING
    values = (
        {"due_at": outcome.due_at or now + pause_after(delivery.attempts)} if again else {"finished_at": now}
    )
    done = await session.execute(
        update(OutboxRow)
        .where(
            OutboxRow.id == delivery.id,
            OutboxRow.attempts == delivery.attempts,
            OutboxRow.state == OutboxState.PENDING.value,
        )
        .values(
            state=outcome.state.value,
            reason=outcome.reason,
            detail=dict(outcome.detail) if outcome.detail else null(),
            last_error=error,
            **values,
        )
        .returning(OutboxRow.id)
    )
    return done.one_or_none() is not None


def pause_after(attempts: int) -> timedelta:
    """Return how long to wait after a failed attempt: doubling from 15 seconds up to 2 hours."""
    return min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (attempts - 1))
