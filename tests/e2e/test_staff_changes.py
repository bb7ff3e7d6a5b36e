"""The administrator changes somebody's account, and is told what a deactivated worker leaves behind."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.e2e.site import Site
from tests.e2e.worker_side import open_worker


def test_an_account_is_changed_and_a_worker_leaves_work_behind(contexts: Browser, site: Site) -> None:
    nigar = open_worker(contexts, site, site.cast.nigar, "en")
    page, words, leyla = nigar.page, nigar.words, site.cast.leyla
    site.make_appointment(leyla, site.cast.sevda.id)
    page.goto(f"{site.url}/admin/staff")
    line = page.get_by_role("row", name=leyla.name)
    line.get_by_role("button", name=words("admin.staff.edit")).click()
    form = page.get_by_role("dialog")
    expect(form.get_by_label(words("admin.staff.supervisor"))).to_have_value(site.cast.rauf.id)
    # Sevda belongs to Baku, and nothing else is changed while she is Leyla's.
    form.get_by_label(words("admin.staff.name"), exact=True).fill("Leyla Aliyeva")
    form.get_by_label("Baku").uncheck()
    form.get_by_label("Tashkent").check()
    form.get_by_role("button", name=words("common.save")).click()
    expect(form.locator(".error-summary")).to_contain_text("clients 1, appointments to come 1")
    form.get_by_label("Baku").check()
    form.get_by_label("English").check()
    form.get_by_role("button", name=words("common.save")).click()
    nigar.sees("admin.staff.saved", name="Leyla Aliyeva")
    expect(page.get_by_role("row", name="Leyla Aliyeva")).to_contain_text("Baku, Tashkent")
    changed = next(
        each for each in site.ask(nigar.person, "GET", "/staff")["items"] if each["id"] == leyla.id
    )
    assert changed["languages"] == ["az", "ru", "en"]
    assert changed["supervisor_id"] == site.cast.rauf.id

    page.get_by_role("row", name="Leyla Aliyeva").get_by_role(
        "button", name=words("admin.staff.deactivate")
    ).click()
    page.get_by_role("dialog").get_by_role("button", name=words("admin.staff.deactivate")).click()
    told = page.get_by_role("alert").filter(has_text=words("admin.staff.deactivated", name="Leyla Aliyeva"))
    expect(told).to_contain_text("1 client has no worker now.")
    expect(told).to_contain_text("1 appointment to come has nobody to hold it.")
    told.get_by_role("button", name=words("common.close")).click()
    expect(told).to_have_count(0)
