"""The cast in an empty database, for tests that call services without the web in between."""

import pytest

from server.core.db import Database
from tests.cast import Cast, gather_cast
from tests.server import START


@pytest.fixture
async def cast(database: Database) -> Cast:
    """Everybody of tests/cast.py, signed in since START."""
    return await gather_cast(database, START)
