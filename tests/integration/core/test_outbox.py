"""The outbox: with the transaction that causes it, to one process at a time, again after a failure, parked in the end."""

import asyncio
import signal
import sys
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Row, text
from sqlalchemy.exc import IntegrityError

from server.core.db import Database
from server.core.ids import new_id
from server.core.outbox import (
    Delivery,
    Handler,
    Hopeless,
    OutboxKind,
    OutboxState,
    Outcome,
    deliver_due,
    put,
    relay,
)
from server.core.outbox.relay import LEASE, MAX_ATTEMPTS, claim, finish, pause_after

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KIND = OutboxKind.STAFF_INVITATION


class Receiver:
    """Takes deliveries and ends each the way it was told: a state, or an error to raise."""

    def __init__(self, *endings: OutboxState | Exception) -> None:
        self._endings = list(endings)
        self.taken: list[Delivery] = []

    async def __call__(self, delivery: Delivery) -> OutboxState:
        self.taken.append(delivery)
        ending = self._endings.pop(0) if self._endings else OutboxState.SENT
        if isinstance(ending, Exception):
            raise ending
        return ending


async def put_rows(database: Database, count: int = 1, *, due_at: datetime = NOW) -> None:
    async with database.write() as session:
        for _ in range(count):
            key = new_id()
            await put(
                session, KIND, dedup_key=f"invitation:{key}", payload={"invitation_id": key}, due_at=due_at
            )


async def rows(database: Database) -> list[Row[*tuple[object, ...]]]:
    async with database.read() as session:
        return list(await session.execute(text("SELECT * FROM outbox ORDER BY dedup_key")))


async def run(database: Database, handler: Handler, *, now: datetime = NOW) -> bool:
    handlers: Mapping[OutboxKind, Handler] = {KIND: handler}
    return await deliver_due(database, handlers, lambda: now)


async def test_delivered_once_and_written_down(database: Database) -> None:
    await put_rows(database)
    receiver = Receiver()
    assert await run(database, receiver)
    assert not await run(database, receiver)
    [row] = await rows(database)
    [delivery] = receiver.taken
    assert (row.state, row.attempts, row.last_error) == ("sent", 1, None)
    assert row.finished_at is not None
    assert (delivery.id, delivery.kind, delivery.payload["invitation_id"]) == (
        row.id,
        KIND,
        row.dedup_key[11:],
    )


async def test_gone_with_the_transaction_that_wanted_it(database: Database) -> None:
    async with database.write() as session:
        await put(session, KIND, dedup_key="a", payload={}, due_at=NOW)
        await session.rollback()
    assert await rows(database) == []


async def test_one_occasion_is_put_once(database: Database) -> None:
    async with database.write() as session:
        await put(session, KIND, dedup_key="a", payload={}, due_at=NOW)
    with pytest.raises(IntegrityError):
        async with database.write() as session:
            await put(session, KIND, dedup_key="a", payload={}, due_at=NOW)


async def test_not_before_it_is_due(database: Database) -> None:
    await put_rows(database, due_at=NOW + timedelta(minutes=1))
    receiver = Receiver()
    assert not await run(database, receiver)
    assert await run(database, receiver, now=NOW + timedelta(minutes=1))


@pytest.mark.parametrize("ending", [OutboxState.NO_CHANNEL, OutboxState.OBSOLETE])
async def test_what_is_not_sent_is_written_down_and_not_tried_again(
    database: Database, ending: OutboxState
) -> None:
    await put_rows(database)
    await run(database, Receiver(ending))
    [row] = await rows(database)
    assert row.state == ending.value
    assert not await run(database, Receiver(), now=NOW + timedelta(days=9))


async def test_a_failure_is_tried_again_after_a_growing_pause(database: Database) -> None:
    await put_rows(database)
    receiver = Receiver(ConnectionError("+994500000000"), ConnectionError("again"))
    await run(database, receiver)
    [row] = await rows(database)
    assert (row.state, row.attempts, row.last_error) == ("pending", 1, "ConnectionError")
    assert not await run(database, receiver, now=NOW + pause_after(1) - timedelta(seconds=1))
    second = NOW + pause_after(1)
    assert await run(database, receiver, now=second)
    assert await run(database, receiver, now=second + pause_after(2))
    [row] = await rows(database)
    assert (row.state, row.attempts, row.last_error) == ("sent", 3, None)


def test_pauses_grow_to_a_limit() -> None:
    pauses = [pause_after(attempts).total_seconds() for attempts in range(1, MAX_ATTEMPTS)]
    assert pauses[:3] == [15, 30, 60]
    assert pauses == sorted(pauses)
    assert pauses[-1] == 7200
    assert sum(pauses) > 12 * 3600


