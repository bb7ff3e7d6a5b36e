"""Whoever lost the right to be in a session is put out of it, however long their socket has stood."""

from tests.integration.identity.people import signed_in_now
from tests.integration.signaling.pages import Meeting, staff_ticket
from tests.server import START


async def stand_in(meeting: Meeting) -> str:
    """Let Elchin stand in for Leyla today; return the substitution's id."""
    cast = meeting.server.cast
    coordinator = await meeting.server.browser(cast.aysel)
    today = START.date().isoformat()
    made = await coordinator.post(
        "/api/v1/substitutions",
        {"worker_id": cast.leyla.id, "substitute_id": cast.elchin.id, "from_day": today, "until_day": today},
    )
    assert made.status == 201, made.body
    substitution_id: str = made.body["id"]
    return substitution_id


async def test_a_substitute_whose_turn_was_taken_away_is_put_out(watched: Meeting) -> None:
    substitution_id = await stand_in(watched)
    substitute = await watched.worker_page(watched.server.cast.elchin)
    await substitute.sees_state("talking")
    coordinator = await watched.server.browser(watched.server.cast.aysel)
    gone = await coordinator.ask("DELETE", f"/api/v1/substitutions/{substitution_id}")
    assert gone.status == 204, gone.body
    await substitute.is_closed("removed")
    # The seat is free for whose it is.
    worker = await watched.worker_page()
    await worker.sees_state("talking")


async def test_a_substitute_whose_turn_was_taken_away_hears_nothing_more_of_a_running_session(
    watched: Meeting,
) -> None:
    substitution_id = await stand_in(watched)
    substitute, client = await watched.worker_page(watched.server.cast.elchin), await watched.client_page()
    await client.sees_state("waiting")
    await substitute.send("admit", {"participant_id": client.me})
    await client.sees(lambda screen: len(screen["people"]) == 2, "both inside")
    coordinator = await watched.server.browser(watched.server.cast.aysel)
    await coordinator.ask("DELETE", f"/api/v1/substitutions/{substitution_id}")
    await substitute.is_closed("removed")
    await client.sees(
        lambda screen: len(screen["people"]) == 1 and not screen["links"], "the substitute gone"
    )


async def test_midnight_ends_no_conversation_of_a_substitute_but_the_turn(watched: Meeting) -> None:
    await stand_in(watched)
    clock, elchin = watched.server.clock, watched.server.cast.elchin
    clock.advance(hours=11, minutes=50)
    browser = await signed_in_now(watched.server, elchin)
    substitute = await watched.page(await staff_ticket(browser, "seat", watched.appointment_id))
    client = await watched.client_page()
    await client.sees_state("waiting")
    await substitute.send("admit", {"participant_id": client.me})
    await client.sees_state("talking")
    clock.advance(minutes=20)
    # A desk that is signed out shows that the keeper has been round.
    other = await signed_in_now(watched.server, watched.worker)
    desk = await watched.page(await staff_ticket(other, "desk"), incarnation=None)
    assert (await other.post("/api/v1/sign-out")).status == 204
    await desk.is_closed("signed_out")
    assert (await substitute.send("beat", {})) == {"ok": True}
    assert substitute.closed is None
    await client.send("leave", {})
    await substitute.is_closed("removed")


async def test_the_deactivated_are_put_out_of_a_running_session(watched: Meeting) -> None:
    worker, client = await watched.talking()
    administrator = await watched.server.browser(watched.server.cast.nigar)
    done = await administrator.post(f"/api/v1/staff/{watched.worker.id}/deactivate")
    assert done.status == 200, done.body
    await worker.is_closed("signed_out")
    await client.sees(lambda screen: len(screen["people"]) == 1 and not screen["links"], "the worker gone")


async def test_an_impostor_is_not_called_checked_because_somebody_else_was(watched: Meeting) -> None:
    worker, client = await watched.talking()
    browser = await watched.server.browser(watched.worker)
    path = f"/api/v1/appointments/{watched.appointment_id}/checklist/who"
    answered = await browser.ask("PUT", path, {"answer": "Sevda, by her voice"})
    assert answered.status == 200, answered.body
    impostor = await watched.client_page(by_code=True)
    await impostor.sees_state("waiting")
    assert impostor.screen["you"]["identity_checked"] is False
    await client.send("leave", {})
    watched.server.clock.advance(minutes=1)
    await worker.send("admit", {"participant_id": impostor.me})
    await impostor.sees_state("talking")
    screen = await worker.sees(lambda screen: len(screen["people"]) == 2, "both inside")
    marks = {person["participant_id"]: person["identity_checked"] for person in screen["people"]}
    assert marks[impostor.me] is False


async def test_what_the_worker_writes_does_not_reach_who_waits(watched: Meeting) -> None:
    _worker, _client = await watched.talking()
    stranger = await watched.client_page(by_code=True)
    await stranger.sees_state("waiting")
    browser = await watched.server.browser(watched.worker)
    path = f"/api/v1/appointments/{watched.appointment_id}/checklist"
    for item in ("where", "who"):
        answered = await browser.ask("PUT", f"{path}/{item}", {"answer": "yes"})
        assert answered.status == 200, answered.body
    assert (await stranger.send("beat", {})) == {"ok": True}
    assert len(stranger.received) == 1


async def test_quick_exit_in_one_tab_ends_the_call_in_the_other(watched: Meeting) -> None:
    """Somebody opens the link a second time in the same browser and leaves from there: nothing may go on."""
    browser = await watched.joined()
    worker, first_tab = await watched.worker_page(), await watched.client_page(browser)
    await first_tab.sees_state("waiting")
    await worker.send("admit", {"participant_id": first_tab.me})
    await first_tab.sees_state("talking")
    again = await browser.post("/api/v1/join/link", {"token": watched.link_token})
    assert again.status == 200, again.body
    left = await browser.post("/api/v1/join/leave", {"quick": True})
    assert left.status == 204, left.body
    await first_tab.is_closed("left")
    screen = await worker.sees(lambda screen: screen["gone"], "the client gone")
    assert [gone["how"] for gone in screen["gone"]] == ["exit"]


async def test_a_browser_has_one_seat_at_a_time(watched: Meeting) -> None:
    """Whoever came by the code and then opens the link is another person to the worker; the first one is gone."""
    browser = await watched.joined(by_code=True)
    worker, first = await watched.worker_page(), await watched.client_page(browser)
    await first.sees_state("waiting")
    again = await browser.post("/api/v1/join/link", {"token": watched.link_token})
    assert again.body["identity_checked"] is True
    await first.is_closed("left")
    await worker.sees(lambda screen: not screen["door"]["waiting"], "nobody waiting")


async def test_nobody_fills_the_record_with_lost_lines(watched: Meeting) -> None:
    _worker, client = await watched.talking()
    answers = [await client.send("line", {"kind": "camera", "lost": turn % 2 == 0}) for turn in range(60)]
    assert sum(answer["ok"] for answer in answers) <= 30
    assert answers[-1] == {"ok": False, "code": "too_fast"}
    browser = await watched.server.browser(watched.worker)
    timeline = await browser.get(f"/api/v1/appointments/{watched.appointment_id}/timeline")
    assert len([item for item in timeline.body["items"] if item["kind"].startswith("line_")]) <= 30
    assert (await client.send("beat", {})) == {"ok": True}
