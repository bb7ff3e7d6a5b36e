"""The job that erases what has been kept long enough. Off until an administrator sets a time."""

from server.core.clock import Clock
from server.core.db import Database
from server.core.jobs import Job
from server.privacy.queries import kept
from server.privacy.service.retention import erase_due

_REST_SECONDS = 3600.0


def retention(database: Database, clock: Clock) -> Job:
    """Return the job. It looks every hour: what is due each day has its batch, whenever the process was started."""

    async def step() -> bool:
        # Looked for by a reader first, so that an idle job never holds up SQLite's one writer.
        async with database.read() as session:
            if not any(rule.months for rule in (await kept(session)).values()):
                return False
        async with database.write() as session:
            return await erase_due(session, clock())

    return Job("retention", step, _REST_SECONDS)
