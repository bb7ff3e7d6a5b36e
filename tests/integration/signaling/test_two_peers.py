"""Two people with real media: what passes between them once the client is let in, and nothing before or after."""

import json
from collections.abc import AsyncIterator

import aioice.ice
import pytest

from tests.integration.signaling.pages import Meeting, Page, Payload, client_ticket, until
from tests.integration.signaling.peers import Peer

WORKER, CLIENT = 200, 60
"""Whose picture is how bright."""


class Pair:
    """Leyla and Sevda; Sevda has not been let in. She keeps a connection that she should give up."""

    def __init__(self, meeting: Meeting, worker: Page, client: Page) -> None:
        self.meeting = meeting
        self.worker = Peer(worker, WORKER)
        self.client = Peer(client, CLIENT, stubborn=True)

    async def admit(self) -> None:
        """Let Sevda in, and wait until both see and hear each other and have said all that they had to say."""
        rounds = self.client.rounds + 1
        for peer in (self.worker, self.client):
            peer.forget()
        assert await self.worker.page.send("admit", {"participant_id": self.client.page.me}) == {"ok": True}
        await self.worker.sees_and_hears(self.client)
        await self.client.sees_and_hears(self.worker)
        await until(lambda: self.worker.rounds == self.client.rounds == rounds, "the last candidates")

    async def close(self) -> None:
        """End both connections."""
        await self.worker.close()
        await self.client.close()


@pytest.fixture
async def pair(meeting: Meeting, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Pair]:
    """Both pages open, with their cameras; Sevda waits."""
    monkeypatch.setattr(aioice.ice, "get_host_addresses", lambda **_which: ["127.0.0.1"])
    worker, client = await meeting.worker_page(), await meeting.client_page()
    await client.sees_state("waiting")
    await worker.sees(lambda screen: screen["door"]["waiting"], "somebody waiting")
    made = Pair(meeting, worker, client)
    yield made
    await made.close()


async def test_who_waits_gets_nothing_and_passes_nothing(pair: Pair) -> None:
    worker, client = pair.worker.page, pair.client.page
    raw = pair.client.connect({"servers": []})
    raw.addTransceiver("audio")
    raw.addTransceiver("video")
    await raw.setLocalDescription(await raw.createOffer())
    offer = {"type": "offer", "sdp": raw.localDescription.sdp}
    # Even one who knows what only those inside are told.
    mine, theirs = client.auth["incarnation"], worker.auth["incarnation"]
    for generation in (f"{theirs}~{mine}", f"{mine}~{theirs}"):
        for part in ({"description": offer}, {"candidate": {"candidate": "", "sdpMid": "0"}}):
            sent = await client.send("signal", {"to": worker.me, "generation": generation, **part})
            assert sent == {"ok": False, "code": "not_now"}
            back = await worker.send("signal", {"to": client.me, "generation": generation, **part})
            assert back == {"ok": False, "code": "no_link"}
    assert await client.send("ice", {}) == {"ok": False, "code": "not_now"}
    await worker.send("media", {"camera": True, "microphone": True, "screen": False})
    assert await client.send("beat", {}) == {"ok": True}
    assert [event for event, _ in client.received] == ["snapshot"]
    assert set(client.screen) == {"state", "revision", "you", "since"}
    told = json.dumps(client.received)
    for secret in ("Leyla", "Sevda", worker.me, theirs, "ice"):
        assert secret not in told
    assert worker.all("signal") == []
    assert worker.screen["links"] == []
    assert (raw.connectionState, pair.client.pictures) == ("new", [])


async def test_both_see_and_hear_each_other_until_she_is_sent_back(pair: Pair) -> None:
    worker, client = pair.worker.page, pair.client.page
    await pair.admit()
    link = client.link
    assert (link["generation"], link["offerer"]) == (worker.link["generation"], True)
    assert worker.link["offerer"] is False
    for page in (worker, client):
        kinds = [next(iter(signal.keys() - {"from", "generation"})) for signal in page.all("signal")]
        assert (kinds[0], kinds.count("description")) == ("description", 1)
        assert kinds.count("candidate") >= 2

    passed = len(client.all("signal")), len(worker.all("signal"))
    assert await worker.send("back_to_waiting", {"participant_id": client.me}) == {"ok": True}
    await client.sees_state("waiting")
    # The worker's page has closed its end: the media stop although she holds on to hers.
    await pair.client.sees_the_end()
    candidate: Payload = {"generation": link["generation"], "candidate": {"candidate": "", "sdpMid": "0"}}
    assert await client.send("signal", {"to": worker.me, **candidate}) == {"ok": False, "code": "not_now"}
    assert await worker.send("signal", {"to": client.me, **candidate}) == {"ok": False, "code": "no_link"}
    assert (len(client.all("signal")), len(worker.all("signal"))) == passed
    assert set(client.screen) == {"state", "revision", "you", "since"}

    # Let in once more they meet by a new connection.
    await pair.admit()
    assert len(client.all("signal")) > passed[0]


async def test_after_the_end_nothing_passes(pair: Pair) -> None:
    worker, client = pair.worker.page, pair.client.page
    await pair.admit()
    ticket = await client_ticket(await pair.meeting.joined())
    passed = len(client.all("signal")), len(worker.all("signal"))
    assert await worker.send("end", {}) == {"ok": True}
    await client.is_closed("ended")
    await worker.is_closed("ended")
    await pair.client.sees_the_end()
    assert [page.received[-1] for page in (worker, client)] == [("closed", {"reason": "ended"})] * 2
    assert (len(client.all("signal")), len(worker.all("signal"))) == passed
    assert (await pair.meeting.page(ticket)).refusal == "ticket_invalid"
