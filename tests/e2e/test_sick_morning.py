"""Sick this morning: what is proposed is changed by a person and carried out in one go; and whoever leaves."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.test_calendar import BAKU, book, instant, next_monday
from tests.e2e.worker_side import WorkerSide, open_worker

PHONE = {"width": 360, "height": 740}


@pytest.fixture
def aysel(contexts: Browser, site: Site) -> WorkerSide:
    """The coordinator's browser."""
    return open_worker(contexts, site, site.cast.aysel, "en")


def show(aysel: WorkerSide, *, leaves: bool = False) -> None:
    """Asks for Leyla's appointments of that Monday, or for all."""
    page, words = aysel.page, aysel.words
    page.goto(f"{aysel.site.url}/board")
    page.get_by_role("link", name=words("board.absence.title")).click()
    page.get_by_label(words("board.absence.who")).select_option(aysel.site.cast.leyla.id)
    if leaves:
        page.get_by_label(words("board.absence.leaves")).check()
    else:
        day = f"{next_monday() + BAKU:%Y-%m-%d}"
        page.get_by_label(words("board.absence.from"), exact=True).fill(day)
        page.get_by_label(words("board.absence.until")).fill(day)
    aysel.press("board.absence.show")


def item(aysel: WorkerSide, clock: str) -> Locator:
    """The line of the appointment that begins then."""
    return aysel.page.locator(".absence__item", has_text=f"{clock}–")


def state(site: Site, appointment_id: str) -> dict[str, str]:
    found = site.ask(site.cast.aysel, "GET", f"/appointments/{appointment_id}")
    return {key: str(found[key]) for key in ("state", "worker_id", "starts_at")}


def test_a_sick_mornings_day_is_settled_in_one_go(site: Site, aysel: WorkerSide) -> None:
    """Three appointments: one goes to Elchin, one to the next day, one is called off."""
    monday, words = next_monday(), aysel.words
    given, moved, cancelled = (book(site, monday + timedelta(hours=hour)) for hour in range(3))
    show(aysel)
    expect(aysel.page.locator(".absence__item")).to_have_count(3)
    proposed = f"{words('board.absence.decide.reassign')} ({words('board.absence.proposed')})"
    expect(item(aysel, "10:00").get_by_label(proposed)).to_be_checked()
    second = item(aysel, "11:00")
    second.get_by_label(words("board.absence.decide.move")).check()
    second.get_by_label(words("staff.new.day")).fill(f"{monday + BAKU + timedelta(days=1):%Y-%m-%d}")
    item(aysel, "12:00").get_by_label(words("board.absence.decide.cancel")).check()
    assert violations(aysel.page) == []
    aysel.page.get_by_role("button", name="Carry out 3 decisions").click()
    expect(aysel.page.get_by_text("3 decisions were carried out.")).to_be_visible()
    assert state(site, given)["worker_id"] == site.cast.elchin.id
    assert state(site, moved)["starts_at"][:19] == instant(monday + timedelta(days=1, hours=1))[:19]
    assert state(site, cancelled)["state"] == "cancelled_by_agency"
    assert violations(aysel.page) == []


def test_what_was_taken_meanwhile_is_said_and_stays(site: Site, aysel: WorkerSide) -> None:
    monday = next_monday() + timedelta(hours=5)
    left = book(site, monday)
    show(aysel)
    expect(item(aysel, "15:00")).to_be_visible()
    cast = site.cast
    body = {
        "client_id": cast.kamal.id,
        "worker_id": cast.elchin.id,
        "form": "video",
        "starts_at": instant(monday),
        "minutes": 45,
    }
    site.ask(cast.elchin, "POST", "/appointments", body)
    aysel.page.get_by_role("button", name="Carry out 1 decision").click()
    expect(aysel.page.get_by_text(aysel.words("problems.booked_already"))).to_be_visible()
    assert state(site, left)["worker_id"] == cast.leyla.id
    aysel.press("board.absence.look_again")
    expect(aysel.page.get_by_label("Move to another time (proposed)")).to_be_checked()


def test_whoever_leaves_leaves_no_appointment_behind(site: Site, aysel: WorkerSide) -> None:
    far = book(site, next_monday() + timedelta(days=60))
    show(aysel, leaves=True)
    aysel.page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict will do
    expect(item(aysel, "10:00").first).to_be_visible()
    assert violations(aysel.page) == []
    assert aysel.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    aysel.page.locator("button", has_text="Carry out").click()
    expect(aysel.page.get_by_text(aysel.words("board.absence.report"))).to_be_visible()
    assert state(site, far)["worker_id"] == site.cast.elchin.id


def test_what_somebody_left_stays_on_the_coordinators_desk_until_it_is_handed_over(
    site: Site, aysel: WorkerSide
) -> None:
    """The last story of this file: from here on Leyla works here no more."""
    page, words, cast = aysel.page, aysel.words, site.cast
    far = book(site, next_monday() + timedelta(days=30))
    site.ask(cast.nigar, "POST", f"/staff/{cast.leyla.id}/deactivate")
    page.goto(f"{site.url}/desk")
    expect(page.get_by_text("Leyla M. no longer works here")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("link", name=words("board.leaver.decide")).click()
    expect(page.get_by_label(words("board.absence.who"))).to_have_value(cast.leyla.id)
    expect(item(aysel, "10:00").first).to_be_visible()
    assert violations(page) == []
    page.locator("button", has_text="Carry out").click()
    expect(page.get_by_text(words("board.absence.report"))).to_be_visible()
    assert state(site, far)["worker_id"] == cast.elchin.id
    page.goto(f"{site.url}/desk")
    expect(page.get_by_text("1 client has no worker now.")).to_be_visible()
    expect(page.get_by_role("link", name=words("board.leaver.decide"))).to_have_count(0)
