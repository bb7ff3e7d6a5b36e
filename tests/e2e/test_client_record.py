"""The client record in a browser: who may be called and how, what was agreed to, who is around, who has looked."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

STICKS_OUT = """
[...document.querySelectorAll('#main *')]
  .filter(each => each.checkVisibility() && !each.closest('.visually-hidden, [hidden]'))
  .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
  .map(each => each.outerHTML.slice(0, 160))
"""
PARTS = ("about", "rule", "consents", "around", "meetings", "readers")


def dialog(worker: WorkerSide) -> Locator:
    """The dialog that is open."""
    return worker.page.get_by_role("dialog")


def open_record(worker: WorkerSide, client_id: str) -> None:
    """Opens a client's record."""
    worker.page.goto(f"{worker.site.url}/clients/{client_id}")
    expect(worker.page.locator(".record")).to_be_visible()


def turn_to(worker: WorkerSide, part: str) -> None:
    """Opens a part of the record: one press."""
    worker.page.get_by_role("tab", name=worker.words(f"people.tab.{part}")).click()
    expect(worker.page.locator(".skeleton:visible")).to_have_count(0)


def choose(worker: WorkerSide, group: str, choice: str) -> None:
    """Presses one choice of a group in the dialog."""
    box = dialog(worker).get_by_role("group", name=worker.words(group))
    box.get_by_label(worker.words(choice), exact=False).first.check()


def save(worker: WorkerSide) -> None:
    """Saves the dialog and sees it close."""
    dialog(worker).get_by_role("button", name=worker.words("common.save")).click()
    expect(dialog(worker)).to_have_count(0)


@pytest.fixture
def aysel(contexts: Browser, site: Site) -> WorkerSide:
    """The coordinator's browser, in English."""
    return open_worker(contexts, site, site.cast.aysel, "en")


def new_client(site: Site, name: str) -> str:
    """A client of Leyla's with nothing in their record."""
    body = {"office_id": site.cast.baku, "name": name, "language": "az", "phone": "+994 00 123 45 67"}
    made: str = site.ask(site.cast.leyla, "POST", "/clients", body)["id"]
    return made


def test_the_front_desk_writes_a_rule_that_says_never_call(site: Site, aysel: WorkerSide) -> None:
    open_record(aysel, new_client(site, "Nərgiz"))
    aysel.sees("people.rule.none_title")
    turn_to(aysel, "rule")
    aysel.press("people.rule.write")
    choose(aysel, "people.rule.call", "people.rule.call.never")
    choose(aysel, "people.rule.hours", "people.rule.hours.some")
    dialog(aysel).get_by_role("button", name=aysel.words("common.save")).click()
    expect(dialog(aysel).locator(".error-summary")).to_contain_text(aysel.words("people.rule.hours.one"))
    dialog(aysel).get_by_label(aysel.words("people.rule.hours.from", day="Monday")).fill("18:00")
    dialog(aysel).get_by_label(aysel.words("people.rule.hours.until", day="Monday")).fill("20:00")
    dialog(aysel).get_by_label(aysel.words("people.rule.safe"), exact=False).fill("apricot")
    save(aysel)
    short = aysel.page.locator(".record__short")
    expect(short).to_contain_text(aysel.words("people.rule.call.never"))
    expect(short).to_contain_text(aysel.words("people.rule.wording.neutral"))
    expect(aysel.page.locator(".record")).to_contain_text("apricot")
    expect(aysel.page.locator(".record")).to_contain_text("18:00–20:00")


def test_a_spoken_consent_is_recorded_and_one_alone_is_taken_back(site: Site, leyla: WorkerSide) -> None:
    open_record(leyla, new_client(site, "Aynur"))
    turn_to(leyla, "consents")
    for kind in ("service", "technology", "observation"):
        line = leyla.page.locator(".record__line", has_text=leyla.words(f"people.kind.{kind}")).first
        line.get_by_role("button").click()
        choose(leyla, "people.consent.witness", "people.consent.witness.interpreter")
        save(leyla)
        expect(line).to_contain_text(leyla.words("people.consent.given"))
    expect(leyla.page.get_by_text(leyla.words("people.missing_text"))).to_have_count(0)
    observed = leyla.page.locator(".record__line", has_text=leyla.words("people.kind.observation")).first
    observed.get_by_role("button").click()
    expect(dialog(leyla).get_by_label(leyla.words("people.consent.answer.no"))).to_be_checked()
    save(leyla)
    expect(observed).to_contain_text(leyla.words("people.consent.withdrawn"))
    served = leyla.page.locator(".record__line", has_text=leyla.words("people.kind.service")).first
    expect(served).to_contain_text(leyla.words("people.consent.given"))


def test_an_emergency_contact_that_was_removed_comes_back(site: Site, leyla: WorkerSide) -> None:
    open_record(leyla, new_client(site, "Lalə"))
    turn_to(leyla, "around")
    leyla.press("people.contacts.add")
    dialog(leyla).get_by_label(leyla.words("people.name"), exact=True).fill("Aynur")
    dialog(leyla).get_by_label(leyla.words("people.phone"), exact=True).fill("+994 00 765 43 21")
    save(leyla)
    line = leyla.page.locator(".record__line", has_text="Aynur")
    line.get_by_role("button").click()
    expect(line).to_have_count(0)
    leyla.press("common.undo")
    expect(line).to_be_visible()


