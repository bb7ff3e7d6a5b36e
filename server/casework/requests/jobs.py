"""The job that tells supervisors of requests whose answer is late. The promise is a row: a restart forgets none."""

from server.casework.requests.service import tell_late
from server.core.clock import Clock
from server.core.db import Database
from server.core.jobs import Job

_REST_SECONDS = 30.0


def late_requests(database: Database, clock: Clock) -> Job:
    """Return the job."""

    async def step() -> bool:
        async with database.write() as session:
            return bool(await tell_late(session, clock()))

    return Job("late_requests", step, _REST_SECONDS)
