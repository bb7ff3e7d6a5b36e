"""Cameras and microphones that are refused, missing, turned off or chosen against: one comes in all the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserType, expect

from tests.e2e.client_side import ClientSide, open_client
from tests.e2e.meeting import Meeting, arrange, begin_waiting
from tests.e2e.probes import open_devices, received, until, until_media_grow
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide
from tests.environment.chromium import LAUNCH_ARGUMENTS

OpenClient = Callable[..., ClientSide]
FAKE_UI = "--use-fake-ui-for-media-stream"
FAKE_DEVICES = "--use-fake-device-for-media-stream"


@pytest.fixture
def other_browser(browser: Browser, chromium_path: Path) -> Iterator[Callable[..., Browser]]:
    """Starts a Chromium with other arguments than the stories' usual one."""
    started: list[Browser] = []
    kind: BrowserType = browser.browser_type

    def start(*arguments: str) -> Browser:
        started.append(kind.launch(executable_path=chromium_path, args=list(arguments)))
        return started[-1]

    yield start
    for each in started:
        each.close()


def come_in(site: Site, worker: WorkerSide, client: ClientSide) -> Meeting:
    """Up to the question about camera and microphone, which is asked while waiting."""
    meeting = arrange(site, worker, client)
    client.open_link(meeting.link)
    client.agree()
    return meeting


def enter(meeting: Meeting) -> None:
    meeting.worker.open_session(meeting.appointment_id)
    meeting.let_in()


def test_refused_devices_are_explained_and_do_not_keep_anybody_out(
    site: Site, leyla: WorkerSide, other_browser: Callable[..., Browser]
) -> None:
    arguments = [f"{FAKE_UI}=deny" if each == FAKE_UI else each for each in LAUNCH_ARGUMENTS]
    client = open_client(other_browser(*arguments), "az", permissions=[])
    meeting = come_in(site, leyla, client)
    client.press("client.devices.both")
    client.sees("call.device.camera.refused")
    client.sees("call.device.microphone.means")
    enter(meeting)
    until_media_grow(client.page, "the client")
    expect(leyla.page.get_by_label(leyla.words("call.people.microphone_off"))).to_be_visible()
    expect(leyla.page.get_by_label(leyla.words("call.people.camera_off"))).to_be_visible()


def test_missing_devices_are_named_as_missing(
    site: Site, leyla: WorkerSide, other_browser: Callable[..., Browser]
) -> None:
    arguments = [each for each in LAUNCH_ARGUMENTS if not each.startswith(FAKE_DEVICES)]
    client = open_client(other_browser(*arguments), "az", permissions=[])
    come_in(site, leyla, client)
    client.press("client.devices.both")
    client.sees("call.device.camera.missing")
    client.sees("call.device.microphone.missing")


def test_sound_only_is_a_choice_before_the_browser_asks(
    site: Site, leyla: WorkerSide, new_client: OpenClient
) -> None:
    client = new_client("az", permissions=[])
    meeting = come_in(site, leyla, client)
    client.sees_heading("client.devices.title")
    assert open_devices(client.page) == []
    client.press("client.devices.sound_only")
    client.sees("client.waiting.camera_off")
    enter(meeting)
    until_media_grow(leyla.page, "the worker", picture=False)
    assert open_devices(client.page) == ["audio"]
    assert received(leyla.page).frames == 0


def test_neither_listens_and_writes(site: Site, leyla: WorkerSide, new_client: OpenClient) -> None:
    client = new_client("az", permissions=[])
    meeting = come_in(site, leyla, client)
    client.press("client.devices.none")
    client.sees_heading("client.waiting.title")
    enter(meeting)
    until_media_grow(client.page, "the client")
    client.sees("call.device.none.text")
    assert open_devices(client.page) == []
    client.press("call.device.none.button")
    until_media_grow(leyla.page, "the worker")


def test_camera_microphone_and_screen_go_off_and_on(talking: Meeting) -> None:
    client, worker = talking.client, talking.worker
    client.toggle("call.camera")
    until(lambda: open_devices(client.page) == ["audio"], "the camera is let go")
    worker.sees("call.picture.off")
    client.toggle("call.microphone")
    worker.sees("call.picture.all_off")
    worker.toggle("call.screen")
    screen = client.page.get_by_label(client.words("call.picture.screen", name="Leyla M."))
    expect(screen).to_be_visible(timeout=15_000)
    worker.sees("call.picture.own_screen")
    worker.toggle("call.screen")
    expect(screen).to_be_hidden()
    client.toggle("call.microphone")
    client.toggle("call.camera")
    talking.both_see_and_hear()


def test_sound_only_appointment_knows_no_camera(
    site: Site, leyla: WorkerSide, new_client: OpenClient
) -> None:
    meeting = arrange(site, leyla, new_client("az"), form="audio")
    begin_waiting(meeting)
    meeting.let_in()
    until_media_grow(meeting.client.page, "the client", picture=False)
    assert open_devices(meeting.client.page) == ["audio"]
    assert meeting.client.page.get_by_role("switch", name=meeting.client.words("call.camera")).count() == 0
