"""The answers that domains give each other, as the roof wires them."""

from aiohttp import web

from scheduling.ports import CLIENTS, Clients
from server.wiring import wire
from signaling.ports import APPOINTMENTS, Appointments


def _wired() -> web.Application:
    app = web.Application()
    wire(app)
    return app


def clients() -> Clients:
    """Return scheduling's port to people."""
    return _wired()[CLIENTS]


def appointments() -> Appointments:
    """Return signaling's port to scheduling."""
    return _wired()[APPOINTMENTS]
