"""The demo: an invented agency in a database of its own, filled once and kept up to date."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from scheduling.appointment import FINAL, Form, State
from scheduling.models import Appointment
from scheduling.queries import AppointmentRow, appointments
from scheduling.queries.offers import service_cards
from scheduling.queries.slots import Question, offering, open_slots
from server.casework.models import Note
from server.core.agency.queries import office_cards
from server.core.audit.models import AuditRow
from server.core.config import ConfigError, Settings, read_settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.identity.queries import staff_cards
from server.demo.mark import claim_database
from server.demo.run import fill, prepare, welcome
from server.migrations import migrate
from server.people.models import Client, ConsentRow, ContactRuleRow, Guardian, HouseholdMember
from signaling.queries import occupied

NOON = datetime(2026, 11, 25, 9, tzinfo=UTC)
"""Wednesday: 13:00 in Baku, 14:00 in Tashkent and Almaty."""


def settings(folder: Path, **more: str) -> Settings:
    return read_settings({"SUHBAT_DATA_DIR": str(folder), **more}, demo=True)


_MARK = """
CREATE TABLE IF NOT EXISTS demo_mark (what VARCHAR(60) PRIMARY KEY, at TIMESTAMP WITH TIME ZONE NOT NULL)
"""


@asynccontextmanager
async def opened(url: str, keys: Path) -> AsyncIterator[Database]:
    database = Database(url)
    async with database.write() as session:
        database.add_info(keyring=await open_keyring(session, keys))
    yield database
    await database.close()


async def filled(database: Database, now: datetime) -> None:
    """Fill a migrated database, as if the demo had marked it as its own before."""
    async with database.write() as session:
        await session.execute(text(_MARK))
        await fill(session, "nobody's", now)


@pytest.fixture(scope="module")
def noon(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """The demo as it was filled at NOON: its database and its keys, for all tests that only look."""
    keys = tmp_path_factory.mktemp("demo") / "keys"

    async def prepare_it() -> None:
        async with opened(module_database_url, keys) as database:
            await filled(database, NOON)

    asyncio.run(prepare_it())
    return module_database_url, keys


@pytest.fixture
async def demo(noon: tuple[str, Path]) -> AsyncIterator[Database]:
    """The demo's database at NOON."""
    async with opened(*noon) as database:
        yield database


async def on_day(database: Database, now: datetime) -> list[AppointmentRow]:
    """Return the appointments of each office's local day."""
    async with database.read() as session:
        offices = {office.id: office for office in await office_cards(session)}
        rows = await appointments(session)
    return [
        row
        for row in rows
        if offices[row.office_id].local_day(row.starts_at) == offices[row.office_id].local_day(now)
    ]


async def test_the_agency_is_the_one_that_was_described(demo: Database) -> None:
    async with demo.read() as session:
        staff = await staff_cards(session)
        offices = await office_cards(session)
        clients = (await session.scalars(select(Client))).all()
    names = {office.id: office.name for office in offices}
    assert Counter(card.role for card in staff) == {
        "administrator": 1,
        "coordinator": 3,
        "supervisor": 2,
        "worker": 8,
    }
    assert {card.state for card in staff} == {"active"}
    assert Counter(names[client.office_id] for client in clients) == {
        "Bakı": 22,
        "Toshkent": 20,
        "Алматы": 18,
    }
    assert Counter(client.language for client in clients) == {"az": 19, "uz": 16, "kk": 11, "ru": 13, "en": 1}
    assert [office.time_zone for office in offices] == ["Asia/Baku", "Asia/Tashkent", "Asia/Almaty"]
    numbers = [number for office in offices for number in office.emergency_numbers]
    assert all((number["label"] or "").startswith("Demo") for number in numbers)
    assert all(" 00" in (number["number"] or "") or " 000" in (number["number"] or "") for number in numbers)


async def test_today_has_seventeen_appointments_and_nobody_falsely_waits(demo: Database) -> None:
    today = await on_day(demo, NOON)
    async with demo.read() as session:
        waiting = await occupied(session)
        states = set(await session.scalars(select(Appointment.state)))
    assert len(today) == 17
    assert {row.worker_id for row in today if NOON < row.starts_at < NOON + timedelta(minutes=45)} == {
        row.worker_id for row in today
    }
    assert all(row.state in FINAL for row in today if row.ends_at < NOON)
    assert waiting == []
    assert states & {State.WAITING, State.IN_SESSION, State.REQUESTED} == set()


