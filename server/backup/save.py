"""Makes a backup while the server runs: everything as it stood at one moment. The keys are not in it."""

import json
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from server.backup.archive import HEADS_LAYOUT, ArchiveWriter, Head, Sum, Summing, writing
from server.backup.errors import BackupError
from server.backup.rows import Layout, layout_of
from server.core.audit.heads import FILE_NAME
from server.core.config import Settings
from server.core.crypto import KeysError
from server.core.crypto.key_files import read_master_keys
from server.core.db import Database
from server.migrations import require_database
from server.tables import METADATA

_ROWS_AT_ONCE = 500


def tables() -> list[Table]:
    """Return all tables, each after those that it points to; the keys that open the rest first."""
    return [table for metadata in reversed(METADATA) for table in metadata.sorted_tables]


async def save(settings: Settings, path: Path, now: datetime) -> dict[str, Sum]:
    """Write a backup; return what is in it, by part. Raises ConfigError if the database or the keys cannot be read, or
    the file is there already or cannot be written."""
    masters = read_master_keys(settings.keys_dir)
    if not masters:
        raise KeysError(
            f"there is no master key in {settings.keys_dir}: without it a backup could not be sealed"
        )
    require_database(settings)
    heads = settings.data_dir / FILE_NAME
    database = Database(settings.database_url)
    before = _whole_lines(heads)
    try:
        with writing(path, masters) as writer:
            async with database.read() as session:
                newest = await _begin(session, writer, now, is_sqlite=database.is_sqlite)
                for table in tables():
                    await _save_table(session, writer, layout_of(table), is_sqlite=database.is_sqlite)
            _save_heads(writer, len(before), _whole_lines(heads), newest)
    except SQLAlchemyError as error:
        raise BackupError(
            f"the database cannot be read ({type(error).__name__}): run migrate first"
        ) from error
    finally:
        await database.close()
    return writer.sums


async def _begin(session: AsyncSession, writer: ArchiveWriter, now: datetime, *, is_sqlite: bool) -> int:
    """Hold the view of one moment (SQLite's reads do so from the first on); return the newest batch of the audit log."""
    if not is_sqlite:
        await session.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
    revision = await session.scalar(text("SELECT version_num FROM alembic_version"))
    writer.head(Head(str(revision), now.isoformat()))
    return int(await session.scalar(text("SELECT max(id) FROM audit_batch")) or 0)


async def _save_table(
    session: AsyncSession, writer: ArchiveWriter, layout: Layout, *, is_sqlite: bool
) -> None:
    with writer.part(layout) as part:
        async for row in _rows(session, layout, is_sqlite=is_sqlite):
            part.row(row)


async def sum_up(session: AsyncSession, layout: Layout, *, is_sqlite: bool) -> Sum:
    """Return what a table would be in a backup."""
    summing = Summing()
    async for row in _rows(session, layout, is_sqlite=is_sqlite):
        summing.add(layout.write(row))
    return summing.total


async def _rows(session: AsyncSession, layout: Layout, *, is_sqlite: bool) -> AsyncIterator[tuple[Any, ...]]:
    wanted = layout.in_order(is_sqlite=is_sqlite)
    async for row in await session.stream(wanted, execution_options={"yield_per": _ROWS_AT_ONCE}):
        yield tuple(row)


def _save_heads(writer: ArchiveWriter, before: int, after: Sequence[str], newest: int) -> None:
    """Keep every head of before the view, whatever it says, and of the later ones those whose batch is in it."""
    later = [line for line in after[before:] if json.loads(line)["batch"] <= newest]
    with writer.part(HEADS_LAYOUT) as part:
        for line in [*after[:before], *later]:
            part.row((line,))


def _whole_lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("\n")[:-1] if path.exists() else []
