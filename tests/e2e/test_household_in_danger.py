"""A household in which one is in danger: nothing reaches the wrong person, and the page says why and what to do."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session
from playwright.sync_api import Browser, expect

from tests.cast import ClientPerson, StaffPerson
from tests.e2e.axe import violations
from tests.e2e.probes import until
from tests.e2e.site import Site, running_site
from tests.e2e.worker_side import open_worker
from tests.environment.server_process import free_port

RULE = {
    "version": 0,
    "call": "never",
    "channels": ["email"],
    "hours": None,
    "wording": "neutral",
    "who_may_answer": "client_only",
}
AT_HOME = "home@example.org"


class Letters:
    """What a real mail server took."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []

    async def handle_DATA(  # noqa: N802 - aiosmtpd's own name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Called by the SMTP server for each letter."""
        assert isinstance(envelope.content, bytes)
        self.taken.append(email.message_from_bytes(envelope.content, EmailMessage, policy=email.policy.SMTP))
        return "250 OK"


@pytest.fixture
def letters() -> Iterator[tuple[Letters, int]]:
    """A mail server in a thread of its own, and its port."""
    kept = Letters()
    controller = Controller(kept, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield kept, controller.port
    controller.stop()


def may_be_written_to(site: Site, by: StaffPerson, client: ClientPerson, **profile: Any) -> None:
    site.ask(by, "PATCH", f"/clients/{client.id}/profile", profile)
    site.ask(by, "PUT", f"/clients/{client.id}/contact-rule", RULE)


def book(site: Site, by: StaffPerson, worker: StaffPerson, clients: list[ClientPerson], days: int) -> str:
    first, *others = clients
    at = (datetime.now(UTC) + timedelta(days=days)).replace(hour=8, minute=0, second=0, microsecond=0)
    body = {
        "client_id": first.id,
        "client_ids": [other.id for other in others],
        "worker_id": worker.id,
        "form": "video",
        "starts_at": at.isoformat().replace("+00:00", "Z"),
        "minutes": 30,
    }
    return str(site.ask(by, "POST", "/appointments", body)["id"])


def test_nothing_reaches_the_wrong_person_of_a_household(
    browser: Browser, letters: tuple[Letters, int], database_url: str, tmp_path: Any
) -> None:
    kept, port = letters
    mail = {"smtp_url": f"smtp://127.0.0.1:{port}", "mail_sender": "appointments@example.org"}
    with running_site(database_url, tmp_path, **mail) as site:
        cast = site.cast
        aysel, sevda, kamal = cast.aysel, cast.sevda, cast.kamal
        may_be_written_to(site, aysel, sevda, email=AT_HOME, violence=True)
        may_be_written_to(site, aysel, kamal, email=AT_HOME)
        may_be_written_to(site, cast.dilnoza, cast.zarina, email="zarina@example.org")
        link = {"other_client_id": kamal.id, "apart": False}
        site.ask(aysel, "POST", f"/clients/{sevda.id}/household", link)
        together = book(site, aysel, cast.leyla, [sevda, kamal], days=3)
        alone = book(site, aysel, cast.elchin, [kamal], days=4)
        book(site, cast.dilnoza, cast.zuhra, [cast.zarina], days=3)
        until(lambda: len(kept.taken) == 1, "the letter to somebody else has arrived", 20)
        desk = open_worker(browser, site, aysel, "en")
        for appointment, reason in ((together, "violence"), (alone, "shared_address")):
            desk.page.goto(f"{site.url}/desk/appointments/{appointment}")
            expect(desk.page.locator(".notices")).to_contain_text(desk.words(f"notices.reason.{reason}"))
            assert violations(desk.page) == []
        assert [letter["To"] for letter in kept.taken] == ["zarina@example.org"]
        desk.context.close()
