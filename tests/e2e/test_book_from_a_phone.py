"""Somebody new books a first meeting on a phone in five decisions; a person at the front desk confirms it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from playwright.sync_api import expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site

OpenClient = Callable[..., ClientSide]


def offer(site: Site) -> None:
    """A service that new people may book, and Leyla's days for it."""
    cast = site.cast
    body = {"names": {"az": "İlk söhbət"}, "forms": ["video", "office"], "minutes": 45}
    site.ask(cast.nigar, "POST", "/services", body | {"office_ids": [cast.baku]})
    hours = [{"weekday": day, "starts": "09:00", "ends": "17:00"} for day in range(7)]
    week = {"effective_from": datetime.now(UTC).date().isoformat(), "hours": hours}
    site.ask(cast.leyla, "PUT", f"/workers/{cast.leyla.id}/week", week | {"office_id": cast.baku})


def test_a_new_person_books_in_five_decisions(site: Site, new_client: OpenClient) -> None:
    offer(site)
    client = new_client("az")
    page, words = client.page, client.words
    page.goto(f"{site.url}/book")
    page.get_by_text("Baku", exact=True).click()
    client.press("common.continue")
    client.sees_heading("intake.service.question")
    assert violations(page) == []
    page.get_by_role("radio", name="İlk söhbət").check()
    client.press("common.continue")
    page.get_by_role("radio", name=words("common.form.office")).check()
    client.press("common.continue")
    client.sees_heading("intake.day.question")
    page.get_by_role("radio").nth(2).check()
    client.press("common.continue")
    client.sees_heading("intake.time.question")
    page.get_by_role("radio").nth(1).check()
    client.press("common.continue")
    page.get_by_label(words("intake.name.question")).fill("Nigar")
    page.get_by_text(words("intake.ways.call"), exact=True).click()
    page.get_by_label(words("intake.ways.phone")).fill("+994 00 111 22 33")
    assert violations(page) == []
    client.press("intake.book.button")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    found = site.ask(site.cast.aysel, "GET", "/requests")["items"]
    assert [request["name"] for request in found] == ["Nigar"]
