"""Quick exit: the camera goes off first, the page is gone, Back does not return, nothing stays, the worker reads "safely"."""

from __future__ import annotations

import time
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page

from tests.e2e.client_side import ClientSide
from tests.e2e.meeting import Meeting
from tests.e2e.probes import open_devices
from tests.e2e.site import Site


def stops_of(context: BrowserContext) -> list[str]:
    """The kinds of the tracks that pages of this context stop, as it happens."""
    stopped: list[str] = []
    context.expose_function("storyTrackStopped", lambda kind: stopped.append(kind))  # noqa: PLW0108 - Playwright marks what it is given
    return stopped


def press_shift(page: Page, times: int) -> None:
    for _ in range(times):
        page.keyboard.press("Shift")


def is_gone(page: Page, address: str = "about:blank", seconds: float = 5) -> None:
    """The page has gone to the address of the exit."""
    page.wait_for_url(address, timeout=seconds * 1000)


def nothing_stays(client: ClientSide, url: str) -> None:
    """Neither Back nor a cookie leads into the meeting again."""
    client.page.go_back()
    assert "/j" not in client.page.url
    assert client.context.cookies(url) == []


def test_exit_in_the_call_stops_the_camera_first_and_leaves_no_way_back(talking: Meeting, site: Site) -> None:
    page = talking.client.page
    stopped = stops_of(talking.client.context)
    pressed = time.monotonic()
    talking.client.press("common.quick_exit.button")
    is_gone(page)
    # The page gives itself 0.4 s; the rest is for a busy machine and the driver of the browser.
    assert time.monotonic() - pressed < 4
    assert stopped[:2] == ["video", "audio"]
    talking.worker.sees("call.gone.exit", name="Sevda")
    nothing_stays(talking.client, site.url)
    told = talking.worker.timeline(talking.appointment_id)
    assert any("Left safely by quick exit" in line for line in told)


def test_three_shifts_in_the_waiting_room_leave_too(waiting: Meeting, site: Site) -> None:
    page = waiting.client.page
    assert open_devices(page) == ["audio", "video"]
    press_shift(page, 3)
    is_gone(page)
    nothing_stays(waiting.client, site.url)


def test_two_shifts_and_escape_leave_nobody(waiting: Meeting, site: Site) -> None:
    press_shift(waiting.client.page, 2)
    waiting.client.page.keyboard.press("Escape")
    waiting.client.sees("client.waiting.seen")
    assert waiting.client.page.url == f"{site.url}/j"


def test_exit_while_the_server_is_away_does_not_wait_for_it(waiting: Meeting, site: Site) -> None:
    site.process.kill()
    waiting.client.press("common.quick_exit.button")
    is_gone(waiting.client.page, seconds=2)
    site.process.start()


def test_exit_goes_to_the_address_that_the_agency_set(
    site: Site, new_client: Callable[..., ClientSide]
) -> None:
    address = f"{site.url}/healthz"
    site.ask(site.cast.nigar, "PATCH", "/agency", {"exit_address": address})
    client = new_client("ru")
    client.page.goto(site.url)
    site.ask(site.cast.nigar, "PATCH", "/agency", {"exit_address": "about:blank"})
    client.press("common.quick_exit.button")
    is_gone(client.page, address)
