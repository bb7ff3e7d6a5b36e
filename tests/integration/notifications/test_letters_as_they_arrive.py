"""Letters as a real mail server took them: neutral where the rule says so, in five languages, each with a calendar entry that
another library reads as the same appointment from the invitation to the cancellation."""

from collections.abc import AsyncIterator
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from server.core.agency.languages import Language
from server.core.outbox import deliver_due
from server.core.web.keys import SETTINGS
from server.people.contact_rule import Channel, Wording
from server.worker import outbox_handlers
from tests.factories.appointments import book
from tests.factories.reach import may_be_reached
from tests.fakes.sms_provider import SmsProvider, sms_provider
from tests.integration.notifications.calendars import read_calendar
from tests.integration.notifications.mailbox import Mailbox, open_mailbox
from tests.server import START, AgencyServer, running_server

THURSDAY = START + timedelta(days=3)
SENDER = "appointments@example.org"
PRIVATE = ("Dayaq", "Leyla", "Sevda", "Baku", "suhbat", "Suhbat")
SUBJECTS = {
    Language.AZ: ("Görüşünüz", "Görüşünüz: yeni vaxt", "Görüşünüz baş tutmayacaq"),
    Language.EN: ("Your appointment", "Your appointment: new time", "Your appointment does not take place"),
    Language.KK: ("Кездесуіңіз", "Кездесуіңіз: жаңа уақыт", "Кездесуіңіз өтпейді"),
    Language.RU: ("Ваша встреча", "Ваша встреча: новое время", "Ваша встреча не состоится"),
    Language.UZ: ("Uchrashuvingiz", "Uchrashuvingiz: yangi vaqt", "Uchrashuvingiz boʻlmaydi"),
}


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with open_mailbox() as opened:
        yield opened


@pytest.fixture
async def provider() -> AsyncIterator[SmsProvider]:
    async with sms_provider() as running:
        yield running


@pytest.fixture
async def server(
    database_url: str, tmp_path: Path, mailbox: Mailbox, provider: SmsProvider
) -> AsyncIterator[AgencyServer]:
    """An agency with both channels, whose relay a test runs by hand."""
    given = {
        "smtp_url": mailbox.url,
        "mail_sender": SENDER,
        "sms_provider": "json",
        "sms_url": provider.url,
        "sms_secret": "key",
        "sms_sender": "12345",
        "run_worker": "false",
    }
    async with running_server(database_url, tmp_path, **given) as running:
        yield running


async def deliver(server: AgencyServer) -> None:
    handlers = outbox_handlers(server.app[SETTINGS], server.database, server.clock)
    while await deliver_due(server.database, handlers, server.clock):
        pass


def parts_of(letter: EmailMessage) -> tuple[str, Any, str]:
    """Return what is read, the calendar's entry as another library understands it, and its method."""
    plain, calendar = letter.iter_parts()
    assert (plain.get_content_type(), calendar.get_content_type()) == ("text/plain", "text/calendar")
    read = read_calendar(calendar.get_content())
    assert calendar.get_param("method") == read.method.value
    return plain.get_content(), read.vevent, read.method.value


async def next_letter(server: AgencyServer, mailbox: Mailbox) -> EmailMessage:
    await deliver(server)
    recipients, letter = await mailbox.next_letter()
    assert (recipients, letter["From"]) == (["client@example.org"], SENDER)
    return letter


async def whole_story(server: AgencyServer, mailbox: Mailbox) -> list[EmailMessage]:
    """Book, move and cancel; return the letters that came of it."""
    cast = server.cast
    appointment_id = await book(server.database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    leyla = await server.browser(cast.leyla)
    path = f"/api/v1/appointments/{appointment_id}"
    letters = [await next_letter(server, mailbox)]
    moved = {"starts_at": (THURSDAY + timedelta(hours=2)).isoformat(), "minutes": 45}
    assert (await leyla.post(f"{path}/reschedule", moved)).status == 200
    letters.append(await next_letter(server, mailbox))
    assert (await leyla.post(f"{path}/cancel", {"reason_code": "office_closed"})).status == 200
    letters.append(await next_letter(server, mailbox))
    assert mailbox.is_empty()
    return letters


@pytest.mark.parametrize("language", list(Language))
async def test_neutral_letters_of_a_whole_story(
    server: AgencyServer, mailbox: Mailbox, language: Language
) -> None:
    await may_be_reached(server.database, server.cast.sevda.id, START, language=language.value)
    letters = await whole_story(server, mailbox)
    assert tuple(letter["Subject"] for letter in letters) == SUBJECTS[language]
    read = [parts_of(letter) for letter in letters]
    for letter, (plain, event, _) in zip(letters, read, strict=True):
        seen = f"{letter['Subject']} {letter['From']} {plain} {event.summary.value}"
        assert [word for word in PRIVATE if word in seen] == []
        assert not {"location", "url", "description"} & set(event.contents)
    assert [method for _, _, method in read] == ["REQUEST", "REQUEST", "CANCEL"]
    events = [event for _, event, _ in read]
    assert len({event.uid.value for event in events}) == 1
    assert [event.sequence.value for event in events] == ["0", "1", "2"]
    assert [event.dtstart.value - THURSDAY for event in events] == [timedelta(0), *[timedelta(hours=2)] * 2]
    assert ["12:00" in read[0][0], "14:00" in read[1][0], "14:00" in read[2][0]] == [True] * 3
    assert ["/j#t=" in plain for plain, _, _ in read] == [True, True, False]


async def test_a_full_invitation_says_who_where_and_how_to_come_in(
    server: AgencyServer, mailbox: Mailbox
) -> None:
    wording = Wording.FULL
    await may_be_reached(server.database, server.cast.sevda.id, START, language="en", wording=wording)
    letters = await whole_story(server, mailbox)
    _, event, _ = parts_of(letters[0])
    assert event.summary.value == "Appointment: Leyla M., Dayaq"
    assert event.url.value.startswith(f"{server.url}/j#t=")
    assert event.organizer.value == f"mailto:{SENDER}"


async def test_a_text_message_reaches_the_provider_once(
    server: AgencyServer, provider: SmsProvider, mailbox: Mailbox
) -> None:
    by_text = (Channel.SMS, Channel.EMAIL)
    sevda = server.cast.sevda.id
    await may_be_reached(server.database, sevda, START, channels=by_text, phone="+994 00 123 45 67")
    await book(server.database, START, server.cast.leyla, server.cast.sevda, starts_at=THURSDAY)
    await deliver(server)
    await deliver(server)
    [body] = provider.bodies
    assert body.startswith(f"Görüş: 26 noy, C.a., 12:00. {server.url}/j#t=")
    assert mailbox.is_empty()
