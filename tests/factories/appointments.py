"""Appointments: booked, and taken through a session without sockets."""

from datetime import datetime

from scheduling import service
from scheduling.appointment import Form
from scheduling.schemas import NewAppointment
from server.core.actor import Actor, ActorKind
from server.core.db import Database
from tests.cast import ClientPerson, StaffPerson
from tests.factories.ports import clients


async def book(
    database: Database,
    now: datetime,
    worker: StaffPerson,
    client: ClientPerson | str,
    *,
    starts_at: datetime | None = None,
    minutes: int = 30,
    form: Form = Form.VIDEO,
    by: Actor | None = None,
) -> str:
    """Make an appointment (now, by its worker, if nothing else is said) and return the id."""
    new = NewAppointment(
        client_id=client if isinstance(client, str) else client.id,
        worker_id=worker.id,
        form=form,
        starts_at=starts_at or now,
        minutes=minutes,
    )
    async with database.write() as session:
        return await service.book(session, clients(), by or worker.actor, new, now)


def visitor(appointment_id: str) -> Actor:
    """Return the client of an appointment, as a session knows them."""
    return Actor(kind=ActorKind.CLIENT, id="0" * 32, appointment_id=appointment_id, identity_checked=True)


async def wait_at_the_door(database: Database, appointment_id: str, now: datetime) -> None:
    """Let the client come into the waiting room."""
    async with database.write() as session:
        await service.client_waiting(session, visitor(appointment_id), appointment_id, now)


async def let_in(database: Database, worker: StaffPerson, appointment_id: str, now: datetime) -> None:
    """Let the client come and be let in."""
    await wait_at_the_door(database, appointment_id, now)
    async with database.write() as session:
        await service.admitted(session, worker.actor, appointment_id, now)


async def hold(database: Database, worker: StaffPerson, appointment_id: str, now: datetime) -> None:
    """Let the whole session take place in one moment."""
    await let_in(database, worker, appointment_id, now)
    async with database.write() as session:
        await service.started(session, worker.actor, appointment_id, now)
        await service.ended(session, worker.actor, appointment_id, now)
