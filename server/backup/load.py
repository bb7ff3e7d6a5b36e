"""Restores a backup into an empty database of either kind: all of it, or nothing."""

import os
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, insert, inspect, select, table, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from server.backup.archive import HEADS, Archive, Head, reading
from server.backup.errors import BackupError
from server.backup.rows import Layout
from server.backup.save import sum_up
from server.core.audit.heads import FILE_NAME
from server.core.config import ConfigError, Settings
from server.core.crypto import KeysError
from server.core.crypto.key_files import read_master_keys, sync_folder
from server.core.db import Database, UtcDateTime
from server.migrations import migrate, schema_engine

_ROWS_AT_ONCE = 500
_AUDIT_ROWS = "audit_row"


async def load(settings: Settings, path: Path, now: datetime) -> Archive:
    """Restore, and return what was read. Raises ConfigError, and leaves the database empty, if anything does not fit.

    Everybody has to sign in again. Messages that came due since the backup was made are kept as perhaps sent: the lost
    server may have sent them, and none may go twice.
    """
    masters = read_master_keys(settings.keys_dir)
    if not masters:
        raise KeysError(f"there is no master key in {settings.keys_dir}: import the agency's keys first")
    with reading(path, masters) as archive:
        await _require_room(settings)
        await _migrate_to(settings, archive.head)
        try:
            await _load(settings, archive, now)
        except SQLAlchemyError as error:
            raise BackupError(f"the backup does not fit this database ({type(error).__name__})") from error
        except OSError as error:
            raise BackupError(f"{settings.data_dir} cannot be written: {error.strerror}") from error
    await migrate(settings)
    return archive


async def _require_room(settings: Settings) -> None:
    heads = settings.data_dir / FILE_NAME
    if heads.exists():
        raise BackupError(f"{heads} belongs to another database: restore into a new data folder")
    engine = schema_engine(settings.database_url)
    try:
        async with engine.connect() as connection:
            if await connection.run_sync(_holds_rows):
                raise BackupError("the database is not empty: restore into a new one")
    except SQLAlchemyError as error:
        raise BackupError(f"the database cannot be opened ({type(error).__name__})") from error
    finally:
        await engine.dispose()


def _holds_rows(connection: Connection) -> bool:
    names = [name for name in inspect(connection).get_table_names() if name != "alembic_version"]
    return any(
        connection.execute(select(text("1")).select_from(table(name)).limit(1)).first() for name in names
    )


async def _migrate_to(settings: Settings, head: Head) -> None:
    try:
        await migrate(settings, head.schema_revision)
    except ConfigError as error:
        raise BackupError(
            f"the backup is of schema {head.schema_revision}, which this program cannot make here: use a database that was "
            "never migrated, and a program at least as new as the one that made the backup"
        ) from error


async def _load(settings: Settings, archive: Archive, now: datetime) -> None:
    """Load and check every table in one transaction; the heads get their name when it has ended well."""
    database = Database(settings.database_url)
    heads = settings.data_dir / FILE_NAME
    draft = heads.with_name(f".{heads.name}.part")
    layouts: list[Layout] = []
    try:
        async with database.write() as session:
            for layout, rows in archive.parts():
                if layout.name == HEADS:
                    _write_heads(draft, rows)
                    continue
                await _load_table(session, layout, rows)
                layouts.append(layout)
            for layout in layouts:
                await _check(session, layout, archive, is_sqlite=database.is_sqlite)
                if not database.is_sqlite:
                    await _count_on(session, layout)
            await _begin_anew(session, now)
        draft.rename(heads)
        sync_folder(heads.parent)
    finally:
        draft.unlink(missing_ok=True)
        await database.close()


async def _load_table(session: AsyncSession, layout: Layout, rows: Iterator[list[Any]]) -> None:
    into = layout.table
    while several := [layout.read(row) for row in islice(rows, _ROWS_AT_ONCE)]:
        if layout.name == _AUDIT_ROWS:
            await _load_audit_rows(session, layout, several)
        else:
            await session.execute(insert(into), several)


async def _load_audit_rows(session: AsyncSession, layout: Layout, rows: list[dict[str, Any]]) -> None:
    """The log takes only rows that belong to no batch yet, and lets each of them enter one once."""
    into = layout.table
    await session.execute(insert(into), [row | {"batch_id": None} for row in rows])
    entered = [{"row": row["id"], "batch": row["batch_id"]} for row in rows if row["batch_id"] is not None]
    if entered:
        enter = update(into).where(into.c.id == bindparam("row")).values(batch_id=bindparam("batch"))
        connection = await session.connection()
        await connection.execute(enter, entered)


async def _check(session: AsyncSession, layout: Layout, archive: Archive, *, is_sqlite: bool) -> None:
    found = await sum_up(session, layout, is_sqlite=is_sqlite)
    if found != archive.sums[layout.name]:
        raise BackupError(f"the table {layout.name} did not come back as it was saved; nothing was restored")


async def _count_on(session: AsyncSession, layout: Layout) -> None:
    """Let PostgreSQL number new rows after the highest one; SQLite does so by itself."""
    if [layout.columns[name] for name in layout.key] != ["integer"]:
        return
    (key,) = layout.key
    names = {"name": layout.name, "key": key}
    sequence = await session.scalar(text("SELECT pg_get_serial_sequence(:name, :key)"), names)
    column = layout.table.c[key]
    highest = await session.scalar(select(column).order_by(column.desc()).limit(1))
    if sequence is not None and highest is not None:
        await session.execute(
            text("SELECT setval(:sequence, :highest)"), {"sequence": sequence, "highest": highest}
        )


async def _begin_anew(session: AsyncSession, now: datetime) -> None:
    at = bindparam("now", now, UtcDateTime())
    for statement in (
        "UPDATE staff_session SET revoked_at = :now WHERE revoked_at IS NULL",
        "UPDATE outbox SET state = 'unknown', finished_at = :now WHERE state = 'pending' AND due_at <= :now",
    ):
        await session.execute(text(statement).bindparams(at))


def _write_heads(path: Path, rows: Iterable[list[Any]]) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with os.fdopen(
        os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8"
    ) as file:
        file.writelines(f"{line}\n" for (line,) in rows)
        file.flush()
        os.fsync(file.fileno())
