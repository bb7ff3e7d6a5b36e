"""The administrator's pages: somebody is invited, sets up the second step and signs in; offices; the agency."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.site import Site
from tests.e2e.words import Words
from tests.e2e.worker_side import WorkerSide, open_worker

PASSWORD = "seven green lanterns swim"


@pytest.fixture
def nigar(contexts: Browser, site: Site) -> WorkerSide:
    """The administrator's browser, in English."""
    return open_worker(contexts, site, site.cast.nigar, "en")


def invite(nigar: WorkerSide, name: str, email: str) -> str:
    """Returns the link that is shown once."""
    page = nigar.page
    page.goto(f"{nigar.site.url}/admin/staff")
    nigar.press("admin.staff.invite")
    form = page.get_by_role("dialog")
    form.get_by_label(nigar.words("admin.staff.name"), exact=True).fill(name)
    form.get_by_label(nigar.words("admin.staff.email")).fill(email)
    form.get_by_role("button", name=nigar.words("admin.staff.send_invitation")).click()
    expect(form.locator(".error-summary")).to_contain_text(nigar.words("common.field.choose"))
    form.get_by_label("Baku").check()
    # Whoever is invited reads the invitation in the language that they speak.
    form.get_by_label("Azərbaycanca").check()
    form.get_by_role("button", name=nigar.words("admin.staff.send_invitation")).click()
    nigar.sees("admin.staff.link_title")
    return page.locator("#field-invitation-link").input_value()


def set_up_second_step(page: Page, words: Words) -> pyotp.TOTP:
    """Reads the key beside the picture and types the first code."""
    expect(page.get_by_role("img", name=words("staff.invite.qr_label"))).to_be_visible()
    app = pyotp.TOTP(page.locator(".second-step__key").inner_text().replace(" ", ""))
    page.get_by_label(words("staff.invite.code")).fill(app.now())
    return app


def sign_in(page: Page, words: Words, email: str, code: str) -> None:
    """Mistakes the password once, then goes both steps."""
    page.get_by_label(words("staff.sign_in.email")).fill(email)
    page.get_by_label(words("staff.sign_in.password")).fill("not the password, surely")
    page.get_by_role("button", name=words("staff.sign_in.next")).click()
    expect(page.locator(".error-summary")).to_contain_text(words("problems.sign_in_failed"))
    page.get_by_label(words("staff.sign_in.password")).fill(PASSWORD)
    page.get_by_role("button", name=words("staff.sign_in.next")).click()
    page.get_by_label(words("staff.sign_in.code")).fill(code)
    page.get_by_role("button", name=words("staff.sign_in.code_submit")).click()


@pytest.mark.timeout(240)
def test_invited_worker_accepts_and_signs_in_with_two_steps(
    contexts: Browser, site: Site, nigar: WorkerSide
) -> None:
    link = invite(nigar, "Tural A.", "tural@example.org")
    words = Words("az")
    page = contexts.new_context(locale="en").new_page()
    app = take_invitation(page, words, link, "Tural A.")
    expect(page.locator(".facts")).to_be_hidden()
    page.goto(f"{site.url}/account")
    expect(page.locator(".facts")).to_contain_text("Tural A.")
    page.get_by_role("main").get_by_role("button", name=words("staff.sign_out")).click()
    expect(page.get_by_text(words("staff.sign_in.left"))).to_be_visible()

    # A code counts once: the sign-in takes the one after it.
    sign_in(page, words, "tural@example.org", app.at(datetime.now(UTC) + timedelta(seconds=app.interval)))
    expect(page.locator(".facts")).to_contain_text("Tural A.")

    page.goto(link)
    expect(page.get_by_role("heading", name=words("staff.invite.bad_title"))).to_be_visible()
    nigar.page.reload()
    line = nigar.page.get_by_role("row", name="Tural A.")
    expect(line).to_contain_text(nigar.words("admin.staff.state.active"))


def take_invitation(page: Page, words: Words, link: str, name: str) -> pyotp.TOTP:
    """Chooses a password, sets up the app, types its first code. Returns the app."""
    page.goto(link)
    expect(page.get_by_text(name)).to_be_visible()
    assert "#" not in page.url
    submit = page.get_by_role("button", name=words("staff.invite.submit"))
    submit.click()
    expect(page.locator(".error-summary")).to_contain_text(words("staff.invite.password_short"))
    page.get_by_label(words("staff.invite.password")).fill(PASSWORD)
    app = set_up_second_step(page, words)
    submit.click()
    expect(page.get_by_role("heading", name=words("staff.desk.title"), exact=True)).to_be_visible()
    return app


