"""What a client is told of an appointment: by their rule, once, as long as it is of use, and nothing where it may not be."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from scheduling import service as appointments
from scheduling.appointment import CancelReason, Form
from scheduling.schemas import NewAppointment, NewTime, Repeat
from server.core.agency.models import Office
from server.core.db import Database
from server.core.outbox import OutboxKind
from server.core.outbox.queries import outbox_counts, rows_about
from server.core.outbox.relay import LEASE, pause_after
from server.notifications.letters import Channels, NotTaken
from server.people.contact_rule import Channel, Wording
from tests.cast import Cast
from tests.factories.appointments import book
from tests.factories.ports import clients
from tests.factories.reach import may_be_reached
from tests.fakes.channels import Catcher
from tests.integration.notifications.calendars import read_calendar
from tests.integration.notifications.posting import HOUR, ORIGIN, post, states
from tests.server import START

PHONE = "+994 00 123 45 67"
THURSDAY = START + timedelta(days=3)
EVENINGS = {day: [["18:00", "20:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


async def move(database: Database, cast: Cast, appointment_id: str, days: float) -> None:
    new = NewTime(starts_at=START + timedelta(days=days), minutes=30)
    async with database.write() as session:
        await appointments.reschedule(session, clients(), cast.leyla.actor, appointment_id, new, START)


async def cancel(database: Database, cast: Cast, appointment_id: str) -> None:
    reason = CancelReason.CLIENT_ASKED
    async with database.write() as session:
        await appointments.cancel(session, clients(), cast.leyla.actor, appointment_id, reason, START)


async def test_a_neutral_letter_names_nobody_and_brings_the_way_in(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en")
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    [letter] = catcher.letters
    assert letter.to == "client@example.org"
    assert letter.message.subject == "Your appointment"
    assert "Thursday 26 November, 12:00" in letter.message.body
    assert f"{ORIGIN}/j#t=" in letter.message.body
    for word in ("Dayaq", "Leyla", "Sevda", "video", "Baku", "office"):
        assert word not in letter.message.subject + letter.message.body
    assert (await states(database))["booked"] == ("sent", None)


async def test_a_full_letter_says_all_of_it(database: Database, cast: Cast, catcher: Catcher) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en", wording=Wording.FULL)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    [letter] = catcher.letters
    for word in ("Dayaq", "Worker: Leyla M.", "How: by video", "Office: Baku"):
        assert word in letter.message.body


@pytest.mark.parametrize("form", [Form.PHONE, Form.OFFICE, Form.HOME])
async def test_a_form_without_a_link_brings_none(
    database: Database, cast: Cast, catcher: Catcher, form: Form
) -> None:
    await may_be_reached(database, cast.sevda.id, START)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY, form=form)
    await post(database, catcher.channels, START)
    assert "http" not in catcher.letters[0].message.body


async def test_nothing_goes_without_a_rule_or_an_address_or_a_channel(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert (await states(database))["booked"] == ("refused", "no_rule")
    await may_be_reached(database, cast.kamal.id, START, channels=())
    await book(database, START, cast.elchin, cast.kamal, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    await may_be_reached(database, cast.zarina.id, START, channels=(Channel.SMS,))
    await book(database, START, cast.zuhra, cast.zarina, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert catcher.letters == []
    assert catcher.texts == []


async def test_a_channel_that_is_not_set_up_leaves_the_next_one(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    both = (Channel.SMS, Channel.EMAIL)
    await may_be_reached(database, cast.sevda.id, START, channels=both, phone=PHONE)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, Channels(letter=catcher.channels.letter, sender="help@example.org"), START)
    assert len(catcher.letters) == 1


async def test_an_installation_without_channels_says_so(database: Database, cast: Cast) -> None:
    await may_be_reached(database, cast.sevda.id, START)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, Channels(), START)
    assert (await states(database))["booked"] == ("no_channel", None)


async def test_outside_the_allowed_hours_it_waits(database: Database, cast: Cast, catcher: Catcher) -> None:
    await may_be_reached(database, cast.sevda.id, START, hours=EVENINGS)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert (await states(database))["booked"] == ("pending", "hours")
    six = START + 6 * HOUR
    await post(database, catcher.channels, six - timedelta(minutes=1))
    assert catcher.letters == []
    await post(database, catcher.channels, six)
    assert [letter.sent_at for letter in catcher.letters] == [six]


async def test_what_waits_is_obsolete_once_the_appointment_moves(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, hours=EVENINGS, language="en")
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    await move(database, cast, appointment_id, days=4)
    await post(database, catcher.channels, START + 6 * HOUR)
    assert [letter.message.subject for letter in catcher.letters] == ["Your appointment: new time"]
    assert (await states(database))["booked"] == ("obsolete", None)


async def test_a_cancelled_appointment_is_not_reminded_of(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en")
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await cancel(database, cast, appointment_id)
    await post(database, catcher.channels, THURSDAY)
    assert await states(database) == {
        "booked": ("obsolete", None),
        "cancelled": ("expired", "too_late"),
        "reminder-1440": ("obsolete", None),
        "reminder-120": ("obsolete", None),
    }
    assert catcher.letters == []


async def test_reminders_come_a_day_and_two_hours_before(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en")
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    now = START
    while now < THURSDAY:
        await post(database, catcher.channels, now)
        now += HOUR / 2
    sent = [(letter.message.subject, THURSDAY - letter.sent_at) for letter in catcher.letters]
    assert sent == [
        ("Your appointment", timedelta(days=3)),
        ("Reminder", timedelta(days=1)),
        ("Reminder", timedelta(hours=2)),
    ]


@pytest.mark.parametrize(
    ("back_after_hours", "subjects", "left_out"),
    [
        (51, ["Your appointment"], {"reminder-1440": ("expired", "just_told")}),
        (69.5, ["Your appointment"], {"reminder-1440": ("expired", "next_reminder")}),
        (
            71,
            ["Your appointment"],
            {"reminder-1440": ("expired", "next_reminder"), "reminder-120": ("expired", "just_told")},
        ),
        (73, [], {"booked": ("expired", "too_late"), "reminder-120": ("expired", "too_late")}),
    ],
)
async def test_after_a_stop_what_is_still_of_use_goes_once(
    database: Database,
    cast: Cast,
    catcher: Catcher,
    back_after_hours: float,
    subjects: list[str],
    left_out: dict[str, tuple[str, str]],
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en")
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    back = START + back_after_hours * HOUR
    for minutes in (0, 5, 10):
        await post(database, catcher.channels, back + timedelta(minutes=minutes))
    assert [letter.message.subject for letter in catcher.letters] == subjects
    found = await states(database)
    assert {notice: found[notice] for notice in left_out} == left_out


async def test_after_three_hours_of_standing_still_each_client_hears_once_what_is_of_use(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    """The worker stands still from noon to three. What was due then, by when the appointment begins after noon."""
    await may_be_reached(database, cast.sevda.id, START, language="en")
    noon = START + timedelta(days=2)
    begins = {hours: noon + hours * HOUR for hours in (2.5, 3.5, 4.5, 5, 24.5, 26, 27)}
    ids = {
        hours: await book(database, START, cast.leyla, cast.sevda, starts_at=at, minutes=5)
        for hours, at in begins.items()
    }
    for half_hours in range(96):
        await post(database, catcher.channels, START + half_hours * HOUR / 2)
    catcher.letters.clear()
    for minutes in (0, 5, 10):
        await post(database, catcher.channels, noon + 3 * HOUR + timedelta(minutes=minutes))
    async with database.read() as session:
        rows = {
            hours: await rows_about(session, OutboxKind.APPOINTMENT_NOTICE, f"appointment:{name}")
            for hours, name in ids.items()
        }
    ended = {
        hours: [
            (row.payload["minutes"], row.state.value, row.reason)
            for row in found
            if not row.finished_at or row.finished_at >= noon
        ]
        for hours, found in rows.items()
    }
    assert ended == {
        2.5: [("120", "expired", "too_late")],
        3.5: [("120", "sent", None)],
        4.5: [("120", "sent", None)],
        5: [("120", "sent", None)],
        24.5: [("1440", "sent", None), ("120", "pending", None)],
        26: [("1440", "sent", None), ("120", "pending", None)],
        27: [("1440", "sent", None), ("120", "pending", None)],
    }
    assert len(catcher.letters) == 6


async def test_a_text_message_goes_at_most_once_whatever_happens(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, channels=(Channel.SMS,), phone=PHONE)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    catcher.failure, catcher.taken_before_failing = ConnectionError("the line broke"), True
    await post(database, catcher.channels, START)
    assert (await states(database))["booked"] == ("unknown", "no_answer")
    await post(database, catcher.channels, START + LEASE)
    assert len(catcher.texts) == 1
    async with database.read() as session:
        assert (await outbox_counts(session, START)).unknown == 1


async def test_a_text_message_that_was_certainly_not_taken_is_tried_again(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, channels=(Channel.SMS,), phone=PHONE, language="ru")
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    catcher.failure = NotTaken(permanent=False)
    await post(database, catcher.channels, START)
    await post(database, catcher.channels, START + pause_after(1))
    [text] = catcher.texts
    assert text.to == PHONE
    assert text.body.startswith("Встреча: чт, 26 нояб., 12:00. https://example.org/j#t=")


async def test_a_series_is_told_at_once_and_only_what_still_stands(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="en", hours=EVENINGS)
    new = NewAppointment(
        client_id=cast.sevda.id,
        worker_id=cast.leyla.id,
        form=Form.VIDEO,
        starts_at=THURSDAY,
        minutes=30,
        repeat=Repeat(times=4),
    )
    async with database.write() as session:
        first = await appointments.book(session, clients(), cast.leyla.actor, new, START)
    await post(database, catcher.channels, START)
    await cancel(database, cast, first)
    await post(database, catcher.channels, START + 6 * HOUR)
    told, cancelled = sorted(catcher.letters, key=lambda letter: letter.message.subject, reverse=True)
    assert (told.message.subject, cancelled.message.subject) == (
        "Your appointments",
        "Your appointment does not take place",
    )
    days = ("3 December", "10 December", "17 December")
    assert told.message.body.startswith(
        "\n".join(["Your appointments:", *(f"Thursday {d}, 12:00" for d in days)])
    )
    assert told.calendar
    entries = read_calendar(told.calendar.content.decode())
    assert (entries.method.value, len(entries.vevent_list)) == ("PUBLISH", 3)


async def test_an_office_visit_says_where_and_how_to_get_there(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, language="ru", wording=Wording.FULL)
    where = {"address": "Bakı, Nizami 5", "directions": {"ru": "Вход со двора", "en": "From the yard"}}
    async with database.write() as session:
        await session.execute(update(Office).where(Office.id == cast.baku).values(**where))
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY, form=Form.OFFICE)
    await post(database, catcher.channels, START)
    for line in ("Как: в офисе", "Адрес: Bakı, Nizami 5", "Как пройти: Вход со двора"):
        assert line in catcher.letters[0].message.body.splitlines()
    await may_be_reached(database, cast.sevda.id, START, language="ru")
    later = THURSDAY + HOUR
    await book(database, START, cast.leyla, cast.sevda, starts_at=later, form=Form.OFFICE)
    await post(database, catcher.channels, START)
    assert "Nizami" not in catcher.letters[1].message.body


async def test_the_time_is_the_clients_with_the_offices_beside_it(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    zone, full = "Asia/Almaty", Wording.FULL
    await may_be_reached(database, cast.sevda.id, START, zone=zone, language="en", wording=full)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert "Thursday 26 November, 13:00" in catcher.letters[0].message.body
    assert "Time at the office: Thursday 26 November, 12:00 (UTC+4)" in catcher.letters[0].message.body
