"""Routes by which a client comes to their own page and leaves it."""

from datetime import timedelta

from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.identity import personal
from server.core.identity.cookies import me_cookie
from server.core.identity.schemas import EnterPersonal
from server.core.web import Call, Routes

routes = Routes("identity")


@routes.post(
    "/api/v1/me/enter",
    permission=Permission.PUBLIC,
    limit="20/minute",
    problems=(ProblemCode.JOIN_INVALID,),
)
async def enter_personal(call: Call, body: EnterPersonal) -> None:
    """Come to one's own page by the personal link. On one's own device the browser is remembered."""
    entered = await personal.enter_by_personal_link(
        call.session, body.token, call.now, own_device=body.own_device
    )
    lasts = entered.lasts // timedelta(seconds=1) if body.own_device else None
    call.set_cookie(me_cookie(call.settings), entered.token, max_age_seconds=lasts)


@routes.post("/api/v1/me/leave", permission=Permission.ME_RECORD_USE)
async def leave_personal(call: Call) -> None:
    """Leave one's own page; nothing of it stays in this browser."""
    await personal.leave_personal(call.session, call.actor, call.now)
    call.set_cookie(me_cookie(call.settings), "", max_age_seconds=0)
