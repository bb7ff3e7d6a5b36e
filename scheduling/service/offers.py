"""What administrators do with services and rooms."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Room, Service, ServiceOffice, WorkerService
from scheduling.schemas.offers import NewRoom, RoomChange, ServiceBody
from server.core import audit
from server.core.actor import Actor, Role
from server.core.agency.queries import office_cards
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.ids import new_id


async def add_service(session: AsyncSession, actor: Actor, body: ServiceBody, now: datetime) -> str:
    """Offer something new; return its id. Raises Problem NOT_FOUND for an unknown office or worker."""
    await _check_named(session, body)
    service = Service(id=new_id(), created_at=now, **_columns(body))
    session.add(service)
    await session.flush()
    _place(session, service.id, body)
    await _record(session, actor, AuditEvent.SCHEDULING_SERVICE_ADDED, f"service:{service.id}", now)
    return service.id


async def change_service(
    session: AsyncSession, actor: Actor, service_id: str, body: ServiceBody, now: datetime
) -> None:
    """Replace what is offered; appointments that stand stay as they are. Raises Problem NOT_FOUND."""
    service = await session.get(Service, service_id, with_for_update=True)
    if service is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await _check_named(session, body)
    for name, value in _columns(body).items():
        setattr(service, name, value)
    await session.execute(delete(ServiceOffice).where(ServiceOffice.service_id == service_id))
    await session.execute(delete(WorkerService).where(WorkerService.service_id == service_id))
    _place(session, service_id, body)
    await _record(session, actor, AuditEvent.SCHEDULING_SERVICE_CHANGED, f"service:{service_id}", now)


def _columns(body: ServiceBody) -> dict[str, object]:
    return {
        "names": {language.value: name for language, name in body.names.items()},
        "forms": [form.value for form in body.forms],
        "buffers": {form.value: [each.before, each.after] for form, each in body.buffers.items()},
        "minutes": body.minutes,
        "notice_minutes": body.notice_minutes,
        "daily_limit": body.daily_limit,
        "booked_by": body.booked_by,
        "confirm": body.confirm,
        "active": body.active,
    }


def _place(session: AsyncSession, service_id: str, body: ServiceBody) -> None:
    session.add_all(ServiceOffice(service_id=service_id, office_id=each) for each in body.office_ids)
    session.add_all(WorkerService(service_id=service_id, worker_id=each) for each in body.worker_ids)


async def _check_named(session: AsyncSession, body: ServiceBody) -> None:
    offices = {office.id for office in await office_cards(session)}
    workers = {card.id for card in await staff_cards(session, body.worker_ids) if card.role is Role.WORKER}
    if not (offices.issuperset(body.office_ids) and workers.issuperset(body.worker_ids)):
        raise Problem(ProblemCode.NOT_FOUND)


async def add_room(session: AsyncSession, actor: Actor, new: NewRoom, now: datetime) -> str:
    """Add a room to an office; return its id. Raises Problem NOT_FOUND, and NAME_TAKEN within the office."""
    if new.office_id not in {office.id for office in await office_cards(session)}:
        raise Problem(ProblemCode.NOT_FOUND)
    room = Room(id=new_id(), office_id=new.office_id, name=new.name, capacity=new.capacity, active=True)
    try:
        async with session.begin_nested():
            session.add(room)
    except IntegrityError as error:
        raise Problem(ProblemCode.NAME_TAKEN) from error
    await _record(session, actor, AuditEvent.SCHEDULING_ROOM_ADDED, f"room:{room.id}", now)
    return room.id


async def change_room(
    session: AsyncSession, actor: Actor, room_id: str, change: RoomChange, now: datetime
) -> None:
    """Change a room. One that is not active is offered no more. Raises Problem NOT_FOUND, NAME_TAKEN."""
    room = await session.get(Room, room_id)
    if room is None:
        raise Problem(ProblemCode.NOT_FOUND)
    try:
        async with session.begin_nested():
            for name, value in change.model_dump(exclude_none=True).items():
                setattr(room, name, value)
            await session.flush()
    except IntegrityError as error:
        raise Problem(ProblemCode.NAME_TAKEN) from error
    await _record(session, actor, AuditEvent.SCHEDULING_ROOM_CHANGED, f"room:{room_id}", now)


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, subject: str, now: datetime
) -> None:
    await audit.record(session, actor, event, subject=subject, now=now)
