"""Clients' data in a browser: a file of clients is checked, corrected and added."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

STICKS_OUT = """
[...document.querySelectorAll('#main *')]
  .filter(each => each.checkVisibility() && !each.closest('.visually-hidden, [hidden]'))
  .filter(each => each.getBoundingClientRect().right > innerWidth + 1)
  .map(each => each.outerHTML.slice(0, 160))
"""
FILE = (
    "Name;Language;Phone;Note\n"
    "Nərgiz Əliyeva;az;+994 00 111 22 33;\n"
    "=1+1;klingon;12;\n"
    "SEVDA;az;;\n"
    "Шухрат;ru;;\n"
)


@pytest.fixture
def aysel(contexts: Browser, site: Site) -> WorkerSide:
    """The coordinator's browser, in English."""
    return open_worker(contexts, site, site.cast.aysel, "en")


def faults(page: Page) -> list[str]:
    """What axe finds, and what is wider than the page."""
    out: list[str] = page.evaluate(STICKS_OUT)
    return violations(page) + out


def seen(page: Page, name: str) -> None:
    """What axe finds on both sizes and colours; the pictures go where somebody asked for them."""
    folder = os.environ.get("SUHBAT_TEST_PICTURES")
    for width in (1280, 360):
        page.set_viewport_size({"width": width, "height": 800})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            if folder:
                page.screenshot(path=Path(folder) / f"{name}-{width}-{scheme}.png", full_page=True)
            assert faults(page) == [], (name, width, scheme)
    page.set_viewport_size({"width": 1280, "height": 800})


def choose_file(worker: WorkerSide, text: str) -> None:
    """Opens the page and checks a file."""
    worker.page.goto(f"{worker.site.url}/clients")
    worker.page.get_by_role("link", name=worker.words("data.import.title")).click()
    file = {"name": "clients.csv", "mimeType": "text/csv", "buffer": text.encode()}
    worker.page.get_by_label(worker.words("data.import.file"), exact=True).set_input_files(file)  # type: ignore[arg-type]  # a FilePayload
    worker.press("data.import.check")


def test_a_file_is_checked_first_and_its_good_rows_become_clients(site: Site, aysel: WorkerSide) -> None:
    page = aysel.page
    page.goto(f"{site.url}/clients/import")
    expect(page.get_by_role("button", name=aysel.words("data.import.check"))).to_be_visible()
    seen(page, "import-choose")
    choose_file(aysel, FILE)
    expect(page.get_by_role("heading", name=aysel.words("data.import.faults"))).to_be_visible()
    seen(page, "import-found")
    with page.expect_download() as download:
        aysel.press("data.import.report")
    report = download.value.path().read_text(encoding="utf-8-sig")
    assert '"3";"Phone";"12"' in report
    page.get_by_label(aysel.words("data.import.double_add", row="4", name="SEVDA")).check()
    page.get_by_role("button", name=aysel.words("data.import.go", count="3")).click()
    expect(page.get_by_text(aysel.words("data.import.done", count="3"))).to_be_visible()
    seen(page, "import-done")
    page.get_by_role("link", name=aysel.words("data.import.to_clients")).click()
    expect(page.get_by_role("link", name="Nərgiz Əliyeva")).to_be_visible()
    choose_file(aysel, FILE)
    aysel.sees("data.import.nothing")


def test_a_file_that_is_none_says_why_and_letters_can_be_chosen(aysel: WorkerSide) -> None:
    choose_file(aysel, "Phone\n1\n")
    aysel.sees("data.file.no_name")
    text = "Name;Language\nОльга Петрова;ru\n"
    file = {"name": "clients.csv", "mimeType": "text/csv", "buffer": text.encode("windows-1251")}
    aysel.page.get_by_label(aysel.words("data.import.file"), exact=True).set_input_files(file)  # type: ignore[arg-type]  # a FilePayload
    aysel.press("data.import.check")
    aysel.sees("data.import.guessed")
    expect(aysel.page.get_by_text("Ольга Петрова")).to_be_visible()
    encoding = aysel.page.get_by_label(aysel.words("data.import.encoding"))
    encoding.select_option("windows-1254")
    expect(aysel.page.get_by_text(aysel.words("data.import.guessed"))).to_have_count(0)


