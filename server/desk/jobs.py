"""The job that notices overdue home visits. Deadlines are computed from rows: a restart forgets none."""

from server.core.clock import Clock
from server.core.db import Database
from server.core.jobs import Job
from server.desk.overdue import newly_overdue, tell_overdue

_REST_SECONDS = 10.0


def overdue_visits(database: Database, clock: Clock) -> Job:
    """Return the job."""

    async def step() -> bool:
        # Looked for by a reader first, so that an idle job never holds up SQLite's one writer.
        async with database.read() as session:
            if not await newly_overdue(session, clock()):
                return False
        async with database.write() as session:
            await tell_overdue(session, clock())
        return False

    return Job("overdue_visits", step, _REST_SECONDS)