def test_a_household_in_danger_gets_nothing_together(site: Site, aysel: WorkerSide) -> None:
    wife, husband = new_client(site, "Sevil"), new_client(site, "Orxan")
    site.ask(
        site.cast.leyla, "PATCH", f"/clients/{wife}/profile", {"violence": True, "wishes": "Hidden words"}
    )
    open_record(aysel, husband)
    turn_to(aysel, "around")
    aysel.press("people.household.add")
    dialog(aysel).get_by_label(aysel.words("people.household.search")).fill("Sevil")
    dialog(aysel).get_by_label("Sevil", exact=True).check()
    save(aysel)
    expect(aysel.page.locator(".record")).to_contain_text(aysel.words("people.household.joint_no"))
    expect(aysel.page.get_by_role("link", name="Sevil")).to_be_visible()
    expect(aysel.page.locator("#main")).not_to_contain_text("Hidden words")


def test_somebody_who_may_be_here_already_is_shown_masked(site: Site, leyla: WorkerSide) -> None:
    new_client(site, "Oʻgʻiloy Gʻafurova")
    leyla.page.goto(f"{site.url}/clients")
    leyla.press("staff.clients.new")
    dialog(leyla).get_by_label(leyla.words("staff.client.name"), exact=True).fill("O'g'iloy G'afurova")
    dialog(leyla).get_by_role("button", name=leyla.words("common.save")).click()
    expect(dialog(leyla)).to_contain_text(leyla.words("people.doubles.title"))
    expect(dialog(leyla)).to_contain_text("O… G…")
    dialog(leyla).get_by_role("button", name=leyla.words("people.doubles.anyway")).click()
    leyla.sees("staff.client.created")


@pytest.mark.timeout(240)
@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 360)])
def test_nothing_for_axe_and_nothing_sticks_out(
    contexts: Browser, site: Site, theme: Literal["light", "dark"], width: int
) -> None:
    client_id = new_client(site, "Gülnarə")
    prepare(site, client_id)
    worker = open_worker(contexts, site, site.cast.leyla, "ru")
    page = worker.page
    page.emulate_media(color_scheme=theme)
    page.set_viewport_size({"width": width, "height": 800})
    open_record(worker, client_id)
    found = {}
    for part in PARTS:
        turn_to(worker, part)
        found[part] = faults(page)
    for part, key in (
        ("about", "people.change"),
        ("rule", "people.rule.edit"),
        ("around", "people.guardians.add"),
    ):
        turn_to(worker, part)
        worker.press(key)
        expect(dialog(worker)).to_be_visible()
        found[key] = faults(page)
        page.keyboard.press("Escape")
    assert not any(found.values()), found


def faults(page: Page) -> list[str]:
    """What axe finds, and what is wider than the page."""
    out: list[str] = page.evaluate(STICKS_OUT)
    return violations(page) + out


def prepare(site: Site, client_id: str) -> None:
    """Fills every part of a record."""
    leyla, path = site.cast.leyla, f"/clients/{client_id}"
    profile = {
        "violence": True,
        "risk": "urgent",
        "birth_year": 2012,
        "access_needs": ["large_text", "interpreter"],
    }
    site.ask(
        leyla, "PATCH", f"{path}/profile", profile | {"categories": ["family"], "email": "a@example.org"}
    )
    rule = {"version": 0, "call": "never", "channels": ["sms", "email"], "wording": "neutral"}
    evenings: dict[str, list[list[str]]] = {day: [] for day in ("mon", "tue", "wed", "thu", "fri", "sat")} | {
        "sun": [["18:00", "20:00"]]
    }
    words = {"safe_word": "apricot", "stop_word": "winter", "say_if_other": "The sewing course."}
    site.ask(
        leyla,
        "PUT",
        f"{path}/contact-rule",
        rule | words | {"hours": evenings, "who_may_answer": "named", "named": "Aynur"},
    )
    for kind in ("service", "sharing"):
        partner = {"partner": "Clinic"} if kind == "sharing" else {}
        consent = {
            "kind": kind,
            "given": True,
            "language": "az",
            "way": "spoken",
            "witness": "interpreter",
            "text_version": 0,
        }
        site.ask(leyla, "POST", f"{path}/consents", consent | partner)
    person = {"name": "Aynur", "phone": "+994 00 1"}
    contact = person | {"relation": "sibling", "may_know": False}
    site.ask(leyla, "POST", f"{path}/emergency-contacts", contact)
    guardian = person | {"kind": "parent", "scope": ["consents", "plan"], "until_day": "2030-01-01"}
    site.ask(leyla, "POST", f"{path}/guardians", guardian)
    other = {"other_client_id": new_client(site, "Rəşad"), "apart": True}
    site.ask(leyla, "POST", f"{path}/household", other)
