"""Counts what a piece of code asks of the database, so that a list that asks once for each row is found out."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, event

from server.core.db import Database
from server.core.jobs import run_forever
from server.core.outbox import relay

_JOBS_OWN = {run_forever.__name__, relay._deliver.__name__}
"""The relay delivers several messages at once, each in a task of its own."""


def _in_job() -> bool:
    task = asyncio.current_task()
    return task is not None and getattr(task.get_coro(), "__name__", "") in _JOBS_OWN


@contextmanager
def counted(database: Database) -> Iterator[list[str]]:
    """Collect the statements of the block.

    Transactions' own ones do not count, nor what the background jobs do meanwhile.
    """
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        is_job_s = _in_job() or "audit_" in statement or "outbox" in statement
        if not is_job_s and not statement.startswith(("BEGIN", "SET TRANSACTION", "SAVEPOINT", "RELEASE")):
            seen.append(statement)

    engines: set[Engine] = {database._reader.sync_engine, database._writer.sync_engine}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", note)
    yield seen
    for engine in engines:
        event.remove(engine, "before_cursor_execute", note)
