"""The demo's agency in a fresh database, to be saved and restored."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit import AuditEvent
from server.core.audit.heads import FILE_NAME
from server.core.audit.sealer import seal
from server.core.audit.signing import open_signing_key
from server.core.config import Settings, read_settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.demo.run import fill
from tests.environment.databases import DatabaseKind, Databases

NOON = datetime(2026, 11, 25, 9, tzinfo=UTC)
LATER = datetime(2026, 11, 25, 10, tzinfo=UTC)
_MARK = "CREATE TABLE demo_mark (what VARCHAR(60) PRIMARY KEY, at TIMESTAMP WITH TIME ZONE NOT NULL)"


def installation(url: str, folder: Path) -> Settings:
    folder.mkdir(exist_ok=True)
    return read_settings({"SUHBAT_DATABASE_URL": url, "SUHBAT_DATA_DIR": str(folder)})


def empty(databases: Databases, kind: DatabaseKind, folder: Path, keys: Path) -> Settings:
    return replace(installation(databases.create(kind), folder), keys_dir=keys)


async def agency(settings: Settings) -> None:
    """The demo's agency, of which one batch of the audit log is sealed and something is not yet."""
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            database.add_info(keyring=await open_keyring(session, settings.keys_dir))
            key = await open_signing_key(session, settings.keys_dir)
        async with database.write() as session:
            await session.execute(text(_MARK))
            await fill(session, "nobody's", NOON)
        heads = settings.data_dir / FILE_NAME
        await seal(database, now=NOON, signing_key=key, heads_file=heads)
        async with database.write() as session:
            await audit.record(
                session, SYSTEM, AuditEvent.AGENCY_OFFICE_CHANGED, subject="office:x", now=NOON
            )
        async with database.write() as session:
            await session.execute(text("DROP TABLE demo_mark"))
    finally:
        await database.close()
