"""Clients and substitutions."""

from datetime import datetime, timedelta

from server.core.actor import Actor
from server.core.agency.languages import Language
from server.core.db import Database
from server.people import service
from server.people.schemas import NewClient, NewSubstitution
from tests.cast import StaffPerson


async def add_client(
    database: Database,
    by: Actor,
    now: datetime,
    *,
    office_id: str,
    name: str = "Rauf Rəhimov",
    worker: StaffPerson | None = None,
    phone: str | None = None,
    language: Language = Language.AZ,
) -> str:
    """Add a client and return the id."""
    new = NewClient(
        office_id=office_id,
        name=name,
        language=language,
        worker_id=worker.id if worker else None,
        phone=phone,
    )
    async with database.write() as session:
        return await service.add_client(session, by, new, now)


async def let_stand_in(
    database: Database,
    by: Actor,
    now: datetime,
    *,
    worker: StaffPerson,
    substitute: StaffPerson,
    days: tuple[int, int] = (0, 0),
) -> str:
    """Let somebody stand in from one day to another, counted from the UTC day of `now`; return the id."""
    new = NewSubstitution(
        worker_id=worker.id,
        substitute_id=substitute.id,
        from_day=now.date() + timedelta(days=days[0]),
        until_day=now.date() + timedelta(days=days[1]),
    )
    async with database.write() as session:
        return await service.add_substitution(session, by, new, now)
