"""Whom time erases: clients without any contact since a moment."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.queries.of_client import has_open, seen_since
from server.people.models import Client


async def due_clients(
    session: AsyncSession, before: datetime, spared: Collection[str], most: int
) -> list[str]:
    """Return clients who came before a moment, had no appointment since and have none open, but for the spared ones."""
    rows = await session.scalars(
        select(Client.id)
        .where(
            Client.erased_at.is_(None),
            Client.created_at < before,
            Client.id.not_in(spared),
            Client.id.not_in(seen_since(before)),
            Client.id.not_in(has_open()),
        )
        .order_by(Client.created_at, Client.id)
        .limit(most)
    )
    return list(rows)
