"""A meeting of the cast under a keeper that hardly rests."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from signaling import namespace
from tests.integration.signaling.pages import Meeting, meet
from tests.server import running_server


@pytest.fixture
async def watched(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Meeting]:
    """Leyla's appointment with Sevda, beginning now; what ends elsewhere ends the open pages at once."""
    monkeypatch.setattr(namespace, "KEEPER_RESTS_SECONDS", 0.05)
    async with running_server(database_url, tmp_path) as server:
        made = await meet(server)
        yield made
        await made.close()
