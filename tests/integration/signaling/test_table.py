"""Every event × everybody who can have a socket, as the table in signaling/rules.py says; and what is no event at all."""

from typing import Any

import pytest

from server.core.ids import new_id
from signaling.rules import ALLOWED, Event, Standing
from tests.integration.signaling.pages import Meeting, Page

LATER = {Event.ICE, Event.LINE, Event.MEDIA, Event.REBUILD, Event.SIGNAL, Event.TEXT}
"""What a client who waits may do once inside: not now, where other things are never allowed."""


class Scene:
    """A session in full swing: worker and client inside, somebody in the waiting room, the worker's desk."""

    def __init__(self, meeting: Meeting, worker: Page, client: Page, stranger: Page, desk: Page) -> None:
        self.meeting = meeting
        self.stranger = stranger
        self.pages = {
            Standing.WORKER_INSIDE: worker,
            Standing.CLIENT_INSIDE: client,
            Standing.CLIENT_WAITING: stranger,
            Standing.DESK: desk,
        }

    def payload(self, event: Event, page: Page) -> dict[str, Any]:
        """A payload that is right in itself."""
        inside = [self.pages[Standing.WORKER_INSIDE], self.pages[Standing.CLIENT_INSIDE]]
        peer = next(other for other in inside if other is not page)
        match event:
            case Event.ADMIT | Event.REFUSE | Event.BACK_TO_WAITING:
                return {"participant_id": self.stranger.me}
            case Event.SIGNAL:
                return {
                    "to": peer.me,
                    "generation": inside[0].link["generation"],
                    "candidate": {"candidate": ""},
                }
            case Event.TEXT:
                return {"text": "salam"}
            case Event.LINE:
                return {"kind": "sound", "lost": True}
            case Event.MEDIA:
                return {"camera": True, "microphone": True, "screen": False}
            case Event.REBUILD:
                return {"incarnation": page.auth.get("incarnation", "somebody.0")}
            case _:
                return {}


async def set_scene(meeting: Meeting) -> Scene:
    worker, client = await meeting.talking()
    stranger = await meeting.client_page(by_code=True)
    await stranger.sees_state("waiting")
    await worker.sees(lambda screen: screen["door"]["waiting"], "somebody waiting")
    desk = await meeting.desk(meeting.worker)
    return Scene(meeting, worker, client, stranger, desk)


@pytest.mark.parametrize("standing", list(Standing), ids=lambda standing: standing.value.replace(" ", "-"))
async def test_everything_the_table_forbids_is_refused_and_changes_nothing(
    meeting: Meeting, standing: Standing
) -> None:
    scene = await set_scene(meeting)
    page = scene.pages[standing]
    before = {key: other.screen for key, other in scene.pages.items()}
    for event in (event for event in Event if standing not in ALLOWED[event]):
        answer = await page.send(event.value, scene.payload(event, page))
        later = standing is Standing.CLIENT_WAITING and event in LATER
        assert answer == {"ok": False, "code": "not_now" if later else "not_allowed"}, event
    assert (await page.send("beat", {})) == {"ok": True}
    assert {key: other.screen for key, other in scene.pages.items()} == before
    assert not any(other.gone for other in scene.pages.values())
    assert [other.all("text") + other.all("signal") for other in scene.pages.values()] == [[]] * 4


_LAST = (Event.LEAVE, Event.EXIT, Event.END)


@pytest.mark.parametrize("standing", list(Standing), ids=lambda standing: standing.value.replace(" ", "-"))
async def test_everything_the_table_allows_is_done(meeting: Meeting, standing: Standing) -> None:
    scene = await set_scene(meeting)
    page = scene.pages[standing]
    allowed = [event for event in Event if standing in ALLOWED[event] and event not in _LAST]
    for event in allowed:
        answer = await page.send(event.value, scene.payload(event, page))
        full = event is Event.ADMIT
        expected = {"ok": False, "code": "room_full"} if full else {"ok": True}
        assert {key: answer[key] for key in expected} == expected, event
        assert not full or page is scene.pages[Standing.WORKER_INSIDE]


@pytest.mark.parametrize(
    ("standing", "event"),
    [(standing, event) for event in _LAST for standing in Standing if standing in ALLOWED[event]],
    ids=lambda value: value.value.replace(" ", "-"),
)
async def test_going_is_possible_for_whom_the_table_allows_it(
    meeting: Meeting, standing: Standing, event: Event
) -> None:
    scene = await set_scene(meeting)
    assert (await scene.pages[standing].send(event.value, {})) == {"ok": True}
    await scene.pages[standing].is_closed("ended" if event is Event.END else "left")


NO_EVENTS = [
    "kick",
    "connect_error",
    "message",
    "Admit",
    "admit ",
    "__class__",
    "*",
    "",
    "dispatch",
    "snapshot",
]
OF_THE_LIBRARY = ["connect", "disconnect"]


async def test_an_event_that_does_not_exist_is_answered_so(meeting: Meeting) -> None:
    """A page that sends the library's own words is neither let in nor out by them."""
    worker, client = await meeting.talking()
    raw = {"protocol": 1, "ticket": "Q" * 43, "incarnation": "somebody.0"}
    for event in (*NO_EVENTS, *OF_THE_LIBRARY):
        assert (await client.send(event, raw)) == {"ok": False, "code": "unknown_event"}, event
    assert (await client.send("text", {"text": "still here"}))["ok"]
    assert worker.screen["people"][1]["present"]


MALFORMED: list[tuple[str, object]] = [
    ("admit", {}),
    ("admit", {"participant_id": 7}),
    ("admit", {"participant_id": "0" * 31}),
    ("admit", "0" * 32),
    ("admit", None),
    ("admit", [{"participant_id": "0" * 32}]),
    ("text", {"text": "a", "from": "0" * 32}),
    ("text", {"text": "x" * 2001}),
    ("media", {"camera": "true", "microphone": True, "screen": False}),
    ("line", {"kind": "everything", "lost": True}),
    ("signal", {"to": "0" * 32, "generation": "g"}),
    ("signal", {"to": "0" * 32, "generation": "g", "candidate": {"candidate": "c" * 1025}}),
    (
        "signal",
        {"to": "0" * 32, "generation": "g", "description": {"type": "offer", "sdp": "v" * 32_769}},
    ),
    (
        "signal",
        {
            "to": "0" * 32,
            "generation": "g",
            "candidate": {"candidate": ""},
            "description": {"type": "offer", "sdp": ""},
        },
    ),
    ("rebuild", {"incarnation": "short.0"}),
    ("beat", {"at": 1}),
    ("end", {"now": True}),
    ("exit", "now"),
]


async def test_a_malformed_payload_is_refused(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    for event, payload in MALFORMED:
        page = client if event == "exit" else worker
        assert (await page.send(event, payload)) == {"ok": False, "code": "bad_message"}, (event, payload)
    assert not worker.gone
    assert not client.gone


async def test_people_and_links_of_elsewhere_do_not_exist(meeting: Meeting) -> None:
    worker, client = await meeting.talking()
    nobody = new_id()
    assert (await worker.send("admit", {"participant_id": nobody}))["code"] == "not_found"
    assert (await worker.send("admit", {"participant_id": worker.me}))["code"] == "not_found"
    signal = {"to": nobody, "generation": client.link["generation"], "candidate": {"candidate": ""}}
    assert (await client.send("signal", signal))["code"] == "no_link"
    assert (await client.send("signal", signal | {"to": client.me}))["code"] == "no_link"
