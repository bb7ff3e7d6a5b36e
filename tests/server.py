"""The real application on a free port of this machine, inside the test's own event loop, under a clock that tests hold."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from server.app import build_app
from server.cli import api_document
from server.core.config import read_settings
from server.core.db import Database
from server.core.web.keys import DATABASE
from tests.cast import Cast, StaffPerson, gather_cast
from tests.environment.databases import server_environment
from tests.environment.server_process import free_port

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
"""Monday, 12:00 in Baku: where the still clock stands first."""


class StillClock:
    """Stands until a test moves it."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment at which it stands."""
        return self.now

    def advance(self, **length: float) -> datetime:
        """Move on by a timedelta's arguments, e.g. minutes=5."""
        self.now += timedelta(**length)
        return self.now


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer, read whole."""

    status: int
    body: Any
    headers: Mapping[str, str]

    @property
    def code(self) -> str | None:
        """The problem's code, None where all is well."""
        return self.body.get("code") if isinstance(self.body, dict) and self.status >= 400 else None


class Browser:
    """Somebody's browser without a screen: an origin of ours, and a cookie jar."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self.http = http
        self.url = url

    async def ask(self, method: str, path: str, body: object = None, **options: Any) -> Answer:
        """Send one request; `body` goes as JSON. `path` begins with a slash."""
        if body is not None:
            options["json"] = body
        async with self.http.request(method, self.url + path, **options) as response:
            is_json = response.content_type.endswith("json")
            content = await response.json(content_type=None) if is_json else await response.text()
            return Answer(response.status, content, response.headers)

    async def get(self, path: str, **options: Any) -> Answer:
        """Read."""
        return await self.ask("GET", path, **options)

    async def post(self, path: str, body: object = None, **options: Any) -> Answer:
        """Change or create."""
        return await self.ask("POST", path, body, **options)


class AgencyServer:
    """The running application, its database, its clock and its cast."""

    def __init__(
        self, url: str, app: web.Application, clock: StillClock, cast: Cast, stack: AsyncExitStack
    ) -> None:
        self.url = url
        self.app = app
        self.clock = clock
        self.cast = cast
        self._stack = stack

    @property
    def database(self) -> Database:
        """The application's own database."""
        return self.app[DATABASE]

    async def browser(self, person: StaffPerson | None = None) -> Browser:
        """Return a browser; with a person, one in which they are signed in."""
        cookies = {"suhbat": person.token} if person else {}
        jar = aiohttp.CookieJar(unsafe=True)
        http = aiohttp.ClientSession(headers={"Origin": self.url}, cookie_jar=jar, cookies=cookies)
        await self._stack.enter_async_context(http)
        return Browser(http, self.url)


@cache
def _document(*, demo: bool) -> dict[str, object]:
    """The API description, made once for all servers."""
    return api_document(read_settings({}, demo=demo))


@asynccontextmanager
async def running_server(
    database_url: str, folder: Path, *, command: str = "serve", **settings: str
) -> AsyncIterator[AgencyServer]:
    """Run the application on a migrated, empty database and fill in the cast. `settings` as for server_environment."""
    clock = StillClock()
    port = free_port()
    given = {"rate_limits": "false", **settings, "port": str(port)}
    environ = server_environment(database_url, folder, **given)
    configured = read_settings(
        {k: v for k, v in environ.items() if k.startswith("SUHBAT_")}, demo=command == "demo"
    )
    app = build_app(configured, document=lambda: _document(demo=configured.demo), clock=clock)
    async with AsyncExitStack() as stack:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", port).start()
        cast = await gather_cast(app[DATABASE], clock.now)
        yield AgencyServer(f"http://127.0.0.1:{port}", app, clock, cast, stack)