def test_second_step_is_reset_and_an_account_closed(contexts: Browser, site: Site, nigar: WorkerSide) -> None:
    page = nigar.page
    link = invite(nigar, "Rena K.", "rena@example.org")
    guest = contexts.new_context(locale="en").new_page()
    words = Words("az")
    take_invitation(guest, words, link, "Rena K.")
    page.reload()
    line = page.get_by_role("row", name="Rena K.")
    line.get_by_role("button", name=nigar.words("admin.staff.reset")).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text(nigar.words("admin.staff.reset_text"))
    dialog.get_by_role("button", name=nigar.words("admin.staff.reset")).click()
    nigar.sees("admin.staff.link_title")
    # The reset has signed her out, and asks for no new password.
    guest.goto(page.locator("#field-invitation-link").input_value())
    expect(guest.get_by_role("heading", name=words("staff.invite.reset_title"))).to_be_visible()
    assert guest.get_by_label(words("staff.invite.password")).count() == 0

    line.get_by_role("button", name=nigar.words("admin.staff.deactivate")).click()
    dialog.get_by_role("button", name=nigar.words("admin.staff.deactivate")).click()
    expect(line).to_contain_text(nigar.words("admin.staff.state.deactivated"))


def test_office_with_hours_numbers_and_a_holiday(site: Site, nigar: WorkerSide) -> None:
    page, words = nigar.page, nigar.words
    page.goto(f"{site.url}/admin/offices/new")
    page.get_by_label(words("admin.office.name"), exact=True).fill("Ganja")
    page.get_by_label(words("admin.office.country")).select_option("AZ")
    expect(page.get_by_label(words("admin.office.time_zone"))).to_have_value("Asia/Baku")
    page.get_by_label(words("admin.office.opens", day="Saturday")).fill("10:00")
    page.get_by_label(words("admin.office.closes", day="Saturday")).fill("09:00")
    nigar.press("admin.office.number_add")
    page.get_by_label(words("admin.office.number"), exact=True).fill("+994 00 123 45 67")
    nigar.press("common.save")
    expect(page.locator(".error-summary")).to_contain_text(words("admin.office.hours_order"))
    page.get_by_label(words("admin.office.closes", day="Saturday")).fill("13:00")
    nigar.press("common.save")
    nigar.sees("admin.office.created")
    expect(page.get_by_role("heading", name="Ganja")).to_be_visible()
    page.get_by_label(words("admin.office.holiday_day"), exact=True).fill("2030-03-21")
    page.locator("#field-holiday-name").fill("Novruz")
    nigar.press("admin.office.holiday_add")
    expect(page.locator(".holidays")).to_contain_text("21 March 2030 · Novruz")
    found = next(
        each for each in site.ask(nigar.person, "GET", "/offices")["items"] if each["name"] == "Ganja"
    )
    assert found["opening"]["sat"] == [["10:00", "13:00"]]
    assert found["emergency_numbers"] == [
        {"label_key": "police", "label": None, "number": "+994 00 123 45 67"}
    ]


def test_agency_settings_refuse_a_half_address(site: Site, nigar: WorkerSide) -> None:
    page, words = nigar.page, nigar.words
    page.goto(f"{site.url}/admin/agency")
    page.get_by_label(words("admin.agency.exit")).fill("weather")
    nigar.press("common.save")
    expect(page.locator(".error-summary")).to_contain_text(words("admin.agency.exit_bad"))
    page.get_by_label(words("admin.agency.exit")).fill("")
    nigar.press("common.save")
    nigar.sees("admin.agency.saved")
    assert site.ask(nigar.person, "GET", "/agency")["exit_address"] == "about:blank"


def test_pages_of_other_roles_do_not_exist(contexts: Browser, site: Site, nigar: WorkerSide) -> None:
    nigar.page.goto(f"{site.url}/clients")
    nigar.sees("common.not_found.title")
    nigar.page.goto(f"{site.url}/desk")
    expect(nigar.page.get_by_role("heading", name=nigar.words("admin.offices.title"))).to_be_visible()
    rauf = open_worker(contexts, site, site.cast.rauf, "en")
    for address in ("/admin/staff", "/desk/new", "/clients/substitutes"):
        rauf.page.goto(f"{site.url}{address}")
        rauf.sees("common.not_found.title")
