"""How long free times take in the server: one worker and fifty, over thirty days in which 6,000 appointments stand."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from zoneinfo import ZoneInfo

import uvloop
from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form, State
from scheduling.models import (
    Appointment,
    AvailabilityException,
    AvailabilityPattern,
    Claim,
    Service,
    ServiceOffice,
    WorkerService,
)
from scheduling.quanta import quanta
from scheduling.queries.offers import service_card
from scheduling.queries.slots import Question, offering, open_slots
from server.core.agency.queries import office_card
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.identity.models import Staff, StaffOffice
from server.core.ids import new_id
from server.people.models import Client
from tests.cast import Cast, gather_cast
from tests.environment.databases import DATABASE_KINDS, Databases

NOW = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
"""Monday, 8:00 in Baku."""
DAYS = timedelta(days=30)
WORKERS = 50
STARTS = (9, 11, 14, 16)
"""Local hours at which each worker has an appointment on each of the thirty days: 50 × 30 × 4 = 6,000."""
APPOINTMENT = timedelta(minutes=45)
BUFFER_MINUTES = 15
WARM_UP = 20
WORKER_ROUNDS = 300
TEAM_ROUNDS = 100


def run(rounds: int) -> dict[str, object]:
    """Measure on both databases; the figures without a prefix are SQLite's. Ten rounds are the usual measure."""
    found: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as folder:
        databases = Databases(Path(folder))
        for kind in DATABASE_KINDS:
            measured = uvloop.run(_measure(databases.create(kind), Path(folder), rounds / 10))
            prefix = "" if kind == "sqlite" else "postgres_"
            found |= {f"{prefix}{name}": value for name, value in measured.items()}
        databases.close()
    return found


async def _measure(url: str, folder: Path, share: float) -> dict[str, object]:
    database = Database(url)
    cast, service_id, worker_ids = await _fill(database, folder)

    async def one() -> int:
        return await _ask(database, cast, service_id, worker_ids[0])

    async def team() -> int:
        return await _ask(database, cast, service_id, None)

    worker = await _times(one, max(1, round(WORKER_ROUNDS * share)))
    everybody = await _times(team, max(2, round(TEAM_ROUNDS * share)))
    found: dict[str, object] = {
        "worker_30d_p50_ms": round(median(worker), 2),
        "worker_30d_p95_ms": round(_p95(worker), 2),
        "team_30d_p50_ms": round(median(everybody), 2),
        "team_30d_p95_ms": round(_p95(everybody), 2),
        "team_slots": await team(),
    }
    await database.close()
    return found


async def _ask(database: Database, cast: Cast, service_id: str, worker_id: str | None) -> int:
    """Do what the route does between its question and its answer; return how many times were found."""
    async with database.read() as session:
        service = await service_card(session, service_id)
        office = await office_card(session, cast.baku)
        assert service is not None
        assert office is not None
        workers = await offering(session, service, office.id, worker_id)
        asked = Question(
            service=service,
            office=office,
            form=Form.VIDEO,
            from_=NOW,
            until=NOW + DAYS,
            worker_ids=[worker.id for worker in workers],
            client_id=cast.sevda.id,
        )
        found = await open_slots(session, asked, NOW)
    return sum(map(len, found.values()))


async def _times(ask: Callable[[], Awaitable[int]], rounds: int) -> list[float]:
    found: list[float] = []
    for number in range(WARM_UP + rounds):
        begun = perf_counter()
        assert await ask() > 0
        if number >= WARM_UP:
            found.append((perf_counter() - begun) * 1000)
    return found


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


async def _fill(database: Database, folder: Path) -> tuple[Cast, str, list[str]]:
    """The cast, fifty workers in Baku with their weeks, leave and appointments, and one service."""
    async with database.write() as session:
        database.add_info(keyring=await open_keyring(session, folder / "keys"))
    cast = await gather_cast(database, NOW)
    worker_ids = [new_id() for _ in range(WORKERS)]
    async with database.write() as session:
        await _workers(session, cast, worker_ids)
        service_id = await _service(session, cast, worker_ids)
        await _hours(session, cast, worker_ids)
        await _appointments(session, cast, service_id, worker_ids)
    async with database.write() as session:
        await session.execute(text("ANALYZE"))
    return cast, service_id, worker_ids


