"""A client's own page on a phone: move, cancel, take a consent back, take a copy, and leave nothing behind."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site

OpenClient = Callable[..., ClientSide]


@pytest.fixture
def service(site: Site) -> str:
    """A service that stands at once, and Leyla's days for it."""
    cast = site.cast
    names = {"az": "Söhbət", "en": "Talk"}
    body = {"names": names, "forms": ["video", "phone"], "minutes": 45, "office_ids": [cast.baku]}
    made = site.ask(cast.nigar, "POST", "/services", body | {"confirm": "automatic"})
    hours = [{"weekday": day, "starts": "09:00", "ends": "17:00"} for day in range(7)]
    today = datetime.now(UTC).date().isoformat()
    week = {"office_id": cast.baku, "effective_from": today, "hours": hours}
    site.ask(cast.leyla, "PUT", f"/workers/{cast.leyla.id}/week", week)
    return str(made["id"])


def link_of(site: Site) -> str:
    """Sevda's link, made anew."""
    made = site.ask(site.cast.leyla, "POST", f"/clients/{site.cast.sevda.id}/personal-link")
    return str(made["link"])


def booked(site: Site, service: str, days: int) -> str:
    """An appointment of Sevda's in so many days, at ten in the morning of Baku; later if that is taken."""
    cast = site.cast
    start = (datetime.now(UTC) + timedelta(days=days)).replace(hour=6, minute=0, second=0, microsecond=0)
    wish = {"client_id": cast.sevda.id, "worker_id": cast.leyla.id, "form": "video", "minutes": 45}
    body = wish | {"starts_at": start.isoformat(), "service_id": service, "anyway": True}
    return str(site.ask(cast.leyla, "POST", "/appointments", body)["id"])


def come_in(client: ClientSide, link: str, key: str = "me.device_shared") -> None:
    client.page.goto(link)
    client.sees_heading("me.device_title")
    client.press(key)
    client.sees_heading("me.title")


def test_a_client_moves_and_cancels_by_link(site: Site, new_client: OpenClient, service: str) -> None:
    appointment = booked(site, service, 3)
    client = new_client("az")
    come_in(client, link_of(site))
    assert "#" not in client.page.url
    client.press("me.move")
    client.page.locator(".slots__day").nth(4).click()
    client.page.locator(".slots__time").first.click()
    client.press("me.move_yes")
    client.sees("me.moved")
    moved = site.ask(site.cast.leyla, "GET", f"/appointments/{appointment}")
    kinds = [
        (item["kind"], item["by_kind"])
        for item in site.ask(site.cast.leyla, "GET", f"/appointments/{appointment}/timeline")["items"]
    ]
    assert ("rescheduled", "client") in kinds
    assert moved["state"] == "confirmed"
    client.press("me.cancel")
    client.sees_heading("me.cancel_title")
    client.press("me.cancel_yes")
    client.sees("me.cancelled")
    client.sees("me.none")
    assert site.ask(site.cast.leyla, "GET", f"/appointments/{appointment}")["state"] == "cancelled_by_client"


def test_a_client_books_another_in_four_presses(site: Site, new_client: OpenClient, service: str) -> None:
    client = new_client("az")
    come_in(client, link_of(site))
    client.press("me.book")
    client.page.get_by_role("button", name="Söhbət").first.click()
    client.page.get_by_role("button", name=client.words("common.form.phone")).click()
    client.page.locator(".slots__day").nth(2).click()
    client.page.locator(".slots__time").nth(1).click()
    client.press("me.book_yes")
    client.sees("me.booked")
    expect(client.page.locator(".own-appointment").first).to_contain_text("Leyla M.")


def test_consents_readers_and_a_copy(site: Site, new_client: OpenClient) -> None:
    client = new_client("az")
    come_in(client, link_of(site))
    client.press("me.consents")
    observation = client.page.get_by_role("listitem").filter(has_text=client.words("me.consent.observation"))
    observation.get_by_role("button", name=client.words("me.consent.agree")).click()
    take_back = observation.get_by_role("button", name=client.words("me.consent.take_back"))
    take_back.click()
    expect(take_back).to_have_count(0)
    client.press("common.back")
    site.ask(site.cast.leyla, "GET", f"/clients/{site.cast.sevda.id}/record")
    client.press("me.readers")
    expect(client.page.get_by_text("Leyla M.").first).to_be_visible()
    client.press("common.back")
    client.press("me.copy")
    client.press("me.copy_yes")
    with client.page.expect_download() as page:
        client.press("me.copy_read")
    assert "Sevda" in page.value.path().read_text(encoding="utf-8")
    with client.page.expect_download() as taken:
        client.press("me.copy_data")
    copy = json.loads(taken.value.path().read_text(encoding="utf-8"))
    assert copy["name"] == "Sevda"
    consents = [(step["kind"], step["given"]) for step in copy["consents"]]
    assert consents[-2:] == [("observation", True), ("observation", False)]


def test_finish_and_clean_leaves_nothing(site: Site, new_client: OpenClient, service: str) -> None:
    booked(site, service, 5)
    client = new_client("az")
    come_in(client, link_of(site))
    client.press("me.clean")
    client.sees_heading("me.gone_title")
    assert [cookie["name"] for cookie in client.context.cookies()] == []
    stored = client.page.evaluate("Object.keys(localStorage)")
    assert stored == []
    client.page.go_back()
    client.page.goto(f"{site.url}/me")
    client.sees_heading("me.out_title")
    expect(client.page.get_by_text("Leyla M.")).to_have_count(0)


def test_a_link_that_was_replaced_leads_nowhere(site: Site, new_client: OpenClient) -> None:
    old = link_of(site)
    link_of(site)
    client = new_client("uz")
    client.page.goto(old)
    client.press("me.device_own")
    client.sees_heading("me.out_title")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_on_the_own_page(
    site: Site, new_client: OpenClient, service: str, theme: Literal["light", "dark"]
) -> None:
    booked(site, service, 7 if theme == "light" else 9)
    client = new_client("ru", color_scheme=theme)
    faults: dict[str, list[str]] = {}

    def look(screen: str) -> None:
        if found := violations(client.page):
            faults[screen] = found

    client.page.goto(link_of(site))
    client.sees_heading("me.device_title")
    look("device")
    client.press("me.device_own")
    client.sees_heading("me.title")
    expect(client.page.locator(".own-appointment").first).to_be_visible()
    look("home")
    client.page.get_by_role("button", name=client.words("me.move"), exact=True).first.click()
    expect(client.page.locator(".slots__day").first).to_be_visible()
    look("days")
    client.page.locator(".slots__day").nth(1).click()
    look("times")
    client.page.locator(".slots__time").first.click()
    look("question")
    client.press("common.back")
    client.press("me.leave_it")
    for key in ("me.consents", "me.readers", "me.copy"):
        client.press(key)
        client.sees_heading(key)
        client.page.wait_for_load_state("networkidle")
        look(key)
        client.press("common.back")
    client.press("me.book")
    client.sees_heading("me.choose_service")
    look("services")
    assert faults == {}
