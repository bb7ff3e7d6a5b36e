"""Routes of appointments."""

from scheduling import queries, service
from scheduling.policy import is_visible
from scheduling.ports import CLIENTS, STAFF_SCREENS
from scheduling.schemas import (
    Absence,
    AppointmentList,
    AppointmentPath,
    AppointmentView,
    Cancellation,
    JoinInvitationView,
    NewAppointment,
    NewTime,
    Window,
)
from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.identity.qr import draw_qr
from server.core.identity.schemas import QrView
from server.core.web import Call, Routes

routes = Routes("scheduling")
_TIMES = (ProblemCode.NOT_FOUND, ProblemCode.BOOKED_ALREADY, ProblemCode.TIME_PAST, ProblemCode.TIME_TOO_FAR)


@routes.get("/api/v1/appointments", permission=Permission.OFFICE_CALENDAR_READ)
async def list_appointments(call: Call, query: Window) -> AppointmentList:
    """Return the appointments that begin in a span of up to 31 days."""
    seen = is_visible(call.app[CLIENTS], call.actor, call.now)
    rows = await queries.appointments(call.session, seen, queries.begins_between(query.from_, query.until))
    views = await queries.views_of(call.session, call.app[CLIENTS], call.actor, rows, call.now)
    return AppointmentList(items=views)


@routes.post("/api/v1/appointments", permission=Permission.OFFICE_CALENDAR_WRITE, status=201, problems=_TIMES)
async def book_appointment(call: Call, body: NewAppointment) -> AppointmentView:
    """Make an appointment and its join link. Refused as a whole if worker or client have something else then."""
    appointment_id = await service.book(call.session, call.app[CLIENTS], call.actor, body, call.now)
    return await _changed(call, appointment_id)


@routes.get(
    "/api/v1/appointments/{appointment_id}",
    permission=Permission.OFFICE_CALENDAR_READ,
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_appointment(call: Call, path: AppointmentPath) -> AppointmentView:
    """Return one appointment."""
    return await _view(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/reschedule",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(*_TIMES, ProblemCode.APPOINTMENT_STATE),
)
async def reschedule_appointment(call: Call, path: AppointmentPath, body: NewTime) -> AppointmentView:
    """Move an appointment to another time; the link stays the same."""
    await service.reschedule(call.session, call.app[CLIENTS], call.actor, path.appointment_id, body, call.now)
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/cancel",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE),
)
async def cancel_appointment(call: Call, path: AppointmentPath, body: Cancellation) -> AppointmentView:
    """Cancel an appointment and close its link."""
    await service.cancel(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body.reason_code, call.now
    )
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/missed",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE, ProblemCode.NOT_BEGUN),
)
async def miss_appointment(call: Call, path: AppointmentPath, body: Absence) -> AppointmentView:
    """Say that an appointment did not take place, and why."""
    await service.mark_missed(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body.reason_code, call.now
    )
    return await _changed(call, path.appointment_id)


@routes.get(
    "/api/v1/appointments/{appointment_id}/invitation",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_invitation(call: Call, path: AppointmentPath) -> JoinInvitationView:
    """Return the client's link and code. Whoever has them can take the client's seat, so the reading is recorded."""
    appointment = await _view(call, path.appointment_id)
    invitation = await service.show_invitation(
        call.session, call.actor, appointment.id, origin=call.settings.public_origin, now=call.now
    )
    qr = draw_qr(invitation.link)
    return JoinInvitationView(
        link=invitation.link,
        code=invitation.code,
        code_from=invitation.code_from,
        code_until=invitation.code_until,
        closes_at=invitation.closes_at,
        closed=invitation.closed,
        offset_minutes=appointment.offset_minutes,
        qr=QrView(path=qr.path, size=qr.size),
    )


async def _view(call: Call, appointment_id: str) -> AppointmentView:
    clients = call.app[CLIENTS]
    seen = is_visible(clients, call.actor, call.now)
    row = await queries.appointment_row(call.session, appointment_id, seen)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    (view,) = await queries.views_of(call.session, clients, call.actor, [row], call.now)
    return view


async def _changed(call: Call, appointment_id: str) -> AppointmentView:
    """Answer with the appointment as it is now, and tell the desks that show it once it is stored."""
    told = await queries.staff_to_tell(call.session, call.app[CLIENTS], appointment_id, call.now)
    screens = call.app[STAFF_SCREENS]

    async def tell() -> None:
        # Nobody waits for an appointment that was just made, moved or called off.
        await screens.tell(told, "desk", {"appointment_id": appointment_id, "waiting": []})

    call.on_commit(tell)
    return await _view(call, appointment_id)
