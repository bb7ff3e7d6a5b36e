"""Runs the relay by hand at a moment of the test's choosing, into channels that keep everything."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from server.core.db import Database
from server.core.outbox import OutboxKind, deliver_due
from server.notifications.jobs import appointment_notice
from server.notifications.letters import Channels

ORIGIN = "https://example.org"


async def post(database: Database, channels: Channels, now: datetime) -> None:
    """Deliver everything that is due at a moment; whatever fails is left for its next try."""
    handler = appointment_notice(database, channels, ORIGIN, lambda: now)
    while await deliver_due(database, {OutboxKind.APPOINTMENT_NOTICE: handler}, lambda: now):
        pass


@dataclass(frozen=True)
class Ending:
    """How a notice stands."""

    notice: str
    state: str
    reason: str | None
    detail: Any


async def endings(database: Database) -> list[Ending]:
    """Return how all notices stand, in the order in which they were due."""
    async with database.read() as session:
        rows = await session.execute(
            text("SELECT dedup_key, state, reason, detail FROM outbox ORDER BY due_at, dedup_key")
        )
        return [Ending(row.dedup_key.split(":")[3], row.state, row.reason, row.detail) for row in rows]


async def states(database: Database) -> dict[str, tuple[str, str | None]]:
    """Return state and reason by notice."""
    return {ending.notice: (ending.state, ending.reason) for ending in await endings(database)}


HOUR = timedelta(hours=1)
