"""The job by which an alert that nobody takes goes on to the supervisors. The deadline is a row: a restart forgets none."""

from server.core.clock import Clock
from server.core.db import Database
from server.core.jobs import Job
from server.duty.service import any_due, escalate_due

_REST_SECONDS = 1.0


def escalation(database: Database, clock: Clock) -> Job:
    """Return the job."""

    async def step() -> bool:
        # Looked for by a reader first, so that an idle job never holds up SQLite's one writer.
        async with database.read() as session:
            if not await any_due(session, clock()):
                return False
        async with database.write() as session:
            return bool(await escalate_due(session, clock()))

    return Job("escalation", step, _REST_SECONDS)
