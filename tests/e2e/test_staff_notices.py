"""What staff see of messages: on the appointment, on the desk, their calendar elsewhere, and the demo's outbox."""

from __future__ import annotations

import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.words import Words
from tests.e2e.worker_side import WorkerSide
from tests.environment.server_process import ServerProcess


def test_an_appointment_says_what_its_client_was_told_and_sends_again(site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    page = leyla.page
    page.goto(f"{site.url}/desk/appointments/{appointment}")
    first = page.locator(".notices > li").first
    expect(first).to_contain_text(leyla.words("notices.kind.booked"))
    expect(first).to_contain_text(leyla.words("notices.reason.no_rule"))
    what = leyla.words("notices.kind.booked")
    first.get_by_role("button", name=leyla.words("notices.again_for", what=what)).click()
    leyla.sees("notices.again_done")
    expect(page.locator(".notices > li")).to_have_count(2)
    assert violations(page) == []


def test_a_calendar_elsewhere_is_opened_and_withdrawn(site: Site, leyla: WorkerSide) -> None:
    page = leyla.page
    page.goto(f"{site.url}/account")
    leyla.press("notices.feed.open")
    field = page.get_by_label(leyla.words("notices.feed.address"))
    expect(field).to_be_visible()
    address = field.input_value()
    with urllib.request.urlopen(address, timeout=10) as answer:
        assert answer.read().startswith(b"BEGIN:VCALENDAR")
    assert violations(page) == []
    leyla.press("notices.feed.close")
    leyla.sees("notices.feed.closed")
    expect(page.get_by_role("button", name=leyla.words("notices.feed.open"), exact=True)).to_be_visible()


def test_the_demo_shows_what_did_not_leave(contexts: Browser, tmp_path: Path) -> None:
    words = Words("en")
    with ServerProcess("demo", "", tmp_path) as demo:
        page = contexts.new_context(locale="en").new_page()
        page.goto(f"{demo.url}/sign-in")
        page.get_by_role("link", name=words("common.demo.outbox")).click()
        expect(page.get_by_role("heading", name=words("notices.demo.title"))).to_be_visible()
        expect(page.locator(".caught, .empty")).to_be_visible()
        assert violations(page) == []
