"""Pages without a screen: real Socket.IO clients of the namespace `/call`, and the steps that bring them there."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import socketio

from server.core.ids import new_token
from tests.cast import ClientPerson, StaffPerson
from tests.server import AgencyServer, Browser

NAMESPACE = "/call"
PATIENCE = 15.0
Payload = dict[str, Any]


async def until(condition: Callable[[], bool], unseen: str, seconds: float = PATIENCE) -> None:
    """Wait for something to become true; fail saying what was not seen."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not condition():
        if asyncio.get_running_loop().time() > deadline:
            raise AssertionError(f"not seen: {unseen}")
        await asyncio.sleep(0.01)


def incarnation(page: str = "", count: int = 0) -> str:
    """Return a page's incarnation, of a new page unless one is named."""
    return f"{page or new_token()[:12]}.{count}"


class Page:
    """One socket, and everything that the server has sent to it."""

    def __init__(self, url: str) -> None:
        self._url = url
        make: Any = socketio.AsyncClient
        self._client: Any = make(reconnection=False)
        self.received: list[tuple[str, Payload]] = []
        self.refused: Payload | None = None
        self.gone = False
        self.auth: Payload = {}
        self._client.on("*", self._receive, namespace=NAMESPACE)
        self._client.on("connect_error", self._refuse, namespace=NAMESPACE)
        self._client.on("disconnect", self._lose, namespace=NAMESPACE)

    async def _receive(self, event: str, data: Payload) -> None:
        self.received.append((event, data))

    async def _refuse(self, data: Payload) -> None:
        self.refused = data

    async def _lose(self, *_reason: object) -> None:
        self.gone = True

    async def connect(self, origin: str | None = None, **auth: Any) -> "Page":
        """Connect; afterwards the page is either in or `refused`."""
        self.auth = auth
        try:
            await self._client.connect(
                self._url,
                headers={"Origin": origin or self._url},
                auth=auth,
                namespaces=[NAMESPACE],
                transports=["websocket"],
                wait_timeout=PATIENCE,
            )
        except socketio.exceptions.ConnectionError:
            assert self.refused is not None, "refused without a word"
        return self

    async def send(self, event: str, *payload: Any) -> Payload:
        """Send an event and return its answer."""
        data = payload[0] if len(payload) == 1 else payload or {}
        answer: Payload = await self._client.call(event, data, namespace=NAMESPACE, timeout=PATIENCE)
        return answer

    async def close(self) -> None:
        """End the socket, as a page that goes away does."""
        await self._client.disconnect()
        await self._client.shutdown()

    def all(self, event: str) -> list[Payload]:
        """Return every payload of one kind."""
        return [data for name, data in self.received if name == event]

    @property
    def screen(self) -> Payload:
        """The latest snapshot; empty before the first."""
        return (self.all("snapshot") or [{}])[-1]

    @property
    def me(self) -> str:
        """The own participant's id."""
        mine: str = self.screen["you"]["participant_id"]
        return mine

    @property
    def link(self) -> Payload:
        """The only link."""
        (link,) = self.screen["links"]
        found: Payload = link
        return found

    @property
    def refusal(self) -> str | None:
        """The code of a refused connection."""
        return self.refused["data"]["code"] if self.refused else None

    @property
    def closed(self) -> str | None:
        """The reason of `closed`."""
        return next((data["reason"] for data in self.all("closed")), None)

    async def sees(self, condition: Callable[[Payload], object], unseen: str) -> Payload:
        """Wait until the latest snapshot is as wanted."""

        def wanted() -> bool:
            try:
                return bool(self.screen) and bool(condition(self.screen))
            except (KeyError, IndexError, ValueError, TypeError):
                return False

        await until(wanted, f"{unseen}, but {self.screen}")
        return self.screen

    async def sees_state(self, state: str) -> Payload:
        """Wait until the page is waiting or talking."""
        return await self.sees(lambda screen: screen["state"] == state, f"state {state}")

    async def is_gone(self) -> None:
        """Wait until the socket has ended."""
        await until(lambda: self.gone, "the end of the socket")

    async def is_closed(self, reason: str) -> None:
        """Wait until the server has closed the page, and check why."""
        await self.is_gone()
        assert self.closed == reason


