"""Somebody who owns the database and changes the audit log by hand."""

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.db import Database

TRIGGERS = {
    "audit_row": ("insert", "update", "delete", "truncate"),
    "audit_batch": ("insert", "update", "delete", "truncate"),
}


async def as_intruder(database: Database, *statements: str) -> None:
    """Change the tables as somebody can who owns the database: without triggers, without foreign keys."""
    async with database.write() as session:
        await _drop_guards(database, session)
        for statement in statements:
            await session.execute(text(statement))


async def _drop_guards(database: Database, session: AsyncSession) -> None:
    for table, events in TRIGGERS.items():
        for event in events:
            where = "" if database.is_sqlite else f" ON {table}"
            await session.execute(text(f"DROP TRIGGER IF EXISTS {table}_{event}{where}"))
    if not database.is_sqlite:
        foreign_key = "fk_audit_row_batch_id_audit_batch"
        await session.execute(text(f"ALTER TABLE audit_row DROP CONSTRAINT IF EXISTS {foreign_key}"))
    else:
        await session.execute(text("PRAGMA defer_foreign_keys=ON"))
