"""What leans on the library's inside: heartbeat, frames that are too large or binary or broken, sockets without a name."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from signaling import transport
from tests.integration.signaling.pages import Meeting, client_ticket, incarnation, staff_ticket
from tests.server import AgencyServer

HANDSHAKE = "/socket.io/?EIO=4&transport=websocket"


@asynccontextmanager
async def raw_socket(server: AgencyServer) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
    """A bare WebSocket past the Engine.IO handshake."""
    async with (
        aiohttp.ClientSession(headers={"Origin": server.url}) as http,
        http.ws_connect(server.url + HANDSHAKE, autoping=True) as socket,
    ):
        hello = await heard(socket)
        assert hello.startswith("0")
        opened = json.loads(hello[1:])
        assert (opened["pingInterval"], opened["pingTimeout"]) == (2000, 4000)
        assert opened["maxPayload"] == 64 * 1024
        assert opened["upgrades"] == []
        yield socket


async def heard(socket: aiohttp.ClientWebSocketResponse) -> str:
    """Return the next frame that is not a ping."""
    while (frame := await socket.receive_str(timeout=10)) == "2":
        pass
    return frame


async def ends(socket: aiohttp.ClientWebSocketResponse, seconds: float = 10) -> bool:
    """Wait for the server to end it, answering nothing."""
    async with asyncio.timeout(seconds):
        async for _message in socket:
            pass
    return socket.closed


async def joined(meeting: Meeting, socket: aiohttp.ClientWebSocketResponse) -> None:
    """Join the namespace by hand."""
    auth = {
        "protocol": 1,
        "ticket": await client_ticket(await meeting.joined()),
        "incarnation": incarnation(),
    }
    await socket.send_str("40/call," + json.dumps(auth))
    answer = await heard(socket)
    assert answer.startswith('40/call,{"sid"'), answer
    snapshot = await heard(socket)
    assert snapshot.startswith('42/call,["snapshot"'), (
        "the snapshot comes after the word that the connection stands"
    )


NO_EVENTS: list[str | bytes] = [
    "42/call," + "x" * 70_000,
    '451-/call,["text",{"_placeholder":true,"num":0}]',
    '4599999999-/call,["text"]',
    '461-/call,0["x"]',
    "4",
    "42/call,",
    "42/call,{}",
    "42/call,[]",
    "42/call,nonsense",
    "42/call," + "[" * 30_000,
    "49/call,",
    "4x",
    "42/call," + "9" * 200 + '["beat",{}]',
    "9",
    "",
    b"\x04\x00",
]


async def test_a_frame_that_is_no_event_ends_its_socket_and_nobody_elses(meeting: Meeting) -> None:
    """At once, not only when the heartbeat would notice."""
    worker, client = await meeting.talking()
    await asyncio.gather(*(sent_and_ended(meeting, frame) for frame in NO_EVENTS))
    assert (await client.send("text", {"text": "still here"}))["ok"]
    assert worker.all("text")


async def sent_and_ended(meeting: Meeting, frame: str | bytes) -> None:
    """Open a desk's socket, send one frame, and wait for the end."""
    ticket = await staff_ticket(await meeting.server.browser(meeting.worker), "desk")
    async with raw_socket(meeting.server) as socket:
        await socket.send_str("40/call," + json.dumps({"protocol": 1, "ticket": ticket}))
        assert (await heard(socket)).startswith('40/call,{"sid"')
        if isinstance(frame, bytes):
            await socket.send_bytes(frame)
        else:
            await socket.send_str(frame)
        assert await ends(socket, seconds=5), frame[:40]


async def test_six_seconds_of_silence_end_the_socket_and_keep_the_seat(meeting: Meeting) -> None:
    worker = await meeting.worker_page()
    loop = asyncio.get_running_loop()
    async with raw_socket(meeting.server) as socket:
        await joined(meeting, socket)
        started = loop.time()
        assert await ends(socket)
        assert 4 < loop.time() - started < 8
    screen = await worker.sees(lambda screen: not screen["door"]["waiting"][0]["present"], "the absence")
    assert len(screen["door"]["waiting"]) == 1


async def test_a_socket_that_joins_nothing_is_ended(
    agency_server: AgencyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "NAMELESS_FOR_SECONDS", 0.3)
    loop = asyncio.get_running_loop()
    for greeting in ("", "40", "40/other,", "40/call,{}"):
        started = loop.time()
        async with raw_socket(agency_server) as socket:
            if greeting:
                await socket.send_str(greeting)
            assert await ends(socket)
        assert loop.time() - started < 3, greeting


async def test_joining_twice_over_one_socket_is_refused(meeting: Meeting) -> None:
    async with raw_socket(meeting.server) as socket:
        await joined(meeting, socket)
        auth = {
            "protocol": 1,
            "ticket": await client_ticket(await meeting.joined()),
            "incarnation": incarnation(),
        }
        await socket.send_str("40/call," + json.dumps(auth))
        assert (await heard(socket)).startswith("44/call,")


async def test_the_default_namespace_says_nothing(agency_server: AgencyServer) -> None:
    async with raw_socket(agency_server) as socket:
        await socket.send_str("40")
        assert (await heard(socket)).startswith("44")
