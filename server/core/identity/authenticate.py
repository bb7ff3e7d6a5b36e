"""Who asks: the cookie that fits the permission's scope, turned into an actor. Asked by the web layer for every route."""

import re
from datetime import datetime, timedelta

from aiohttp import web
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import ANONYMOUS, ME_SCOPE, SEAT_SCOPE, Actor, Permission
from server.core.identity.cookies import me_cookie, seat_cookie, staff_cookie
from server.core.identity.models import StaffSession
from server.core.identity.personal import personal_by_token, touch_personal
from server.core.identity.queries import seat_by_token, sign_in_by_id, sign_in_by_token
from server.core.ids import token_hash
from server.core.web.keys import CLOCK, DATABASE, SETTINGS

SEEN_AT_MOST_EVERY = timedelta(minutes=1)
"""`last_seen_at` is not written more often, so that reading a page seldom costs a write."""
UNATTENDED = "Suhbat-Unattended"
"""Sent by a page that asks by itself, with nobody at it: a desk that reads the day again must not stay open for ever."""
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


async def authenticate(request: web.Request, permission: Permission) -> Actor:
    """Return who asks. Routes of the scope `seat:` look at the cookie of a seat, those of `me:` at that of a client's own
    page, all others at the staff's.

    Answers ANONYMOUS for a cookie that is absent, forged, ended, revoked, or idle for too long.
    """
    settings = request.app[SETTINGS]
    name, find = staff_cookie(settings), _staff
    if permission.startswith(SEAT_SCOPE):
        name, find = seat_cookie(settings), _seat
    if permission.startswith(ME_SCOPE):
        name, find = me_cookie(settings), _personal
    token = request.cookies.get(name, "")
    if not _TOKEN.fullmatch(token):
        return ANONYMOUS
    return await find(request, token_hash(token), request.app[CLOCK]())


async def _seat(request: web.Request, hashed: str, now: datetime) -> Actor:
    async with request.app[DATABASE].read() as session:
        seat = await seat_by_token(session, hashed, now)
    return seat.actor if seat else ANONYMOUS


async def _personal(request: web.Request, hashed: str, now: datetime) -> Actor:
    database = request.app[DATABASE]
    async with database.read() as session:
        seen = await personal_by_token(session, hashed, now)
    if seen is None:
        return ANONYMOUS
    if seen.last_seen_at <= now - SEEN_AT_MOST_EVERY:
        async with database.write() as session:
            await touch_personal(session, seen.actor.id, now)
    return seen.actor


async def _staff(request: web.Request, hashed: str, now: datetime) -> Actor:
    database, idle = request.app[DATABASE], timedelta(seconds=request.app[SETTINGS].staff_idle_seconds)
    async with database.read() as session:
        sign_in = await sign_in_by_token(session, hashed, now, idle)
    if sign_in is None:
        return ANONYMOUS
    if UNATTENDED not in request.headers and sign_in.last_seen_at <= now - SEEN_AT_MOST_EVERY:
        async with database.write() as session:
            await _touch(session, sign_in.actor.session_id, now)
    return sign_in.actor


async def keep_signed_in(session: AsyncSession, session_id: str, now: datetime) -> bool:
    """Note that a member of staff is at work over a socket, where no request tells so. Answers whether they may go on.

    False once the sign-in was revoked, has ended, or its owner was deactivated: the socket must then be closed.
    """
    sign_in = await sign_in_by_id(session, session_id, now)
    if sign_in is None:
        return False
    if sign_in.last_seen_at <= now - SEEN_AT_MOST_EVERY:
        await _touch(session, session_id, now)
    return True


async def _touch(session: AsyncSession, session_id: str, now: datetime) -> None:
    await session.execute(
        update(StaffSession)
        .where(StaffSession.id == session_id, StaffSession.last_seen_at < now)
        .values(last_seen_at=now)
    )
