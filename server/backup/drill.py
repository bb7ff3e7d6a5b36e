"""The restore drill: restores a backup into a database that is thrown away, and says what that proved."""

import tempfile
import time
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.backup.archive import Archive
from server.backup.load import load
from server.backup.save import tables
from server.core.audit.report import Report
from server.core.audit.verify import verify_audit
from server.core.config import Settings
from server.core.crypto import Keyring, SealBroken, open_keyring, unseal
from server.core.crypto.key_files import KEY_BYTES
from server.core.db import Database

_PLACES = {
    "caught_message": "caught",
    "checklist_answer": "checklist",
    "contact_request": "request",
    "danger_alert": "alert",
    "note_amendment": "amendment",
}
"""Tables whose values are sealed under another name than their own."""
_STEMS = {"totp_secret_sealed": "totp", "waived_reason_sealed": "answer"}
"""The same for columns."""


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill found. `opened` counts the sealed values that open with the keys, by column."""

    archive: Archive
    audit: Report
    opened: dict[str, int]
    closed: tuple[str, ...]
    """Columns of which a value did not open with these keys."""
    open_to_others: tuple[str, ...]
    """Columns of which a value opened with other keys, or was never sealed."""
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether the agency could go on from this backup."""
        return self.audit.clean and not self.closed and not self.open_to_others

    def text(self) -> str:
        """Return what was proved, or what failed, one line each."""
        values, columns = sum(self.opened.values()), sum(count > 0 for count in self.opened.values())
        lines = [
            f"backup of {self.archive.head.made_at}, schema {self.archive.head.schema_revision}: whole and unaltered",
            f"restored into an empty database: {self.archive.rows} rows; every table is as it was saved, row by row",
            self.audit.text(),
            f"sealed values: {values} of {columns} columns open with these keys, and with no others",
            *(f"NOT opened by these keys: {name}" for name in self.closed),
            *(f"NOT sealed, or opened by other keys: {name}" for name in self.open_to_others),
            f"{'PASSED' if self.passed else 'FAILED'} in {self.seconds:.1f} s",
        ]
        return "\n".join(lines)


async def drill(settings: Settings, path: Path, now: datetime) -> Drill:
    """Restore into SQLite in a temporary folder, and look at it. Raises ConfigError if it cannot be restored."""
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="suhbat-drill-") as folder:
        url = f"sqlite+aiosqlite:///{folder}/drill.sqlite3"
        throwaway = replace(settings, data_dir=Path(folder), database_url=url)
        archive = await load(throwaway, path, now)
        audit = await verify_audit(throwaway)
        opened, closed, open_to_others = await look(throwaway)
    return Drill(archive, audit, opened, closed, open_to_others, time.monotonic() - started)


async def look(settings: Settings) -> tuple[dict[str, int], tuple[str, ...], tuple[str, ...]]:
    """Open every sealed value of a database, with its keys and with others; see Drill for what is returned."""
    database = Database(settings.database_url)
    opened: dict[str, int] = {}
    closed, open_to_others = set(), set()
    stranger = Keyring({1: bytes(KEY_BYTES)}, bytes(KEY_BYTES))
    try:
        async with database.write() as session:
            database.add_info(keyring=await open_keyring(session, settings.keys_dir))
        async with database.read() as session:
            for table, column in sealed_columns():
                name = f"{table.name}.{column}"
                values = await _values(session, table, column)
                opened[name] = sum(_opens(session, blob, place) for blob, place in values)
                if opened[name] < len(values):
                    closed.add(name)
                if any(_opens_for(stranger, blob, place) for blob, place in values):
                    open_to_others.add(name)
    finally:
        await database.close()
    return opened, tuple(sorted(closed)), tuple(sorted(open_to_others))


def sealed_columns() -> list[tuple[Table, str]]:
    """Return every sealed column, by its name's ending."""
    return [(table, c.name) for table in tables() for c in table.columns if c.name.endswith("_sealed")]


async def _values(session: AsyncSession, table: Table, name: str) -> list[tuple[bytes, str]]:
    """Every sealed value of a column with the place that it was sealed for."""
    column, keys = table.c[name], list(table.primary_key.columns)
    rows = await session.execute(select(column, *keys).where(column.is_not(None)))
    stem = _STEMS.get(name, name.removesuffix("_sealed"))
    prefix = f"{_PLACES.get(table.name, table.name)}.{stem}"
    return [(blob, ":".join([prefix, *map(str, key)])) for blob, *key in rows]


def _opens(session: AsyncSession, blob: bytes, place: str) -> bool:
    try:
        unseal(session, blob, place)
    except SealBroken:
        return False
    return True


def _opens_for(keyring: Keyring, blob: bytes, place: str) -> bool:
    try:
        keyring.unseal(blob, place)
    except SealBroken:
        return False
    return True
