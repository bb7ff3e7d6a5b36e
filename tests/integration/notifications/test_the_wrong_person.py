"""What keeps a message from the wrong person: danger in the house, addresses that are shared, a consent that was taken back."""

from datetime import timedelta

from scheduling import service as appointments
from scheduling.models import AppointmentParty
from scheduling.schemas import NewTime
from server.core.agency.languages import Language
from server.core.db import Database
from server.core.identity.personal import make_personal_link
from server.core.ids import new_id
from server.people.consent import ConsentKind, Way
from server.people.contact_rule import Channel, Wording
from server.people.models import HouseholdMember
from server.people.schemas.record import NewConsent
from server.people.service.record import record_consent
from tests.cast import Cast
from tests.factories.appointments import book
from tests.factories.ports import clients
from tests.factories.reach import may_be_reached
from tests.fakes.channels import Catcher
from tests.integration.notifications.posting import HOUR, ORIGIN, endings, post, states
from tests.server import START

PHONE = "+994 00 123 45 67"
THURSDAY = START + timedelta(days=3)
EVENINGS = {day: [["18:00", "20:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


async def move(database: Database, cast: Cast, appointment_id: str, days: float) -> None:
    new = NewTime(starts_at=START + timedelta(days=days), minutes=30)
    async with database.write() as session:
        await appointments.reschedule(session, clients(), cast.leyla.actor, appointment_id, new, START)


async def test_a_number_that_two_share_is_not_written_to_where_one_is_in_danger(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    by_text = (Channel.SMS,)
    await may_be_reached(database, cast.sevda.id, START, channels=by_text, phone=PHONE)
    await may_be_reached(database, cast.kamal.id, START, channels=by_text, phone=PHONE, violence=True)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert (await states(database))["booked"] == ("refused", "shared_address")
    assert catcher.texts == []
    await may_be_reached(database, cast.sevda.id, START, channels=(*by_text, Channel.EMAIL), phone=PHONE)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY + HOUR)
    await post(database, catcher.channels, START)
    assert (len(catcher.texts), len(catcher.letters)) == (0, 1)


async def test_an_address_that_a_household_shares_is_not_written_to_where_one_is_in_danger(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START, email="Home@example.org")
    await may_be_reached(database, cast.kamal.id, START, email="home@example.org ")
    async with database.write() as session:
        home = new_id()
        session.add_all(
            HouseholdMember(client_id=each.id, household_id=home, apart=False, joined_at=START)
            for each in (cast.sevda, cast.kamal)
        )
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert len(catcher.letters) == 1
    await may_be_reached(database, cast.kamal.id, START, email="home@example.org ", violence=True)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY + HOUR)
    await post(database, catcher.channels, START)
    assert len(catcher.letters) == 1
    assert ("refused", "shared_address") in [(each.state, each.reason) for each in await endings(database)]


async def test_whoever_took_back_their_consent_to_messages_gets_none(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    await may_be_reached(database, cast.sevda.id, START)
    for given in (True, False):
        said = NewConsent(
            kind=ConsentKind.CONTACT, given=given, text_version=0, language=Language.AZ, way=Way.SPOKEN
        )
        async with database.write() as session:
            await record_consent(session, cast.leyla.actor, cast.sevda.id, said, START)
    await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    await post(database, catcher.channels, START)
    assert (await states(database))["booked"] == ("refused", "no_consent")


async def test_the_way_to_the_own_page_goes_only_with_full_words(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    sevda = cast.sevda.id
    async with database.write() as session:
        link = await make_personal_link(session, cast.leyla.actor, client_id=sevda, origin=ORIGIN, now=START)
    for hours, wording in enumerate(Wording):
        await may_be_reached(database, sevda, START, wording=wording)
        await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY + hours * HOUR)
        await post(database, catcher.channels, START)
    assert [link in letter.message.body for letter in catcher.letters] == [True, False]


async def test_of_several_nobody_is_told_where_one_is_in_danger(
    database: Database, cast: Cast, catcher: Catcher
) -> None:
    for client in (cast.sevda, cast.kamal):
        await may_be_reached(database, client.id, START)
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=THURSDAY)
    async with database.write() as session:
        session.add(AppointmentParty(id=new_id(), appointment_id=appointment_id, client_id=cast.kamal.id))
    await move(database, cast, appointment_id, days=4)
    await post(database, catcher.channels, START)
    assert len(catcher.letters) == 2
    ways_in = sorted("/j#t=" in letter.message.body for letter in catcher.letters)
    assert ways_in == [False, True]
    await may_be_reached(database, cast.kamal.id, START, violence=True)
    await move(database, cast, appointment_id, days=5)
    await post(database, catcher.channels, START)
    assert len(catcher.letters) == 2
    assert (await states(database))["moved"] == ("refused", "violence")
