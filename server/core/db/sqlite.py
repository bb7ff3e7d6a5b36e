"""A connection to SQLite that makes one trip to its thread for most statements.

aiosqlite makes four (open a cursor, execute, fetch, close), and each costs more than a short query does: of a page's read
with seven queries they were a third, and a writer holds up everybody else meanwhile.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Self

import aiosqlite

_AT_ONCE = 500
"""So many rows come with the statement itself; a longer answer is fetched by one more trip, or piece by piece."""


def connect(path: str) -> aiosqlite.Connection:
    """Return a connection that is opened when it is awaited."""
    connection = _Connection(lambda: sqlite3.connect(path), _AT_ONCE)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy sets it: a process that ends does not wait for it
    return connection


class _Connection(aiosqlite.Connection):
    def cursor(self) -> "_Cursor":  # type: ignore[override]  # SQLAlchemy asks only for what _Cursor has
        return _Cursor(self)

    async def trip(self, call: Callable[..., Any], *args: Any) -> Any:
        return await self._execute(call, *args)  # type: ignore[no-untyped-call]  # aiosqlite types only what it shows

    def open_cursor(self) -> sqlite3.Cursor:
        return self._conn.cursor()


class _Cursor:
    """What SQLAlchemy asks of a driver's cursor."""

    arraysize = 1

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._cursor: sqlite3.Cursor | None = None
        self._rows: list[Any] = []
        self._has_more = False

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> None:
        await self._connection.trip(self._run, sql, parameters)

    async def executemany(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        await self._connection.trip(self._run_many, sql, parameters)

    def _run(self, sql: str, parameters: Sequence[Any]) -> None:
        self._cursor = cursor = self._connection.open_cursor()
        cursor.execute(sql, parameters)
        self._rows = cursor.fetchmany(_AT_ONCE) if cursor.description else []
        self._has_more = len(self._rows) == _AT_ONCE
        if not self._has_more:
            cursor.close()

    def _run_many(self, sql: str, parameters: Sequence[Sequence[Any]]) -> None:
        self._cursor = self._connection.open_cursor()
        self._cursor.executemany(sql, parameters)
        self._cursor.close()

    async def fetchall(self) -> list[Any]:
        rows, self._rows = self._rows, []
        if self._cursor and self._has_more:
            rows += await self._connection.trip(self._cursor.fetchall)
        return rows

    async def fetchmany(self, size: int = arraysize) -> list[Any]:
        rows, self._rows = self._rows[:size], self._rows[size:]
        if len(rows) < size and self._cursor and self._has_more:
            rows += await self._connection.trip(self._cursor.fetchmany, size - len(rows))
        return rows

    async def fetchone(self) -> Any:
        return next(iter(await self.fetchmany(1)), None)

    async def close(self) -> None:
        if self._cursor and self._has_more:
            await self._connection.trip(self._cursor.close)

    @property
    def description(self) -> Any:
        return self._cursor.description if self._cursor else None

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount if self._cursor else -1

    @property
    def lastrowid(self) -> int | None:
        return self._cursor.lastrowid if self._cursor else None
