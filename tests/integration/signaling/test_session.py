"""The main story over real sockets: wait, be let in, negotiate, talk, leave, end."""

from tests.integration.signaling.pages import Meeting, until


async def test_waiting_admitting_and_talking(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    assert [person["name"] for person in client.screen["people"]] == ["Leyla M.", "Sevda"]
    assert client.screen["people"] == worker.screen["people"]
    assert client.link["generation"] == worker.link["generation"]
    assert (client.link["offerer"], worker.link["offerer"]) == (True, False)
    assert client.screen["door"] is None
    assert worker.screen["door"] == {"waiting": [], "refused": [], "checklist_done": False}


async def test_a_negotiation_passes_as_it_was_sent(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    generation = client.link["generation"]
    description = {"type": "offer", "sdp": "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\n" + "x" * 20_000}
    sent = await client.send(
        "signal", {"to": worker.me, "generation": generation, "description": description}
    )
    assert sent == {"ok": True}
    candidate = {"candidate": "candidate:1 1 udp 1 192.0.2.7 5 typ host", "sdpMid": "0", "sdpMLineIndex": 0}
    await client.send("signal", {"to": worker.me, "generation": generation, "candidate": candidate})
    await until(lambda: len(worker.all("signal")) == 2, "two signals")
    assert worker.all("signal") == [
        {"from": client.me, "generation": generation, "description": description},
        {"from": client.me, "generation": generation, "candidate": candidate},
    ]
    names = [name for name, _ in worker.received]
    assert names.index("signal") > names.index("snapshot")


async def test_texts_arrive_and_the_answer_names_who_got_them(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    answer = await worker.send("text", {"text": "Səhəriniz xeyir"})
    assert answer["delivered_to"] == [client.me]
    await until(lambda: bool(client.all("text")), "the text")
    assert client.all("text") == [{"from": worker.me, "text": "Səhəriniz xeyir", "at": answer["at"]}]


async def test_what_one_sends_is_on_everybodys_list(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    await client.send("media", {"camera": True, "microphone": True, "screen": False})
    await worker.sees(lambda screen: screen["people"][1]["camera"], "the camera")
    await client.close()
    await worker.sees(lambda screen: not screen["people"][1]["present"], "the absence")
    assert worker.screen["people"][1]["camera"]


async def test_rebuilding_makes_a_new_generation_for_both(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    before = worker.link["generation"]
    page, _, count = client.auth["incarnation"].partition(".")
    await client.send("rebuild", {"incarnation": f"{page}.{int(count) + 1}"})
    await worker.sees(lambda screen: screen["links"][0]["generation"] != before, "a new generation")
    await client.sees(
        lambda screen: screen["links"][0]["generation"] == worker.link["generation"], "the same one"
    )
    stale = await worker.send(
        "signal", {"to": client.me, "generation": before, "candidate": {"candidate": ""}}
    )
    assert stale == {"ok": False, "code": "stale_generation"}
    foreign = await client.send("rebuild", {"incarnation": "somebodyelse.0"})
    assert foreign == {"ok": False, "code": "bad_message"}


async def test_a_reload_keeps_the_seat_and_makes_a_new_generation(meeting: Meeting) -> None:
    browser = await meeting.joined()
    worker, client = await meeting.worker_page(), await meeting.client_page(browser)
    await client.sees_state("waiting")
    await worker.send("admit", {"participant_id": client.me})
    before = (await client.sees_state("talking"))["links"][0]["generation"]
    await client.close()
    again = await meeting.client_page(browser)
    await again.sees_state("talking")
    assert again.me == client.me
    assert again.link["generation"] != before
    await worker.sees(
        lambda screen: screen["links"][0]["generation"] == again.link["generation"], "the same generation"
    )


async def test_a_dropped_socket_of_the_same_page_leaves_the_generation(meeting: Meeting) -> None:
    browser = await meeting.joined()
    worker, client = await meeting.talking(browser)
    before = client.link["generation"]
    page = client.auth["incarnation"].partition(".")[0]
    await client.close()
    again = await meeting.client_page(browser, page)
    await again.sees_state("talking")
    assert again.link["generation"] == before
    await worker.sees(lambda screen: screen["people"][1]["present"], "the return")


async def test_a_second_device_takes_the_seat_and_is_let_in_again(meeting: Meeting) -> None:
    """Whoever found the link in a message must not step into a running conversation unseen."""
    worker, client = await meeting.talking()
    other = await meeting.client_page()
    await client.is_closed("taken_over")
    await other.sees_state("waiting")
    assert other.me == client.me
    await worker.sees(lambda screen: len(screen["people"]) == 1, "the client gone from the conversation")
    await worker.send("admit", {"participant_id": other.me})
    await other.sees_state("talking")
    await worker.sees(lambda screen: len(screen["people"]) == 2, "the client back")


async def test_another_page_of_the_same_browser_goes_on_with_the_conversation(meeting: Meeting) -> None:
    browser = await meeting.joined()
    worker, client = await meeting.talking(browser)
    other = await meeting.client_page(browser)
    await client.is_closed("taken_over")
    await other.sees_state("talking")
    assert len(worker.screen["people"]) == 2


async def test_a_holder_of_the_code_waits_beside_the_link_holder_and_is_marked(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    stranger = await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    assert stranger.screen["you"]["identity_checked"] is False
    screen = await worker.sees(lambda screen: screen["door"]["waiting"], "somebody waiting")
    assert [(who["name"], who["identity_checked"]) for who in screen["door"]["waiting"]] == [("Sevda", False)]
    full = await worker.send("admit", {"participant_id": stranger.me})
    assert full == {"ok": False, "code": "room_full"}
    assert not client.gone
    assert len(client.screen["people"]) == 2


async def test_refusing_keeps_out_until_it_is_lifted(meeting: Meeting) -> None:
    browser = await meeting.joined()
    worker, client = await meeting.worker_page(), await meeting.client_page(browser)
    await client.sees_state("waiting")
    mine = client.me
    await worker.send("refuse", {"participant_id": mine})
    await client.is_closed("refused")
    assert (await meeting.client_page(browser)).refusal == "refused"
    await worker.send("back_to_waiting", {"participant_id": mine})
    again = await meeting.client_page(browser)
    await again.sees_state("waiting")
    assert again.me == mine


async def test_sending_back_leaves_nothing_of_the_session(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    await worker.send("back_to_waiting", {"participant_id": client.me})
    screen = await client.sees_state("waiting")
    assert set(screen) == {"state", "revision", "you", "since"}
    count = len(client.received)
    await worker.send("media", {"camera": True, "microphone": True, "screen": True})
    await worker.sees(lambda screen: screen["people"][0]["screen"], "the own screen")
    assert (await client.send("beat", {})) == {"ok": True}
    assert len(client.received) == count


async def test_leaving_says_how_and_one_may_come_back(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    browser = await meeting.joined()
    await client.send("leave", {})
    await client.is_closed("left")
    screen = await worker.sees(lambda screen: screen["gone"], "the leave")
    assert [(gone["name"], gone["how"]) for gone in screen["gone"]] == [("Sevda", "left")]
    again = await meeting.client_page(browser)
    await again.sees_state("waiting")


async def test_quick_exit_over_the_socket_reads_as_such(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    await client.send("exit", {})
    screen = await worker.sees(lambda screen: screen["gone"], "the exit")
    assert screen["gone"][0]["how"] == "exit"


async def test_quick_exit_without_a_socket_reads_the_same(meeting: Meeting) -> None:
    """A page that goes away at once may get no more than one request out."""
    browser = await meeting.joined()
    worker, client = await meeting.worker_page(), await meeting.client_page(browser)
    await client.sees_state("waiting")
    await worker.send("admit", {"participant_id": client.me})
    assert (await browser.post("/api/v1/join/leave", {"quick": True})).status == 204
    screen = await worker.sees(lambda screen: screen["gone"], "the exit")
    assert screen["gone"][0]["how"] == "exit"
    await client.is_closed("left")


async def test_ending_closes_everybody_and_the_door(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    browser = await meeting.joined()
    stranger = await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    await worker.send("end", {})
    for page in (worker, client, stranger):
        await page.is_closed("ended")
    assert (await browser.post("/api/v1/join/ticket")).code == "join_invalid"
    assert (await meeting.worker_page()).refusal == "ended"


async def test_ending_before_anybody_was_let_in_is_not_possible(meeting: Meeting) -> None:
    worker = await meeting.worker_page()
    await worker.sees_state("talking")
    assert await worker.send("end", {}) == {"ok": False, "code": "not_now"}
    assert not worker.gone


async def test_a_chat_has_texts_and_no_connection_between_browsers(chat: Meeting) -> None:
    worker, client = await chat.talking()
    assert (client.screen["form"], client.screen["links"], worker.screen["links"]) == ("chat", [], [])
    answer = await client.send("text", {"text": "Salam"})
    assert answer["delivered_to"] == [worker.me]
    offer = {"type": "offer", "sdp": "v=0"}
    refused = await client.send("signal", {"to": worker.me, "generation": "x", "description": offer})
    assert not refused["ok"]
    assert worker.all("signal") == []
