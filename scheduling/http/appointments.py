"""Routes of appointments."""

from collections.abc import Iterable, Sequence

from scheduling import queries, service
from scheduling.policy import is_visible
from scheduling.ports import CLIENTS, STAFF_SCREENS
from scheduling.queries.places import place_of
from scheduling.schemas import (
    Absence,
    AppointmentList,
    AppointmentPath,
    AppointmentView,
    Cancellation,
    DecisionResults,
    Decisions,
    FormChosen,
    JoinInvitationView,
    NewAppointment,
    NewForm,
    NewTime,
    NewWorker,
    PlaceView,
    VisitStep,
    Window,
)
from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.identity.qr import draw_qr
from server.core.identity.schemas import QrView
from server.core.web import Call, Routes

routes = Routes("scheduling")
_TIMES = (
    ProblemCode.NOT_FOUND,
    ProblemCode.BOOKED_ALREADY,
    ProblemCode.NO_ROOM,
    ProblemCode.TIME_PAST,
    ProblemCode.TIME_TOO_FAR,
)
_OFFERS = (ProblemCode.NOT_OFFERED, ProblemCode.NOT_AVAILABLE, ProblemCode.ROOM_TOO_SMALL)


@routes.get("/api/v1/appointments", permission=Permission.OFFICE_CALENDAR_READ)
async def list_appointments(call: Call, query: Window) -> AppointmentList:
    """Return the appointments that begin in a span of up to 31 days."""
    seen = is_visible(call.app[CLIENTS], call.actor, call.now)
    rows = await queries.appointments(call.session, seen, queries.begins_between(query.from_, query.until))
    views = await queries.views_of(call.session, call.app[CLIENTS], call.actor, rows, call.now)
    return AppointmentList(items=views)


@routes.post(
    "/api/v1/appointments",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    status=201,
    problems=(*_TIMES, *_OFFERS),
)
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


_CHANGES = (ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE, ProblemCode.BOOKED_ALREADY)


@routes.post(
    "/api/v1/appointments/{appointment_id}/confirm",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE),
)
async def confirm_appointment(call: Call, path: AppointmentPath) -> AppointmentView:
    """Confirm what a client asked for."""
    await service.confirm(call.session, call.app[CLIENTS], call.actor, path.appointment_id, call.now)
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/form",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(*_CHANGES, ProblemCode.ROOM_TOO_SMALL, ProblemCode.NO_ROOM),
)
async def change_form(call: Call, path: AppointmentPath, body: NewForm) -> AppointmentView:
    """Let an appointment go on in another form; it stays the same appointment."""
    await service.change_form(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body, call.now
    )
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/form-choice",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    status=204,
    problems=(ProblemCode.NOT_FOUND,),
)
async def keep_form_choice(call: Call, path: AppointmentPath, body: FormChosen) -> None:
    """Keep why another form than the recommended one was chosen."""
    await service.keep_form_choice(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body, call.now
    )


@routes.post(
    "/api/v1/appointments/{appointment_id}/worker",
    permission=Permission.OFFICE_SUBSTITUTIONS_WRITE,
    problems=(*_CHANGES, ProblemCode.FORBIDDEN),
)
async def reassign_appointment(call: Call, path: AppointmentPath, body: NewWorker) -> AppointmentView:
    """Give an appointment to another worker of the office. Only a coordinator does."""
    told = await queries.staff_to_tell(call.session, call.app[CLIENTS], path.appointment_id, call.now)
    await service.reassign(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body.worker_id, call.now
    )
    return await _changed(call, path.appointment_id, told)


@routes.post(
    "/api/v1/appointments/{appointment_id}/visit",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE, ProblemCode.FORBIDDEN),
)
async def take_visit_step(call: Call, path: AppointmentPath, body: VisitStep) -> AppointmentView:
    """Say that somebody arrived, that it began, that it ended, where it is not held on a page."""
    await service.take_visit_step(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body, call.now
    )
    return await _changed(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/decisions",
    permission=Permission.OFFICE_CALENDAR_WRITE,
)
async def decide_many(call: Call, body: Decisions) -> DecisionResults:
    """Move, reassign or cancel many appointments; each that is refused stays as it was."""
    clients = call.app[CLIENTS]
    results = await service.decide_many(call.session, clients, call.actor, body.items, call.now)
    done = [result.appointment_id for result in results if result.problem is None]
    for appointment_id in done:
        _tell_desks(
            call,
            appointment_id,
            await queries.staff_to_tell(call.session, clients, appointment_id, call.now),
        )
    return DecisionResults(items=results)


@routes.get(
    "/api/v1/appointments/{appointment_id}/place",
    permission=Permission.OFFICE_CALENDAR_READ,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_place(call: Call, path: AppointmentPath) -> PlaceView:
    """Return where an appointment is held. It may be somebody's home, so the reading is recorded."""
    appointment = await _view(call, path.appointment_id)
    await service.record_place_read(call.session, call.actor, appointment.id, call.now)
    return await place_of(call.session, call.app[CLIENTS], appointment.id)


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


async def _changed(call: Call, appointment_id: str, also: Sequence[str] = ()) -> AppointmentView:
    """Answer with the appointment as it is now, and tell the desks that show it, or did, once it is stored."""
    told = await queries.staff_to_tell(call.session, call.app[CLIENTS], appointment_id, call.now)
    _tell_desks(call, appointment_id, {*told, *also})
    return await _view(call, appointment_id)


def _tell_desks(call: Call, appointment_id: str, staff_ids: Iterable[str]) -> None:
    screens, told = call.app[STAFF_SCREENS], sorted(staff_ids)

    async def tell() -> None:
        # Nobody waits for an appointment that was just made, moved or called off.
        await screens.tell(told, "desk", {"appointment_id": appointment_id, "waiting": []})

    call.on_commit(tell)
