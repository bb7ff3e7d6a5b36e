"""What ends elsewhere ends the open pages too: sign-ins, links, appointments. The keeper goes round quickly here."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from signaling import namespace, service
from tests.integration.signaling.pages import Meeting, meet, until
from tests.server import running_server


@pytest.fixture
async def watched(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Meeting]:
    """A meeting under a keeper that hardly rests."""
    monkeypatch.setattr(namespace, "KEEPER_RESTS_SECONDS", 0.05)
    async with running_server(database_url, tmp_path) as server:
        made = await meet(server)
        yield made
        await made.close()


async def test_a_sign_out_closes_the_desk(watched: Meeting) -> None:
    desk = await watched.desk(watched.server.cast.aysel)
    staying = await watched.desk(watched.server.cast.leyla)
    await (await watched.server.browser(watched.server.cast.aysel)).post("/api/v1/sign-out")
    await desk.is_closed("signed_out")
    assert (await staying.send("beat", {})) == {"ok": True}


async def test_an_idle_desk_is_signed_out_and_a_worker_in_session_is_not(watched: Meeting) -> None:
    worker, desk = await watched.worker_page(), await watched.desk(watched.server.cast.aysel)
    for _ in range(3):
        watched.server.clock.advance(minutes=11)
        await until(lambda: True, "a moment")
        assert (await worker.send("beat", {})) == {"ok": True}
        seen = len(worker.received)
        await worker.send("media", {"camera": seen % 2 == 0, "microphone": True, "screen": False})
    await desk.is_closed("signed_out")
    assert not worker.gone


async def test_an_appointment_called_off_closes_its_waiting_room(watched: Meeting) -> None:
    client = await watched.client_page()
    await client.sees_state("waiting")
    browser = await watched.server.browser(watched.worker)
    path = f"/api/v1/appointments/{watched.appointment_id}/cancel"
    answer = await browser.post(path, {"reason_code": "client_asked"})
    assert answer.status == 200, answer.body
    await client.is_closed("ended")


async def test_a_link_that_has_run_out_closes_its_pages(watched: Meeting) -> None:
    client = await watched.client_page()
    await client.sees_state("waiting")
    watched.server.clock.now += timedelta(hours=25)
    await client.is_closed("link_closed")


async def test_an_end_that_could_not_be_stored_is_made_up_for(
    watched: Meeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database is gone for the moment in which a client's socket ends."""
    worker, client = await watched.talking()
    store = service.store
    failures: list[tuple[Any, ...]] = []

    async def failing(*arguments: Any) -> list[str]:
        if not failures:
            failures.append(arguments)
            raise OSError("no database")
        return await store(*arguments)

    monkeypatch.setattr(service, "store", failing)
    await client.close()
    await worker.sees(lambda screen: not screen["people"][1]["present"], "the absence")
    assert len(failures) == 1
