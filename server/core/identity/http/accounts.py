"""Routes of one's own account: who I am, my sign-ins, tickets for my sockets."""

from datetime import timedelta

from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.identity import staff_sessions
from server.core.identity.cookies import staff_cookie
from server.core.identity.http.me import read_alerts, read_me
from server.core.identity.ports import APPOINTMENTS
from server.core.identity.schemas import (
    AlertList,
    Me,
    MeChange,
    SessionList,
    SessionPath,
    SessionView,
    TicketBody,
    TicketView,
)
from server.core.identity.staff import set_language
from server.core.identity.tickets import issue_ticket
from server.core.web import Call, Routes

routes = Routes("identity")


@routes.get("/api/v1/me", permission=Permission.SELF_ACCOUNT_USE)
async def read_own_account(call: Call) -> Me:
    """Return who is signed in."""
    return await read_me(call.session, call.actor.id, call.now)


@routes.patch("/api/v1/me", permission=Permission.SELF_ACCOUNT_USE)
async def change_own_account(call: Call, body: MeChange) -> Me:
    """Choose the language of one's own pages."""
    await set_language(call.session, call.actor, body.language, call.now)
    return await read_me(call.session, call.actor.id, call.now)


@routes.post("/api/v1/sign-out", permission=Permission.SELF_ACCOUNT_USE)
async def sign_out(call: Call) -> None:
    """End this sign-in."""
    await staff_sessions.sign_out(call.session, call.actor, call.now)
    call.set_cookie(staff_cookie(call.settings), "", max_age_seconds=0)


@routes.get("/api/v1/sessions", permission=Permission.SELF_ACCOUNT_USE)
async def list_sessions(call: Call) -> SessionList:
    """Return one's own sign-ins."""
    idle = timedelta(seconds=call.settings.staff_idle_seconds)
    rows = await staff_sessions.list_sessions(call.session, call.actor, call.now, idle)
    return SessionList(
        items=[
            SessionView(
                id=row.id,
                created_at=row.created_at,
                last_seen_at=row.last_seen_at,
                browser=row.user_agent_family,
                current=row.id == call.actor.session_id,
            )
            for row in rows
        ]
    )


@routes.delete(
    "/api/v1/sessions/{session_id}",
    permission=Permission.SELF_ACCOUNT_USE,
    problems=(ProblemCode.NOT_FOUND,),
)
async def revoke_session(call: Call, path: SessionPath) -> None:
    """End one of one's own sign-ins."""
    await staff_sessions.revoke_session(call.session, call.actor, path.session_id, call.now)


@routes.get("/api/v1/alerts", permission=Permission.OFFICE_ALERTS_READ)
async def list_alerts(call: Call) -> AlertList:
    """Return what coordinators and administrators must know now."""
    return AlertList(items=await read_alerts(call.session, call.now))


@routes.post(
    "/api/v1/tickets",
    permission=Permission.SOCKET_TICKET_CREATE,
    status=201,
    problems=(ProblemCode.NOT_FOUND,),
)
async def create_ticket(call: Call, body: TicketBody) -> TicketView:
    """Return a ticket for a socket: the desk's, or the worker's seat in one appointment."""
    appointments = call.app[APPOINTMENTS]
    if body.appointment_id and not await appointments.worker_seat(
        call.session, call.actor, body.appointment_id, call.now
    ):
        raise Problem(ProblemCode.NOT_FOUND)
    made = await issue_ticket(
        call.session, call.actor, purpose=body.purpose, appointment_id=body.appointment_id, now=call.now
    )
    return TicketView(ticket=made.token, expires_at=made.expires_at)
