"""A worker's hours: the week from a day on, days that differ, taken back; by keyboard, on a phone, nothing for axe to find."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.words import LANGUAGES
from tests.e2e.worker_side import WorkerSide, open_worker

STICKS_OUT = """
[...document.querySelectorAll('#main *')]
  .filter(each => each.checkVisibility() && !each.closest('.visually-hidden, [hidden]'))
  .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
  .map(each => each.outerHTML.slice(0, 160))
"""
TOMORROW = (datetime.now(UTC) + timedelta(days=1)).date()


def hours(site: Site) -> list[tuple[int, str, str]]:
    """Leyla's hours as the server has them."""
    known = site.ask(site.cast.leyla, "GET", f"/workers/{site.cast.leyla.id}/availability")
    return [(each["weekday"], each["starts"], each["ends"]) for each in known["hours"]]


def exceptions(site: Site) -> list[tuple[str, str | None]]:
    known = site.ask(site.cast.leyla, "GET", f"/workers/{site.cast.leyla.id}/availability")
    return [(each["kind"], each["starts"]) for each in known["exceptions"]]


def set_week(site: Site) -> None:
    leyla = site.cast.leyla
    spans = [{"weekday": day, "starts": "09:00", "ends": "13:00"} for day in range(5)]
    body = {"office_id": site.cast.baku, "effective_from": str(TOMORROW), "hours": spans}
    site.ask(leyla, "PUT", f"/workers/{leyla.id}/week", body)


@pytest.fixture(autouse=True)
def empty(site: Site) -> None:
    """Every story begins without hours."""
    leyla = site.cast.leyla
    body = {"office_id": site.cast.baku, "effective_from": str(TOMORROW - timedelta(days=1)), "hours": []}
    site.ask(leyla, "PUT", f"/workers/{leyla.id}/week", body)
    known = site.ask(leyla, "GET", f"/workers/{leyla.id}/availability")
    for each in known["exceptions"]:
        site.ask(leyla, "DELETE", f"/exceptions/{each['id']}")


def opened(worker: WorkerSide, address: str = "/desk/availability") -> Page:
    worker.page.goto(f"{worker.site.url}{address}")
    expect(worker.page.locator("#main h2").first).to_be_visible()
    return worker.page


def test_a_week_is_set_and_taken_back(site: Site, leyla: WorkerSide) -> None:
    page = opened(leyla)
    leyla.sees("availability.week_none")
    leyla.press("availability.change_week")
    monday = page.get_by_role("group", name="Monday")
    monday.get_by_role("button", name=leyla.words("availability.add_hours")).click()
    monday.get_by_role("button", name=leyla.words("availability.add_hours")).click()
    leyla.press("common.save")
    leyla.sees("availability.week_saved")
    assert hours(site) == [(0, "09:00", "13:00"), (0, "14:00", "18:00")]
    page.get_by_role("button", name=leyla.words("common.undo"), exact=True).click()
    leyla.sees("availability.week_none")
    assert hours(site) == []


def test_a_week_that_cannot_be_is_refused_in_words(site: Site, leyla: WorkerSide) -> None:
    set_week(site)
    page = opened(leyla)
    leyla.press("availability.change_week")
    page.get_by_label(f"Monday, {leyla.words('availability.ends')}").fill("08:00")
    leyla.press("common.save")
    expect(page.get_by_role("link", name=leyla.words("availability.fault.order"))).to_be_visible()
    assert len(hours(site)) == 5
    page.get_by_label(f"Monday, {leyla.words('availability.ends')}").fill("00:00")
    leyla.press("common.save")
    leyla.sees("availability.week_saved")
    assert hours(site)[0] == (0, "09:00", "24:00")


def test_leave_is_added_and_taken_back_by_keyboard(site: Site, leyla: WorkerSide) -> None:
    page = opened(leyla)
    page.get_by_role("button", name=leyla.words("availability.add_day"), exact=True).focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(leyla.words("availability.first_day")).fill(str(TOMORROW))
    dialog.get_by_label(leyla.words("availability.last_day")).press("Enter")
    leyla.sees("availability.day_added")
    assert exceptions(site) == [("off", None)]
    page.locator("tr", has_text=leyla.words("availability.reason.leave")).get_by_role("button").press("Enter")
    leyla.sees("availability.days_none")
    page.get_by_role("button", name=leyla.words("common.undo"), exact=True).click()
    expect(page.locator("tr", has_text=leyla.words("availability.reason.leave"))).to_be_visible()
    assert exceptions(site) == [("off", None)]


def test_an_evening_more_has_its_hours(site: Site, leyla: WorkerSide) -> None:
    page = opened(leyla)
    leyla.press("availability.add_day")
    dialog = page.get_by_role("dialog")
    dialog.get_by_label(leyla.words("availability.extra")).check()
    dialog.get_by_label(leyla.words("availability.first_day")).fill(str(TOMORROW))
    leyla.press("common.save")
    expect(dialog.get_by_role("link", name=leyla.words("availability.fault.empty"))).to_be_visible()
    dialog.get_by_label(leyla.words("availability.starts")).fill("18:00")
    dialog.get_by_label(leyla.words("availability.ends")).fill("20:00")
    leyla.press("common.save")
    leyla.sees("availability.day_added")
    assert exceptions(site) == [("extra", "18:00")]


def test_a_coordinator_sets_the_hours_of_a_worker(contexts: Browser, site: Site) -> None:
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    page = opened_for_choice(aysel)
    page.get_by_label(aysel.words("common.role.worker")).select_option(label="Leyla M.")
    expect(page.get_by_role("heading", name=aysel.words("availability.week"), exact=True)).to_be_visible()
    aysel.press("availability.change_week")
    page.get_by_role("group", name="Friday").get_by_role("button").click()
    aysel.press("common.save")
    aysel.sees("availability.week_saved")
    assert hours(site) == [(4, "09:00", "13:00")]


def opened_for_choice(worker: WorkerSide) -> Page:
    worker.page.goto(f"{worker.site.url}/desk/availability")
    worker.sees("availability.choose")
    return worker.page


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_for_axe_to_find_and_nothing_sticks_out(contexts: Browser, site: Site, theme: str) -> None:
    set_week(site)
    for language in LANGUAGES:
        leyla = open_worker(contexts, site, site.cast.leyla, language)
        leyla.page.set_viewport_size({"width": 360, "height": 740})
        leyla.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        page = opened(leyla)
        assert violations(page) == []
        leyla.press("availability.change_week")
        assert violations(page) == []
        assert page.evaluate(STICKS_OUT) == []
        leyla.press("common.cancel")
        leyla.press("availability.add_day")
        expect(page.get_by_role("dialog")).to_be_visible()
        assert violations(page) == []
        assert page.evaluate(STICKS_OUT) == []
        leyla.context.close()
