"""The audit log: written with what it records, append-only, sealed, and found out when it was touched."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from server.core import audit
from server.core.actor import SYSTEM, Actor, ActorKind, Role
from server.core.audit import sealer
from server.core.audit.report import Fault, Finding, Report
from server.core.audit.sealer import seal, seal_batch, write_heads
from server.core.audit.signing import open_signing_key
from server.core.audit.verify import verify
from server.core.crypto import KeysError
from server.core.db import Database
from tests.integration.core.intruder import as_intruder

NOW = datetime(2026, 11, 20, 9, 0, 0, 123456, tzinfo=UTC)
KEY = Ed25519PrivateKey.generate()
LEYLA = Actor(ActorKind.STAFF, id="a" * 32, role=Role.WORKER, name="Leyla")

COLUMNS = "at, actor_kind, actor_id, event, subject, detail"


@pytest.fixture
def heads_file(tmp_path: Path) -> Path:
    return tmp_path / "audit-heads.log"


async def write_rows(database: Database, count: int) -> None:
    async with database.write() as session:
        for number in range(count):
            await audit.record(
                session,
                LEYLA,
                audit.AuditEvent.CASEWORK_NOTE_SIGNED,
                subject=f"note:{number}",
                now=NOW + timedelta(microseconds=number),
                detail={"revision": number, "late": False},
            )


async def seal_rows(database: Database, heads_file: Path, *batches: int) -> None:
    """Write and seal batches of the given sizes."""
    for count in batches:
        await write_rows(database, count)
        assert await seal(database, now=NOW, signing_key=KEY, heads_file=heads_file) == count


async def check(database: Database, heads_file: Path) -> Report:
    async with database.read() as session:
        return await verify(session, heads_file, KEY.public_key())


async def test_row_holds_who_did_what_to_what(database: Database) -> None:
    await write_rows(database, 1)
    async with database.read() as session:
        row = (await session.execute(text("SELECT * FROM audit_row"))).one()
    assert (row.actor_kind, row.actor_id, row.role) == ("staff", "a" * 32, "worker")
    assert (row.event, row.subject) == ("casework:note:signed", "note:0")
    assert row.detail == '{"late":false,"revision":0}'


async def test_row_goes_with_the_transaction_that_it_records(database: Database, heads_file: Path) -> None:
    async with database.write() as session:
        await audit.record(session, SYSTEM, audit.AuditEvent.IDENTITY_TOTP_RESET, subject="staff:1", now=NOW)
        await session.rollback()
    assert await seal(database, now=NOW, signing_key=KEY, heads_file=heads_file) == 0


@pytest.mark.parametrize("detail", [{"name": "Sevda Aliyeva"}, {"why": "he said: no"}, {"who": "Зарина"}])
async def test_free_text_is_refused(database: Database, detail: dict[str, str]) -> None:
    async with database.write() as session:
        with pytest.raises(ValueError, match="identifiers"):
            await audit.record(
                session,
                SYSTEM,
                audit.AuditEvent.PEOPLE_CLIENT_READ,
                subject="client:1",
                now=NOW,
                detail=detail,
            )


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_row SET subject = 'note:9'",
        "UPDATE audit_row SET batch_id = NULL",
        "UPDATE audit_row SET batch_id = batch_id",
        "UPDATE audit_row SET batch_id = 1, subject = 'note:9' WHERE batch_id IS NULL",
        "DELETE FROM audit_row",
        "DELETE FROM audit_row WHERE batch_id IS NULL",
        "UPDATE audit_batch SET row_count = 7",
        "DELETE FROM audit_batch",
        f"INSERT INTO audit_row ({COLUMNS}, batch_id) SELECT {COLUMNS}, 1 FROM audit_row",
    ],
)
async def test_the_database_refuses_every_change(
    database: Database, heads_file: Path, statement: str
) -> None:
    await seal_rows(database, heads_file, 2)
    await write_rows(database, 1)
    with pytest.raises(DBAPIError, match="the audit log only grows"):
        async with database.write() as session:
            await session.execute(text(statement))


async def test_nothing_is_replaced_in_passing(database: Database, heads_file: Path) -> None:
    """SQLite's REPLACE deletes without asking the delete trigger; PostgreSQL's TRUNCATE without asking row triggers."""
    await seal_rows(database, heads_file, 1)
    statements = ["TRUNCATE audit_row", "TRUNCATE audit_batch CASCADE"]
    if database.is_sqlite:
        statements = [f"REPLACE INTO audit_row (id, {COLUMNS}) SELECT id, {COLUMNS} FROM audit_row"]
        statements += ["REPLACE INTO audit_batch SELECT * FROM audit_batch"]
    for statement in statements:
        with pytest.raises(DBAPIError, match="the audit log only grows"):
            async with database.write() as session:
                await session.execute(text(statement))


async def test_untouched_log_is_clean(database: Database, heads_file: Path) -> None:
    await seal_rows(database, heads_file, 3, 1, 2)
    await write_rows(database, 4)
    report = await check(database, heads_file)
    assert report == Report(rows=6, batches=3, unsealed=4, findings=())
    assert "everything fits" in report.text()


async def test_empty_log_is_clean(database: Database, heads_file: Path) -> None:
    assert (await check(database, heads_file)).clean


async def test_many_rows_are_sealed_in_several_batches(
    database: Database, heads_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sealer, "MAX_ROWS", 4)
    await seal_rows(database, heads_file, 10)
    assert await check(database, heads_file) == Report(rows=10, batches=3, unsealed=0, findings=())


@pytest.mark.parametrize(
    ("statements", "expected"),
    [
        (["UPDATE audit_row SET subject = 'note:8' WHERE id = 3"], [Finding(Fault.ROWS_CHANGED, 2)]),
        (["UPDATE audit_row SET role = NULL WHERE id = 3"], [Finding(Fault.ROWS_CHANGED, 2)]),
        (["UPDATE audit_row SET detail = detail || ' ' WHERE id = 3"], [Finding(Fault.ROWS_CHANGED, 2)]),
        (["DELETE FROM audit_row WHERE id = 4"], [Finding(Fault.ROWS_MISSING, 2)]),
        (
            [
                f"INSERT INTO audit_row ({COLUMNS}, batch_id, id) SELECT {COLUMNS}, 2, 99 FROM audit_row WHERE id = 3"
            ],
            [Finding(Fault.ROWS_ADDED, 2)],
        ),
        (
            ["UPDATE audit_row SET batch_id = 3 WHERE id = 4"],
            [Finding(Fault.ROWS_MISSING, 2), Finding(Fault.ROWS_ADDED, 3)],
        ),
        (
            ["DELETE FROM audit_row WHERE batch_id = 2", "DELETE FROM audit_batch WHERE id = 2"],
            [Finding(Fault.BATCH_MISSING, 2)],
        ),
        (
            ["DELETE FROM audit_row WHERE batch_id = 3", "DELETE FROM audit_batch WHERE id = 3"],
            [Finding(Fault.BATCH_MISSING, 3)],
        ),
        (["UPDATE audit_row SET batch_id = NULL WHERE id = 4"], [Finding(Fault.ROWS_MISSING, 2)]),
        (["UPDATE audit_batch SET row_count = 1 WHERE id = 2"], [Finding(Fault.BATCH_CHANGED, 2), Finding(Fault.ROWS_ADDED, 2)]),
    ],
)  # fmt: skip
async def test_whoever_touches_a_sealed_batch_is_found_out(
    database: Database, heads_file: Path, statements: Sequence[str], expected: Sequence[Finding]
) -> None:
    await seal_rows(database, heads_file, 2, 2, 2)
    await as_intruder(database, *statements)
    report = await check(database, heads_file)
    assert list(report.findings) == list(expected)
    assert f"batch {expected[0].batch}" in report.text()


async def test_a_chain_written_anew_is_found_out(database: Database, heads_file: Path) -> None:
    """The intruder changes a row and seals everything again, correctly but for the key that they do not have."""
    await seal_rows(database, heads_file, 2, 2)
    await as_intruder(
        database,
        "UPDATE audit_row SET subject = 'note:8', batch_id = NULL WHERE id = 1",
        "UPDATE audit_row SET batch_id = NULL",
        "DELETE FROM audit_batch",
    )
    async with database.write() as session:
        await seal_batch(session, NOW, Ed25519PrivateKey.generate())
    report = await check(database, heads_file)
    assert list(report.findings) == [
        Finding(Fault.SIGNATURE_WRONG, 1),
        Finding(Fault.HEAD_DIFFERS, 1),
        Finding(Fault.BATCH_MISSING, 2),
    ]


async def test_heads_that_are_gone_are_found_out(database: Database, heads_file: Path) -> None:
    await seal_rows(database, heads_file, 1, 1, 1)
    lines = heads_file.read_bytes().splitlines(keepends=True)
    heads_file.write_bytes(lines[0] + lines[2])
    assert (await check(database, heads_file)).findings == (Finding(Fault.HEAD_MISSING, 2),)
    heads_file.unlink()
    assert len((await check(database, heads_file)).findings) == 3


async def test_heads_that_were_changed_are_found_out(database: Database, heads_file: Path) -> None:
    await seal_rows(database, heads_file, 1, 1, 1)
    lines = heads_file.read_bytes().splitlines(keepends=True)
    heads_file.write_bytes(lines[0].replace(b'"batch":1', b'"batch":9') + b"not a head\n" + lines[2])
    assert (await check(database, heads_file)).findings == (
        Finding(Fault.HEAD_UNREADABLE, 2),
        Finding(Fault.HEAD_FORGED, 9),
        Finding(Fault.HEAD_MISSING, 1),
        Finding(Fault.HEAD_MISSING, 2),
    )


async def test_a_crash_before_the_head_was_written_heals(database: Database, heads_file: Path) -> None:
    await seal_rows(database, heads_file, 1)
    await write_rows(database, 1)
    async with database.write() as session:
        await seal_batch(session, NOW, KEY)
    with heads_file.open("ab") as file:
        file.write(b'{"batch":2,"ha')
    assert (await check(database, heads_file)).clean
    await write_heads(database, heads_file)
    assert len(heads_file.read_bytes().splitlines()) == 2
    assert (await check(database, heads_file)).clean


async def test_a_row_that_becomes_visible_late_is_sealed_later(database: Database, heads_file: Path) -> None:
    """On PostgreSQL a transaction may take a number, and commit after a higher number was sealed."""
    if database.is_sqlite:
        # One writer at a time: numbers become visible in their order. Show that nothing is lost either way.
        await seal_rows(database, heads_file, 1, 1)
        return
    async with database.write() as slow:
        await audit.record(slow, LEYLA, audit.AuditEvent.CASEWORK_NOTE_SAVED, subject="note:1", now=NOW)
        await slow.flush()
        await seal_rows(database, heads_file, 2)
    assert await seal(database, now=NOW, signing_key=KEY, heads_file=heads_file) == 1
    async with database.read() as session:
        sealed = (await session.execute(text("SELECT id, batch_id FROM audit_row ORDER BY id"))).all()
    assert [tuple(row) for row in sealed] == [(1, 2), (2, 1), (3, 1)]
    assert (await check(database, heads_file)).clean


async def test_sealers_in_many_places_take_turns(database: Database, heads_file: Path) -> None:
    async def write_and_seal() -> int:
        await write_rows(database, 3)
        return await seal(database, now=NOW, signing_key=KEY, heads_file=heads_file)

    sealed = await asyncio.gather(*(write_and_seal() for _ in range(6)))
    report = await check(database, heads_file)
    assert sum(sealed) == 18
    assert (report.rows, report.unsealed, report.findings) == (18, 0, ())


async def test_signing_key_is_made_once_and_never_replaced(
    database: Database, heads_file: Path, tmp_path: Path
) -> None:
    async with database.read() as session:
        made = await open_signing_key(session, tmp_path / "keys")
        again = await open_signing_key(session, tmp_path / "keys")
    assert made.public_key() == again.public_key()
    await write_rows(database, 1)
    await seal(database, now=NOW, signing_key=made, heads_file=heads_file)
    (tmp_path / "keys" / "audit-signing.key").unlink()
    async with database.read() as session:
        with pytest.raises(KeysError, match="put it back"):
            await open_signing_key(session, tmp_path / "keys")
