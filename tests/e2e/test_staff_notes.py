"""Notes: saved by themselves, never overwritten unseen, never lost, signed once, added to in plain sight."""

from __future__ import annotations

from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.probes import until
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker


def note_field(worker: WorkerSide, page: Page) -> Locator:
    return page.get_by_label(worker.words("staff.note.label"))


def write(worker: WorkerSide, page: Page, text: str) -> None:
    """Writes and waits until it has saved itself."""
    note_field(worker, page).fill(text)
    expect(page.locator(".note__state[data-state=clean]")).to_be_visible()


def stored(site: Site, worker: WorkerSide, appointment: str) -> str:
    return str(site.ask(worker.person, "GET", f"/appointments/{appointment}/note")["body"])


def open_appointment(worker: WorkerSide, page: Page, appointment: str) -> None:
    page.goto(f"{worker.site.url}/desk/appointments/{appointment}")
    expect(note_field(worker, page)).to_be_visible()


def test_two_pages_of_one_note_lose_nothing(site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    first, second = leyla.page, leyla.context.new_page()
    open_appointment(leyla, first, appointment)
    open_appointment(leyla, second, appointment)
    write(leyla, first, "She came with her son.")
    note_field(leyla, second).fill("We talked about the school.")
    expect(second.get_by_text(leyla.words("staff.note.conflict_title"))).to_be_visible()
    expect(second.locator(".versions")).to_contain_text("She came with her son.")
    expect(second.locator(".versions")).to_contain_text("We talked about the school.")
    assert stored(site, leyla, appointment) == "She came with her son."
    second.get_by_role("button", name=leyla.words("staff.note.keep_both")).click()
    both = "She came with her son.\n\nWe talked about the school."
    until(lambda: stored(site, leyla, appointment) == both, "both texts are stored")
    expect(note_field(leyla, second)).to_have_value(both)


def test_a_dropped_line_keeps_the_text_and_says_so(site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    open_appointment(leyla, leyla.page, appointment)
    leyla.context.set_offline(True)
    note_field(leyla, leyla.page).fill("Typed without a line.")
    leyla.sees("staff.note.unsaved")
    # On another page the bar still says it, and the text goes on trying.
    leyla.page.get_by_role("link", name=leyla.words("staff.appointment.back_to_day")).click()
    leyla.sees("staff.note.status_bar")
    leyla.context.set_offline(False)
    until(lambda: stored(site, leyla, appointment) == "Typed without a line.", "the text is stored by itself")
    expect(leyla.page.get_by_text(leyla.words("staff.note.status_bar"))).to_be_hidden()


def test_sign_in_that_ends_hides_the_page_and_keeps_what_was_typed(site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    page = leyla.page
    open_appointment(leyla, page, appointment)
    leyla.context.clear_cookies()
    note_field(leyla, page).fill("Typed after the half hour.")
    gate = page.get_by_role("dialog", name=leyla.words("staff.sign_in.title"))
    expect(gate).to_be_visible()
    expect(gate).to_contain_text(leyla.words("staff.sign_in.kept"))
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    expect(gate).to_be_visible()
    assert stored(site, leyla, appointment) == ""


def test_sign_then_add_in_plain_sight(contexts: Browser, site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    site.ask(leyla.person, "POST", f"/appointments/{appointment}/cancel", {"reason_code": "other"})
    page = leyla.page
    open_appointment(leyla, page, appointment)
    sign = page.get_by_role("button", name=leyla.words("staff.note.sign"))
    expect(sign).to_be_disabled()
    write(leyla, page, "The line broke. We agreed on Monday.")
    leyla.sign_note()
    expect(page.locator(".note__signature").first).to_contain_text(leyla.person.name)
    assert note_field(leyla, page).count() == 0

    leyla.press("staff.note.amend")
    addition = page.get_by_label(leyla.words("staff.note.amend_label"), exact=True)
    addition.fill("Monday at ten.")
    stays_when_asked(leyla)
    expect(addition).to_have_value("Monday at ten.")
    leyla.press("staff.note.amend_save")
    expect(page.locator(".amendment")).to_contain_text("Monday at ten.")

    rauf = open_worker(contexts, site, site.cast.rauf, "ru")
    rauf.page.goto(f"{site.url}/desk/appointments/{appointment}")
    expect(rauf.page.locator("#note")).to_contain_text("The line broke.")
    expect(rauf.page.locator(".amendment")).to_contain_text("Monday at ten.")
    assert rauf.page.get_by_role("button", name=rauf.words("staff.note.amend")).count() == 0
    told = rauf.timeline(appointment)
    assert any(rauf.words("staff.timeline.kind.note_amended") in line for line in told)


def stays_when_asked(worker: WorkerSide) -> None:
    """A link with something unsaved on the page asks first; staying loses nothing."""
    page = worker.page
    page.get_by_role("link", name=worker.words("staff.nav.clients")).first.click()
    dialog = page.get_by_role("dialog", name=worker.words("staff.unsaved.title"))
    dialog.get_by_role("button", name=worker.words("staff.unsaved.stay")).click()
    expect(dialog).to_be_hidden()


def test_coordinator_sees_no_note(contexts: Browser, site: Site, leyla: WorkerSide) -> None:
    appointment = site.make_appointment(leyla.person, site.cast.sevda.id)
    site.ask(
        leyla.person,
        "PUT",
        f"/appointments/{appointment}/note",
        {"body": "For two people only.", "revision": 0},
    )
    aysel = open_worker(contexts, site, site.cast.aysel, "en")
    aysel.page.goto(f"{site.url}/desk/appointments/{appointment}")
    aysel.sees("staff.desk.notes_hidden")
    expect(aysel.page.get_by_label(aysel.words("staff.appointment.link"), exact=True)).to_be_visible()
    assert "For two people only." not in aysel.page.content()
