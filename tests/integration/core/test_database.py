"""The two doors to the data: writes are whole and take turns, reads change nothing, moments stay in UTC."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import DBAPIError, StatementError

from server.core.db import Database
from server.core.ids import new_id
from server.core.outbox.models import OutboxRow

NOON = datetime(2026, 11, 20, 12, 0, 0, 123456, tzinfo=UTC)


async def add_row(database: Database, *, due_at: datetime = NOON) -> str:
    row_id = new_id()
    values = {"id": row_id, "kind": "x", "dedup_key": row_id, "payload": {}, "state": "sent", "attempts": 0}
    async with database.write() as session:
        await session.execute(insert(OutboxRow).values(due_at=due_at, **values))
    return row_id


async def attempts_of(database: Database, row_id: str) -> int:
    async with database.read() as session:
        return await session.scalar(select(OutboxRow.attempts).where(OutboxRow.id == row_id)) or 0


async def test_what_was_written_is_there(database: Database) -> None:
    row_id = await add_row(database)
    async with database.read() as session:
        assert await session.scalar(select(OutboxRow.due_at).where(OutboxRow.id == row_id)) == NOON


async def test_a_unit_that_fails_leaves_nothing(database: Database) -> None:
    row_id = await add_row(database)

    async def fail() -> None:
        async with database.write() as session:
            await session.execute(update(OutboxRow).values(attempts=9))
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    assert await attempts_of(database, row_id) == 0


async def test_a_read_cannot_write(database: Database) -> None:
    row_id = await add_row(database)
    with pytest.raises(DBAPIError, match=r"read-?only"):
        async with database.read() as session:
            await session.execute(update(OutboxRow).values(attempts=9))
    assert await attempts_of(database, row_id) == 0


async def test_a_read_after_a_read_may_be_followed_by_a_write(database: Database) -> None:
    """PostgreSQL's pool is shared: the word read-only must not stick to a connection."""
    row_id = await add_row(database)
    for count in range(1, 4):
        assert await attempts_of(database, row_id) == count - 1
        async with database.write() as session:
            await session.execute(update(OutboxRow).values(attempts=count))


async def test_many_writers_that_read_first_lose_nothing(database: Database) -> None:
    """Read, then write, 100 at once: none may fail for want of the lock, and none may overwrite another."""
    row_id = await add_row(database)

    async def count_up() -> None:
        async with database.write() as session:
            query = select(OutboxRow.attempts).where(OutboxRow.id == row_id).with_for_update()
            found = (await session.execute(query)).scalar_one()
            await session.execute(update(OutboxRow).where(OutboxRow.id == row_id).values(attempts=found + 1))

    await asyncio.gather(*(count_up() for _ in range(100)))
    assert await attempts_of(database, row_id) == 100


async def test_readers_do_not_wait_for_the_writer(database: Database) -> None:
    row_id = await add_row(database)
    async with database.write() as session:
        await session.execute(update(OutboxRow).values(attempts=9))
        assert await asyncio.wait_for(attempts_of(database, row_id), 5) == 0


async def test_a_moment_of_any_zone_comes_back_in_utc(database: Database) -> None:
    in_tashkent = NOON.astimezone(timezone(timedelta(hours=5)))
    row_id = await add_row(database, due_at=in_tashkent)
    async with database.read() as session:
        found = (await session.execute(select(OutboxRow.due_at).where(OutboxRow.id == row_id))).scalar_one()
    assert (found, found.utcoffset()) == (NOON, timedelta(0))


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(StatementError, match="time zone"):
        await add_row(database, due_at=NOON.replace(tzinfo=None))


async def test_moments_compare_the_same_way_as_stored(database: Database) -> None:
    """SQLite compares text: a moment given in another zone must still find its place."""
    await add_row(database, due_at=NOON)
    earlier_elsewhere = (NOON - timedelta(hours=1)).astimezone(timezone(timedelta(hours=5)))
    async with database.read() as session:
        query = select(OutboxRow.id).where(OutboxRow.due_at > earlier_elsewhere)
        assert (await session.execute(query)).first() is not None


async def test_a_row_without_its_parent_is_refused(database: Database) -> None:
    with pytest.raises(DBAPIError, match=r"(?i)foreign key"):
        async with database.write() as session:
            await session.execute(text("INSERT INTO staff_office (staff_id, office_id) VALUES ('a', 'b')"))


async def test_sqlite_has_on_disk_what_it_acknowledges(tmp_path: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'suhbat.sqlite3'}")
    async with database.write() as session:
        assert await session.scalar(text("PRAGMA synchronous")) == 2
        assert await session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert await session.scalar(text("PRAGMA foreign_keys")) == 1
    await database.close()


async def test_every_session_gets_what_was_handed_to_the_database(database: Database) -> None:
    database.add_info(thing="x")
    async with database.read() as reader, database.write() as writer:
        assert (reader.info["thing"], writer.info["thing"]) == ("x", "x")
        assert reader.info["keyring"] is writer.info["keyring"]


LONG = """
WITH RECURSIVE count(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM count WHERE n < 1201) SELECT n FROM count ORDER BY n
"""


async def test_a_long_answer_comes_whole_and_piece_by_piece(database: Database) -> None:
    """Longer than what comes with the statement itself; whoever stops in the middle leaves the connection fit for more."""
    by_pieces = {"yield_per": 300}
    async with database.read() as session:
        assert (await session.scalars(text(LONG))).all() == [*range(1, 1202)]
        pieces = await session.stream_scalars(text(LONG), execution_options=by_pieces)
        assert [number async for number in pieces] == [*range(1, 1202)]
        stopped = await session.stream_scalars(text(LONG), execution_options=by_pieces)
        assert await stopped.fetchmany(601) == [*range(1, 602)]
        await stopped.close()
        assert (await session.scalars(text(LONG))).first() == 1


async def test_a_statement_that_fails_says_so_once(database: Database) -> None:
    async with database.read() as session:
        with pytest.raises(DBAPIError):
            await session.execute(text("SELECT * FROM nowhere"))
    async with database.read() as session:
        assert await session.scalar(text("SELECT 1")) == 1