def test_the_template_comes_in_the_language_of_the_page(contexts: Browser, site: Site) -> None:
    aysel = open_worker(contexts, site, site.cast.aysel, "uz")
    aysel.page.goto(f"{site.url}/clients/import")
    with aysel.page.expect_download() as download:
        aysel.press("data.import.template")
    assert download.value.path().read_text(encoding="utf-8-sig").startswith('"Ism";"Taxallus";"Til"')


def test_a_copy_of_a_client_s_data_is_handed_over(site: Site, leyla: WorkerSide, contexts: Browser) -> None:
    page = leyla.page
    page.goto(f"{site.url}/clients/{site.cast.sevda.id}")
    page.get_by_role("tab", name=leyla.words("data.tab")).click()
    leyla.press("data.copy.take")
    with page.expect_download() as download:
        leyla.press("data.copy.page")
    text = download.value.path().read_text(encoding="utf-8")
    leyla.sees("data.copy.saved")
    seen(page, "data-tab")
    reader = contexts.new_context().new_page()
    reader.set_content(text)
    expect(reader.get_by_role("heading", level=1)).to_have_text("Haqqınızda saxlanılanlar")
    seen(reader, "copy")


def test_a_person_is_erased_after_everything_was_decided(site: Site, aysel: WorkerSide) -> None:
    body = {"office_id": site.cast.baku, "name": "Gülnar", "language": "az", "phone": "+994 00 5"}
    client_id = site.ask(site.cast.leyla, "POST", "/clients", body)["id"]
    appointment = site.make_appointment(site.cast.leyla, client_id)
    page = aysel.page

    def look() -> None:
        page.goto(f"{site.url}/clients/{client_id}")
        page.get_by_role("tab", name=aysel.words("data.tab")).click()
        aysel.press("data.erase.look")
        expect(page.get_by_role("heading", name=aysel.words("data.erase.stays"))).to_be_visible()

    look()
    aysel.sees("data.erase.open")
    expect(page.get_by_role("button", name=aysel.words("data.erase.now"))).to_have_count(0)
    site.ask(site.cast.aysel, "POST", f"/appointments/{appointment}/cancel", {"reason_code": "client_asked"})
    look()
    page.get_by_label(aysel.words("data.hold.reason")).fill("A court asks")
    aysel.press("data.hold.set")
    expect(page.get_by_text(aysel.words("data.hold.stands", reason="A court asks"))).to_be_visible()
    expect(page.get_by_role("button", name=aysel.words("data.erase.now"))).to_have_count(0)
    aysel.press("data.hold.lift")
    field = page.get_by_label(aysel.words("data.erase.confirm", name="Gülnar"))
    field.fill("Gulnar")
    aysel.press("data.erase.now")
    expect(page.locator(".error-summary")).to_contain_text(aysel.words("problems.confirmation_wrong"))
    seen(page, "erase")
    field.fill("Gülnar")
    aysel.press("data.erase.now")
    aysel.sees("data.erase.done")
    expect(page.get_by_role("link", name="Gülnar")).to_have_count(0)


def test_an_administrator_sets_how_long_records_are_kept(contexts: Browser, site: Site) -> None:
    nigar = open_worker(contexts, site, site.cast.nigar, "en")
    page = nigar.page
    page.goto(f"{site.url}/admin/retention")
    nigar.sees("data.keep.off")
    name = f"{nigar.words('data.keep.change')} {nigar.words('data.keep.type.notes')}"
    page.get_by_role("button", name=name).click()
    months = page.get_by_label(nigar.words("data.keep.months"))
    months.fill("0")
    nigar.press("common.save")
    expect(page.get_by_role("dialog").locator(".error-summary")).to_contain_text(
        nigar.words("data.keep.months_wrong")
    )
    months.fill("96")
    nigar.press("common.save")
    nigar.sees("data.keep.saved")
    expect(page.get_by_text(nigar.words("data.keep.on", months="96"))).to_be_visible()
    seen(page, "retention")
