"""Reload, a dropped socket and a server that restarts: the seat stays, and so does what two people see and hear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.e2e.client_side import ClientSide
from tests.e2e.probes import connections_made, until_media_grow
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide

OpenClient = Callable[..., ClientSide]


@dataclass(frozen=True)
class Meeting:
    """Sevda in her phone's browser, Leyla in the conversation's page, one appointment."""

    client: ClientSide
    worker: WorkerSide
    link: str


@pytest.fixture
def waiting(site: Site, leyla: WorkerSide, new_client: OpenClient) -> Meeting:
    """Sevda waits; Leyla sees it in the open conversation."""
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    link = str(site.invitation(leyla.person, appointment)["link"])
    client = new_client("az")
    client.open_link(link)
    client.say_yes()
    leyla.open_session(appointment)
    expect(leyla.admit_button).to_be_visible()
    return Meeting(client, leyla, link)


@pytest.fixture
def talking(waiting: Meeting) -> Meeting:
    """They see and hear each other."""
    waiting.worker.admit()
    waiting.client.wait_until_inside()
    both_see_and_hear(waiting)
    return waiting


def both_see_and_hear(meeting: Meeting) -> None:
    until_media_grow(meeting.client.page, "the client")
    until_media_grow(meeting.worker.page, "the worker")


def test_reload_in_the_waiting_room_asks_nothing_again(waiting: Meeting) -> None:
    waiting.client.page.reload()
    waiting.client.sees("client.waiting.seen")
    waiting.worker.admit()
    waiting.client.wait_until_inside()
    both_see_and_hear(waiting)


@pytest.mark.timeout(90)
def test_reload_of_either_page_in_the_call_brings_both_back(talking: Meeting) -> None:
    talking.client.page.reload()
    talking.client.wait_until_inside()
    both_see_and_hear(talking)
    talking.worker.page.reload()
    both_see_and_hear(talking)
    talking.client.sees_people("Leyla M.", "Sevda")


@pytest.mark.timeout(90)
def test_server_restart_keeps_the_place_in_the_waiting_room(waiting: Meeting, site: Site) -> None:
    site.process.kill()
    waiting.client.sees("call.lost.title")
    site.process.start()
    lost = waiting.client.page.get_by_text(waiting.client.words("call.lost.title"))
    expect(lost).to_be_hidden(timeout=15_000)
    waiting.worker.admit()
    waiting.client.wait_until_inside()
    both_see_and_hear(waiting)


@pytest.mark.timeout(90)
def test_server_restart_does_not_touch_the_conversation(talking: Meeting, site: Site) -> None:
    pages = (talking.client.page, talking.worker.page)
    made = [connections_made(page) for page in pages]
    site.process.kill()
    both_see_and_hear(talking)
    site.process.start()
    say(talking, "Salam")
    both_see_and_hear(talking)
    assert [connections_made(page) for page in pages] == made


def test_place_opened_twice_moves_and_comes_back(talking: Meeting, new_client: OpenClient) -> None:
    second = new_client("az")
    second.open_link(talking.link)
    second.press("client.ready.yes")
    second.wait_until_inside()
    talking.client.sees_heading("client.after.elsewhere.title")
    talking.client.press("client.after.elsewhere.here")
    talking.client.wait_until_inside()
    second.sees_heading("client.after.elsewhere.title")
    both_see_and_hear(talking)


def test_client_who_left_comes_back_and_waits_again(talking: Meeting) -> None:
    talking.client.leave()
    talking.worker.sees("call.gone.left", name="Sevda")
    talking.client.press("client.after.left.again")
    talking.client.press("client.ready.yes")
    talking.client.sees("client.waiting.seen")
    talking.worker.admit()
    talking.client.wait_until_inside()
    both_see_and_hear(talking)


def say(meeting: Meeting, text: str) -> None:
    """The client writes; the worker reads it, once both have a socket again."""
    meeting.client.press("call.texts.button")
    field = meeting.client.page.get_by_label(meeting.client.words("call.texts.label"))
    field.fill(text)
    field.press("Enter")
    meeting.worker.press("call.texts.button")
    expect(meeting.worker.page.locator(".texts__text", has_text=text)).to_be_visible(timeout=15_000)
