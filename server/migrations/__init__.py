"""Brings a database to this version's schema. The scripts lie in `versions/`; `env.py` is Alembic's own entry."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from server.core.config import ConfigError, Settings


async def migrate(settings: Settings, revision: str = "head") -> None:
    """Bring the database to the newest schema, or to a revision, creating it if need be. All or nothing; rows are kept.

    Raises ConfigError if the database cannot be reached or changed, or is newer than this program.
    """
    from server.migrations.scripts import run_scripts  # noqa: PLC0415 - Alembic is a tenth of a start, only needed here

    engine = schema_engine(settings.database_url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(run_scripts, revision)
    except DBAPIError as error:
        raise ConfigError(f"the database cannot be brought to this version: {error.orig}") from error
    finally:
        await engine.dispose()


def require_database(settings: Settings) -> None:
    """Raise ConfigError where SQLite's file was never made: opening it would make an empty one."""
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        raise ConfigError(f"there is no database at {url.database} yet: run 'python -m server migrate' first")


def schema_engine(url: str) -> AsyncEngine:
    """Open a database for a change of its schema.

    SQLite enforces no foreign keys meanwhile: Alembic writes a table anew to alter it, and dropping the old one would
    delete its children's rows. `env.py` looks for orphans afterwards. Raises ConfigError if SQLite's folder is missing
    and cannot be made.
    """
    engine = create_async_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        file = make_url(url).database
        if file:
            _make_folder(Path(file).parent)
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(f"the data folder {folder} cannot be made: {error.strerror}") from error


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    opened: Any = connection
    opened.isolation_level = None
    cursor = opened.cursor()
    for pragma in ("journal_mode=WAL", "busy_timeout=5000", "foreign_keys=OFF", "synchronous=FULL"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
