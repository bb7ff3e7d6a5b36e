"""Runs races for one time: rounds of racers with other clients, workers and lengths, who all need the same interpreter then."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Protocol

from sqlalchemy import select

from scheduling import service
from scheduling.appointment import Form, State
from scheduling.models import Appointment, AppointmentParty, Companion
from scheduling.schemas import NewAppointment
from server.core.actor import Actor
from server.core.clock import utc_now
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.errors import Problem
from server.core.ids import new_id
from server.people.models import Client
from server.people.search import search_key
from tests.cast import gather_cast
from tests.factories.ports import clients

CLIENTS = 24
BETWEEN_ROUNDS = timedelta(hours=3)
LENGTHS = (15, 30, 45, 60)
WON, TAKEN = "won", "booked_already"
PATIENCE_SECONDS = 120


class _Barrier(Protocol):
    def wait(self, timeout: float | None = None) -> int: ...


@dataclass(frozen=True)
class Racing:
    """Who takes part, and for which interpreter's time."""

    coordinator: Actor
    worker_ids: tuple[str, ...]
    client_ids: tuple[str, ...]
    companion_id: str
    first_start: datetime


@dataclass
class Outcome:
    """How the races of one process, or of all, ended: for each round, how many got which answer."""

    rounds: list[Counter[str]] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        """Put another process's answers to these."""
        if not self.rounds:
            self.rounds = [Counter() for _ in other.rounds]
        for mine, theirs in zip(self.rounds, other.rounds, strict=True):
            mine.update(theirs)

    @property
    def winners_not_one(self) -> int:
        """In how many rounds nobody or more than one won."""
        return sum(answers[WON] != 1 for answers in self.rounds)

    @property
    def errors_other_than_409(self) -> int:
        """How many racers got anything but the time, or the word that it is taken."""
        return sum(answers.total() - answers[WON] - answers[TAKEN] for answers in self.rounds)


async def prepare(url: str, folder: Path) -> Racing:
    """Write those who take part into an empty, migrated database."""
    database = await opened(url, folder)
    now = utc_now()
    cast = await gather_cast(database, now)
    companion_id = new_id()
    client_ids = [new_id() for _ in range(CLIENTS)]
    async with database.write() as session:
        session.add(
            Companion(
                id=companion_id, office_id=cast.baku, name="I", kind="interpreter", languages=[], active=True
            )
        )
        for number, client_id in enumerate(client_ids):
            name = f"Racer {number}"
            session.add(
                Client(
                    id=client_id,
                    office_id=cast.baku,
                    name=name,
                    search_key=search_key(name),
                    is_pseudonym=True,
                    language="az",
                    worker_id=cast.leyla.id,
                    created_at=now,
                )
            )
    await database.close()
    first = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=2)
    workers = (cast.leyla.id, cast.elchin.id)
    return Racing(cast.aysel.actor, workers, tuple(client_ids), companion_id, first)


async def opened(url: str, folder: Path) -> Database:
    """Open a database with its keyring."""
    database = Database(url)
    async with database.write() as session:
        keyring = await open_keyring(session, folder / "keys")
    database.add_info(keyring=keyring)
    return database


def wish(taking_part: Racing, number: int, chance: random.Random) -> NewAppointment:
    """What one racer asks for: it always covers the round's own five minutes."""
    minutes = chance.choice(LENGTHS)
    earlier = 5 * chance.randrange(minutes // 5)
    return NewAppointment(
        client_id=chance.choice(taking_part.client_ids),
        worker_id=chance.choice(taking_part.worker_ids),
        form=Form.PHONE,
        starts_at=taking_part.first_start + number * BETWEEN_ROUNDS - timedelta(minutes=earlier),
        minutes=minutes,
        companion_ids=[taking_part.companion_id],
    )


async def attempt(database: Database, taking_part: Racing, new: NewAppointment) -> str:
    """Try to book; return how it went in one word."""
    try:
        async with database.write() as session:
            await service.book(session, clients(), taking_part.coordinator, new, utc_now())
    except Problem as problem:
        return problem.code.value
    except Exception as error:
        return type(error).__name__
    return WON


async def run_rounds(
    url: str, folder: Path, taking_part: Racing, rounds: int, racers: int, barrier: _Barrier | None, seed: int
) -> Outcome:
    """Run this process's racers, all of a round at once; with a barrier, at the same moment as those of the others."""
    database = await opened(url, folder)
    chance = random.Random(seed)
    outcome = Outcome()
    for number in range(rounds):
        wishes = [wish(taking_part, number, chance) for _ in range(racers)]
        if barrier is not None:
            await asyncio.to_thread(barrier.wait, PATIENCE_SECONDS)
        answers = await asyncio.gather(*(attempt(database, taking_part, new) for new in wishes))
        outcome.rounds.append(Counter(answers))
    await database.close()
    return outcome


def _in_process(arguments: tuple[str, Path, Racing, int, int, _Barrier, int]) -> Outcome:
    return asyncio.run(run_rounds(*arguments))


def race(url: str, folder: Path, *, processes: int, rounds: int, racers: int) -> Outcome:
    """Race in one process or in several, and return all answers."""
    taking_part = asyncio.run(prepare(url, folder))
    if processes == 1:
        return asyncio.run(run_rounds(url, folder, taking_part, rounds, racers, None, seed=0))
    context = multiprocessing.get_context("spawn")
    outcome = Outcome()
    with context.Manager() as manager, context.Pool(processes) as pool:
        barrier = manager.Barrier(processes)
        each = racers // processes
        jobs = [(url, folder, taking_part, rounds, each, barrier, seed) for seed in range(processes)]
        for part in pool.map(_in_process, jobs, chunksize=1):
            outcome.add(part)
    return outcome


async def overlaps(url: str) -> int:
    """Count the appointments that overlap another of the same worker, client or companion."""
    database = Database(url)
    async with database.read() as session:
        rows = await session.execute(
            select(Appointment, AppointmentParty.companion_id)
            .outerjoin(AppointmentParty, AppointmentParty.appointment_id == Appointment.id)
            .where(Appointment.state == State.CONFIRMED)
        )
        spans = [
            (party, appointment.starts_at, appointment.ends_at)
            for appointment, companion_id in rows
            for party in (appointment.worker_id, appointment.client_id, companion_id)
        ]
    await database.close()
    return _overlapping([(str(party), start, end) for party, start, end in spans])


def _overlapping(spans: Sequence[tuple[str, datetime, datetime]]) -> int:
    return sum(one[0] == other[0] and other[1] < one[2] for one, other in pairwise(sorted(spans)))


async def quiet_booking_ms(url: str, folder: Path, count: int) -> float:
    """The median of single bookings, one after the other, in milliseconds."""
    taking_part = await prepare(url, folder)
    database = await opened(url, folder)
    times = []
    for number in range(count):
        new = NewAppointment(
            client_id=taking_part.client_ids[number % CLIENTS],
            worker_id=taking_part.worker_ids[0],
            form=Form.VIDEO,
            starts_at=taking_part.first_start + number * timedelta(hours=1),
            minutes=45,
        )
        begun = time.perf_counter()
        answer = await attempt(database, taking_part, new)
        times.append((time.perf_counter() - begun) * 1000)
        if answer != WON:
            raise AssertionError(f"a free time was refused: {answer}")
    await database.close()
    return median(times)
