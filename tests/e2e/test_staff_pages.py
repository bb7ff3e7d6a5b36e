"""Every staff page: nothing for axe to find in either theme, nothing that sticks out of a phone, all of it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.cast import StaffPerson
from tests.e2e.axe import violations
from tests.e2e.client_side import ClientSide
from tests.e2e.site import Site
from tests.e2e.words import LANGUAGES
from tests.e2e.worker_side import WorkerSide, open_worker

OpenClient = Callable[..., ClientSide]
STICKS_OUT = """
[...document.querySelectorAll('#main *, .staff__bar *')]
  .filter(each => each.checkVisibility() && !each.closest('.visually-hidden, [hidden]'))
  .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
  .map(each => each.outerHTML.slice(0, 160))
"""
FOCUSED = "document.activeElement.innerText?.trim() || document.activeElement.labels?.[0]?.innerText || ''"


class Tour:
    """One person's walk through pages; each is looked at as soon as it stands."""

    def __init__(self, worker: WorkerSide, look: Callable[[Page], list[str]]) -> None:
        self.worker = worker
        self.page = worker.page
        self.found: dict[str, list[str]] = {}
        self._look = look

    def goes_to(self, address: str, sees: str = "h1") -> None:
        """Opens an address, waits for what it shows, and looks."""
        self.page.goto(f"{self.worker.site.url}{address}")
        expect(self.page.locator(f"#main {sees}").first).to_be_visible()
        self.looks(address)

    def looks(self, where: str) -> None:
        """Looks at the page as it stands."""
        expect(self.page.locator(".skeleton")).to_have_count(0)
        if faults := self._look(self.page):
            self.found[where] = faults

    def opens(self, key: str) -> None:
        """Opens a dialog, looks, closes it."""
        self.worker.press(key)
        expect(self.page.get_by_role("dialog")).to_be_visible()
        self.looks(key)
        self.page.keyboard.press("Escape")


def tour(
    browser: Browser, site: Site, person: StaffPerson, look: Callable[[Page], list[str]], **options: object
) -> Tour:
    """A walk in a browser of its own."""
    worker = open_worker(browser, site, person, str(options.pop("language", "en")))
    worker.page.set_viewport_size({"width": int(str(options.pop("width", 1280))), "height": 800})
    worker.page.emulate_media(color_scheme="dark" if options.pop("theme", "light") == "dark" else "light")
    return Tour(worker, look)


def signed_appointment(site: Site) -> str:
    """An appointment of Leyla's that is over, with a signed note and an addition."""
    leyla = site.cast.leyla
    appointment = site.make_appointment(leyla, site.cast.sevda.id)
    site.ask(leyla, "POST", f"/appointments/{appointment}/cancel", {"reason_code": "other"})
    site.ask(leyla, "PUT", f"/appointments/{appointment}/note", {"body": "Agreed on Monday.", "revision": 0})
    site.ask(leyla, "POST", f"/appointments/{appointment}/note/sign", {"revision": 1})
    site.ask(leyla, "POST", f"/appointments/{appointment}/note/amendments", {"body": "At ten."})
    return appointment


def walk_the_workers_pages(leyla: Tour, sevda: str, planned: str, signed: str) -> None:
    """Every page of a worker, with its dialogs."""
    leyla.goes_to("/desk", ".day")
    leyla.goes_to("/desk/day/2030-01-07", ".empty")
    leyla.goes_to("/desk/new", ".found")
    leyla.opens("staff.new.create_client")
    leyla.goes_to(f"/desk/new?client={sevda}", ".time-words")
    leyla.goes_to(f"/desk/appointments/{planned}", ".handover__qr")
    leyla.opens("staff.appointment.reschedule")
    leyla.opens("staff.appointment.cancel")
    leyla.goes_to(f"/desk/appointments/{signed}", ".amendment")
    leyla.goes_to(f"/desk/appointments/{planned}/session", ".check")
    leyla.page.get_by_role("tab", name=leyla.worker.words("staff.session.tab_note")).click()
    leyla.looks("note beside the picture")
    leyla.page.get_by_role("tab", name=leyla.worker.words("staff.session.tab_about")).click()
    leyla.looks("appointment beside the picture")
    leyla.goes_to("/clients", "tbody")
    leyla.goes_to(f"/clients/{sevda}", ".facts")
    leyla.opens("staff.client.edit")
    leyla.goes_to("/account", ".sign-ins")
    leyla.goes_to("/desk/nothing")


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 360)])
def test_axe_finds_nothing_on_any_page(
    contexts: Browser, site: Site, theme: Literal["light", "dark"], width: int
) -> None:
    cast, signed = site.cast, signed_appointment(site)
    planned = site.make_appointment(cast.leyla, cast.sevda.id)
    leyla = tour(contexts, site, cast.leyla, violations, theme=theme, width=width)
    walk_the_workers_pages(leyla, cast.sevda.id, planned, signed)
    aysel = tour(contexts, site, cast.aysel, violations, theme=theme, width=width)
    aysel.goes_to("/desk", ".day")
    aysel.goes_to("/clients/substitutes", ".empty")
    aysel.opens("staff.substitutes.add")
    rauf = tour(contexts, site, cast.rauf, violations, theme=theme, width=width)
    rauf.goes_to(f"/desk/appointments/{signed}", ".amendment")
    nigar = tour(contexts, site, cast.nigar, violations, theme=theme, width=width)
    nigar.goes_to("/admin/offices", "tbody")
    nigar.goes_to("/admin/offices/new", ".hours")
    nigar.goes_to(f"/admin/offices/{cast.baku}", ".holidays, .card p")
    nigar.goes_to("/admin/staff", "tbody")
    nigar.opens("admin.staff.invite")
    nigar.goes_to("/admin/agency", "form")
    nobody = tour(contexts, site, cast.nigar, violations, theme=theme, width=width)
    nobody.worker.context.clear_cookies()
    nobody.goes_to("/sign-in", "form")
    nobody.worker.press("staff.sign_in.next")
    nobody.looks("sign-in with faults")
    nobody.goes_to("/invite#t=" + "a" * 43)
    walks = {
        "worker": leyla,
        "coordinator": aysel,
        "supervisor": rauf,
        "administrator": nigar,
        "nobody": nobody,
    }
    assert {name: walk.found for name, walk in walks.items() if walk.found} == {}


