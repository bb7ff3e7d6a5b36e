"""Alembic's entry: runs the scripts on the connection that `server.migrations` opened, inside its transaction."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from server.core.db import UtcDateTime
from server.tables import METADATA

_LOCK = 7_482_653
"""Any number, the same in every version: two processes must not migrate one PostgreSQL at once."""


def _render(_kind: str, thing: object, _context: AutogenContext) -> str | Literal[False]:
    # A script must not change its meaning with our own types.
    return "sa.DateTime(timezone=True)" if isinstance(thing, UtcDateTime) else False


def _run(connection: Connection) -> None:
    is_sqlite = connection.dialect.name == "sqlite"
    if not is_sqlite:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        # The old version may still serve: rather give up than make every reader wait behind us.
        connection.exec_driver_sql("SET LOCAL lock_timeout = '4s'")
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        transactional_ddl=True,
        compare_server_default=True,
        render_item=_render,
    )
    with context.begin_transaction():
        context.run_migrations()
    if is_sqlite:
        _look_for_orphans(connection)


def _look_for_orphans(connection: Connection) -> None:
    orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if orphans:
        tables = sorted({str(row[0]) for row in orphans})
        raise RuntimeError(f"the migration would leave rows without their parents in: {', '.join(tables)}")


_run(context.config.attributes["connection"])
