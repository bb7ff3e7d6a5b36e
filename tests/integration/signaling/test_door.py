"""Who is let in at all: tickets, origins, other people's appointments; and what somebody outside gets: nothing."""

import asyncio
from typing import Any

import aiohttp
import pytest

from server.core.ids import new_id, new_token
from tests.integration.signaling.pages import (
    Meeting,
    Page,
    client_ticket,
    incarnation,
    meet,
    until,
)
from tests.server import AgencyServer

HANDSHAKE = "/socket.io/?EIO=4&transport=websocket"


async def test_a_ticket_is_good_once(meeting: Meeting) -> None:
    ticket = await client_ticket(await meeting.joined())
    assert (await meeting.page(ticket)).refused is None
    again = await meeting.page(ticket)
    assert again.refusal == "ticket_invalid"
    assert again.received == []


async def test_a_ticket_is_good_for_half_a_minute(meeting: Meeting) -> None:
    browser = await meeting.joined()
    ticket = await client_ticket(browser)
    meeting.server.clock.advance(seconds=31)
    assert (await meeting.page(ticket)).refusal == "ticket_invalid"


async def test_two_sockets_with_one_ticket_at_once_are_one(meeting: Meeting) -> None:
    ticket = await client_ticket(await meeting.joined())
    pages = await asyncio.gather(*(meeting.page(ticket) for _ in range(4)))
    assert sorted(str(page.refusal) for page in pages) == ["None"] + ["ticket_invalid"] * 3


async def test_a_ticket_ends_with_the_cookie_behind_it(meeting: Meeting) -> None:
    browser = await meeting.joined()
    ticket = await client_ticket(browser)
    await browser.post("/api/v1/join/leave", {"quick": False})
    assert (await meeting.page(ticket)).refusal == "ticket_invalid"


WRONG_AUTH: list[tuple[dict[str, Any], str]] = [
    ({"ticket": "Q" * 43}, "ticket_invalid"),
    ({"ticket": ""}, "bad_message"),
    ({"ticket": None}, "bad_message"),
    ({"ticket": "' OR 1=1 --"}, "bad_message"),
    ({"ticket": 7}, "bad_message"),
    ({"incarnation": "short.0"}, "bad_message"),
    ({"incarnation": "x" * 44 + ".0"}, "bad_message"),
    ({"media": {"camera": 1, "microphone": False, "screen": False}}, "bad_message"),
    ({"role": "worker"}, "bad_message"),
    ({"appointment_id": "0" * 32}, "bad_message"),
    ({"protocol": 2}, "protocol_unsupported"),
    ({"protocol": 0}, "protocol_unsupported"),
    ({"protocol": "1"}, "bad_message"),
    ({"protocol": None}, "bad_message"),
]


async def test_a_wrong_auth_object_is_refused_with_a_code(meeting: Meeting) -> None:
    """The right ticket is in all of them that do not say otherwise, and is still good afterwards."""
    ticket = await client_ticket(await meeting.joined())
    auth: dict[str, Any] = {"protocol": 1, "ticket": ticket, "incarnation": incarnation()}
    for change, code in WRONG_AUTH:
        page = Page(meeting.server.url)
        meeting.pages.append(page)
        await page.connect(**(auth | change))
        assert page.refused is not None, change
        assert page.refused["data"] == {"code": code, "versions": [1]}, change
        assert page.received == []
    assert (await meeting.page(ticket)).refused is None


async def test_no_auth_object_at_all_is_refused(meeting: Meeting) -> None:
    page = Page(meeting.server.url)
    meeting.pages.append(page)
    assert (await page.connect()).refusal == "bad_message"


async def test_a_seat_needs_an_incarnation(meeting: Meeting) -> None:
    ticket = await client_ticket(await meeting.joined())
    assert (await meeting.page(ticket, incarnation=None)).refusal == "bad_message"


async def test_a_guess_of_a_ticket_is_refused_like_a_spent_one(meeting: Meeting) -> None:
    spent = await client_ticket(await meeting.joined())
    await meeting.page(spent)
    answers = [(await meeting.page(ticket)).refused for ticket in (spent, new_token())]
    assert answers[0] == answers[1]


