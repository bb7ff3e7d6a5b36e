"""The roof: the one place that knows all parts, and puts them together into the application."""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import asdict
from functools import cache

from aiohttp import web
from aiohttp.typedefs import Handler

from scheduling import http as scheduling
from scheduling.ports import STAFF_SCREENS
from server.casework import http as casework
from server.casework.requests import http as requests
from server.core.agency import http as agency
from server.core.agency.queries import public_agency
from server.core.agency.texts import http as texts
from server.core.clock import Clock, utc_now
from server.core.config import Settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.identity import http as identity
from server.core.identity.authenticate import authenticate
from server.core.jobs import running
from server.core.web import Routes
from server.core.web.health import add_health, metrics_middleware
from server.core.web.keys import AUTHENTICATE, CLOCK, DATABASE, LIMITER, SETTINGS
from server.core.web.limiter import Limiter
from server.core.web.pages import PUBLIC_SETTINGS, PublicSettings, add_pages
from server.core.web.problems import problem_middleware
from server.core.web.routes import add_routes
from server.core.web.security import add_security_headers, origin_middleware
from server.desk import http as desk, overview_http as overview
from server.duty import http as duty
from server.notifications import http as notifications
from server.people import http as people
from server.privacy import http as privacy
from server.wiring import wire
from server.worker import jobs
from signaling import http as signaling
from signaling.namespace import attach
from signaling.protocol import PAYLOADS

__all__ = ["PAYLOADS", "VERSION", "build_app", "parts"]

VERSION = "0.1.0"
MAX_BODY_BYTES = 64 * 1024


def parts(*, demo: bool) -> list[Routes]:
    """Return every part's routes: the explicit list."""
    listed = [
        identity.routes,
        agency.routes,
        texts.routes,
        people.routes,
        scheduling.routes,
        signaling.routes,
        duty.routes,
        casework.routes,
        requests.routes,
        desk.routes,
        overview.routes,
        privacy.routes,
        notifications.routes,
    ]
    return [*listed, identity.demo_routes, notifications.demo_routes] if demo else listed


def build_app(
    settings: Settings, *, document: Callable[[], Mapping[str, object]], clock: Clock = utc_now
) -> web.Application:
    """Put the application together; nothing runs and nothing is opened until it starts.

    `document` makes the API description, above this floor; it takes as long as the rest of a start, so it is made when
    it is first asked for. `clock` is held still by tests.
    """
    app = web.Application(
        client_max_size=MAX_BODY_BYTES,
        middlewares=[metrics_middleware, problem_middleware, origin_middleware],
    )
    app[SETTINGS], app[CLOCK], app[AUTHENTICATE] = settings, clock, authenticate
    app[DATABASE] = Database(settings.database_url)
    app[LIMITER] = Limiter(enabled=settings.rate_limits)
    app[PUBLIC_SETTINGS] = _public_settings
    wire(app)
    for part in parts(demo=settings.demo):
        add_routes(app, part)
    notifications.add_feed(app)
    add_health(app)
    app.router.add_get("/api/openapi.json", _describe(document))
    add_pages(app)
    app[STAFF_SCREENS] = attach(app)
    app.on_response_prepare.append(add_security_headers)
    app.cleanup_ctx.extend([_open_database, _run_jobs])
    return app


async def _public_settings(app: web.Application) -> PublicSettings:
    """What every page may know before anybody is known: nothing of clients or staff."""
    async with app[DATABASE].read() as session:
        shown = await public_agency(session)
    return {
        "demo": app[SETTINGS].demo,
        "version": VERSION,
        "exitAddress": shown.exit_address,
        "languages": shown.languages,
        "defaultLanguage": shown.default_language,
        "emergencyNumbers": [
            {"country": country, "numbers": [asdict(number) for number in numbers]}
            for country, numbers in shown.emergency_numbers
        ],
    }


def _describe(document: Callable[[], Mapping[str, object]]) -> Handler:
    @cache
    def text() -> str:
        return json.dumps(document(), ensure_ascii=False)

    async def serve(_request: web.Request) -> web.Response:
        return web.Response(text=text(), content_type="application/json")

    return serve


async def _open_database(app: web.Application) -> AsyncIterator[None]:
    database, settings = app[DATABASE], app[SETTINGS]
    try:
        async with database.write() as session:
            keyring = await open_keyring(session, settings.keys_dir)
        database.add_info(keyring=keyring)
        yield
    finally:
        await database.close()


async def _run_jobs(app: web.Application) -> AsyncIterator[None]:
    if not app[SETTINGS].run_worker:
        yield
        return
    async with running(await jobs(app[SETTINGS], app[DATABASE], app[CLOCK])):
        yield
