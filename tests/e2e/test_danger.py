"""The danger button: numbers at once, and a call asked for on a phone rings on the screen of whoever is on duty."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site
from tests.e2e.worker_side import open_worker

OpenClient = Callable[..., ClientSide]
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NUMBER = "+994 00 765 43 21"
RINGS_WITHIN_S = 5.0


@pytest.fixture(autouse=True, scope="module")
def elchin_on_duty(site: Site) -> None:
    """Elchin is on duty in Baku on every day; the office has a number for emergencies."""
    cast = site.cast
    site.ask(cast.aysel, "PUT", f"/offices/{cast.baku}/duty/turns", dict.fromkeys(DAYS, cast.elchin.id))
    police = {"label_key": "police", "label": None, "number": "+994 00 000 00 02"}
    site.ask(cast.nigar, "PATCH", f"/offices/{cast.baku}", {"emergency_numbers": [police]})


def press_danger(client: ClientSide, site: Site) -> None:
    """From the first page to the numbers, which are there at once."""
    client.page.goto(site.url)
    client.page.get_by_role("button", name=client.words("intake.home.danger")).click()
    client.sees_heading("intake.danger.title")
    expect(client.page.get_by_role("link", name="+994 00 000 00 02")).to_be_visible()


def ask_for_a_call(client: ClientSide, number: str = NUMBER) -> float:
    """Gives number and place, and presses. Returns when."""
    client.page.get_by_label(client.words("intake.call.phone")).fill(number)
    client.page.get_by_text("Baku", exact=True).click()
    pressed = time.monotonic()
    client.press("intake.call.button")
    return pressed


def test_the_danger_button_rings_within_five_seconds_until_somebody_takes_it(
    contexts: Browser, site: Site, new_client: OpenClient
) -> None:
    elchin = open_worker(contexts, site, site.cast.elchin, "ru")
    elchin.page.goto(f"{site.url}/clients")
    expect(elchin.page.get_by_role("heading", level=1)).to_be_visible()
    client = new_client("az")
    press_danger(client, site)
    pressed = ask_for_a_call(client)
    alert = elchin.page.locator(".alert-card--ringing")
    expect(alert).to_be_visible(timeout=RINGS_WITHIN_S * 1000)
    assert time.monotonic() - pressed < RINGS_WITHIN_S
    client.sees("intake.call.ringing.title")
    elchin.page.goto(f"{site.url}/account")
    expect(alert).to_be_visible()
    elchin.press("duty.alert.take")
    expect(elchin.page.get_by_role("link", name=NUMBER)).to_be_visible()
    client.sees("intake.call.taken.title")
    elchin.press("duty.alert.outcome.reached")
    expect(elchin.page.locator(".alert-card")).to_have_count(0)


def test_others_hear_nothing_and_the_coordinator_does(
    contexts: Browser, site: Site, new_client: OpenClient
) -> None:
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    leyla = open_worker(contexts, site, site.cast.leyla, "en")
    for worker in (aysel, leyla):
        worker.page.goto(f"{site.url}/duty")
        expect(worker.page.get_by_role("heading", level=1)).to_be_visible()
    client = new_client("kk")
    press_danger(client, site)
    ask_for_a_call(client, "+994 00 111 22 33")
    expect(aysel.page.locator(".alert-card--ringing")).to_be_visible()
    with leyla.page.expect_response("**/api/v1/danger") as answered:
        pass
    assert answered.value.json() == {"items": []}
    expect(leyla.page.locator(".alert-card")).to_have_count(0)
    aysel.page.locator(".alert-card--ringing").get_by_role(
        "button", name=aysel.words("duty.alert.take")
    ).click()
    aysel.press("duty.alert.outcome.mistake")
    expect(aysel.page.locator(".alert-card")).to_have_count(0)


def test_without_a_line_the_numbers_stay_and_nothing_typed_is_lost(
    site: Site, new_client: OpenClient
) -> None:
    client = new_client("uz")
    press_danger(client, site)
    client.context.set_offline(True)
    ask_for_a_call(client)
    client.sees("intake.call.failed")
    expect(client.page.get_by_label(client.words("intake.call.phone"))).to_have_value(NUMBER)
    expect(client.page.get_by_role("link", name="+994 00 000 00 02")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    contexts: Browser, site: Site, new_client: OpenClient, theme: Literal["light", "dark"]
) -> None:
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    aysel.page.emulate_media(color_scheme=theme)
    client = new_client("ru", color_scheme=theme)
    found = []
    client.page.goto(site.url)
    client.sees_heading("intake.home.title")
    found += violations(client.page)
    press_danger(client, site)
    client.press("intake.call.button")
    client.sees("intake.call.phone_wrong")
    found += violations(client.page)
    ask_for_a_call(client, f"+994 00 9{theme == 'dark':d}")
    client.sees("intake.call.ringing.title")
    found += violations(client.page)
    aysel.page.goto(f"{site.url}/duty")
    expect(aysel.page.locator(".alert-card--ringing")).to_be_visible()
    expect(aysel.page.get_by_role("table")).to_be_visible()
    found += violations(aysel.page)
    aysel.page.locator(".alert-card--ringing").get_by_role(
        "button", name=aysel.words("duty.alert.take")
    ).click()
    expect(aysel.page.get_by_text(aysel.words("duty.alert.call"))).to_be_visible()
    found += violations(aysel.page)
    aysel.press("duty.alert.outcome.mistake")
    assert found == []
