"""The demo's mark on its database: what tells it from every other, and what has been filled in already.

The table is the demo's own and no part of the product's schema: a real installation never has it.
"""

from datetime import datetime

from sqlalchemy import Column, Connection, MetaData, String, Table, insert, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.clock import utc_now
from server.core.config import ConfigError, Settings
from server.core.db import UtcDateTime
from server.migrations import schema_engine

_MARK = Table(
    "demo_mark",
    MetaData(),
    Column("what", String(60), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
)
_FOREIGN = (
    "this database is not the demo's own, so the demo leaves it alone: unset SUHBAT_DATABASE_URL, "
    "or serve it with 'python -m server serve'"
)


async def claim_database(settings: Settings) -> None:
    """Mark an empty database as the demo's. Changes nothing in any other. Raises ConfigError for a foreign one."""
    engine = schema_engine(settings.database_url)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_claim)
    except DBAPIError as error:
        raise ConfigError(f"the demo's database cannot be opened: {error.orig}") from error
    finally:
        await engine.dispose()


def _claim(connection: Connection) -> None:
    tables = inspect(connection).get_table_names()
    if _MARK.name in tables:
        return
    if tables:
        raise ConfigError(_FOREIGN)
    _MARK.create(connection)
    connection.execute(insert(_MARK).values(what="demo", at=utc_now()))


async def is_done(session: AsyncSession, what: str) -> bool:
    """Tell whether something has been filled in already."""
    return await session.scalar(select(_MARK.c.what).where(_MARK.c.what == what)) is not None


async def set_done(session: AsyncSession, what: str, now: datetime) -> None:
    """Remember, in the same transaction, that something is filled in."""
    await session.execute(insert(_MARK).values(what=what, at=now))
