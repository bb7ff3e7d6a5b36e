"""One request as a handler sees it: who asks, when, and the open unit of work."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.core.config import Settings
from server.core.db import Database
from server.core.log import get_logger
from server.core.web.addresses import client_network
from server.core.web.keys import DATABASE, SETTINGS

AfterCommit = Callable[[], Awaitable[None]]


class Call:
    """Handed to every typed handler. Services take its parts, never the call itself."""

    def __init__(self, request: web.Request, actor: Actor, now: datetime) -> None:
        self.request = request
        self.actor = actor
        self.now = now
        self._session: AsyncSession | None = None
        self._after_commit: list[AfterCommit] = []
        self._cookies: list[tuple[str, str, int | None]] = []

    @property
    def app(self) -> web.Application:
        """The application with its typed keys."""
        return self.request.app

    @property
    def settings(self) -> Settings:
        """The installation's settings."""
        return self.request.app[SETTINGS]

    @property
    def database(self) -> Database:
        """For handlers registered with `unit="none"`, which open their own units of work."""
        return self.request.app[DATABASE]

    @property
    def session(self) -> AsyncSession:
        """The open unit of work. Raises RuntimeError in a handler that asked for none."""
        if self._session is None:
            raise RuntimeError("this route has no unit of work")
        return self._session

    @property
    def network(self) -> str:
        """What counts as the caller's address, past our own proxies."""
        return client_network(self.request, self.settings)

    def on_commit(self, callback: AfterCommit) -> None:
        """Run something once the unit of work is safely stored: live pushes, nothing that may not be lost."""
        self._after_commit.append(callback)

    def set_cookie(self, name: str, value: str, *, max_age_seconds: int | None) -> None:
        """Set an HttpOnly cookie for this origin. A `max_age_seconds` of 0 clears it; with None it goes with the browser."""
        self._cookies.append((name, value, max_age_seconds))

    def use(self, session: AsyncSession | None) -> None:
        """Give the call its unit of work (the layer does this)."""
        self._session = session

    async def run_after_commit(self) -> None:
        """Run what waited for the commit; what fails here is logged, for the answer is already true."""
        callbacks, self._after_commit = self._after_commit, []
        for callback in callbacks:
            try:
                await callback()
            except Exception:
                get_logger().exception("after_commit_failed")

    def write_cookies(self, response: web.StreamResponse) -> None:
        """Put the collected cookies on the answer."""
        for name, value, max_age in self._cookies:
            response.set_cookie(
                name,
                value,
                max_age=max_age,
                httponly=True,
                secure=self.settings.secure_origin,
                samesite="Lax",
                path="/",
            )
