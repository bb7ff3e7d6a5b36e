"""Appointments from the desk: made with a client added on the spot, refused when the time is taken, moved, called off."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.cast import StaffPerson
from tests.e2e.client_side import ClientSide
from tests.e2e.meeting import arrange
from tests.e2e.probes import until
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide, open_worker

OpenClient = Callable[..., ClientSide]
BAKU = timedelta(hours=4)


def dialog(worker: WorkerSide) -> Locator:
    return worker.page.get_by_role("dialog")


def new_client(page: Page, worker: WorkerSide, name: str) -> None:
    page.get_by_label(worker.words("staff.new.search")).fill(name)
    worker.press("staff.new.create_client")
    dialog(worker).get_by_label(worker.words("staff.client.pseudonym")).check()
    dialog(worker).get_by_role("button", name=worker.words("common.save")).click()


def test_appointment_for_a_client_added_on_the_spot(leyla: WorkerSide) -> None:
    page = leyla.page
    page.goto(f"{leyla.site.url}/desk/new")
    new_client(page, leyla, "Night bird")
    expect(page.get_by_text("Night bird").first).to_be_visible()
    page.get_by_label(leyla.words("common.form.audio")).check()
    page.get_by_label(leyla.words("staff.new.day")).fill(in_baku(days=22))
    page.get_by_label(leyla.words("staff.new.length")).select_option("30")
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
    link = page.get_by_label(leyla.words("staff.appointment.link"), exact=True).input_value()
    code = page.get_by_label(leyla.words("staff.appointment.code"), exact=True).input_value()
    assert link.startswith(f"{leyla.site.url}/j#t=")
    assert len(code) == 6
    expect(page.get_by_role("img", name=leyla.words("staff.appointment.qr_label")).first).to_be_visible()
    expect(page.locator(".facts")).to_contain_text(leyla.words("common.form.audio"))


def in_baku(days: int) -> str:
    """A day of Baku's calendar from today on; each story has its own, for the site is one for all."""
    return (datetime.now(UTC) + BAKU + timedelta(days=days)).date().isoformat()


def book(site: Site, person: StaffPerson, client_id: str, starts_at: str) -> str:
    """Half an hour of video. Returns the appointment's id."""
    body = {
        "client_id": client_id,
        "worker_id": person.id,
        "form": "video",
        "starts_at": starts_at,
        "minutes": 30,
    }
    return str(site.ask(person, "POST", "/appointments", body)["id"])


def test_taken_time_is_said_and_the_form_kept(site: Site, leyla: WorkerSide) -> None:
    day = in_baku(days=20)
    book(site, leyla.person, site.cast.sevda.id, f"{day}T06:00:00Z")
    page = leyla.page
    page.goto(f"{site.url}/desk/new?client={site.cast.sevda.id}")
    page.get_by_label(leyla.words("staff.new.day")).fill(day)
    page.get_by_label(leyla.words("staff.new.time"), exact=True).fill("10:15")
    expect(page.locator(".busy")).to_contain_text("10:00–10:30")
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.taken_title")
    assert page.get_by_label(leyla.words("staff.new.time"), exact=True).input_value() == "10:15"
    page.get_by_label(leyla.words("staff.new.time"), exact=True).fill("10:30")
    leyla.press("staff.new.submit")
    leyla.sees("staff.new.made")
    expect(page.locator(".facts")).to_contain_text("10:30–11:15")


def test_move_then_cancel_with_a_reason(site: Site, leyla: WorkerSide) -> None:
    appointment = book(site, leyla.person, site.cast.sevda.id, f"{in_baku(days=21)}T06:00:00Z")
    page = leyla.page
    page.goto(f"{site.url}/desk/appointments/{appointment}")
    leyla.press("staff.appointment.reschedule")
    dialog(leyla).get_by_label(leyla.words("staff.new.time"), exact=True).fill("16:20")
    dialog(leyla).get_by_role("button", name=leyla.words("staff.appointment.reschedule")).click()
    expect(page.locator(".facts")).to_contain_text("16:20–16:50")

    leyla.press("staff.appointment.cancel")
    submit = dialog(leyla).get_by_role("button", name=leyla.words("staff.appointment.cancel"))
    submit.click()
    expect(dialog(leyla).get_by_role("alert")).to_contain_text(leyla.words("common.field.choose"))
    dialog(leyla).get_by_label(leyla.words("staff.reason.client_asked")).check()
    submit.click()
    expect(page.locator(".facts")).to_contain_text(leyla.words("staff.state.cancelled_by_client"))
    assert page.get_by_role("button", name=leyla.words("staff.appointment.cancel")).count() == 0
    expect(page.get_by_role("link", name=leyla.words("staff.appointment.again"))).to_be_visible()


@pytest.mark.timeout(180)
def test_desk_rings_and_shows_a_waiting_person_within_two_seconds(
    contexts: Browser, site: Site, leyla: WorkerSide, new_client: OpenClient
) -> None:
    client = new_client("az")
    meeting = arrange(site, leyla, client)
    aysel = open_worker(contexts, site, site.cast.aysel, "ru")
    aysel.page.goto(f"{site.url}/desk")
    leyla.page.goto(f"{site.url}/clients")
    expect(leyla.page.get_by_role("link", name=site.cast.sevda.name)).to_be_visible()
    client.open_link(meeting.link)
    client.say_yes()
    since = time.monotonic()
    chip = leyla.page.get_by_role("link", name=leyla.words("staff.desk.rings", name=site.cast.sevda.name))
    expect(chip).to_be_visible(timeout=2_000)
    until(
        lambda: leyla.page.title().startswith("(1)"),
        "the tab counts who waits",
        2 - (time.monotonic() - since),
    )
    expect(aysel.page.locator(".waiting")).to_contain_text(site.cast.sevda.name)
    # The coordinator sees who waits, and may not let anybody in.
    assert aysel.page.locator(".waiting a").count() == 0
    chip.click()
    expect(leyla.admit_button).to_be_visible()


def test_did_not_come(contexts: Browser, site: Site) -> None:
    zuhra = open_worker(contexts, site, site.cast.zuhra, "en")
    now = datetime.now(UTC)
    start = (
        now.replace(minute=now.minute // 5 * 5, second=0, microsecond=0).isoformat().replace("+00:00", "Z")
    )
    appointment = book(site, zuhra.person, site.cast.zarina.id, start)
    zuhra.page.goto(f"{site.url}/desk/appointments/{appointment}")
    zuhra.press("staff.appointment.missed")
    dialog(zuhra).get_by_label(zuhra.words("staff.reason.did_not_come")).check()
    dialog(zuhra).get_by_role("button", name=zuhra.words("common.save")).click()
    expect(zuhra.page.locator(".facts")).to_contain_text(zuhra.words("staff.state.missed_by_client"))
    told = zuhra.timeline(appointment)
    assert any(zuhra.words("staff.timeline.kind.missed") in line for line in told)
