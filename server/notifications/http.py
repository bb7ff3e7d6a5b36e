"""Routes of notices, news and calendar feeds; the demo's own are apart."""

from aiohttp import web

from scheduling import queries as appointments
from scheduling.policy import is_visible
from scheduling.ports import CLIENTS
from scheduling.queries import AppointmentRow
from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.web import Call, Routes
from server.core.web.addresses import client_network
from server.core.web.keys import CLOCK, DATABASE, LIMITER, SETTINGS
from server.notifications import queries, service
from server.notifications.schemas import (
    CaughtList,
    FeedView,
    NewFeed,
    NewsList,
    NewsRead,
    NoticeList,
    NoticePath,
    NoticesPath,
)

routes = Routes("notifications")
demo_routes = Routes("demo")
_FEED_LIMIT = "60/minute"


@routes.get(
    "/api/v1/appointments/{appointment_id}/notices",
    permission=Permission.OFFICE_CALENDAR_READ,
    problems=(ProblemCode.NOT_FOUND,),
)
async def list_notices(call: Call, path: NoticesPath) -> NoticeList:
    """Return what the client was told of an appointment, what waits, and what did not go and why."""
    return await queries.notices_of(call.session, call.actor, await _seen(call, path.appointment_id))


@routes.post(
    "/api/v1/appointments/{appointment_id}/notices/{notice_id}/again",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.NOTICE_STATE),
)
async def send_notice_again(call: Call, path: NoticePath) -> NoticeList:
    """Send a notice once more. The contact rule is asked again."""
    appointment = await _seen(call, path.appointment_id)
    await service.send_again(call.session, call.actor, appointment, path.notice_id, call.now)
    return await queries.notices_of(call.session, call.actor, appointment)


@routes.get("/api/v1/desk/news", permission=Permission.OFFICE_CALENDAR_READ)
async def list_news(call: Call) -> NewsList:
    """Return what clients did to the appointments on the asker's desk since they last looked."""
    return await queries.news_for(call.session, call.app[CLIENTS], call.actor, call.now)


@routes.post("/api/v1/desk/news/read", permission=Permission.OFFICE_CALENDAR_READ)
async def mark_news_read(call: Call, body: NewsRead) -> None:
    """Say up to when the news were read."""
    await service.mark_seen(call.session, call.actor, body.until, call.now)


@routes.get("/api/v1/account/calendar-feed", permission=Permission.SELF_FEED_USE)
async def read_calendar_feed(call: Call) -> FeedView:
    """Return whether the asker's calendar can be subscribed to."""
    return await queries.feed_of(call.session, call.actor)


@routes.put("/api/v1/account/calendar-feed", permission=Permission.SELF_FEED_USE)
async def open_calendar_feed(call: Call, body: NewFeed) -> FeedView:
    """Make a new address for the asker's calendar; the one before opens nothing any more."""
    address = await service.open_feed(
        call.session,
        call.actor,
        with_names=body.with_names,
        origin=call.settings.public_origin,
        now=call.now,
    )
    return FeedView(exists=True, with_names=body.with_names, created_at=call.now, address=address)


@routes.delete("/api/v1/account/calendar-feed", permission=Permission.SELF_FEED_USE)
async def close_calendar_feed(call: Call) -> None:
    """Withdraw the address of the asker's calendar."""
    await service.close_feed(call.session, call.actor, call.now)


@demo_routes.get("/api/v1/demo/outbox", permission=Permission.PUBLIC, problems=(ProblemCode.NOT_FOUND,))
async def list_caught(call: Call) -> CaughtList:
    """Return what would have left the demo."""
    if not call.settings.demo:
        raise Problem(ProblemCode.NOT_FOUND)
    return await queries.caught(call.session)


def add_feed(app: web.Application) -> None:
    """Offer workers' calendars to calendar programs, which know no sign-in: the address is the key."""
    app.router.add_get("/feed/{token:[A-Za-z0-9_-]{43}}.ics", _feed)


async def _feed(request: web.Request) -> web.Response:
    settings, now = request.app[SETTINGS], request.app[CLOCK]()
    await request.app[LIMITER].hit(_FEED_LIMIT, "calendar_feed", client_network(request, settings))
    async with request.app[DATABASE].read() as session:
        content = await service.read_feed(session, request.match_info["token"], settings.public_origin, now)
    if content is None:
        raise Problem(ProblemCode.NOT_FOUND)
    headers = {"Cache-Control": "private, no-store"}
    return web.Response(body=content, content_type="text/calendar", charset="utf-8", headers=headers)


async def _seen(call: Call, appointment_id: str) -> AppointmentRow:
    seen = is_visible(call.app[CLIENTS], call.actor, call.now)
    row = await appointments.appointment_row(call.session, appointment_id, seen)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row
