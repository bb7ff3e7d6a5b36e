"""Reads of holds, of retention, and of what erasing somebody would take."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.crypto import unseal
from server.core.identity.queries import staff_cards
from server.privacy.keeping import RecordType
from server.privacy.models import LegalHold, RetentionRule
from server.privacy.schemas import HoldView


@dataclass(frozen=True, slots=True)
class Kept:
    """What was decided about a type of record last."""

    months: int | None
    version: int
    set_at: datetime
    by_staff_id: str


def hold_place(client_id: str) -> str:
    """Return what the reason of a hold is bound to."""
    return f"legal_hold.reason:{client_id}"


async def hold_of(session: AsyncSession, client_id: str) -> HoldView | None:
    """Return the hold on a client, None where there is none."""
    row = await session.get(LegalHold, client_id, populate_existing=True)
    if row is None:
        return None
    names = await names_of(session, {row.by_staff_id})
    reason = unseal(session, row.reason_sealed, hold_place(client_id))
    return HoldView(reason=reason, set_at=row.set_at, by_name=names[row.by_staff_id])


async def held_clients(session: AsyncSession) -> list[str]:
    """Return the clients of whom nothing may be erased."""
    return list(await session.scalars(select(LegalHold.client_id)))


async def kept(session: AsyncSession) -> dict[RecordType, Kept]:
    """Return what was decided last about each type that anybody decided about."""
    newest = select(RetentionRule.record_type, func.max(RetentionRule.version).label("version"))
    last = newest.group_by(RetentionRule.record_type).subquery()
    rows = await session.scalars(
        select(RetentionRule).join(
            last,
            (RetentionRule.record_type == last.c.record_type) & (RetentionRule.version == last.c.version),
        )
    )
    return {
        RecordType(row.record_type): Kept(row.months, row.version, row.set_at, row.by_staff_id)
        for row in rows
    }


async def names_of(session: AsyncSession, staff_ids: Collection[str]) -> dict[str, str]:
    """Return the names of these members of staff."""
    return {card.id: card.name for card in await staff_cards(session, staff_ids)}
