"""What scheduling does by itself: time that nobody confirmed goes back."""

from scheduling.service import expire_holds
from server.core.clock import Clock
from server.core.db import Database
from server.core.jobs import Job

_REST_SECONDS = 30.0


def expiring(database: Database, clock: Clock) -> Job:
    """Return the job that gives back held time whose hold is over."""

    async def step() -> bool:
        async with database.write() as session:
            return bool(await expire_holds(session, clock()))

    return Job("holds", step, _REST_SECONDS)