@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_sticks_out_of_a_phone(contexts: Browser, site: Site, language: str) -> None:
    cast = site.cast
    planned = site.make_appointment(cast.leyla, cast.sevda.id)

    def sticking_out(page: Page) -> list[str]:
        found: list[str] = page.evaluate(STICKS_OUT)
        return found

    leyla = tour(contexts, site, cast.leyla, sticking_out, language=language, width=360)
    leyla.goes_to("/desk", ".day")
    leyla.goes_to(f"/desk/new?client={cast.sevda.id}", ".time-words")
    leyla.goes_to(f"/desk/appointments/{planned}", ".handover__qr")
    leyla.goes_to(f"/desk/appointments/{planned}/session", ".check")
    leyla.goes_to("/account", ".sign-ins")
    nigar = tour(contexts, site, cast.nigar, sticking_out, language=language, width=360)
    nigar.goes_to("/admin/staff", "tbody")
    nigar.goes_to(f"/admin/offices/{cast.baku}", ".hours")
    assert {**leyla.found, **nigar.found} == {}
    site.ask(cast.leyla, "POST", f"/appointments/{planned}/cancel", {"reason_code": "other"})


def tab_to(page: Page, text: str, most: int = 40) -> None:
    """Presses Tab until this has the focus."""
    passed = []
    for _ in range(most):
        page.keyboard.press("Tab")
        passed.append(str(page.evaluate(FOCUSED)))
        if text in passed[-1]:
            return
    raise AssertionError(f"Tab never reached {text!r}, but {passed}")


@pytest.mark.timeout(240)
def test_appointment_and_start_check_by_keyboard_alone(
    site: Site, leyla: WorkerSide, new_client: OpenClient
) -> None:
    page, words = leyla.page, leyla.words
    page.goto(f"{site.url}/desk")
    expect(page.get_by_role("heading", name=words("staff.desk.waiting"))).to_be_visible()
    tab_to(page, words("staff.desk.new"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=words("staff.new.title"))).to_be_focused()
    expect(page.locator(".found")).to_be_visible()
    tab_to(page, words("staff.new.search"))
    page.keyboard.type("sev")
    tab_to(page, site.cast.sevda.name)
    page.keyboard.press("Enter")
    expect(page.locator(".time-words")).to_be_visible()
    tab_to(page, words("staff.new.submit"))
    page.keyboard.press("Enter")
    leyla.sees("staff.new.made")
    link = page.get_by_label(words("staff.appointment.link"), exact=True).input_value()
    tab_to(page, words("staff.desk.open_session"))
    page.keyboard.press("Enter")

    client = new_client("az")
    client.open_link(link)
    client.say_yes()
    expect(leyla.admit_button).to_be_visible()
    tab_to(page, words("staff.session.admit"))
    page.keyboard.press("Enter")
    client.wait_until_inside()
    answer_by_keyboard(leyla)
    expect(page.get_by_text(words("staff.check.complete")).first).to_be_visible()
    expect(page.locator(".session__head")).not_to_contain_text(words("staff.session.not_started"))


def answer_by_keyboard(worker: WorkerSide) -> None:
    """A word and Enter for each question; the fourth is skipped with a reason. Saving one leads on to the next."""
    page, words = worker.page, worker.words
    tab_to(page, words("staff.check.answer"))
    for item in ("who", "where", "who_is_there"):
        field = page.locator(f"#field-check-{item}-text")
        expect(field).to_be_focused()
        page.keyboard.type("said so")
        page.keyboard.press("Enter")
    expect(page.locator("#field-check-safe_to_talk-text")).to_be_focused()
    tab_to(page, words("staff.check.waive"))
    page.keyboard.press("Enter")
    expect(page.get_by_label(words("staff.check.waive_label"))).to_be_focused()
    page.keyboard.type("The child was in the room.")
    page.keyboard.press("Enter")
    for item in ("callback_number", "emergency_contact"):
        expect(page.locator(f"#field-check-{item}-text")).to_be_focused()
        page.keyboard.type("her sister")
        page.keyboard.press("Enter")


def test_code_holder_is_marked_until_asked(contexts: Browser, site: Site, new_client: OpenClient) -> None:
    zuhra = open_worker(contexts, site, site.cast.zuhra, "en")
    client = new_client("uz")
    appointment = site.make_appointment(zuhra.person, site.cast.zarina.id)
    client.page.goto(f"{site.url}/#code")
    code = str(site.invitation(zuhra.person, appointment)["code"])
    client.page.get_by_label(client.words("client.home.code")).fill(code)
    client.press("client.home.go_in")
    client.say_yes()
    zuhra.page.goto(f"{site.url}/desk")
    expect(zuhra.page.locator(".waiting")).to_contain_text(zuhra.words("staff.desk.unchecked"))
    zuhra.goes_to_session_from_desk(site.cast.zarina.name)
    zuhra.sees("staff.session.unchecked")