async def test_another_appointments_client_sees_nothing_of_this_one(meeting: Meeting) -> None:
    other = await meet(meeting.server, meeting.server.cast.elchin, meeting.server.cast.kamal)
    worker, client = await meeting.talking()
    kamal = await other.client_page()
    await kamal.sees_state("waiting")
    count = len(kamal.received)
    await worker.send("text", {"text": "secret"})
    for event, payload in (
        (
            "signal",
            {"to": client.me, "generation": client.link["generation"], "candidate": {"candidate": ""}},
        ),
        ("text", {"text": "hello"}),
        ("ice", {}),
        ("admit", {"participant_id": kamal.me}),
    ):
        assert (await kamal.send(event, payload))["ok"] is False
    assert (await worker.send("admit", {"participant_id": kamal.me}))["code"] == "not_found"
    assert len(kamal.received) == count
    assert client.all("signal") == []
    assert [who["participant_id"] for who in worker.screen["people"]] == [worker.me, client.me]
    await other.close()


async def test_other_staff_have_no_seat_whatever_ticket_they_hold(meeting: Meeting) -> None:
    """The ticket route refuses them already; a ticket from before they lost the seat is refused here."""
    browser = await meeting.server.browser(meeting.server.cast.zuhra)
    body = {"purpose": "seat", "appointment_id": meeting.appointment_id}
    assert (await browser.post("/api/v1/tickets", body)).status == 404
    absent = {"purpose": "seat", "appointment_id": new_id()}
    assert (await browser.post("/api/v1/tickets", absent)).status == 404


async def test_a_desk_is_no_seat(meeting: Meeting) -> None:
    desk = await meeting.desk(meeting.worker)
    assert desk.refused is None
    assert (await desk.send("admit", {"participant_id": new_id()}))["code"] == "not_allowed"
    assert desk.received == []


BAD_ORIGINS = [
    "null",
    "http://evil.example",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1",
    "https://127.0.0.1:{port}",
    "http://127.0.0.2:{port}",
    "http://127.0.0.1:{port}.evil.example",
    "http://127.0.0.1:{port}@evil.example",
    "http://sub.localhost:{port}",
]


async def test_a_foreign_origin_is_refused_before_the_upgrade(agency_server: AgencyServer) -> None:
    port = agency_server.url.rpartition(":")[2]
    async with aiohttp.ClientSession() as http:
        for origin in (*BAD_ORIGINS, None):
            headers = {} if origin is None else {"Origin": origin.format(port=port)}
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await http.ws_connect(agency_server.url + HANDSHAKE, headers=headers)
            assert refused.value.status == 403, origin


async def test_polling_is_not_spoken(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    assert (await browser.get("/socket.io/?EIO=4&transport=polling")).status == 400
    assert (await browser.post("/socket.io/?EIO=4&transport=polling", {})).status == 400


async def test_a_waiting_client_hears_nothing_of_what_goes_on_inside(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    stranger = await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    count = len(stranger.received)
    await client.send("text", {"text": "secret"})
    await worker.send("media", {"camera": True, "microphone": True, "screen": True})
    await client.close()
    await worker.sees(lambda screen: not screen["people"][1]["present"], "the absence")
    assert (await stranger.send("beat", {})) == {"ok": True}
    assert len(stranger.received) == count


async def test_too_many_events_are_refused_and_going_on_closes_the_socket(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    answers = await asyncio.gather(*(client.send("beat", {}) for _ in range(400)))
    refused = [answer for answer in answers if not answer["ok"]]
    assert {answer["code"] for answer in refused} == {"too_fast"}
    assert 100 <= len(refused) <= 280
    floods = [asyncio.create_task(client.send("beat", {})) for _ in range(600)]
    await until(lambda: client.gone, "the end of a flood")
    for flood in floods:
        flood.cancel()
    assert client.closed is None
    await worker.sees(lambda screen: not screen["people"][1]["present"], "the absence")


async def test_a_cookie_given_up_elsewhere_closes_the_page(meeting: Meeting) -> None:
    browser = await meeting.joined()
    client = await meeting.client_page(browser)
    await client.sees_state("waiting")
    await browser.post("/api/v1/join/leave", {"quick": False})
    await client.is_closed("left")
