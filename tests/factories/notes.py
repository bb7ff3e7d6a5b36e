"""Notes of appointments."""

from datetime import datetime

from server.casework import service
from server.core.db import Database
from tests.cast import StaffPerson
from tests.factories.ports import clients


async def write_note(
    database: Database,
    worker: StaffPerson,
    appointment_id: str,
    now: datetime,
    *,
    body: str = "All is well.",
    revision: int = 0,
) -> int:
    """Save a note and return its revision."""
    async with database.write() as session:
        saved = await service.save_note(
            session, clients(), worker.actor, appointment_id, body=body, revision=revision, now=now
        )
    return saved.revision


async def sign_note(
    database: Database, worker: StaffPerson, appointment_id: str, now: datetime, *, revision: int = 1
) -> None:
    """Sign a note."""
    async with database.write() as session:
        await service.sign_note(session, clients(), worker.actor, appointment_id, revision=revision, now=now)
