"""Many people book one time at once: the database lets one through, and the others get a clean answer."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise

from sqlalchemy import select

from scheduling import service
from scheduling.models import Appointment, Claim
from scheduling.schemas import NewTime
from server.core.db import Database
from server.core.errors import Problem
from server.core.ids import Id
from tests.cast import Cast, StaffPerson
from tests.factories.appointments import book
from tests.factories.people import add_client
from tests.factories.ports import clients
from tests.server import START

RACERS = 200
ROUNDS = 2
MINUTE = timedelta(minutes=1)


async def outcome(database: Database, worker: StaffPerson, client: Id, starts_at: datetime) -> str:
    try:
        await book(database, START, worker, client, starts_at=starts_at)
    except Problem as problem:
        return problem.code.value
    return "booked"


async def overlaps(database: Database) -> int:
    """Count pairs of a worker's appointments that overlap, by their times and not by their claims."""
    async with database.read() as session:
        rows = (await session.execute(select(Appointment.starts_at, Appointment.ends_at))).all()
    spans = sorted((row.starts_at, row.ends_at) for row in rows)
    return sum(after[0] < before[1] for before, after in pairwise(spans))


async def test_two_hundred_bookings_of_one_time_have_one_winner(database: Database, cast: Cast) -> None:
    people = [
        await add_client(database, cast.aysel.actor, START, office_id=cast.baku, worker=cast.leyla)
        for _ in range(20)
    ]
    for number in range(ROUNDS):
        starts_at = START + timedelta(days=1 + number)
        racing = [outcome(database, cast.leyla, people[i % 20], starts_at) for i in range(RACERS)]
        assert Counter(await asyncio.gather(*racing)) == {"booked": 1, "booked_already": RACERS - 1}
    assert await overlaps(database) == 0


async def test_overlapping_bookings_leave_no_overlap(database: Database, cast: Cast) -> None:
    racing = [
        outcome(database, cast.leyla, cast.sevda.id, START + timedelta(days=1) + 5 * (i % 12) * MINUTE)
        for i in range(60)
    ]
    results = Counter(await asyncio.gather(*racing))
    assert set(results) == {"booked", "booked_already"}
    assert results["booked"] >= 1
    assert await overlaps(database) == 0


async def swap(database: Database, worker: StaffPerson, appointment_id: str, to: datetime) -> str:
    try:
        async with database.write() as session:
            new = NewTime(starts_at=to, minutes=30)
            await service.reschedule(session, clients(), worker.actor, appointment_id, new, START)
    except Problem as problem:
        return problem.code.value
    return "moved"


async def test_two_that_swap_their_times_wait_for_nobody_for_ever(database: Database, cast: Cast) -> None:
    """Each wants what the other has: whoever loses is told that it is taken, and nothing overlaps."""
    first, second = START + timedelta(days=1), START + timedelta(days=2)
    one = await book(database, START, cast.leyla, cast.sevda, starts_at=first)
    other = await book(database, START, cast.leyla, cast.sevda, starts_at=second)
    for _ in range(4):
        results = await asyncio.gather(
            swap(database, cast.leyla, one, second), swap(database, cast.leyla, other, first)
        )
        assert set(results) == {"booked_already"}
    async with database.read() as session:
        claims = (await session.scalars(select(Claim.quantum))).all()
    assert len(claims) == 24
    assert await overlaps(database) == 0
