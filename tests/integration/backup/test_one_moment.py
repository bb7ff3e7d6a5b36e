"""A backup shows one moment, whatever is written while it is being made."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from server.backup import save as saving
from server.backup.archive import HEADS
from server.backup.save import save
from server.core.audit.heads import FILE_NAME
from server.core.audit.sealer import seal
from server.core.audit.signing import open_signing_key
from tests.factories.appointments import book
from tests.integration.backup.agency import installation
from tests.server import START, AgencyServer


class Bookings:
    """Books one appointment after the other, each at its own hour, and seals what the audit log gained."""

    def __init__(self, server: AgencyServer, folder: Path) -> None:
        self._server, self._folder = server, folder
        self.made = 0

    async def one(self) -> None:
        """Book the next; it is committed when this returns."""
        database, cast = self._server.database, self._server.cast
        self.made += 1
        await book(
            database, START, cast.leyla, cast.sevda, starts_at=START + timedelta(hours=self.made), minutes=30
        )
        async with database.write() as session:
            key = await open_signing_key(session, self._folder / "keys")
        await seal(database, now=START, signing_key=key, heads_file=self._folder / FILE_NAME)


async def test_what_is_written_meanwhile_is_in_no_table(
    agency_server: AgencyServer, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, bookings = installation(database_url, tmp_path), Bookings(agency_server, tmp_path)
    await bookings.one()
    before = await save(here, tmp_path / "before.backup", START)
    saves: Any = saving._save_table

    async def book_first(*given: Any, **named: Any) -> None:
        await bookings.one()
        await saves(*given, **named)

    with monkeypatch.context() as patched:
        patched.setattr(saving, "_save_table", book_first)
        assert await save(here, tmp_path / "meanwhile.backup", START) == before
    assert bookings.made == 1 + len(saving.tables())
    after = await save(here, tmp_path / "after.backup", START)
    for name in ("appointment", "claim", "audit_row", "audit_batch", HEADS):
        assert after[name].rows > before[name].rows, name
