"""A meeting of the cast, ready to begin."""

from collections.abc import AsyncIterator

import pytest

from tests.integration.signaling.pages import Meeting, meet
from tests.server import AgencyServer


@pytest.fixture
async def meeting(agency_server: AgencyServer) -> AsyncIterator[Meeting]:
    """Leyla's appointment with Sevda, beginning now."""
    made = await meet(agency_server)
    yield made
    await made.close()


@pytest.fixture
async def chat(agency_server: AgencyServer) -> AsyncIterator[Meeting]:
    """The same, held in writing."""
    made = await meet(agency_server, form="chat")
    yield made
    await made.close()
