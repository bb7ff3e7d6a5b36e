"""A staff invitation goes by mail: from the administrator's click to the letter, and from the letter into the account."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, text

from server.core.agency.languages import Language
from server.core.outbox import deliver_due
from server.core.outbox.relay import pause_after
from server.core.web.keys import SETTINGS
from server.worker import outbox_handlers
from tests.integration.identity.people import EMAIL, accept, invite
from tests.integration.notifications.mailbox import Mailbox, open_mailbox
from tests.server import AgencyServer, running_server

SENDER = "Yardım <help@example.org>"
SUBJECTS = {
    Language.AZ: "Sizin dəvətiniz",
    Language.EN: "Your invitation",
    Language.KK: "Сізге шақыру",
    Language.RU: "Приглашение для вас",
    Language.UZ: "Sizga taklif",
}


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with open_mailbox() as opened:
        yield opened


@pytest.fixture
async def mailing_server(database_url: str, tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[AgencyServer]:
    """An agency with a mail server, whose relay works by itself."""
    async with running_server(database_url, tmp_path, smtp_url=mailbox.url, mail_sender=SENDER) as server:
        yield server


@pytest.fixture
async def quiet_server(database_url: str, tmp_path: Path, mailbox: Mailbox) -> AsyncIterator[AgencyServer]:
    """The same, but nothing is delivered until a test says so."""
    settings = {"smtp_url": mailbox.url, "mail_sender": SENDER, "run_worker": "false"}
    async with running_server(database_url, tmp_path, **settings) as server:
        yield server


async def deliver(server: AgencyServer, smtp_url: str | None = None) -> Row[*tuple[Any, ...]]:
    """Run the relay once, with another mail server if one is named; return the only row."""
    settings = server.app[SETTINGS]
    if smtp_url is not None:
        settings = replace(settings, smtp_url=smtp_url)
    handlers = outbox_handlers(settings, server.database, server.clock)
    await deliver_due(server.database, handlers, server.clock)
    async with server.database.read() as session:
        return (await session.execute(text("SELECT * FROM outbox"))).one()


@pytest.mark.parametrize("language", list(Language))
async def test_letter_arrives_in_the_readers_language_and_lets_them_in(
    mailing_server: AgencyServer, mailbox: Mailbox, language: Language
) -> None:
    invited = await invite(mailing_server, languages=[language.value])
    assert invited.status == 201
    assert invited.body["invitation_link"] is None
    recipients, letter = await mailbox.next_letter()
    body = letter.get_content()
    assert recipients == [EMAIL]
    assert (letter["To"], letter["From"]) == (EMAIL, SENDER)
    assert letter["Message-ID"].endswith("@example.org>")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert "Tural" in body
    assert letter["Subject"] == SUBJECTS[language]
    [link] = [line for line in body.splitlines() if line.startswith(mailing_server.url)]
    accepted, _secret = await accept(mailing_server, link)
    assert accepted.status == 200


async def test_neither_the_outbox_nor_the_audit_log_holds_the_token_or_the_address(
    mailing_server: AgencyServer, mailbox: Mailbox
) -> None:
    await invite(mailing_server)
    _recipients, letter = await mailbox.next_letter()
    token = letter.get_content().partition("#t=")[2].split()[0]
    async with mailing_server.database.read() as session:
        for table in ("outbox", "audit_row", "staff", "invitation"):
            content = str((await session.execute(text(f"SELECT * FROM {table}"))).all())
            assert content != "[]"
            assert token not in content
            assert EMAIL not in content


async def test_a_letter_refused_for_now_comes_later_under_the_same_id(
    quiet_server: AgencyServer, mailbox: Mailbox
) -> None:
    await invite(quiet_server)
    mailbox.data_answer = "451 4.3.0 Try again later"
    row = await deliver(quiet_server)
    assert (row.state, row.attempts, row.last_error) == ("pending", 1, "NotTaken")
    mailbox.data_answer = "250 OK"
    quiet_server.clock.now += pause_after(1)
    assert (await deliver(quiet_server)).state == "sent"
    _recipients, letter = await mailbox.next_letter()
    assert letter["Message-ID"] == f"<{row.id}@example.org>"
    assert mailbox.is_empty()


@pytest.mark.parametrize("answer", ["550 5.1.1 No such user", "553 5.1.3 Bad address"])
async def test_a_letter_refused_for_good_is_parked(
    quiet_server: AgencyServer, mailbox: Mailbox, answer: str
) -> None:
    await invite(quiet_server)
    mailbox.recipients_answer = answer
    row = await deliver(quiet_server)
    assert (row.state, row.attempts, row.last_error) == ("parked", 1, "Hopeless")


async def test_a_mail_server_that_is_down_is_tried_again(
    quiet_server: AgencyServer, mailbox: Mailbox
) -> None:
    await invite(quiet_server)
    row = await deliver(quiet_server, smtp_url="smtp://127.0.0.1:1")
    assert (row.state, row.last_error) == ("pending", "NotTaken")


async def test_an_invitation_that_ran_out_before_its_letter_is_not_sent(
    quiet_server: AgencyServer, mailbox: Mailbox
) -> None:
    await invite(quiet_server)
    quiet_server.clock.now += timedelta(days=8)
    assert (await deliver(quiet_server)).state == "obsolete"
    assert mailbox.is_empty()


async def test_without_a_mail_server_the_row_says_so(quiet_server: AgencyServer, mailbox: Mailbox) -> None:
    await invite(quiet_server)
    assert (await deliver(quiet_server, smtp_url="")).state == "no_channel"
    assert mailbox.is_empty()
