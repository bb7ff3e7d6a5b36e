"""What must hold before an appointment is made or changed: whose it is to make, and what the office offers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from scheduling.models import Companion
from scheduling.policy import check_client_visible, has_seat
from scheduling.ports import ClientCard, Clients
from scheduling.quanta import quanta
from scheduling.queries.availability import busy
from scheduling.queries.offers import RoomCard, ServiceCard, room_cards, service_card
from scheduling.queries.slots import Question, is_bookable
from scheduling.slots import is_free
from server.core.actor import Actor, Role
from server.core.agency.queries import office_card
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import held_staff_card

LATEST_BEGINNING = timedelta(minutes=15)
"""How long ago an appointment may begin that is made now, for a client who is already there."""
FARTHEST_BEGINNING = timedelta(days=366)


def check_time(starts_at: datetime, now: datetime) -> None:
    """Raise Problem TIME_PAST or TIME_TOO_FAR for a beginning that nobody can book."""
    if starts_at < now - LATEST_BEGINNING:
        raise Problem(ProblemCode.TIME_PAST)
    if starts_at > now + FARTHEST_BEGINNING:
        raise Problem(ProblemCode.TIME_TOO_FAR)


async def client_of(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> ClientCard:
    """Return a client whom the actor may see. Raises Problem NOT_FOUND."""
    await check_client_visible(session, clients, actor, client_id, now)
    card = await clients.card(session, client_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return card


async def check_worker(
    session: AsyncSession, clients: Clients, actor: Actor, worker_id: str, office_id: str, now: datetime
) -> None:
    """Raise Problem NOT_FOUND unless the actor writes in this calendar: a coordinator in those of the client's office, a
    worker in their own and whom they stand in for."""
    await check_active_worker(session, worker_id, office_id)
    if actor.role is Role.WORKER and not await has_seat(session, clients, actor, worker_id, office_id, now):
        raise Problem(ProblemCode.NOT_FOUND)


async def check_active_worker(session: AsyncSession, worker_id: str, office_id: str) -> None:
    """Raise Problem NOT_FOUND unless this is an active worker of the office."""
    card = await held_staff_card(session, worker_id)
    if card is None or card.role is not Role.WORKER or card.state != "active":
        raise Problem(ProblemCode.NOT_FOUND)
    if office_id not in card.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)


async def check_others(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    office_id: str,
    client_ids: Sequence[str],
    companion_ids: Sequence[str],
    now: datetime,
) -> None:
    """Raise Problem NOT_FOUND unless all further people are the actor's to invite: clients and companions of the office."""
    for client_id in client_ids:
        card = await client_of(session, clients, actor, client_id, now)
        if card.office_id != office_id:
            raise Problem(ProblemCode.NOT_FOUND)
    if not companion_ids:
        return
    known = await session.scalars(
        select(Companion.id).where(
            Companion.id.in_(companion_ids), Companion.office_id == office_id, Companion.active
        )
    )
    if len(set(known)) < len(companion_ids):
        raise Problem(ProblemCode.NOT_FOUND)


async def offered(
    session: AsyncSession, service_id: str, office_id: str, form: Form, worker_id: str
) -> ServiceCard:
    """Return a service that can be had in this office and form from this worker. Raises Problem NOT_OFFERED."""
    card = await service_card(session, service_id)
    if card is None or not card.active or office_id not in card.office_ids or form not in card.forms:
        raise Problem(ProblemCode.NOT_OFFERED)
    if card.worker_ids and worker_id not in card.worker_ids:
        raise Problem(ProblemCode.NOT_OFFERED)
    return card


async def check_bookable(
    session: AsyncSession,
    service: ServiceCard,
    office_id: str,
    form: Form,
    worker_id: str,
    client_id: str,
    starts_at: datetime,
    now: datetime,
    *,
    travel_minutes: int = 0,
    people: int = 2,
    moved: str | None = None,
) -> None:
    """Raise Problem NOT_AVAILABLE unless the time is one that is offered: within the worker's hours and the service's
    limits, free, and with a room where one is needed. `moved` is an appointment that gives its own time up."""
    office = await office_card(session, office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    asked = Question(
        service=service,
        office=office,
        form=form,
        from_=starts_at,
        until=starts_at + timedelta(minutes=service.minutes),
        worker_ids=[worker_id],
        client_id=client_id,
        travel_minutes=travel_minutes,
        people=people,
        moved=moved,
    )
    if not await is_bookable(session, asked, starts_at, now):
        raise Problem(ProblemCode.NOT_AVAILABLE)


async def room_for(
    session: AsyncSession,
    office_id: str,
    room_id: str | None,
    people: int,
    starts_at: datetime,
    ends_at: datetime,
    *,
    usual: str | None = None,
) -> str | None:
    """Return the room of an office visit: the one that was named, else the usual one if it is free, else the smallest free
    one that holds everybody; None where the office has named no rooms.

    Raises Problem NOT_FOUND for another office's, ROOM_TOO_SMALL, and NO_ROOM where none is free.
    """
    rooms = [room for room in await room_cards(session, [office_id]) if room.active]
    if room_id is not None:
        return _named(rooms, room_id, people).id
    if not rooms:
        return None
    large = sorted((room for room in rooms if room.capacity >= people), key=lambda room: room.capacity)
    span = quanta(starts_at, ends_at)
    claimed = await busy(session, [room.id for room in large], (span.start, span.stop))
    free = [room.id for room in large if is_free(claimed[room.id], span.start, span.stop)]
    if not free:
        raise Problem(ProblemCode.NO_ROOM)
    return usual if usual in free else free[0]


def _named(rooms: Sequence[RoomCard], room_id: str, people: int) -> RoomCard:
    room = next((room for room in rooms if room.id == room_id), None)
    if room is None:
        raise Problem(ProblemCode.NOT_FOUND)
    if room.capacity < people:
        raise Problem(ProblemCode.ROOM_TOO_SMALL, capacity=room.capacity)
    return room
