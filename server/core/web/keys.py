"""Typed places in the application where the roof puts what handlers need."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from server.core.actor import Actor, Permission
from server.core.clock import Clock
from server.core.config import Settings
from server.core.db import Database
from server.core.realtime import LiveSeats
from server.core.web.limiter import Limiter

Authenticate = Callable[[web.Request, Permission], Awaitable[Actor]]
"""Finds out who asks, from the cookie that fits the permission's scope. Answers ANONYMOUS where nobody is known."""

AUTHENTICATE: web.AppKey[Authenticate] = web.AppKey("authenticate")
CLOCK: web.AppKey[Clock] = web.AppKey("clock")
DATABASE = web.AppKey("database", Database)
LIMITER = web.AppKey("limiter", Limiter)
LIVE_SEATS: web.AppKey[LiveSeats] = web.AppKey("live_seats")
SETTINGS = web.AppKey("settings", Settings)
