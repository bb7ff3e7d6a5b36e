"""Notices are rows of the transaction that causes them; a change makes what was put before it obsolete."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from scheduling import service
from scheduling.appointment import CancelReason
from scheduling.notice_queries import notice_card
from scheduling.schemas import NewTime
from server.core.db import Database
from server.core.errors import Problem
from tests.cast import Cast
from tests.factories.appointments import book
from tests.factories.ports import clients
from tests.server import START

IN_THREE_DAYS = START + timedelta(days=3)


async def put_rows(database: Database) -> list[tuple[Any, ...]]:
    async with database.read() as session:
        rows = await session.execute(
            text("SELECT payload, due_at, subject FROM outbox ORDER BY due_at, dedup_key")
        )
        return [(row.payload, row.due_at, row.subject) for row in rows]


async def kinds(database: Database) -> list[tuple[str, str]]:
    async with database.read() as session:
        rows = await session.execute(text("SELECT dedup_key FROM outbox ORDER BY due_at, dedup_key"))
        return [(key.split(":")[3], key.split(":")[2]) for key in rows.scalars()]


async def test_a_booking_puts_its_notice_and_both_reminders(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=IN_THREE_DAYS)
    assert await kinds(database) == [("booked", "0"), ("reminder-1440", "0"), ("reminder-120", "0")]
    [(payload, _, subject), *_] = await put_rows(database)
    assert subject == f"appointment:{appointment_id}"
    assert cast.sevda.name not in str(payload)


async def test_moving_and_cancelling_raise_the_sequence(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=IN_THREE_DAYS)
    new = NewTime(starts_at=IN_THREE_DAYS - timedelta(days=2), minutes=30)
    async with database.write() as session:
        await service.reschedule(session, clients(), cast.leyla.actor, appointment_id, new, START)
    async with database.write() as session:
        reason = CancelReason.CLIENT_ASKED
        await service.cancel(session, clients(), cast.leyla.actor, appointment_id, reason, START)
    assert sorted(await kinds(database)) == sorted(
        [
            ("booked", "0"),
            ("reminder-1440", "0"),
            ("reminder-120", "0"),
            ("moved", "1"),
            ("reminder-120", "1"),
            ("cancelled", "2"),
        ]
    )
    async with database.read() as session:
        card = await notice_card(session, appointment_id)
    assert card is not None
    assert card.sequence == 2


async def test_a_booking_that_is_refused_puts_nothing(database: Database, cast: Cast) -> None:
    await book(database, START, cast.leyla, cast.sevda, starts_at=IN_THREE_DAYS)
    before = await kinds(database)
    with pytest.raises(Problem):
        await book(database, START, cast.leyla, cast.kamal, starts_at=IN_THREE_DAYS, by=cast.aysel.actor)
    assert await kinds(database) == before
