"""A booked video talk becomes an office visit: one id, the room, and the address in the client's own text.

In the demo, whose outbox keeps what would have gone out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.probes import until
from tests.e2e.words import Words
from tests.environment.server_process import ServerProcess

WORDS = Words("en")
ADDRESS = "Nizami 12, second floor"


class Demo:
    """Somebody's browser in a running demo, and the API in their name."""

    def __init__(self, browser: Browser, url: str, role: str) -> None:
        self.url = url
        self.page: Page = browser.new_context(locale="en", viewport={"width": 1280, "height": 900}).new_page()
        roles = self.ask("GET", "/demo/roles")["items"]
        self.id = next(each["staff_id"] for each in roles if each["role"] == role)
        self.ask("POST", "/demo/sign-in", {"staff_id": self.id})
        self.ask("PATCH", "/me", {"language": "en"})

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """One request as this person."""
        headers = {"Origin": self.url, "Content-Type": "application/json"}
        answer = self.page.request.fetch(
            f"{self.url}/api/v1{path}",
            method=method,
            headers=headers,
            data=None if body is None else json.dumps(body),
        )
        assert answer.ok, answer.text()
        return answer.json() if answer.body() else None


@pytest.fixture(scope="module")
def demo_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A demo of its own."""
    with ServerProcess("demo", "", Path(tmp_path_factory.mktemp("demo"))) as demo:
        yield demo.url


@pytest.fixture(scope="module")
def worker(browser: Browser, demo_url: str) -> Iterator[Demo]:
    """A worker whose office has an address and a room."""
    administrator = Demo(browser, demo_url, "administrator")
    worker = Demo(browser, demo_url, "worker")
    office = worker.ask("GET", "/me")["offices"][0]["id"]
    administrator.ask("PATCH", f"/offices/{office}", {"address": ADDRESS})
    administrator.ask("POST", "/rooms", {"office_id": office, "name": "Blue room", "capacity": 4})
    yield worker
    worker.page.context.close()
    administrator.page.context.close()


def with_rule(worker: Demo) -> str:
    """A client of this worker who may be told everything by e-mail at any hour."""
    own = [each for each in worker.ask("GET", "/clients")["items"] if each["worker_id"] == worker.id]
    client = str(own[0]["id"])
    record = worker.ask("GET", f"/clients/{client}/record")
    worker.ask("PATCH", f"/clients/{client}/profile", {"email": "somebody@example.org"})
    rule = {
        "version": record["rule"]["version"] if record["rule"] else 0,
        "call": "call",
        "channels": ["email"],
        "hours": None,
        "wording": "full",
        "who_may_answer": "client_only",
    }
    worker.ask("PUT", f"/clients/{client}/contact-rule", rule)
    return client


def book(worker: Demo, client: str, days: int) -> str:
    """A video talk in so many days, at an hour at which nobody has anything."""
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=1, minute=0, second=0, microsecond=0)
    body = {
        "client_id": client,
        "worker_id": worker.id,
        "form": "video",
        "starts_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "minutes": 30,
    }
    return str(worker.ask("POST", "/appointments", body)["id"])


def test_a_video_talk_becomes_an_office_visit_and_stays_the_same_appointment(worker: Demo) -> None:
    page, made = worker.page, book(worker, with_rule(worker), 8)
    page.goto(f"{worker.url}/desk/appointments/{made}")
    page.get_by_role("button", name=WORDS("calendar.form.change")).click()
    dialog = page.get_by_role("dialog", name=WORDS("calendar.form.change"))
    dialog.get_by_text(WORDS("calendar.choice.title")).click()
    dialog.get_by_label(WORDS("calendar.choice.device.shared_phone")).check()
    dialog.get_by_role("group", name=WORDS("calendar.choice.privacy")).get_by_label("No", exact=True).check()
    dialog.get_by_role("button", name=WORDS("calendar.choice.ask")).click()
    first = dialog.locator(".chooser__one").first
    expect(first).to_contain_text(WORDS("common.form.office"))
    expect(first).to_contain_text(WORDS("calendar.choice.reason.for_private_place"))
    assert violations(page) == []
    first.get_by_role("button").click()
    blue = dialog.locator("option", has_text="Blue room")
    expect(blue).to_have_count(1)
    dialog.get_by_label(WORDS("calendar.place.room"), exact=True).select_option(label=blue.inner_text())
    dialog.get_by_label(WORDS("calendar.form.reason.safety")).check()
    dialog.get_by_role("button", name=WORDS("calendar.form.change")).click()
    facts = page.locator(".facts")
    expect(facts).to_contain_text("Blue room")
    assert page.url.endswith(made)
    page.get_by_role("button", name=WORDS("calendar.place.show")).click()
    expect(facts).to_contain_text(ADDRESS)
    expect(page.locator(".timeline")).to_contain_text(WORDS("staff.timeline.kind.form_changed"))
    assert worker.ask("GET", f"/appointments/{made}")["form"] == "office"
    until(lambda: ADDRESS in texts(worker), "the client's text names the address")
    said = next(text for text in texts(worker).split("\n\n---\n\n") if ADDRESS in text)
    assert re.search("Blue room", said)


def texts(worker: Demo) -> str:
    """All that did not leave."""
    return "\n\n---\n\n".join(each["body"] for each in worker.ask("GET", "/demo/outbox")["items"])


def test_another_form_than_the_recommended_one_wants_a_reason_which_is_kept(worker: Demo) -> None:
    page, made = worker.page, book(worker, with_rule(worker), 9)
    page.goto(f"{worker.url}/desk/appointments/{made}")
    page.get_by_role("button", name=WORDS("calendar.form.change")).click()
    dialog = page.get_by_role("dialog", name=WORDS("calendar.form.change"))
    dialog.get_by_text(WORDS("calendar.choice.title")).click()
    dialog.get_by_role("button", name=WORDS("calendar.choice.ask")).click()
    dialog.locator(".chooser__one", has_text=WORDS("common.form.phone")).get_by_role("button").click()
    dialog.get_by_label(WORDS("calendar.form.reason.client_asked")).check()
    dialog.get_by_role("button", name=WORDS("calendar.form.change")).click()
    expect(dialog.get_by_text(WORDS("common.field.choose")).first).to_be_visible()
    dialog.get_by_label(WORDS("calendar.choice.otherwise.client_wishes")).check()
    dialog.get_by_role("button", name=WORDS("calendar.form.change")).click()
    expect(page.locator(".timeline")).to_contain_text(WORDS("staff.timeline.kind.form_chosen"))
    told = worker.ask("GET", f"/appointments/{made}/timeline")["items"][-1]["detail"]
    assert (told["recommended"], told["form"], told["reason"]) == ("video", "phone", "client_wishes")