@dataclass
class Meeting:
    """An appointment of the cast, the browsers of its people, and all their pages."""

    server: AgencyServer
    appointment_id: str
    link_token: str
    code: str
    worker: StaffPerson
    pages: list[Page]

    async def page(self, ticket: str, name: str = "", count: int = 0, **auth: Any) -> Page:
        """Open a page with a ticket."""
        page = Page(self.server.url)
        self.pages.append(page)
        given: dict[str, Any] = {"protocol": 1, "ticket": ticket, "incarnation": incarnation(name, count)}
        given |= auth
        return await page.connect(**{key: value for key, value in given.items() if value is not None})

    async def worker_page(self, person: StaffPerson | None = None, name: str = "", count: int = 0) -> Page:
        """Somebody of staff (the worker if not said otherwise) opens the session."""
        browser = await self.server.browser(person or self.worker)
        return await self.page(await staff_ticket(browser, "seat", self.appointment_id), name, count)

    async def desk(self, person: StaffPerson) -> Page:
        """Somebody of staff opens the desk."""
        browser = await self.server.browser(person)
        return await self.page(await staff_ticket(browser, "desk"), incarnation=None)

    async def joined(self, *, by_code: bool = False) -> Browser:
        """A client's browser opens the link, or types the code."""
        browser = await self.server.browser()
        path, body = ("code", {"code": self.code}) if by_code else ("link", {"token": self.link_token})
        answer = await browser.post(f"/api/v1/join/{path}", body)
        assert answer.status == 200, answer.body
        return browser

    async def client_page(
        self, browser: Browser | None = None, name: str = "", count: int = 0, *, by_code: bool = False
    ) -> Page:
        """The client opens the join page; in a new browser unless one is given."""
        browser = browser or await self.joined(by_code=by_code)
        return await self.page(await client_ticket(browser), name, count)

    async def talking(self, browser: Browser | None = None) -> tuple[Page, Page]:
        """Worker and client, let in; the client in a new browser unless one is given."""
        worker, client = await self.worker_page(), await self.client_page(browser)
        await client.sees_state("waiting")
        assert await worker.send("admit", {"participant_id": client.me}) == {"ok": True}
        await client.sees_state("talking")
        await worker.sees(lambda screen: len(screen["people"]) == 2, "two people")
        return worker, client

    async def close(self) -> None:
        """End all sockets."""
        await asyncio.gather(*(page.close() for page in self.pages))


async def staff_ticket(browser: Browser, purpose: str, appointment_id: str | None = None) -> str:
    """Get a ticket as staff."""
    body = {"purpose": purpose} | ({"appointment_id": appointment_id} if appointment_id else {})
    answer = await browser.post("/api/v1/tickets", body)
    assert answer.status == 201, answer.body
    ticket: str = answer.body["ticket"]
    return ticket


async def client_ticket(browser: Browser) -> str:
    """Get a ticket as a client."""
    answer = await browser.post("/api/v1/join/ticket")
    assert answer.status == 201, answer.body
    ticket: str = answer.body["ticket"]
    return ticket


async def meet(
    server: AgencyServer,
    worker: StaffPerson | None = None,
    client: ClientPerson | None = None,
    form: str = "video",
) -> Meeting:
    """Book an appointment that begins now, and get its link and code."""
    worker, client = worker or server.cast.leyla, client or server.cast.sevda
    browser = await server.browser(worker)
    booked = await browser.post(
        "/api/v1/appointments",
        {
            "client_id": client.id,
            "worker_id": worker.id,
            "form": form,
            "starts_at": server.clock.now.isoformat(),
            "minutes": 30,
        },
    )
    assert booked.status == 201, booked.body
    invitation = await browser.get(f"/api/v1/appointments/{booked.body['id']}/invitation")
    assert invitation.status == 200, invitation.body
    token = invitation.body["link"].partition("#t=")[2]
    return Meeting(server, booked.body["id"], token, invitation.body["code"], worker, [])
