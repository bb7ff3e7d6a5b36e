"""A new appointment by a service: free times are offered, a series is booked whole, a time by hand stays possible."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide

PHONE = {"width": 360, "height": 740}
DAYS = range(7)


@pytest.fixture(scope="module")
def service(site: Site) -> str:
    """Counselling, offered in Baku by Leyla from ten to twelve every day, as video talk or office visit."""
    cast = site.cast
    made = site.ask(
        cast.nigar,
        "POST",
        "/services",
        {
            "names": {"en": "Counselling", "az": "Məsləhət"},
            "forms": ["video", "office"],
            "minutes": 45,
            "office_ids": [cast.baku],
            "worker_ids": [],
        },
    )
    site.ask(cast.nigar, "POST", "/rooms", {"office_id": cast.baku, "name": "Room 2", "capacity": 3})
    hours = [{"weekday": day, "starts": "10:00", "ends": "12:00"} for day in DAYS]
    body = {"office_id": cast.baku, "effective_from": f"{datetime.now(UTC):%Y-%m-%d}", "hours": hours}
    site.ask(cast.leyla, "PUT", f"/workers/{cast.leyla.id}/week", body)
    return str(made["id"])


def begin(site: Site, leyla: WorkerSide) -> None:
    """Sevda is chosen, next week is open."""
    leyla.page.goto(f"{site.url}/desk/new?client={site.cast.sevda.id}")
    leyla.press("calendar.next")
    expect(leyla.page.locator(".slots").first).to_be_visible()


@pytest.mark.usefixtures("service")
def test_six_weekly_office_visits_are_booked_in_one_go(site: Site, leyla: WorkerSide) -> None:
    page = leyla.page
    begin(site, leyla)
    page.get_by_label(leyla.words("common.form.office")).check()
    leyla.sees("people.rule.none_title")
    page.locator(".slots").first.get_by_role("button", name="10:00").click()
    page.get_by_text(leyla.words("calendar.new.more")).click()
    page.get_by_label(leyla.words("calendar.new.series")).select_option("6")
    assert violations(page) == []
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
    facts = page.locator(".facts")
    expect(facts).to_contain_text("Number 1 of 6")
    expect(facts).to_contain_text("Room 2")
    facts.locator(".facts__own a").click()
    expect(page.locator(".facts")).to_contain_text("Number 2 of 6")


@pytest.mark.usefixtures("service")
def test_a_taken_time_is_no_longer_offered(site: Site, leyla: WorkerSide) -> None:
    begin(site, leyla)
    day = leyla.page.locator(".slots").nth(1)
    day.get_by_role("button", name="10:00").click()
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
    begin(site, leyla)
    expect(leyla.page.locator(".slots").nth(1).get_by_role("button", name="10:00")).to_have_count(0)


@pytest.mark.usefixtures("service")
def test_staff_may_take_another_time_by_hand_on_a_phone(site: Site, leyla: WorkerSide) -> None:
    leyla.page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict will do
    begin(site, leyla)
    assert violations(leyla.page) == []
    assert leyla.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    leyla.press("calendar.new.by_hand")
    at = datetime.now(UTC) + timedelta(days=3)
    leyla.page.get_by_label(leyla.words("staff.new.day")).fill(f"{at:%Y-%m-%d}")
    leyla.page.get_by_label(leyla.words("staff.new.time"), exact=True).fill("20:00")
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
