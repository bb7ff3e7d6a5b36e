"""A lost link: asked for on a phone, marked in the queue, and given by a person, who finds out first who it is."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Browser, expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site
from tests.e2e.test_first_contact import Form
from tests.e2e.worker_side import open_worker

OpenClient = Callable[..., ClientSide]


def test_a_lost_link_is_asked_for_and_a_person_gives_a_new_one(
    contexts: Browser, site: Site, new_client: OpenClient
) -> None:
    cast = site.cast
    old = str(site.ask(cast.leyla, "POST", f"/clients/{cast.sevda.id}/personal-link")["link"])
    client = new_client("az")
    client.page.goto(f"{site.url}/me")
    client.sees_heading("me.out_title")
    assert violations(client.page) == []
    client.page.get_by_role("link", name=client.words("me.out_ask")).click()
    form = Form(client, site)
    form.sees("intake.danger.question")
    assert client.page.url == f"{site.url}/book"
    form.chooses("intake.danger.no")
    form.goes_on()
    client.page.get_by_text("Baku", exact=True).click()
    form.goes_on()
    client.page.get_by_label(client.words("intake.name.question")).fill("Sevda")
    form.goes_on()
    form.chooses("intake.ways.none")
    form.goes_on()
    form.sees("intake.send.question")
    client.sees("intake.send.lost")
    client.press("intake.send.button")
    form.is_received()
    aysel = open_worker(contexts, site, cast.aysel, "en")
    page, words = aysel.page, aysel.words
    page.goto(f"{site.url}/requests")
    expect(page.get_by_role("row").filter(has_text="Sevda")).to_contain_text(words("requests.lost_link"))
    page.get_by_role("link", name="Sevda", exact=True).click()
    aysel.sees("requests.lost_link_text")
    assert violations(page) == []
    # Nothing has happened by itself: the old link still leads in.
    other = new_client("az")
    other.page.goto(old)
    other.sees_heading("me.device_title")
