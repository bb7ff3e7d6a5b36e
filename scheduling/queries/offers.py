"""Reads of what is offered where: services and rooms. Every member of staff may know them."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ScalarSelect, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from scheduling.appointment import Form
from scheduling.models import Room, Service, ServiceOffice, WorkerService
from scheduling.quanta import QUANTUM_SECONDS
from scheduling.slots import Length

_PER_MINUTE = 60


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service with where and by whom it is offered. `buffers` are minutes before and after, by form."""

    id: str
    names: dict[str, str]
    forms: tuple[Form, ...]
    minutes: int
    buffers: dict[Form, tuple[int, int]]
    notice_minutes: int
    daily_limit: int | None
    booked_by: str
    confirm: str
    active: bool
    office_ids: frozenset[str]
    worker_ids: frozenset[str]

    def name(self, language: str) -> str:
        """Return the name in a language, or in the first that there is."""
        return self.names.get(language) or next(iter(self.names.values()))

    def length(self, form: Form, travel_minutes: int = 0) -> Length:
        """Return how much time it takes in a form, in quanta. The way to a home is there and back again."""
        before, after = self.buffers.get(form, (0, 0))
        travel = travel_minutes if form is Form.HOME else 0
        return Length(_quanta(self.minutes), _quanta(max(before, travel)), _quanta(max(after, travel)))


@dataclass(frozen=True, slots=True)
class RoomCard:
    """A room of an office."""

    id: str
    office_id: str
    name: str
    capacity: int
    active: bool


def _quanta(minutes: int) -> int:
    return -(-minutes * _PER_MINUTE // QUANTUM_SECONDS)


async def service_cards(session: AsyncSession, *, only: str | None = None) -> list[ServiceCard]:
    """Return all services, oldest first, or the one of this id, in one query."""
    wanted = select(Service, _named(ServiceOffice.office_id), _named(WorkerService.worker_id))
    wanted = wanted.order_by(Service.created_at, Service.id)
    if only is not None:
        wanted = wanted.where(Service.id == only)
    return [
        _card(row, _ids(offices), _ids(workers)) for row, offices, workers in await session.execute(wanted)
    ]


def _named(column: InstrumentedAttribute[str]) -> ScalarSelect[str]:
    """The ids that stand beside a service in another table, as one text."""
    service_id = column.class_.service_id
    return select(func.aggregate_strings(column, ",")).where(service_id == Service.id).scalar_subquery()


def _ids(text: str | None) -> frozenset[str]:
    return frozenset(text.split(",")) if text else frozenset()


async def service_card(session: AsyncSession, service_id: str) -> ServiceCard | None:
    """Return one service, or None."""
    return next(iter(await service_cards(session, only=service_id)), None)


def _card(row: Service, office_ids: frozenset[str], worker_ids: frozenset[str]) -> ServiceCard:
    return ServiceCard(
        id=row.id,
        names=row.names,
        forms=tuple(Form(form) for form in row.forms),
        minutes=row.minutes,
        buffers={Form(form): (before, after) for form, (before, after) in row.buffers.items()},
        notice_minutes=row.notice_minutes,
        daily_limit=row.daily_limit,
        booked_by=row.booked_by,
        confirm=row.confirm,
        active=row.active,
        office_ids=office_ids,
        worker_ids=worker_ids,
    )


async def room_cards(session: AsyncSession, office_ids: Sequence[str] | None = None) -> list[RoomCard]:
    """Return the rooms of these offices, or of all, by office and name."""
    wanted = select(Room).order_by(Room.office_id, Room.name, Room.id)
    if office_ids is not None:
        wanted = wanted.where(Room.office_id.in_(office_ids))
    return [
        RoomCard(row.id, row.office_id, row.name, row.capacity, row.active)
        for row in await session.scalars(wanted)
    ]


async def room_card(session: AsyncSession, room_id: str) -> RoomCard | None:
    """Return one room, or None."""
    row = await session.get(Room, room_id)
    return None if row is None else RoomCard(row.id, row.office_id, row.name, row.capacity, row.active)
