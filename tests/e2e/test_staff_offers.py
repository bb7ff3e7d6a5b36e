"""The administrator offers a service and a room; a worker hands a client the link to their own page."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import open_worker


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_service_and_a_room_are_offered(
    contexts: Browser, site: Site, theme: Literal["light", "dark"]
) -> None:
    nigar = open_worker(contexts, site, site.cast.nigar, "en")
    page, words = nigar.page, nigar.words
    page.emulate_media(color_scheme=theme)
    page.goto(f"{site.url}/admin/services")
    page.get_by_role("button", name=words("settings.service.new"), exact=True).first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Azərbaycanca").fill(f"Söhbət {theme}")
    assert violations(page) == []
    dialog.get_by_role("button", name=words("common.save")).click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name=f"Söhbət {theme}")).to_be_visible()
    page.get_by_role("button", name=words("settings.room.new"), exact=True).first.click()
    dialog.get_by_label(words("settings.room.name")).fill(f"Room {theme}")
    dialog.get_by_label(words("settings.room.capacity")).fill("4")
    dialog.get_by_role("button", name=words("common.save")).click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name=f"Room {theme}")).to_be_visible()
    assert violations(page) == []
    rooms = site.ask(site.cast.nigar, "GET", "/rooms")["items"]
    assert (f"Room {theme}", 4) in {(room["name"], room["capacity"]) for room in rooms}


def test_a_worker_hands_over_and_withdraws_the_own_page(contexts: Browser, site: Site) -> None:
    leyla = open_worker(contexts, site, site.cast.leyla, "en")
    page, words = leyla.page, leyla.words
    page.goto(f"{site.url}/clients/{site.cast.sevda.id}")
    page.get_by_role("tab", name=words("people.tab.own")).click()
    page.get_by_role("button", name=words("people.own.make")).click()
    link = page.get_by_label(words("people.own.link"))
    expect(link).to_be_visible()
    assert "/me#t=" in link.input_value()
    assert violations(page) == []
    page.get_by_role("button", name=words("people.own.revoke")).click()
    expect(page.get_by_role("button", name=words("people.own.make"))).to_be_visible()
