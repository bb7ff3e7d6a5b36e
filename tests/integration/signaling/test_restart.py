"""A restart of the server takes no seat, waiting or talking, and leaves the links' generations as they were."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web

from server.app import build_app
from server.cli import api_document
from server.core.config import read_settings
from server.core.web.keys import DATABASE
from signaling import queries
from tests.cast import Cast, gather_cast
from tests.environment.databases import server_environment
from tests.environment.server_process import free_port
from tests.integration.signaling.pages import Meeting, Page, client_ticket, meet, staff_ticket
from tests.server import AgencyServer, Browser, StillClock


@asynccontextmanager
async def life(
    database_url: str, folder: Path, port: int, clock: StillClock, cast: Cast | None
) -> AsyncIterator[AgencyServer]:
    """One life of the server; without a cast it is the first."""
    environ = server_environment(database_url, folder, rate_limits="false", port=str(port))
    configured = read_settings({key: value for key, value in environ.items() if key.startswith("SUHBAT_")})
    app = build_app(configured, document=lambda: api_document(configured), clock=clock)
    async with AsyncExitStack() as stack:
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", port, reuse_address=True).start()
        cast = cast or await gather_cast(app[DATABASE], clock.now)
        yield AgencyServer(f"http://127.0.0.1:{port}", app, clock, cast, stack)


class Outside:
    """What outlives the server: browsers with their cookies."""

    def __init__(self, url: str, stack: AsyncExitStack) -> None:
        self._url = url
        self._stack = stack

    async def browser(self, **cookies: str) -> Browser:
        """Return a browser with these cookies."""
        http = aiohttp.ClientSession(
            headers={"Origin": self._url}, cookies=cookies, cookie_jar=aiohttp.CookieJar(unsafe=True)
        )
        await self._stack.enter_async_context(http)
        return Browser(http, self._url)

    async def client(self, path: str, **body: str) -> Browser:
        """Return a client's browser that has joined."""
        browser = await self.browser()
        assert (await browser.post(f"/api/v1/join/{path}", body)).status == 200
        return browser


@dataclass
class People:
    """Everybody's browser and page."""

    leyla: Browser
    sevda: Browser
    stranger: Browser
    pages: list[Page]


async def gather(meeting: Meeting, outside: Outside) -> People:
    """Worker and client talk, and a holder of the code waits."""
    people = People(
        await outside.browser(suhbat=meeting.worker.token),
        await outside.client("link", token=meeting.link_token),
        await outside.client("code", code=meeting.code),
        [],
    )
    worker, client = await meeting.worker_page(), await meeting.client_page(people.sevda)
    await client.sees_state("waiting")
    await worker.send("admit", {"participant_id": client.me})
    await client.sees_state("talking")
    stranger = await meeting.client_page(people.stranger)
    await stranger.sees_state("waiting")
    await worker.sees(lambda screen: screen["door"]["waiting"], "somebody waiting")
    people.pages = [worker, client, stranger]
    return people


async def come_back(meeting: Meeting, page: Page, ticket: str) -> Page:
    """The same page, with a new ticket and the incarnation that it had."""
    name, _, count = page.auth["incarnation"].partition(".")
    return await meeting.page(ticket, name, int(count))


def lasting(screen: dict[str, object]) -> dict[str, object]:
    """A snapshot without what counts within one connection."""
    return {key: value for key, value in screen.items() if key not in ("revision", "ice")}


async def test_a_restart_keeps_everybody_where_they_were(database_url: str, tmp_path: Path) -> None:
    port, clock = free_port(), StillClock()
    async with AsyncExitStack() as stack:
        outside = Outside(f"http://127.0.0.1:{port}", stack)
        async with life(database_url, tmp_path, port, clock, None) as first:
            cast = first.cast
            meeting = await meet(first)
            people = await gather(meeting, outside)
            stopping = time.monotonic()
        assert time.monotonic() - stopping < 5, "open sockets held the server up"
        for page in people.pages:
            await page.is_gone()
            assert page.closed is None, "a page that is told nothing comes back by itself"

        async with life(database_url, tmp_path, port, clock, cast) as second:
            meeting = Meeting(second, meeting.appointment_id, "", "", cast.leyla, [])
            await everybody_comes_back(meeting, people)
            await meeting.close()


async def everybody_comes_back(meeting: Meeting, people: People) -> None:
    """In an order of their own; each finds what they had."""
    worker, client, stranger = people.pages
    await nobody_counts_as_present(meeting, stranger.me)
    client_again = await come_back(meeting, client, await client_ticket(people.sevda))
    lonely = await client_again.sees_state("talking")
    assert lonely["links"] == client.screen["links"], "a link must not change because the other is late"
    stranger_again = await come_back(meeting, stranger, await client_ticket(people.stranger))
    ticket = await staff_ticket(people.leyla, "seat", meeting.appointment_id)
    worker_again = await come_back(meeting, worker, ticket)
    await sees_again(worker_again, worker)
    await sees_again(client_again, client)
    await sees_again(stranger_again, stranger)
    assert (await worker_again.send("text", {"text": "davam edək"}))["delivered_to"] == [client.me]


async def sees_again(page: Page, before: Page) -> None:
    """Wait until a page shows what it showed before the restart."""
    await page.sees(lambda screen: lasting(screen) == lasting(before.screen), f"{before.screen}")


async def nobody_counts_as_present(meeting: Meeting, participant_id: str) -> None:
    """The desk shows at once that whoever waited has not come back yet."""
    deadline = time.monotonic() + 5
    while True:
        async with meeting.server.database.read() as session:
            waiting = await queries.waiting(session, [meeting.appointment_id], meeting.server.clock.now)
        if [(who.participant_id, who.present) for who in waiting] == [(participant_id, False)]:
            return
        assert time.monotonic() < deadline, f"not seen: an absent {participant_id}, but {waiting}"
        await asyncio.sleep(0.02)
