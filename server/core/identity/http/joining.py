"""Routes by which a client comes to an appointment and leaves it."""

from datetime import timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, Permission
from server.core.agency.queries import agency_card, office_card
from server.core.errors import Problem, ProblemCode
from server.core.identity import seats
from server.core.identity.cookies import seat_cookie
from server.core.identity.join_state import join_state
from server.core.identity.ports import APPOINTMENTS
from server.core.identity.queries import seat_by_id
from server.core.identity.schemas import JoinByCode, JoinByLink, JoinView, LeaveBody, TicketView
from server.core.identity.tickets import NewTicket, issue_ticket
from server.core.web import Call, Routes
from server.core.web.keys import AUTHENTICATE, LIVE_SEATS

routes = Routes("identity")

_SEAT = Permission.SEAT_APPOINTMENT_USE


@routes.post(
    "/api/v1/join/link",
    permission=Permission.PUBLIC,
    limit="60/minute",
    problems=(ProblemCode.JOIN_INVALID,),
)
async def join_by_link(call: Call, body: JoinByLink) -> JoinView:
    """Take a seat by a join link."""
    seat = await seats.enter_by_link(call.session, body.token, call.now, await _held(call))
    return await _seated(call, call.session, seat)


@routes.post(
    "/api/v1/join/code",
    permission=Permission.PUBLIC,
    unit="none",
    limit="60/minute",
    problems=(ProblemCode.JOIN_INVALID, ProblemCode.CODES_RESTING),
)
async def join_by_code(call: Call, body: JoinByCode) -> JoinView:
    """Take a seat by six digits."""
    held = await _held(call)
    async with call.database.write() as session:
        seat = await seats.enter_by_code(session, body.code, call.network, call.now, held)
        if isinstance(seat, seats.NewSeat):
            return await _seated(call, session, seat)
    raise Problem(seat)


@routes.get("/api/v1/join", permission=_SEAT, unit="write", problems=(ProblemCode.JOIN_INVALID,))
async def read_join(call: Call) -> JoinView:
    """Return the seat that this browser has, with a fresh ticket."""
    return await _view(call, call.session, call.actor)


@routes.post("/api/v1/join/ticket", permission=_SEAT, status=201, problems=(ProblemCode.JOIN_INVALID,))
async def create_join_ticket(call: Call) -> TicketView:
    """Return a ticket for the socket of this browser's seat."""
    seat = await seat_by_id(call.session, call.actor.id, call.now)
    if seat is None or seat.closed:
        raise Problem(ProblemCode.JOIN_INVALID)
    made = await _ticket(call, call.session, call.actor)
    return TicketView(ticket=made.token, expires_at=made.expires_at)


@routes.post("/api/v1/join/leave", permission=_SEAT)
async def leave_join(call: Call, body: LeaveBody) -> None:
    """Give the seat up: this browser forgets the appointment."""
    await seats.leave(call.session, call.actor, quick=body.quick, now=call.now)
    call.on_commit(partial(call.app[LIVE_SEATS].give_up, call.actor, quick=body.quick))
    call.set_cookie(seat_cookie(call.settings), "", max_age_seconds=0)


async def _seated(call: Call, session: AsyncSession, seat: seats.NewSeat) -> JoinView:
    view = await _view(call, session, seat.actor)
    if seat.given_up:
        call.on_commit(partial(call.app[LIVE_SEATS].give_up, seat.given_up, quick=False))
    name = seat_cookie(call.settings)
    token = seat.token or call.request.cookies[name]
    call.set_cookie(name, token, max_age_seconds=seat.lasts // timedelta(seconds=1))
    return view


async def _held(call: Call) -> Actor:
    """Return the seat that this browser has already, ANONYMOUS if it has none."""
    return await call.app[AUTHENTICATE](call.request, _SEAT)


async def _view(call: Call, session: AsyncSession, actor: Actor) -> JoinView:
    card = await call.app[APPOINTMENTS].join_card(session, actor.appointment_id)
    office = await office_card(session, card.office_id) if card else None
    seat = await seat_by_id(session, actor.id, call.now)
    if card is None or office is None or seat is None:
        raise Problem(ProblemCode.JOIN_INVALID)
    state = join_state(
        card.state,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        link_closed=seat.closed,
        office_open=office.is_open(call.now),
        now=call.now,
    )
    return JoinView(
        appointment_id=actor.appointment_id,
        form=card.form,
        starts_at=card.starts_at,
        ends_at=card.ends_at,
        offset_minutes=office.offset_minutes(card.starts_at),
        state=state,
        client_language=card.client_language,
        identity_checked=actor.identity_checked,
        ticket=None if state == "ended" else (await _ticket(call, session, actor)).token,
        exit_address=(await agency_card(session)).exit_address,
    )


async def _ticket(call: Call, session: AsyncSession, actor: Actor) -> NewTicket:
    return await issue_ticket(
        session, actor, purpose="seat", appointment_id=actor.appointment_id, now=call.now
    )
