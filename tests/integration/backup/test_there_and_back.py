"""A whole agency saved from one database and restored into the other, and back: the same rows, the same audit log."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from server.backup.archive import HEADS, Head, Sum, reading, writing
from server.backup.drill import drill
from server.backup.errors import BackupError
from server.backup.load import load
from server.backup.save import save
from server.backup.sealed_columns import look, sealed_columns
from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit import AuditEvent
from server.core.audit.heads import FILE_NAME
from server.core.audit.sealer import seal
from server.core.audit.signing import open_signing_key
from server.core.audit.verify import verify_audit
from server.core.config import Settings
from server.core.crypto import KeysError
from server.core.crypto.key_files import read_master_keys
from server.core.db import Database
from server.migrations import migrate, schema_engine
from server.notifications.channels.demo.transport import catching
from server.notifications.letters import CalendarPart, Letter
from server.notifications.rendering import Message
from tests.environment.databases import DATABASE_KINDS, DatabaseKind, Databases
from tests.factories.appointments import book, let_in
from tests.factories.duty import raise_alert
from tests.factories.requests import send_request
from tests.integration.backup.agency import LATER, agency, empty, installation
from tests.server import START, AgencyServer

RARE = {
    "appointment.place_sealed",
    "appointment.route_sealed",
    "caught_message.body_sealed",
    "caught_message.calendar_sealed",
    "caught_message.recipient_sealed",
    "caught_message.subject_sealed",
    "checklist_answer.waived_reason_sealed",
    "client.address_sealed",
    "client.wishes_sealed",
    "contact_request.email_sealed",
    "contact_request.refusal_sealed",
    "contact_request.say_if_other_sealed",
    "contact_request.wish_sealed",
    "contact_rule.named_sealed",
    "danger_alert.name_sealed",
    "guardian.phone_sealed",
    "legal_hold.reason_sealed",
    "personal_link.token_sealed",
}
"""Sealed columns that the demo leaves empty; the next test but one fills them."""
CHANGED_BY_A_RESTORE = {"outbox", "staff_session"}
"""Everybody signs in again, and nothing goes out twice."""


def unchanged(sums: dict[str, Sum]) -> dict[str, Sum]:
    return {name: total for name, total in sums.items() if name not in CHANGED_BY_A_RESTORE}


@pytest.mark.parametrize("first", DATABASE_KINDS)
async def test_a_backup_goes_to_the_other_database_and_back(
    databases: Databases, first: DatabaseKind, tmp_path: Path
) -> None:
    second: DatabaseKind = "postgresql" if first == "sqlite" else "sqlite"
    here = installation(databases.create(first), tmp_path / "here")
    await agency(here)
    saved = await save(here, tmp_path / "one.backup", LATER)
    there = empty(databases, second, tmp_path / "there", here.keys_dir)
    archive = await load(there, tmp_path / "one.backup", LATER)
    assert archive.sums == saved
    again = await save(there, tmp_path / "two.backup", LATER)
    assert unchanged(again) == unchanged(saved)
    assert {name: total.rows for name, total in again.items()} == {
        name: total.rows for name, total in saved.items()
    }
    assert again[HEADS].rows > 0
    back = empty(databases, first, tmp_path / "back", here.keys_dir)
    await load(back, tmp_path / "two.backup", LATER)
    assert await save(back, tmp_path / "three.backup", LATER) == again
    for settings in (there, back):
        assert (settings.data_dir / FILE_NAME).read_bytes() == (here.data_dir / FILE_NAME).read_bytes()
        report = await verify_audit(settings)
        assert report.clean, report.text()
        assert await look(settings) == await look(here)
        await _goes_on(settings)


async def _goes_on(settings: Settings) -> None:
    """The restored agency goes on: its audit log takes more rows, with numbers of their own."""
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            key = await open_signing_key(session, settings.keys_dir)
            await audit.record(
                session, SYSTEM, AuditEvent.AGENCY_OFFICE_CHANGED, subject="office:y", now=LATER
            )
        await seal(database, now=LATER, signing_key=key, heads_file=settings.data_dir / FILE_NAME)
        async with database.read() as session:
            waiting = await session.scalar(
                text("SELECT count(*) FROM outbox WHERE state = 'pending' AND due_at <= :now"), {"now": LATER}
            )
            signed_in = await session.scalar(
                text("SELECT count(*) FROM staff_session WHERE revoked_at IS NULL")
            )
    finally:
        await database.close()
    assert (waiting, signed_in) == (0, 0)
    assert (await verify_audit(settings)).clean


@pytest.fixture
async def saved(databases: Databases, tmp_path: Path) -> Settings:
    here = installation(databases.create("sqlite"), tmp_path / "here")
    await agency(here)
    await save(here, tmp_path / "one.backup", LATER)
    return here


async def test_every_sealed_column_opens_with_the_keys_and_with_no_others(
    saved: Settings, tmp_path: Path
) -> None:
    found = await drill(saved, tmp_path / "one.backup", LATER)
    assert found.passed, found.text()
    assert "PASSED" in found.text()
    assert len(found.opened) == len(sealed_columns())
    assert {name for name, count in found.opened.items() if not count} <= RARE


async def test_what_is_rarely_written_is_found_in_its_place_too(
    agency_server: AgencyServer, database_url: str, tmp_path: Path
) -> None:
    cast, database = agency_server.cast, agency_server.database
    await _write_what_is_rare(agency_server)
    await raise_alert(database, cast.baku, START)
    channels = catching(database, "help@example.org")
    assert channels.letter is not None
    calendar = CalendarPart("REQUEST", b"BEGIN:VCALENDAR")
    await channels.letter(Letter("s@example.org", Message("Subject", "Body"), "one", START, calendar))
    opened, closed, open_to_others = await look(installation(database_url, tmp_path))
    assert (closed, open_to_others) == ((), ())
    assert {name for name in RARE if not opened[name]} == set()


async def _write_what_is_rare(server: AgencyServer) -> None:
    cast = server.cast
    leyla, aysel = await server.browser(cast.leyla), await server.browser(cast.aysel)
    record = f"/api/v1/clients/{cast.sevda.id}"
    at_home = {
        "client_id": cast.sevda.id,
        "worker_id": cast.leyla.id,
        "form": "home",
        "starts_at": (START + timedelta(days=2)).isoformat(),
        "minutes": 30,
        "place": {"address": "Nizami 4", "route": "Second gate", "travel_minutes": 20},
    }
    rule = {
        "version": 0,
        "call": "never",
        "channels": ["sms"],
        "hours": None,
        "wording": "neutral",
        "who_may_answer": "named",
        "named": "Aynur",
    }
    aysel_holds = await aysel.ask("PUT", f"{record}/legal-hold", {"reason": "A court has asked"})
    assert aysel_holds.status < 300, aysel_holds.body
    refused = await send_request(server.database, cast.baku, START, wish="Mornings only")
    meeting = await book(server.database, START, cast.leyla, cast.sevda)
    await let_in(server.database, cast.leyla, meeting, START)
    who = f"/api/v1/appointments/{meeting}/checklist/who"
    answers = [
        await leyla.ask("PUT", who, {"waived_reason": "known for years"}),
        await leyla.post("/api/v1/appointments", at_home),
        await leyla.ask("PATCH", f"{record}/profile", {"address": "Nizami 4", "wishes": "No knocking"}),
        await leyla.ask("PUT", f"{record}/contact-rule", rule),
        await leyla.post(
            f"{record}/guardians",
            {"name": "A", "phone": "+994 00 7000001", "kind": "parent", "scope": ["letters"]},
        ),
        await leyla.post(f"{record}/personal-link"),
        await aysel.post(
            f"/api/v1/requests/{refused}/refuse", {"reason": "not_ours", "text": "To the clinic"}
        ),
    ]
    assert [answer.status for answer in answers if answer.status >= 300] == [], [
        each.body for each in answers
    ]


async def test_what_is_no_backup_of_ours_is_refused_and_nothing_is_left(
    databases: Databases, saved: Settings, tmp_path: Path
) -> None:
    whole = (tmp_path / "one.backup").read_bytes()
    middle = len(whole) // 2
    for number, (content, why) in enumerate(
        [
            (b"", "not a backup"),
            (b"PK\x03\x04 something else" * 10, "not a backup"),
            (whole[:-1], "altered or cut short"),
            (whole[:middle], "altered or cut short"),
            (whole + b"x", "altered or cut short"),
            (whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :], "altered or cut short"),
        ]
    ):
        file = tmp_path / f"bad-{number}.backup"
        file.write_bytes(content)
        target = empty(databases, "sqlite", tmp_path / f"target-{number}", saved.keys_dir)
        with pytest.raises(BackupError, match=why):
            await load(target, file, LATER)
        # Nothing is left in the way of the right file.
        await load(target, tmp_path / "one.backup", LATER)


async def test_without_the_keys_nothing_comes_back(
    databases: Databases, saved: Settings, tmp_path: Path
) -> None:
    target = empty(databases, "sqlite", tmp_path / "target", tmp_path / "no keys")
    with pytest.raises(KeysError, match="import the agency's keys first"):
        await load(target, tmp_path / "one.backup", LATER)
    other = installation(databases.create("sqlite"), tmp_path / "other")
    await agency(other)
    stranger = replace(target, keys_dir=other.keys_dir)
    with pytest.raises(BackupError, match="the keys are not those"):
        await load(stranger, tmp_path / "one.backup", LATER)


async def test_a_database_that_holds_something_is_never_overwritten(saved: Settings, tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="belongs to another database"):
        await load(saved, tmp_path / "one.backup", LATER)
    with pytest.raises(BackupError, match="not empty"):
        await load(replace(saved, data_dir=tmp_path / "elsewhere"), tmp_path / "one.backup", LATER)
    with pytest.raises(BackupError, match="is there already"):
        await save(saved, tmp_path / "one.backup", LATER)


async def test_a_backup_of_a_newer_program_is_refused(
    databases: Databases, saved: Settings, tmp_path: Path
) -> None:
    database = Database(saved.database_url)
    async with database.write() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()
    await save(saved, tmp_path / "newer.backup", LATER)
    target = empty(databases, "sqlite", tmp_path / "target", saved.keys_dir)
    with pytest.raises(BackupError, match="at least as new"):
        await load(target, tmp_path / "newer.backup", LATER)


async def test_a_backup_of_an_older_schema_is_brought_to_this_one(saved: Settings, tmp_path: Path) -> None:
    """Of the older tables nothing is known but what the backup says of them."""
    known = await _columns_at("0011", tmp_path)
    assert "length" not in known["claim"]
    masters = read_master_keys(saved.keys_dir)
    with reading(tmp_path / "one.backup", masters) as now, writing(tmp_path / "old.backup", masters) as old:
        old.head(Head("0011", now.head.made_at))
        for layout, rows in now.parts():
            kept = set(known.get(layout.name, [])) or ({"line"} if layout.name == HEADS else set())
            columns = {name: kind for name, kind in layout.columns.items() if name in kept}
            several = [
                tuple(value for name, value in layout.read(row).items() if name in kept) for row in rows
            ]
            if columns:
                with old.part(replace(layout, columns=columns)) as part:
                    for row in several:
                        part.row(row)
    target = installation(f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite3'}", tmp_path / "new")
    await load(replace(target, keys_dir=saved.keys_dir), tmp_path / "old.backup", LATER)
    again = await save(replace(target, keys_dir=saved.keys_dir), tmp_path / "again.backup", LATER)
    assert again["claim"].rows > 0
    database = Database(target.database_url)
    async with database.read() as session:
        assert await session.scalar(text("SELECT sum(length) = count(*) FROM claim"))
    await database.close()


async def _columns_at(revision: str, folder: Path) -> dict[str, list[str]]:
    old = installation(f"sqlite+aiosqlite:///{folder / 'old.sqlite3'}", folder / "old")
    await migrate(old, revision)
    engine = schema_engine(old.database_url)
    async with engine.connect() as connection:
        found = await connection.run_sync(
            lambda opened: {
                name: [column["name"] for column in inspect(opened).get_columns(name)]
                for name in inspect(opened).get_table_names()
            }
        )
    await engine.dispose()
    return found
