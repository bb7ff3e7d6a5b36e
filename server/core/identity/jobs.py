"""Throws away what opened a door once and never will again. Nothing here is a record: that is the audit log."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.clock import Clock
from server.core.db import Database
from server.core.identity.models import (
    Invitation,
    PersonalSession,
    SignInChallenge,
    StaffSession,
    Ticket,
)
from server.core.identity.sign_in import ACCOUNT_WINDOW
from server.core.jobs import Job

KEPT = (
    (Ticket, timedelta(hours=1)),
    (SignInChallenge, ACCOUNT_WINDOW),
    (Invitation, timedelta(days=1)),
    (StaffSession, timedelta(days=90)),
    (PersonalSession, timedelta(days=90)),
)
"""For how long after its end a row of each kind stays."""
_REST_SECONDS = 600.0


def forgetting(database: Database, clock: Clock) -> Job:
    """Return the job."""

    async def step() -> bool:
        async with database.write() as session:
            await forget(session, clock())
        return False

    return Job("forgetting", step, _REST_SECONDS)


async def forget(session: AsyncSession, now: datetime) -> None:
    """Delete the rows whose end lies far enough back."""
    for table, kept in KEPT:
        await session.execute(delete(table).where(table.expires_at <= now - kept))
