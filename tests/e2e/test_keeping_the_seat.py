"""Reload, a dropped socket and a server that restarts: the seat stays, and so does what two people see and hear."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.client_side import ClientSide
from tests.e2e.meeting import Meeting
from tests.e2e.probes import connections_made
from tests.e2e.site import Site

OpenClient = Callable[..., ClientSide]


def test_reload_in_the_waiting_room_asks_nothing_again(waiting: Meeting) -> None:
    waiting.client.page.reload()
    waiting.client.sees("client.waiting.seen")
    waiting.let_in()
    waiting.both_see_and_hear()


@pytest.mark.timeout(180)
def test_reload_of_either_page_in_the_call_brings_both_back(talking: Meeting) -> None:
    talking.client.page.reload()
    talking.client.wait_until_inside()
    talking.both_see_and_hear()
    talking.worker.page.reload()
    talking.both_see_and_hear()
    talking.client.sees_people("Leyla M.", "Sevda")


@pytest.mark.timeout(180)
def test_server_restart_keeps_the_place_in_the_waiting_room(waiting: Meeting, site: Site) -> None:
    site.process.kill()
    waiting.client.sees("call.lost.title")
    site.process.start()
    lost = waiting.client.page.get_by_text(waiting.client.words("call.lost.title"))
    expect(lost).to_be_hidden(timeout=15_000)
    waiting.let_in()
    waiting.both_see_and_hear()


@pytest.mark.timeout(180)
def test_server_restart_does_not_touch_the_conversation(talking: Meeting, site: Site) -> None:
    pages = (talking.client.page, talking.worker.page)
    made = [connections_made(page) for page in pages]
    site.process.kill()
    talking.both_see_and_hear()
    site.process.start()
    say(talking, "Salam")
    talking.both_see_and_hear()
    assert [connections_made(page) for page in pages] == made


def test_place_opened_twice_moves_and_comes_back(talking: Meeting, new_client: OpenClient) -> None:
    second = new_client("az")
    second.open_link(talking.link)
    second.agree()
    second.sees("client.waiting.seen")
    talking.client.sees_heading("client.after.elsewhere.title")
    talking.worker.admit()
    second.wait_until_inside()
    talking.client.press("client.after.elsewhere.here")
    talking.client.sees("client.waiting.seen")
    second.sees_heading("client.after.elsewhere.title")
    talking.let_in()
    talking.both_see_and_hear()


def test_client_who_left_comes_back_and_waits_again(talking: Meeting) -> None:
    talking.client.leave()
    talking.worker.sees("call.gone.left", name="Sevda")
    talking.client.press("client.after.left.again")
    talking.client.agree()
    talking.client.sees("client.waiting.seen")
    talking.let_in()
    talking.both_see_and_hear()


def say(meeting: Meeting, text: str) -> None:
    """The client writes; the worker reads it, once both have a socket again."""
    meeting.client.press("call.texts.button")
    field = meeting.client.page.get_by_label(meeting.client.words("call.texts.label"))
    field.fill(text)
    field.press("Enter")
    meeting.worker.press("call.texts.button")
    expect(meeting.worker.page.locator(".texts__text", has_text=text)).to_be_visible(timeout=15_000)
