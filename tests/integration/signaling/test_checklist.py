"""The start checklist: six items, answered or waived, sealed at rest; the session counts once all are settled."""

from typing import Any

from sqlalchemy import select

from signaling.models import ChecklistAnswer
from tests.integration.signaling.pages import Meeting, meet
from tests.server import Answer, Browser

ITEMS = ["who", "where", "who_is_there", "safe_to_talk", "callback_number", "emergency_contact"]


def path(meeting: Meeting, item: str = "") -> str:
    return f"/api/v1/appointments/{meeting.appointment_id}/checklist" + (f"/{item}" if item else "")


async def settle(browser: Browser, meeting: Meeting, item: str, **body: Any) -> Answer:
    return await browser.ask("PUT", path(meeting, item), body or {"answer": f"answer to {item}"})


async def test_an_empty_checklist_has_its_six_items_in_order(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    answer = await browser.get(path(meeting))
    assert answer.status == 200
    assert [entry["item"] for entry in answer.body["items"]] == ITEMS
    assert not answer.body["done"]
    assert answer.body["started_at"] is None


async def test_the_session_counts_from_the_sixth_item(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    worker, client = await meeting.talking()
    for item in ITEMS[:-1]:
        answer = await settle(browser, meeting, item)
        assert answer.status == 200, answer.body
        assert not answer.body["done"]
    meeting.server.clock.advance(seconds=40)
    last = await settle(browser, meeting, ITEMS[-1], waived_reason="is known from last time")
    assert last.body["done"]
    assert last.body["started_at"] == "2026-11-23T08:00:40.000Z"
    assert last.body["items"][-1]["waived_reason"] == "is known from last time"
    await worker.sees(lambda screen: screen["door"]["checklist_done"], "the checklist")
    await client.sees(lambda screen: screen["started_at"] == last.body["started_at"], "the start")
    appointment = await browser.get(f"/api/v1/appointments/{meeting.appointment_id}")
    assert appointment.body["started_at"] == last.body["started_at"]
    meeting.server.clock.advance(seconds=40)
    assert (await settle(browser, meeting, "where", answer="somewhere else")).body["started_at"] == (
        last.body["started_at"]
    )


async def test_settled_beforehand_the_session_counts_from_admission(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    for item in ITEMS:
        answer = await settle(browser, meeting, item)
        assert answer.body["started_at"] is None
    _, client = await meeting.talking()
    await client.sees(lambda screen: screen["started_at"], "the start")


async def test_who_is_checked_by_an_answer_and_not_by_a_waiver(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    worker, stranger = await meeting.worker_page(), await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    await worker.send("admit", {"participant_id": stranger.me})
    await settle(browser, meeting, "who", waived_reason="no camera")
    await worker.sees(lambda screen: not screen["people"][1]["identity_checked"], "the mark")
    await settle(browser, meeting, "who", answer="I know the face")
    await worker.sees(lambda screen: screen["people"][1]["identity_checked"], "no mark")


async def test_exactly_one_of_answer_and_waiver(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    for body in (
        {"answer": "a", "waived_reason": "b"},
        {"answer": ""},
        {"answer": "   "},
        {"answer": "x" * 501},
        {"waived_reason": None},
        {"answer": "a", "at": "now"},
    ):
        assert (await settle(browser, meeting, "who", **body)).status == 422, body
    assert (await settle(browser, meeting, "weather")).status == 404
    assert not any(entry["at"] for entry in (await browser.get(path(meeting))).body["items"])


async def test_who_may_read_and_write(meeting: Meeting) -> None:
    cast = meeting.server.cast
    expected = {
        "leyla": (200, 200),
        "rauf": (200, 403),
        "elchin": (404, 404),
        "zuhra": (404, 404),
        "saule": (404, 403),
        "aysel": (403, 403),
        "nigar": (403, 403),
    }
    for name, (reading, writing) in expected.items():
        browser = await meeting.server.browser(getattr(cast, name))
        assert (await browser.get(path(meeting))).status == reading, name
        assert (await settle(browser, meeting, "who")).status == writing, name
    client = await meeting.joined()
    assert (await client.get(path(meeting))).status == 401


async def test_answers_are_sealed_at_rest(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    await settle(browser, meeting, "where", answer="Nizami 7, Bakı")
    async with meeting.server.database.read() as session:
        row = (await session.scalars(select(ChecklistAnswer))).one()
    assert row.answer_sealed is not None
    assert b"Nizami" not in row.answer_sealed
    assert row.waived_reason_sealed is None


async def test_nothing_is_written_once_it_is_over(meeting: Meeting) -> None:
    browser = await meeting.server.browser(meeting.worker)
    worker, _ = await meeting.talking()
    await worker.send("end", {})
    assert (await settle(browser, meeting, "who")).code == "appointment_state"
    assert (await browser.get(path(meeting))).status == 200


async def test_another_appointments_checklist_is_its_own(meeting: Meeting) -> None:
    cast = meeting.server.cast
    await settle(await meeting.server.browser(meeting.worker), meeting, "who", answer="Sevda")
    other = await meet(meeting.server, cast.elchin, cast.kamal)
    elchin = await meeting.server.browser(cast.elchin)
    assert not any(entry["at"] for entry in (await elchin.get(path(other))).body["items"])