async def test_every_office_has_free_times_and_the_one_on_leave_has_none(demo: Database) -> None:
    free: dict[str, list[datetime]] = {}
    async with demo.read() as session:
        talk = next(card for card in await service_cards(session) if card.names["en"] == "Talk")
        names = {card.id: card.name for card in await staff_cards(session)}
        for office in await office_cards(session):
            workers = [card.id for card in await offering(session, talk, office.id)]
            monday = NOON + timedelta(days=5)
            asked = Question(talk, office, Form.OFFICE, monday, monday + timedelta(days=5), workers)
            found = await open_slots(session, asked, NOON)
            free |= {names[worker_id]: starts for worker_id, starts in found.items()}
    assert len(free) == 8
    assert [name for name, starts in free.items() if not starts] == ["Gunay S."]


async def test_the_past_is_a_living_record(demo: Database) -> None:
    async with demo.read() as session:
        held = await session.scalar(select(func.count()).where(Appointment.state == State.COMPLETED))
        notes = (await session.scalars(select(Note))).all()
        events = set(await session.scalars(select(AuditRow.event)))
        first = await session.scalar(select(func.min(Appointment.starts_at)))
    assert held is not None
    assert held > 10
    assert 0 < len([note for note in notes if note.signed_at is None]) < 4
    assert len(notes) < held
    assert {"scheduling:appointment:booked", "casework:note:signed", "signaling:checklist:answered"} <= events
    # Eleven o'clock in Almaty while it was six hours ahead.
    assert first == datetime(2024, 2, 15, 5, tzinfo=UTC)


async def test_a_second_run_leaves_what_is_there(demo: Database) -> None:
    async with demo.read() as session:
        before = await session.scalar(select(func.count()).select_from(AuditRow))
    await filled(demo, NOON + timedelta(hours=1))
    async with demo.read() as session:
        assert await session.scalar(select(func.count()).select_from(AuditRow)) == before


async def test_a_new_day_brings_its_own_appointments(database: Database) -> None:
    await filled(database, NOON)
    tomorrow = NOON + timedelta(days=1)
    planned = await on_day(database, tomorrow)
    await filled(database, tomorrow)
    today = await on_day(database, tomorrow)
    # One or two may have found their time taken by what was planned already.
    assert len(today) - len(planned) >= 15
    assert len({row.worker_id for row in today}) == 8


async def test_prepare_makes_a_database_and_says_who_to_be(tmp_path: Path) -> None:
    chosen = settings(tmp_path)
    await prepare(chosen)
    await prepare(chosen)
    told = welcome(chosen)
    assert chosen.public_origin in told
    assert all(name in told for name in ("Nigar Hasanli", "Aysel", "Rauf Aliyev", "Leyla M."))


async def test_any_other_database_is_refused_and_left_as_it_is(database_url: str, tmp_path: Path) -> None:
    chosen = settings(tmp_path, SUHBAT_DATABASE_URL=database_url)
    with pytest.raises(ConfigError, match="not the demo's own"):
        await prepare(chosen)
    database = Database(database_url)
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Client)) == 0
    await database.close()


async def test_a_marked_database_is_the_demo_s_own(tmp_path: Path) -> None:
    chosen = settings(tmp_path)
    await claim_database(chosen)
    await migrate(chosen)
    await claim_database(chosen)


async def test_clients_have_rules_consents_and_people_around_them(demo: Database) -> None:
    async with demo.read() as session:
        rules = Counter(await session.scalars(select(ContactRuleRow.call)))
        members = Counter(await session.scalars(select(HouseholdMember.household_id)))
        guardians = len((await session.scalars(select(Guardian.id))).all())
        agreed = len(set(await session.scalars(select(ConsentRow.client_id))))
    assert rules == {"call": 52, "text_first": 5, "never": 3}
    assert (len(members), members.total()) == (11, 28)
    assert (guardians, agreed) == (5, 56)
