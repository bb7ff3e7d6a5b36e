"""What erasing a person does to their record: the row stays, empty, for what points at it; all else is gone."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.people.models import (
    Client,
    ConsentRow,
    ContactRuleRow,
    EmergencyContact,
    Guardian,
    HouseholdMember,
    ImportedRow,
)
from server.people.queries import Reach, reach

ERASED_NAME = "—"
"""What stands where a name stood, in every language."""
_PARTS: dict[str, type[ContactRuleRow | ConsentRow | EmergencyContact | Guardian | HouseholdMember]] = {
    "rule": ContactRuleRow,
    "consents": ConsentRow,
    "contacts": EmergencyContact,
    "guardians": Guardian,
    "household": HouseholdMember,
}


@dataclass(frozen=True, slots=True)
class HeldClient:
    """A client whose row is held until the unit of work ends."""

    id: str
    name: str
    reach: Reach


async def hold_client(session: AsyncSession, client_id: str) -> HeldClient | None:
    """Return a client who is not erased, held so that two at once take turns; None for all others."""
    wanted = select(Client).where(Client.id == client_id, Client.erased_at.is_(None))
    row = await session.scalar(wanted.with_for_update().execution_options(populate_existing=True))
    return None if row is None else HeldClient(row.id, row.name, await reach(session, client_id))


async def count_parts(session: AsyncSession, client_id: str) -> dict[str, int]:
    """Count what a record holds beside the person's own row."""
    return {
        name: await session.scalar(select(func.count()).where(table.client_id == client_id)) or 0
        for name, table in _PARTS.items()
    }


async def erase_record(session: AsyncSession, client_id: str, now: datetime) -> None:
    """Empty a client's row and delete everything that belongs to it. Whoever is left alone in a household leaves it too."""
    home = select(HouseholdMember.household_id).where(HouseholdMember.client_id == client_id)
    household = await session.scalar(home)
    for table in _PARTS.values():
        await session.execute(delete(table).where(table.client_id == client_id))
    left = list(
        await session.scalars(
            select(HouseholdMember.client_id).where(HouseholdMember.household_id == household)
        )
    )
    if len(left) == 1:
        await session.execute(delete(HouseholdMember).where(HouseholdMember.client_id == left[0]))
    await session.execute(
        update(ImportedRow).where(ImportedRow.client_id == client_id).values(client_id=None)
    )
    await session.execute(update(Client).where(Client.id == client_id).values(**_empty(now)))


def _empty(now: datetime) -> dict[str, object]:
    nothing = (
        "worker_id",
        "phone_sealed",
        "phone_index",
        "email_sealed",
        "address_sealed",
        "time_zone",
        "interpreter_languages",
        "birth_year",
        "device",
        "line",
        "privacy",
        "wished_worker_id",
        "wishes_sealed",
    )
    plain = {"violence": False, "risk": "none", "worker_gender": "any", "access_needs": [], "categories": []}
    named = {"name": ERASED_NAME, "search_key": "", "is_pseudonym": True, "erased_at": now}
    return dict.fromkeys(nothing) | plain | named