async def _workers(session: AsyncSession, cast: Cast, worker_ids: Sequence[str]) -> None:
    rows = [
        {
            "id": each,
            "email_sealed": b"",
            "email_index": each,
            "name": f"Worker {number}",
            "role": "worker",
            "languages": ["az"],
            "language": "az",
            "password_hash": "not a hash: nobody signs in here",
            "totp_secret_sealed": b"",
            "state": "active",
            "created_at": NOW,
        }
        for number, each in enumerate(worker_ids)
    ]
    await session.execute(insert(Staff), rows)
    places = [{"staff_id": each, "office_id": cast.baku} for each in worker_ids]
    await session.execute(insert(StaffOffice), places)


async def _service(session: AsyncSession, cast: Cast, worker_ids: Sequence[str]) -> str:
    service = Service(
        id=new_id(),
        names={"az": "Söhbət"},
        forms=["video", "office"],
        minutes=45,
        buffers={"video": [0, BUFFER_MINUTES]},
        notice_minutes=120,
        daily_limit=7,
        booked_by="client",
        confirm="automatic",
        active=True,
        created_at=NOW,
    )
    session.add(service)
    await session.flush()
    session.add(ServiceOffice(service_id=service.id, office_id=cast.baku))
    session.add_all(WorkerService(service_id=service.id, worker_id=each) for each in worker_ids)
    return service.id


async def _hours(session: AsyncSession, cast: Cast, worker_ids: Sequence[str]) -> None:
    """Every day from nine to one and from two to six; Wednesday mornings off."""
    session.add_all(
        AvailabilityPattern(
            id=new_id(),
            worker_id=each,
            office_id=cast.baku,
            weekday=weekday,
            starts=starts,
            ends=ends,
            effective_from=date(2026, 1, 1),
        )
        for each in worker_ids
        for weekday in range(7)
        for starts, ends in (("09:00", "13:00"), ("14:00", "18:00"))
    )
    session.add_all(
        AvailabilityException(
            id=new_id(),
            worker_id=each,
            office_id=cast.baku,
            kind="off",
            from_day=date(2026, 12, 2),
            until_day=date(2026, 12, 2),
            starts="09:00",
            ends="13:00",
            reason="training",
        )
        for each in worker_ids
    )


async def _appointments(
    session: AsyncSession, cast: Cast, service_id: str, worker_ids: Sequence[str]
) -> None:
    appointments: list[dict[str, object]] = []
    claimed: list[dict[str, object]] = []
    for worker_id in worker_ids:
        client_id = await _client(session, cast, worker_id)
        for starts_at in _starts():
            one = _appointment(cast, service_id, worker_id, client_id, starts_at)
            appointments.append(one)
            claimed += _claims(one, starts_at)
    await session.execute(insert(Appointment), appointments)
    await session.execute(insert(Claim), claimed)


async def _client(session: AsyncSession, cast: Cast, worker_id: str) -> str:
    client = Client(
        id=new_id(),
        office_id=cast.baku,
        name="Client",
        search_key="client",
        is_pseudonym=True,
        language="az",
        worker_id=worker_id,
        created_at=NOW,
    )
    session.add(client)
    await session.flush()
    return client.id


def _starts() -> Iterator[datetime]:
    zone = ZoneInfo("Asia/Baku")
    for number in range(DAYS.days):
        day = NOW.date() + timedelta(days=number)
        for hour in STARTS:
            yield datetime.combine(day, time(hour), zone).astimezone(UTC)


def _appointment(
    cast: Cast, service_id: str, worker_id: str, client_id: str, starts_at: datetime
) -> dict[str, object]:
    return {
        "id": new_id(),
        "office_id": cast.baku,
        "client_id": client_id,
        "worker_id": worker_id,
        "form": Form.VIDEO,
        "state": State.CONFIRMED,
        "starts_at": starts_at,
        "ends_at": starts_at + APPOINTMENT,
        "created_at": NOW,
        "service_id": service_id,
    }


def _claims(one: dict[str, object], starts_at: datetime) -> Iterator[dict[str, object]]:
    ends_at = starts_at + APPOINTMENT
    for party, until in (("worker_id", ends_at + timedelta(minutes=BUFFER_MINUTES)), ("client_id", ends_at)):
        span = quanta(starts_at, until)
        for quantum in span:
            length = len(span) if quantum == span.start else None
            yield {
                "party_id": one[party],
                "quantum": quantum,
                "length": length,
                "appointment_id": one["id"],
            }
