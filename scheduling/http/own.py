"""Routes of a client's own page: their appointments. Whose they are says the sign-in; nothing that is sent can change it."""

from scheduling import queries, service
from scheduling.ports import CLIENTS, STAFF_SCREENS
from scheduling.queries import own
from scheduling.schemas.own import (
    OwnAppointment,
    OwnAppointments,
    OwnBooking,
    OwnMove,
    OwnPath,
    OwnServices,
    OwnSlotQuery,
    OwnSlots,
    Span,
)
from scheduling.service import Wish
from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes

routes = Routes("scheduling")
_ME = Permission.ME_RECORD_USE
_CHANGES = (
    ProblemCode.NOT_FOUND,
    ProblemCode.APPOINTMENT_STATE,
    ProblemCode.TOO_LATE_TO_CHANGE,
)
_TIMES = (
    ProblemCode.BOOKED_ALREADY,
    ProblemCode.NOT_AVAILABLE,
    ProblemCode.NOT_OFFERED,
    ProblemCode.NO_ROOM,
    ProblemCode.TIME_PAST,
    ProblemCode.TIME_TOO_FAR,
)


@routes.get("/api/v1/me/appointments", permission=_ME, problems=(ProblemCode.NOT_FOUND,))
async def list_own_appointments(call: Call) -> OwnAppointments:
    """Return the client's own appointments."""
    origin = call.settings.public_origin
    return await own.own_appointments(call.session, call.app[CLIENTS], call.actor.client_id, origin, call.now)


@routes.get("/api/v1/me/services", permission=_ME, problems=(ProblemCode.NOT_FOUND,))
async def list_own_services(call: Call) -> OwnServices:
    """Return what the client may book."""
    return await own.own_services(call.session, call.app[CLIENTS], call.actor.client_id)


@routes.get("/api/v1/me/slots", permission=_ME, limit="60/minute", problems=(ProblemCode.NOT_FOUND,))
async def list_own_slots(call: Call, query: OwnSlotQuery) -> OwnSlots:
    """Return when the client may come for a service."""
    return await own.own_slots(call.session, call.app[CLIENTS], call.actor.client_id, query, call.now)


@routes.post(
    "/api/v1/me/appointments",
    permission=_ME,
    status=201,
    limit="20/hour",
    problems=(ProblemCode.NOT_FOUND, *_TIMES),
)
async def book_own_appointment(call: Call, body: OwnBooking) -> OwnAppointment:
    """Book a time that was offered. It stands at once or waits for the office, as the service says."""
    wish = Wish(
        service_id=body.service_id, form=body.form, worker_id=body.worker_id, starts_at=body.starts_at
    )
    appointment_id = await service.book_for_client(
        call.session, call.app[CLIENTS], call.actor, call.actor.client_id, wish, call.now
    )
    return await _changed(call, appointment_id)


@routes.get(
    "/api/v1/me/appointments/{appointment_id}/slots",
    permission=_ME,
    limit="60/minute",
    problems=(ProblemCode.NOT_FOUND,),
)
async def list_slots_to_move(call: Call, path: OwnPath, query: Span) -> OwnSlots:
    """Return to when the client may move an appointment."""
    return await own.slots_to_move(
        call.session, call.app[CLIENTS], call.actor.client_id, path.appointment_id, query, call.now
    )


@routes.post(
    "/api/v1/me/appointments/{appointment_id}/move",
    permission=_ME,
    limit="20/hour",
    problems=(*_CHANGES, *_TIMES),
)
async def move_own_appointment(call: Call, path: OwnPath, body: OwnMove) -> OwnAppointment:
    """Move an appointment to a time that was offered."""
    await service.reschedule_by_client(
        call.session, call.actor, call.actor.client_id, path.appointment_id, body.starts_at, call.now
    )
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/me/appointments/{appointment_id}/cancel", permission=_ME, limit="20/hour", problems=_CHANGES
)
async def cancel_own_appointment(call: Call, path: OwnPath) -> OwnAppointment:
    """Call an appointment off."""
    await service.cancel_by_client(
        call.session, call.actor, call.actor.client_id, path.appointment_id, call.now
    )
    return await _changed(call, path.appointment_id)


async def _changed(call: Call, appointment_id: str) -> OwnAppointment:
    """Answer with the appointment as it is now; the desks that show it are told once it is stored."""
    told = await queries.staff_to_tell(call.session, call.app[CLIENTS], appointment_id, call.now)
    screens = call.app[STAFF_SCREENS]

    async def tell() -> None:
        await screens.tell(told, "desk", {"appointment_id": appointment_id, "waiting": []})

    call.on_commit(tell)
    return await own.own_appointment(
        call.session,
        call.app[CLIENTS],
        call.actor.client_id,
        appointment_id,
        call.settings.public_origin,
        call.now,
    )
