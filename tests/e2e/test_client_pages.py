"""Every client page: nothing for axe to find in either theme, nothing that names the agency, nothing left behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.meeting import Meeting, arrange
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

OpenClient = Callable[..., ClientSide]
SMALL_TARGETS = """
[...document.querySelectorAll('button, select, a[href]')]
  .filter(each => each.checkVisibility() && !each.classList.contains('skip-link'))
  .filter(each => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width) < 48)
  .map(each => each.outerHTML)
"""
TELLING = ("Dayaq", "Leyla", "social", "sosial", "Sosial")


class Faults:
    """What axe finds on one screen after another, by the screen's name."""

    def __init__(self, client: ClientSide) -> None:
        self._client = client
        self.found: dict[str, list[str]] = {}

    def look(self, screen: str) -> None:
        if faults := violations(self._client.page):
            self.found[screen] = faults


def texts_of(page: Page) -> str:
    return page.title() + page.locator("body").inner_text()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_from_the_link_to_the_end(
    site: Site, leyla: WorkerSide, new_client: OpenClient, theme: Literal["light", "dark"]
) -> None:
    client = new_client("az", color_scheme=theme, permissions=[])
    faults = Faults(client)
    meeting = arrange(site, leyla, client)
    client.open_link(meeting.link)
    faults.look("ready")
    client.press("client.ready.no")
    client.sees_heading("client.not_now.title")
    faults.look("not now")
    client.press("client.not_now.now")
    client.agree()
    client.sees_heading("client.devices.title")
    faults.look("devices")
    client.press("client.devices.both")
    client.sees("client.waiting.seen")
    faults.look("waiting")
    leyla.open_session(meeting.appointment_id)
    meeting.let_in()
    meeting.both_see_and_hear()
    look_around_in_the_call(client, faults)
    client.leave()
    faults.look("left")
    client.press("client.clean.button")
    client.sees_heading("client.clean.title")
    faults.look("clean")
    assert faults.found == {}


def look_around_in_the_call(client: ClientSide, faults: Faults) -> None:
    faults.look("talking")
    client.press("call.texts.button")
    faults.look("texts")
    client.page.get_by_role("complementary").get_by_role("button", name=client.words("common.close")).click()
    client.press("call.devices.button")
    faults.look("choosing devices")
    client.page.get_by_role("dialog").get_by_role("button", name=client.words("common.close")).last.click()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_the_first_page_and_where_no_link_leads(
    site: Site, new_client: OpenClient, theme: Literal["light", "dark"]
) -> None:
    client = new_client("kk", color_scheme=theme)
    faults = Faults(client)
    client.page.goto(site.url)
    client.sees_heading("intake.home.title")
    faults.look("home")
    client.page.get_by_role("button", name=client.words("intake.home.code")).click()
    client.sees_heading("client.home.title")
    client.page.get_by_label(client.words("client.home.code")).fill("000000")
    client.press("client.home.go_in")
    client.sees("client.home.code_wrong")
    faults.look("wrong code")
    client.page.goto(f"{site.url}/j")
    client.sees_heading("client.failed.none_title")
    faults.look("no seat")
    client.page.goto(f"{site.url}/j#t={'x' * 43}")
    client.sees_heading("client.failed.link_title")
    faults.look("dead link")
    assert faults.found == {}


def test_code_leads_to_the_same_waiting_room_marked_unchecked(
    contexts: Browser, site: Site, new_client: OpenClient
) -> None:
    elchin = open_worker(contexts, site, site.cast.elchin, "en")
    appointment = site.make_appointment(elchin.person, site.cast.kamal.id)
    invitation = site.invitation(elchin.person, appointment)
    client = new_client("ru")
    client.page.goto(f"{site.url}/#code")
    client.page.get_by_label(client.words("client.home.code")).fill(invitation["code"])
    client.press("client.home.go_in")
    client.say_yes()
    elchin.open_session(appointment)
    elchin.sees("staff.session.unchecked")
    Meeting(client, elchin, appointment, invitation["link"]).let_in()
    expect(elchin.page.get_by_label(elchin.words("call.people.unchecked"))).to_be_visible()


def test_waiting_page_names_nobody(waiting: Meeting) -> None:
    shown = texts_of(waiting.client.page)
    assert [word for word in TELLING if word in shown] == []


def test_token_is_gone_from_the_address_and_nothing_stays_after_cleaning(
    site: Site, leyla: WorkerSide, new_client: OpenClient
) -> None:
    client = new_client("az")
    meeting = arrange(site, leyla, client)
    client.open_link(meeting.link)
    assert client.page.url == f"{site.url}/j"
    client.say_yes()
    client.press("client.waiting.leave")
    client.press("client.clean.button")
    client.sees_heading("client.clean.title")
    assert client.page.url == f"{site.url}/"
    assert client.context.cookies() == []
    assert client.page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert client.requests.foreign(site.url) == []


def test_narrow_phone_shows_everything_without_sideways_scrolling(talking: Meeting) -> None:
    page = talking.client.page
    page.set_viewport_size({"width": 320, "height": 568})
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width == 320
    leave = page.get_by_role("button", name=talking.client.words("client.leave.button"), exact=True)
    leave.scroll_into_view_if_needed()
    expect(leave).to_be_in_viewport()
    assert page.evaluate(SMALL_TARGETS) == []
