"""Engines and units of work. Reads are deferred, writes immediate and short; nothing slow happens inside either."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, event, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from server.core.db.sqlite import connect

_SQLITE_PRAGMAS = ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=ON", "synchronous=FULL")
_READERS = 8


class Database:
    """The two doors to the data: `read()` and `write()`.

    SQLite gets one writer connection (`BEGIN IMMEDIATE`, so a read followed by a write never has to be retried) and a
    few readers; PostgreSQL one pool for both. `info` is handed to every session, for what services need beside rows
    (the keyring).
    """

    def __init__(self, url: str, info: Mapping[str, object] | None = None) -> None:
        self.is_sqlite = url.startswith("sqlite")
        if self.is_sqlite:
            self._writer = _sqlite_engine(url, begin="BEGIN IMMEDIATE", size=1)
            self._reader = _sqlite_engine(url, begin="BEGIN DEFERRED", size=_READERS)
        else:
            self._writer = self._reader = create_async_engine(
                url, pool_size=10, max_overflow=10, pool_pre_ping=True
            )
        self._info = dict(info or {})
        self._write_sessions = async_sessionmaker(self._writer, expire_on_commit=False, info=self._info)
        self._read_sessions = async_sessionmaker(self._reader, expire_on_commit=False, info=self._info)

    def add_info(self, **info: object) -> None:
        """Hand something more to every session opened from now on."""
        self._info.update(info)
        self._write_sessions.configure(info=self._info)
        self._read_sessions.configure(info=self._info)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open a unit of work: leaving normally commits, raising rolls back."""
        async with self._write_sessions.begin() as session:
            yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a view that changes nothing: on PostgreSQL the database refuses a write."""
        async with self._read_sessions() as session:
            if not self.is_sqlite:
                await session.execute(text("SET TRANSACTION READ ONLY"))
            yield session

    async def close(self) -> None:
        """Give all connections back."""
        await self._writer.dispose()
        await self._reader.dispose()


def _sqlite_engine(url: str, *, begin: str, size: int) -> AsyncEngine:
    async def connection() -> Any:
        return await connect(make_url(url).database or ":memory:")

    engine = create_async_engine(
        url, async_creator=connection, pool_size=size, max_overflow=0, pool_timeout=30
    )
    read_only = begin == "BEGIN DEFERRED"

    @event.listens_for(engine.sync_engine, "connect")
    def _connect(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        _prepare(connection, read_only=read_only)

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        # The driver's own BEGIN is deferred, and a write after a read then fails under load.
        connection.exec_driver_sql(begin)

    return engine


def _prepare(connection: Any, *, read_only: bool) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    if read_only:
        cursor.execute("PRAGMA query_only=ON")
    cursor.close()
