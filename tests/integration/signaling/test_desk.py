"""The desk hears of who waits, at once; and what a page was told bit by bit equals what it is told afresh."""

import time

from signaling import queries
from tests.integration.signaling.pages import Meeting, client_ticket, until
from tests.server import AgencyServer


async def test_the_desk_hears_within_a_moment_that_somebody_waits_and_goes(meeting: Meeting) -> None:
    desk = await meeting.desk(meeting.worker)
    ticket = await client_ticket(await meeting.joined())
    started = time.monotonic()
    client = await meeting.page(ticket)
    await until(lambda: bool(desk.all("desk")), "the desk's ring")
    assert time.monotonic() - started < 2
    await client.sees_state("waiting")
    assert desk.all("desk")[-1] == {
        "appointment_id": meeting.appointment_id,
        "waiting": [
            {
                "participant_id": client.me,
                "client_name": "Sevda",
                "identity_checked": True,
                "present": True,
                "since": "2026-11-23T08:00:00.000Z",
            }
        ],
    }
    await client.close()
    await until(lambda: not desk.all("desk")[-1]["waiting"][0]["present"], "the absence")


async def test_letting_in_and_leaving_clear_the_desk(meeting: Meeting) -> None:
    desk = await meeting.desk(meeting.worker)
    await meeting.talking()
    await until(lambda: bool(desk.all("desk")) and desk.all("desk")[-1]["waiting"] == [], "nobody waiting")


async def test_only_desks_that_show_the_appointment_hear_of_it(meeting: Meeting) -> None:
    cast = meeting.server.cast
    leyla, aysel = await meeting.desk(cast.leyla), await meeting.desk(cast.aysel)
    zuhra, dilnoza = await meeting.desk(cast.zuhra), await meeting.desk(cast.dilnoza)
    client = await meeting.client_page()
    await client.sees_state("waiting")
    await until(lambda: bool(leyla.all("desk")) and bool(aysel.all("desk")), "both desks' ring")
    for outsider in (zuhra, dilnoza):
        assert (await outsider.send("beat", {})) == {"ok": True}
        assert outsider.received == []


async def test_snapshots_after_events_equal_a_fresh_one(meeting: Meeting) -> None:
    """Whatever has happened, a page that was there all the time sees what a page that comes now sees."""
    worker, client = await meeting.talking()
    browser = await meeting.joined()
    stranger = await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    await client.send("media", {"camera": True, "microphone": True, "screen": False})
    await worker.send("refuse", {"participant_id": stranger.me})
    await stranger.is_closed("refused")
    await client.send("exit", {})
    back = await meeting.client_page(browser)
    await back.sees_state("waiting")
    await worker.send("admit", {"participant_id": back.me})
    await worker.sees(
        lambda screen: len(screen["links"]) == 1 and screen["people"][1]["present"], "the return"
    )
    old = {key: value for key, value in worker.screen.items() if key not in ("revision", "ice")}
    name, _, count = worker.auth["incarnation"].partition(".")
    fresh = await meeting.worker_page(name=name, count=int(count))
    new = dict(await fresh.sees_state("talking"))
    assert {key: new[key] for key in old} == old
    revisions = [screen["revision"] for screen in worker.all("snapshot")]
    assert revisions == list(range(1, len(revisions) + 1))


async def test_the_record_tells_what_happened_and_by_whom(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    await client.send("line", {"kind": "camera", "lost": True})
    await client.send("line", {"kind": "camera", "lost": False})
    await client.send("exit", {})
    browser = await meeting.joined()
    again = await meeting.page(await client_ticket(browser))
    await again.sees_state("waiting")
    await worker.send("refuse", {"participant_id": again.me})
    await worker.send("end", {})
    async with meeting.server.database.read() as session:
        events = await queries.events(session, meeting.appointment_id)
    told = [
        (event.kind, event.by_kind, event.detail.get("how", event.detail.get("line"))) for event in events
    ]
    assert told == [
        ("worker_came", "staff", None),
        ("waiting", "client", None),
        ("admitted", "staff", None),
        ("line_lost", "client", "camera"),
        ("line_back", "client", "camera"),
        ("left", "client", "exit"),
        ("waiting", "client", None),
        ("refused", "staff", None),
        ("ended", "staff", None),
    ]


async def test_news_of_others_reach_the_open_desks_of_one_person(
    agency_server: AgencyServer, meeting: Meeting
) -> None:
    first, second = await meeting.desk(meeting.worker), await meeting.desk(meeting.worker)
    client = await meeting.client_page()
    await client.sees_state("waiting")
    await until(lambda: bool(first.all("desk")) and bool(second.all("desk")), "both windows' ring")
