"""A first contact from a phone: one question a screen, nothing lost with the net, and how it goes on at the front desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

OpenClient = Callable[..., ClientSide]
NUMBER = "+994 00 333 22 11"
TOO_WIDE = "document.documentElement.scrollWidth > innerWidth"


class Form:
    """Somebody on their phone, on the way through the form."""

    def __init__(self, client: ClientSide, site: Site, look: Callable[[Page], object] | None = None) -> None:
        self.client = client
        self.page = client.page
        self.site = site
        self._look = look or (lambda _page: None)

    def begins(self) -> None:
        """From the first page, by "I want to write"."""
        self.page.goto(self.site.url)
        self.page.get_by_role("link", name=self.client.words("intake.home.write")).click()
        self.sees("intake.danger.question")

    def sees(self, key: str) -> None:
        """Has this question before them, on a screen that is not too wide; it is looked at."""
        expect(self.page.get_by_role("heading", level=1, name=self.client.words(key))).to_be_visible()
        assert self.page.evaluate(TOO_WIDE) is False
        self._look(self.page)

    def chooses(self, key: str) -> None:
        """Presses a choice."""
        self.page.get_by_text(self.client.words(key), exact=True).click()

    def goes_on(self) -> None:
        """To the next question."""
        self.client.press("common.continue")

    def up_to_the_ways(self, name: str) -> None:
        """Nobody in danger, Baku, a name."""
        self.begins()
        self.chooses("intake.danger.no")
        self.goes_on()
        self.sees("intake.office.question")
        self.page.get_by_text("Baku", exact=True).click()
        self.goes_on()
        self.sees("intake.name.question")
        self.page.get_by_label(self.client.words("intake.name.question")).fill(name)
        self.goes_on()
        self.sees("intake.ways.question")

    def up_to_sending(self, name: str) -> None:
        """A text first, then a call; at any time; no wish."""
        self.up_to_the_ways(name)
        self.chooses("intake.ways.call")
        self.chooses("intake.ways.text_first")
        self.page.get_by_label(self.client.words("intake.ways.phone")).fill(NUMBER)
        self._look(self.page)
        self.goes_on()
        self.sees("intake.hours.question")
        self.chooses("intake.hours.only")
        self._look(self.page)
        self.goes_on()
        self.sees("intake.wish.question")
        self.page.get_by_label(self.client.words("intake.wish.text")).fill("Sakit saatda")
        self.goes_on()
        self.sees("intake.send.question")

    def is_received(self) -> str:
        """Sees that it has arrived; returns the link by which one comes back."""
        self.sees("intake.status.title")
        self.client.sees("intake.status.new")
        return self.page.locator(".own-link").inner_text()


def accept(aysel: WorkerSide, site: Site, name: str) -> None:
    """The coordinator opens the request and gives it to the first who is suggested."""
    aysel.page.goto(f"{site.url}/requests")
    aysel.page.get_by_role("link", name=name, exact=True).click()
    expect(aysel.page.get_by_role("heading", level=1, name=name)).to_be_visible()
    aysel.sees("requests.call.text_first")
    aysel.press("requests.accept")
    aysel.sees("requests.accepted")


def test_from_the_phone_to_the_front_desk_and_back(
    contexts: Browser, site: Site, new_client: OpenClient
) -> None:
    client = new_client("az")
    form = Form(client, site)
    form.up_to_sending("Gecə quşu")
    client.press("intake.send.button")
    link = form.is_received()
    assert "Gecə" not in client.page.title()
    aysel = open_worker(contexts, site, site.cast.aysel, "ru")
    accept(aysel, site, "Gecə quşu")
    client.page.reload()
    client.sees("intake.status.accepted")
    other = new_client("en")
    other.page.goto(link)
    other.sees("intake.status.worker", name="Elchin Q.")
    assert other.page.url == f"{site.url}/book"
    client.press("intake.status.done")
    client.sees_heading("client.clean.title")
    assert client.page.evaluate("sessionStorage.length") == 0


def test_a_lost_line_and_a_reload_lose_no_answer_and_another_tab_knows_nothing(
    site: Site, new_client: OpenClient
) -> None:
    client = new_client("uz")
    form = Form(client, site)
    form.up_to_sending("Zarina")
    client.context.set_offline(True)
    client.press("intake.send.button")
    client.sees("intake.send.failed")
    client.context.set_offline(False)
    client.page.reload()
    form.sees("intake.send.question")
    client.press("common.back")
    expect(client.page.get_by_label(client.words("intake.wish.text"))).to_have_value("Sakit saatda")
    form.goes_on()
    client.press("intake.send.button")
    form.is_received()
    tab = client.context.new_page()
    tab.goto(f"{site.url}/book#write")
    expect(tab.get_by_role("heading", name=client.words("intake.danger.question"))).to_be_visible()
    assert tab.evaluate("JSON.stringify({ ...localStorage })") == "{}"


def test_danger_shows_numbers_and_the_call_before_anything_else(site: Site, new_client: OpenClient) -> None:
    client = new_client("ru")
    form = Form(client, site)
    form.begins()
    form.chooses("intake.danger.yes")
    expect(client.page.get_by_role("button", name=client.words("intake.call.button"))).to_be_visible()
    client.press("intake.danger.go_on")
    form.sees("intake.office.question")


def test_quick_exit_leaves_no_answer(site: Site, new_client: OpenClient) -> None:
    client = new_client("kk")
    Form(client, site).up_to_the_ways("Қонақ")
    client.page.get_by_role("button", name=client.words("common.quick_exit.button")).click()
    client.page.wait_for_url("about:blank")
    client.page.goto(f"{site.url}/book#write")
    client.sees_heading("intake.danger.question")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing(
    contexts: Browser, site: Site, new_client: OpenClient, theme: Literal["light", "dark"]
) -> None:
    found: list[str] = []
    client = new_client("ru", color_scheme=theme)
    form = Form(client, site, lambda page: found.extend(violations(page)))
    name = f"Oleg {theme}"
    form.up_to_sending(name)
    client.press("intake.send.button")
    form.is_received()
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    aysel.page.emulate_media(color_scheme=theme)
    aysel.page.goto(f"{site.url}/requests")
    expect(aysel.page.get_by_role("link", name=name)).to_be_visible()
    found += violations(aysel.page)
    aysel.press("requests.type_in")
    expect(aysel.page.get_by_role("dialog")).to_be_visible()
    found += violations(aysel.page)
    aysel.page.keyboard.press("Escape")
    aysel.page.get_by_role("link", name=name).click()
    expect(aysel.page.get_by_role("radio").first).to_be_visible()
    found += violations(aysel.page)
    aysel.press("requests.refuse")
    expect(aysel.page.get_by_role("dialog")).to_be_visible()
    found += violations(aysel.page)
    assert found == []
