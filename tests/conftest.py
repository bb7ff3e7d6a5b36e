"""Fixtures that every area shares."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from server.core.crypto import open_keyring
from server.core.db import Database
from tests.server import AgencyServer, running_server

pytest_plugins = ["tests.environment.fixtures"]


@pytest.fixture
async def database(database_url: str, tmp_path: Path) -> AsyncIterator[Database]:
    """A fresh, migrated, empty database with a keyring; once on SQLite, once on PostgreSQL."""
    opened = Database(database_url)
    async with opened.write() as session:
        keyring = await open_keyring(session, tmp_path / "keys")
    opened.add_info(keyring=keyring)
    yield opened
    await opened.close()


@pytest.fixture
async def agency_server(database_url: str, tmp_path: Path) -> AsyncIterator[AgencyServer]:
    """The real application with the cast of tests/cast.py, on a still clock; once on each database."""
    async with running_server(database_url, tmp_path) as server:
        yield server
