"""Background jobs inside a process: each runs again and again until the process stops, and none can stop another."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from server.core.log import get_logger

Step = Callable[[], Awaitable[bool]]
"""One round of a job. Returns True when there is more to do at once."""

_AFTER_ERROR_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Job:
    """A named job and the seconds it rests when it found nothing to do."""

    name: str
    step: Step
    rest_seconds: float


async def run_forever(job: Job) -> None:
    """Run rounds until cancelled; a failing round is logged and tried again later."""
    while True:
        try:
            more = await job.step()
            pause = 0.0 if more else job.rest_seconds
        except Exception:
            get_logger().exception("job_failed", job=job.name)
            pause = max(job.rest_seconds, _AFTER_ERROR_SECONDS)
        await asyncio.sleep(pause)


@asynccontextmanager
async def running(jobs: Sequence[Job]) -> AsyncIterator[None]:
    """Keep the jobs running for the length of the block."""
    tasks = [asyncio.create_task(run_forever(job), name=job.name) for job in jobs]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
