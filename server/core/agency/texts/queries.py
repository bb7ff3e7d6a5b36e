"""Reads of the agency's texts."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.agency.languages import Language
from server.core.agency.models import AGENCY_ID, Agency, AgencyText
from server.core.agency.texts.keys import TextKey
from server.core.agency.texts.rules import Written


async def written(session: AsyncSession, keys: Collection[TextKey]) -> dict[TextKey, list[Written]]:
    """Return all versions that the agency wrote of each of these texts, oldest first."""
    rows = await session.scalars(
        select(AgencyText).where(AgencyText.key.in_(keys)).order_by(AgencyText.key, AgencyText.version)
    )
    found: dict[TextKey, list[Written]] = {key: [] for key in keys}
    for row in rows:
        text = Written(row.version, Language(row.language), row.body, row.created_at)
        found[TextKey(row.key)].append(text)
    return found


async def default_language(session: AsyncSession) -> Language:
    """Return the agency's own language; English before the first administrator."""
    agency = await session.get(Agency, AGENCY_ID)
    return Language(agency.default_language) if agency else Language.EN
