"""The front desk's board: who arrives, who is late, whom to call and how, who is on a visit, and the list for paper."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

PHONE = {"width": 360, "height": 740}


@pytest.fixture
def aysel(contexts: Browser, site: Site) -> WorkerSide:
    """The coordinator's browser, at the board."""
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    aysel.page.goto(f"{site.url}/board")
    expect(aysel.page.locator(".board__columns")).to_be_visible()
    return aysel


def now(minutes: int) -> str:
    """A five-minute step so many minutes from now."""
    at = datetime.now(UTC) + timedelta(minutes=minutes)
    return at.replace(minute=at.minute // 5 * 5, second=0).strftime("%Y-%m-%dT%H:%M:%SZ")


def book(site: Site, form: str, minutes: int, *, sevda: bool = True) -> str:
    cast = site.cast
    client, worker = (cast.sevda, cast.leyla) if sevda else (cast.kamal, cast.elchin)
    body = {
        "client_id": client.id,
        "worker_id": worker.id,
        "form": form,
        "starts_at": now(minutes),
        "minutes": 5,
    }
    return str(site.ask(worker, "POST", "/appointments", body)["id"])


def card(aysel: WorkerSide, key: str) -> Locator:
    """A list of the board by its title."""
    return aysel.page.locator(".card", has=aysel.page.get_by_role("heading", name=aysel.words(key)))


def test_an_arrival_is_marked_with_one_press_and_the_client_waits(site: Site, aysel: WorkerSide) -> None:
    book(site, "office", -9)
    line = card(aysel, "board.coming").locator(".board__line", has_text="Sevda")
    expect(line).to_contain_text("late")
    assert violations(aysel.page) == []
    line.get_by_role("button", name=aysel.words("board.arrived")).click()
    expect(card(aysel, "board.waiting")).to_contain_text("Sevda")
    expect(line).to_have_count(0)


def test_a_call_shows_the_rule_before_the_number_and_never_where_nobody_may_call(
    site: Site, aysel: WorkerSide
) -> None:
    cast = site.cast
    rule = {
        "version": 0,
        "call": "never",
        "channels": [],
        "hours": None,
        "wording": "neutral",
        "who_may_answer": "client_only",
    }
    site.ask(cast.leyla, "PATCH", f"/clients/{cast.sevda.id}", {"phone": "+994 00 555 01 02"})
    site.ask(cast.leyla, "PUT", f"/clients/{cast.sevda.id}/contact-rule", rule)
    book(site, "phone", 20)
    site.ask(cast.elchin, "PATCH", f"/clients/{cast.kamal.id}", {"phone": "+994 00 555 01 03"})
    book(site, "phone", 20, sevda=False)
    calls = card(aysel, "board.calls")
    open_ = aysel.words("board.call.open")
    calls.locator(".board__line", has_text="Sevda").get_by_role("button", name=open_).click()
    aysel.sees("board.rule.call.never")
    assert "+994 00 555 01 02" not in aysel.page.content()
    assert violations(aysel.page) == []
    aysel.page.keyboard.press("Escape")
    calls.locator(".board__line", has_text="Kamal").get_by_role("button", name=open_).click()
    aysel.sees("board.rule.none")
    expect(aysel.page.get_by_role("link", name="+994 00 555 01 03")).to_be_visible()


def test_a_home_visit_is_checked_in_and_out_on_a_phone(
    site: Site, leyla: WorkerSide, aysel: WorkerSide
) -> None:
    visit = book(site, "home", 30)
    leyla.page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict will do
    leyla.page.goto(f"{site.url}/desk/appointments/{visit}")
    expect(leyla.page.get_by_role("button", name=leyla.words("calendar.visit.i_arrived"))).to_be_visible()
    assert violations(leyla.page) == []
    leyla.press("calendar.visit.i_arrived")
    expect(card(aysel, "board.visits")).to_contain_text("There since")
    leyla.press("calendar.visit.i_left")
    expect(card(aysel, "board.visits")).to_contain_text(aysel.words("board.visits_none"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_list_for_paper_is_shown_when_it_is_asked_for(site: Site, aysel: WorkerSide, theme: str) -> None:
    page = aysel.page
    page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]  # one of the two
    page.get_by_role("link", name=aysel.words("board.print")).click()
    expect(page.locator(".downtime__table")).to_have_count(0)
    aysel.press("board.downtime.show")
    expect(page.get_by_role("heading", name="Baku")).to_be_visible()
    assert violations(page) == []
    page.emulate_media(media="print")
    expect(page.locator(".staff__bar")).to_be_hidden()


def test_the_board_fits_a_phone(aysel: WorkerSide) -> None:
    aysel.page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict will do
    assert violations(aysel.page) == []
    assert aysel.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
