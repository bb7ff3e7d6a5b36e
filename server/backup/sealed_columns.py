"""Opens every sealed value of a database, with its keys and with others: what a drill proves of the keys."""

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.backup.save import tables
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
