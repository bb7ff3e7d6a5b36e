"""Routes of services and rooms, which administrators write, and of interpreters and others, who belong to the offices."""

from scheduling.queries import offers as queries
from scheduling.queries.offers import RoomCard, ServiceCard
from scheduling.schemas.offers import (
    BufferView,
    CompanionChange,
    CompanionList,
    CompanionPath,
    CompanionView,
    NewCompanion,
    NewRoom,
    RoomChange,
    RoomList,
    RoomPath,
    RoomView,
    ServiceBody,
    ServiceList,
    ServicePath,
    ServiceView,
)
from scheduling.service import companions, offers as service
from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.web import Call, Routes

routes = Routes("scheduling")
_READ, _WRITE = Permission.AGENCY_SETTINGS_READ, Permission.AGENCY_SETTINGS_WRITE


@routes.get("/api/v1/services", permission=_READ)
async def list_services(call: Call) -> ServiceList:
    """Return everything that is offered, and what is offered no more."""
    return ServiceList(items=[_service_view(card) for card in await queries.service_cards(call.session)])


@routes.post("/api/v1/services", permission=_WRITE, status=201, problems=(ProblemCode.NOT_FOUND,))
async def add_service(call: Call, body: ServiceBody) -> ServiceView:
    """Offer something new."""
    return await _service(call, await service.add_service(call.session, call.actor, body, call.now))


@routes.put("/api/v1/services/{service_id}", permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def change_service(call: Call, path: ServicePath, body: ServiceBody) -> ServiceView:
    """Change what is offered. Appointments that stand stay as they are."""
    await service.change_service(call.session, call.actor, path.service_id, body, call.now)
    return await _service(call, path.service_id)


@routes.get("/api/v1/rooms", permission=_READ)
async def list_rooms(call: Call) -> RoomList:
    """Return the rooms of all offices."""
    return RoomList(items=[_room_view(card) for card in await queries.room_cards(call.session)])


@routes.post(
    "/api/v1/rooms",
    permission=_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.NAME_TAKEN),
)
async def add_room(call: Call, body: NewRoom) -> RoomView:
    """Add a room to an office."""
    return await _room(call, await service.add_room(call.session, call.actor, body, call.now))


@routes.patch(
    "/api/v1/rooms/{room_id}",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.NAME_TAKEN),
)
async def change_room(call: Call, path: RoomPath, body: RoomChange) -> RoomView:
    """Change a room, or offer it no more."""
    await service.change_room(call.session, call.actor, path.room_id, body, call.now)
    return await _room(call, path.room_id)


@routes.get("/api/v1/companions", permission=Permission.OFFICE_CALENDAR_READ)
async def list_companions(call: Call) -> CompanionList:
    """Return the interpreters and others of the asker's offices."""
    return CompanionList(items=await companions.companions(call.session, call.actor))


@routes.post(
    "/api/v1/companions",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND,),
)
async def add_companion(call: Call, body: NewCompanion) -> CompanionView:
    """Add an interpreter, a partner's specialist or a volunteer."""
    return await companions.add_companion(call.session, call.actor, body, call.now)


@routes.patch(
    "/api/v1/companions/{companion_id}",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND,),
)
async def change_companion(call: Call, path: CompanionPath, body: CompanionChange) -> CompanionView:
    """Change somebody who can be booked, or book them no more."""
    return await companions.change_companion(call.session, call.actor, path.companion_id, body, call.now)


async def _service(call: Call, service_id: str) -> ServiceView:
    card = await queries.service_card(call.session, service_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return _service_view(card)


def _service_view(card: ServiceCard) -> ServiceView:
    return ServiceView.model_validate(
        {
            "id": card.id,
            "names": card.names,
            "forms": card.forms,
            "minutes": card.minutes,
            "buffers": {
                form: BufferView(before=before, after=after) for form, (before, after) in card.buffers.items()
            },
            "notice_minutes": card.notice_minutes,
            "daily_limit": card.daily_limit,
            "booked_by": card.booked_by,
            "confirm": card.confirm,
            "office_ids": sorted(card.office_ids),
            "worker_ids": sorted(card.worker_ids),
            "active": card.active,
        }
    )


async def _room(call: Call, room_id: str) -> RoomView:
    card = await queries.room_card(call.session, room_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return _room_view(card)


def _room_view(card: RoomCard) -> RoomView:
    return RoomView(
        id=card.id, office_id=card.office_id, name=card.name, capacity=card.capacity, active=card.active
    )