async def test_a_poisoned_row_is_parked_and_holds_nobody_up(database: Database) -> None:
    async def fail_for_the_first(delivery: Delivery) -> OutboxState:
        if delivery.payload["invitation_id"] == first.payload["invitation_id"]:
            raise KeyError("poison")
        return OutboxState.SENT

    await put_rows(database, 3)
    async with database.write() as session:
        [first, *_] = await claim(session, [KIND], NOW)
        await session.rollback()
    now = NOW
    for attempt in range(1, MAX_ATTEMPTS + 1):
        await run(database, fail_for_the_first, now=now)
        now += pause_after(attempt)
    states = sorted(
        (row.state, row.attempts, row.last_error) for row in await rows(database) if row.state == "parked"
    )
    assert states == [("parked", MAX_ATTEMPTS, "KeyError")]
    assert [row.state for row in await rows(database)].count("sent") == 2
    assert not await run(database, fail_for_the_first, now=now + timedelta(days=9))


async def test_what_is_hopeless_is_parked_at_once(database: Database) -> None:
    await put_rows(database)
    await run(database, Receiver(Hopeless()))
    [row] = await rows(database)
    assert (row.state, row.attempts, row.last_error) == ("parked", 1, "Hopeless")


async def test_a_kind_of_a_later_version_waits(database: Database) -> None:
    await put_rows(database, 2)
    async with database.write() as session:
        await session.execute(
            text("UPDATE outbox SET kind = 'letter_of_the_future' WHERE id = (SELECT min(id) FROM outbox)")
        )
    receiver = Receiver()
    await run(database, receiver)
    assert sorted(row.state for row in await rows(database)) == ["pending", "sent"]


async def test_a_slow_handler_is_stopped_inside_its_lease(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(_delivery: Delivery) -> OutboxState:
        return await asyncio.Future()

    monkeypatch.setattr(relay, "HANDLER_SECONDS", 0.01)
    await put_rows(database)
    await run(database, never)
    [row] = await rows(database)
    assert (row.state, row.last_error) == ("pending", "TimeoutError")


async def test_many_relays_never_take_the_same_row(database: Database) -> None:
    await put_rows(database, 60)
    receivers = [Receiver() for _ in range(4)]

    async def drain(receiver: Receiver) -> None:
        while await run(database, receiver):
            pass

    await asyncio.gather(*(drain(receiver) for receiver in receivers))
    taken = [delivery.id for receiver in receivers for delivery in receiver.taken]
    assert sorted(taken) == sorted({str(row.id) for row in await rows(database)})


async def test_whoever_lost_the_lease_may_not_finish(database: Database) -> None:
    await put_rows(database)
    async with database.write() as session:
        [slow] = await claim(session, [KIND], NOW)
    async with database.write() as session:
        assert await claim(session, [KIND], NOW + LEASE - timedelta(seconds=1)) == []
        [quick] = await claim(session, [KIND], NOW + LEASE)
    assert (slow.id, quick.attempts) == (quick.id, 2)
    async with database.write() as session:
        assert not await finish(session, slow, Outcome(OutboxState.PARKED), "late", NOW)
        assert await finish(session, quick, Outcome(OutboxState.SENT), None, NOW)
        assert not await finish(session, quick, Outcome(OutboxState.SENT), None, NOW)
    [row] = await rows(database)
    assert (row.state, row.attempts) == ("sent", 2)


DIES_WHILE_SENDING = """
import asyncio, sys
from datetime import datetime
from server.core.db import Database
from server.core.outbox import OutboxKind, deliver_due

async def hang(delivery):
    print(delivery.id, flush=True)
    await asyncio.Future()

async def main():
    now = datetime.fromisoformat(sys.argv[2])
    await deliver_due(Database(sys.argv[1]), {OutboxKind.STAFF_INVITATION: hang}, lambda: now)

asyncio.run(main())
"""


async def test_a_killed_process_loses_nothing(database: Database, database_url: str) -> None:
    """kill -9 in the middle of sending: the row stays, and another process sends it once the lease has run out."""
    await put_rows(database)
    victim = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        DIES_WHILE_SENDING,
        database_url,
        NOW.isoformat(),
        stdout=asyncio.subprocess.PIPE,
    )
    assert victim.stdout is not None
    claimed = (await asyncio.wait_for(victim.stdout.readline(), 30)).decode().strip()
    victim.send_signal(signal.SIGKILL)
    await victim.wait()
    receiver = Receiver()
    assert not await run(database, receiver, now=NOW + LEASE - timedelta(seconds=1))
    assert await run(database, receiver, now=NOW + LEASE)
    assert [(delivery.id, delivery.attempts) for delivery in receiver.taken] == [(claimed, 2)]
