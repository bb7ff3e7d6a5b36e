"""The week: made, moved and put back by mouse and by keyboard; a list on a phone; nothing for axe to find."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.words import Words
from tests.e2e.worker_side import WorkerSide

BAKU = timedelta(hours=4)
PHONE = {"width": 360, "height": 740}


def next_monday() -> datetime:
    """Ten in the morning in Baku, on the Monday after next: nothing there is over, whatever the day is."""
    today = datetime.now(UTC) + BAKU
    monday = today + timedelta(days=14 - today.weekday())
    return monday.replace(hour=10, minute=0, second=0, microsecond=0) - BAKU


def instant(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def book(site: Site, at: datetime, minutes: int = 45) -> str:
    cast = site.cast
    body = {
        "client_id": cast.sevda.id,
        "worker_id": cast.leyla.id,
        "form": "video",
        "starts_at": instant(at),
        "minutes": minutes,
    }
    return str(site.ask(cast.leyla, "POST", "/appointments", body)["id"])


def starts_at(site: Site, appointment_id: str) -> str:
    return str(site.ask(site.cast.leyla, "GET", f"/appointments/{appointment_id}")["starts_at"])


def box(page: Page) -> Locator:
    """The one appointment in the table."""
    return page.locator(".week__box")


def place(page: Page, at: datetime) -> Locator:
    """The place of the table that a moment has."""
    return page.locator(f'[data-starts-at="{instant(at)}"]')


@pytest.fixture
def monday(site: Site, leyla: WorkerSide) -> datetime:
    """The week of that Monday is open."""
    at = next_monday()
    leyla.page.goto(f"{site.url}/desk/week/{at + BAKU:%Y-%m-%d}")
    expect(leyla.page.locator(".week")).to_be_visible()
    return at


@pytest.fixture
def booked(site: Site, leyla: WorkerSide, monday: datetime) -> str:
    """Sevda has Monday at ten."""
    appointment_id = book(site, monday)
    leyla.page.reload()
    expect(box(leyla.page)).to_be_visible()
    return appointment_id


@pytest.fixture(autouse=True)
def afterwards_nothing_is_left(site: Site) -> None:
    """Every story begins with an empty week."""
    from_ = next_monday() - timedelta(days=1)
    until = from_ + timedelta(days=9)
    found = site.ask(site.cast.leyla, "GET", f"/appointments?from={instant(from_)}&until={instant(until)}")
    for each in found["items"]:
        if each["state"] == "confirmed":
            path = f"/appointments/{each['id']}/cancel"
            site.ask(site.cast.leyla, "POST", path, {"reason_code": "booked_by_mistake"})


def test_an_appointment_is_dragged_and_put_back(
    site: Site, leyla: WorkerSide, monday: datetime, booked: str
) -> None:
    target = monday + timedelta(days=2, hours=4)
    box(leyla.page).drag_to(place(leyla.page, target))
    expect(place(leyla.page, target).locator(".week__box")).to_be_visible()
    assert starts_at(site, booked)[:19] == instant(target)[:19]
    leyla.page.get_by_role("button", name=leyla.words("common.undo"), exact=True).click()
    expect(place(leyla.page, monday).locator(".week__box")).to_be_visible()
    assert starts_at(site, booked)[:19] == instant(monday)[:19]


def test_a_move_needs_no_dragging(site: Site, leyla: WorkerSide, monday: datetime, booked: str) -> None:
    target = monday + timedelta(days=1)
    box(leyla.page).click()
    leyla.page.get_by_role("dialog").get_by_role("button", name=leyla.words("calendar.move")).click()
    place(leyla.page, target).locator(".week__free").click()
    expect(place(leyla.page, target).locator(".week__box")).to_be_visible()
    assert starts_at(site, booked)[:19] == instant(target)[:19]


def test_a_move_needs_no_mouse(site: Site, leyla: WorkerSide, monday: datetime, booked: str) -> None:
    page = leyla.page
    page.locator(".week [tabindex='0']").focus()
    for _ in range(40):
        if "week__box" in (page.evaluate("document.activeElement.className") or ""):
            break
        page.keyboard.press("ArrowDown")
    page.keyboard.press("m")
    expect(page.get_by_text(leyla.words("calendar.moving_help"))).to_be_visible()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    target = monday + timedelta(days=1, minutes=30)
    expect(place(page, target).locator(".week__box")).to_be_visible()
    assert starts_at(site, booked)[:19] == instant(target)[:19]


def test_escape_leaves_it_where_it_is(site: Site, leyla: WorkerSide, monday: datetime, booked: str) -> None:
    box(leyla.page).focus()
    leyla.page.keyboard.press("m")
    leyla.page.keyboard.press("ArrowRight")
    leyla.page.keyboard.press("Escape")
    expect(leyla.page.get_by_text(leyla.words("calendar.moving_help"))).to_have_count(0)
    assert starts_at(site, booked)[:19] == instant(monday)[:19]


def test_a_taken_time_is_refused_in_words(
    site: Site, leyla: WorkerSide, monday: datetime, booked: str
) -> None:
    """The other one begins between two lines of the table, so its first half hour looks free from above."""
    book(site, monday + timedelta(days=1, minutes=15))
    leyla.page.reload()
    box(leyla.page).first.drag_to(place(leyla.page, monday + timedelta(days=1)))
    leyla.sees("calendar.taken")
    assert starts_at(site, booked)[:19] == instant(monday)[:19]


def test_a_free_place_makes_an_appointment_there(site: Site, leyla: WorkerSide, monday: datetime) -> None:
    target = monday + timedelta(days=3, hours=1)
    place(leyla.page, target).locator(".week__free").click()
    leyla.page.get_by_role("button", name="Sevda").click()
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
    assert starts_at(site, leyla.appointment_id)[:19] == instant(target)[:19]


def test_on_a_phone_the_week_is_a_list(site: Site, leyla: WorkerSide, monday: datetime, booked: str) -> None:
    leyla.page.set_viewport_size(PHONE)  # type: ignore[arg-type]  # a plain dict will do
    expect(leyla.page.locator(f".agenda a[href='/desk/appointments/{booked}']")).to_contain_text(
        "10:00–10:45"
    )
    expect(leyla.page.locator(".week")).to_have_count(0)
    assert violations(leyla.page) == []
    assert leyla.page.evaluate("document.documentElement.scrollWidth") == PHONE["width"]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(site: Site, leyla: WorkerSide, booked: str, theme: str) -> None:
    leyla.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]  # one of the two
    assert violations(leyla.page) == []
    box(leyla.page).focus()
    leyla.page.keyboard.press("m")
    leyla.sees("calendar.moving_help")
    assert violations(leyla.page) == []


def test_whoever_looks_from_another_zone_sees_both_hours(
    site: Site, leyla: WorkerSide, contexts: Browser, booked: str
) -> None:
    """Rauf has both offices; Baku comes first, so Zarina's hour in Tashkent is another."""
    cast = site.cast
    at = next_monday() + timedelta(days=1)
    body = {
        "client_id": cast.zarina.id,
        "worker_id": cast.zuhra.id,
        "form": "video",
        "starts_at": instant(at),
        "minutes": 30,
    }
    made = site.ask(cast.zuhra, "POST", "/appointments", body)["id"]
    site.ask(cast.nigar, "PATCH", f"/staff/{cast.zuhra.id}", {"supervisor_id": cast.rauf.id})
    context = contexts.new_context(viewport={"width": 1280, "height": 800}, locale="en")
    context.add_cookies([{"name": "suhbat", "value": cast.rauf.token, "url": site.url}])
    page = context.new_page()
    page.goto(f"{site.url}/desk/week/{at + BAKU:%Y-%m-%d}")
    page.get_by_label(Words("en")("calendar.whose")).select_option(cast.zuhra.id)
    expect(page.locator(".week__box")).to_contain_text("10:00")
    expect(page.locator(".week__box")).to_contain_text("Tashkent: 11:00")
    site.ask(cast.zuhra, "POST", f"/appointments/{made}/cancel", {"reason_code": "booked_by_mistake"})
