"""Steps that tests of identity take again and again: inviting, enrolling, signing in, booking, joining."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pyotp

from server.core.identity.staff_sessions import open_sign_in
from tests.cast import StaffPerson
from tests.server import AgencyServer, Answer, Browser

PASSWORD = "uzaq yol gedir dəvə"
EMAIL = "tural@example.org"


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Somebody who came in by an invitation, and everything that they know."""

    id: str
    email: str
    password: str
    secret: str
    browser: Browser

    def code(self, now: datetime) -> str:
        """Return what their authenticator shows."""
        return pyotp.TOTP(self.secret).at(now)


def token_in(link: str) -> str:
    """Return the token in a link's fragment."""
    return link.partition("#t=")[2]


async def invite(server: AgencyServer, email: str = EMAIL, **fields: Any) -> Answer:
    """Invite a worker of Baku, as the administrator."""
    office_ids = [server.cast.baku]
    new = {"name": "Tural", "email": email, "role": "worker", "office_ids": office_ids, "languages": ["az"]}
    administrator = await server.browser(server.cast.nigar)
    return await administrator.post("/api/v1/staff", new | fields)


async def accept(
    server: AgencyServer, link: str, browser: Browser | None = None, password: str | None = PASSWORD
) -> tuple[Answer, str]:
    """Open an invitation and accept it; return the answer and the second factor's secret."""
    browser = browser or await server.browser()
    opened = await browser.post("/api/v1/invitations/open", {"token": token_in(link)})
    assert opened.status == 200, opened.body
    secret = opened.body["totp_secret"]
    body = {"token": token_in(link), "code": pyotp.TOTP(secret).at(server.clock.now)}
    if password is not None:
        body["password"] = password
    return await browser.post("/api/v1/invitations/accept", body), secret


async def enrol(server: AgencyServer, email: str = EMAIL, **fields: Any) -> Enrolled:
    """Invite somebody and let them accept; the clock moves on so that their next code is a fresh one."""
    invited = await invite(server, email, **fields)
    assert invited.status == 201, invited.body
    browser = await server.browser()
    accepted, secret = await accept(server, invited.body["invitation_link"], browser)
    assert accepted.body == {"signed_in": True}
    server.clock.advance(minutes=2)
    return Enrolled(invited.body["staff"]["id"], email, PASSWORD, secret, browser)


async def give_password(browser: Browser, email: str, password: str, **options: Any) -> Answer:
    """Take the first step of signing in."""
    return await browser.post("/api/v1/sign-in", {"email": email, "password": password}, **options)


async def sign_in(server: AgencyServer, person: Enrolled, browser: Browser) -> Answer:
    """Take both steps."""
    first = await give_password(browser, person.email, person.password)
    assert first.status == 200, first.body
    return await give_code(browser, first.body["challenge"], person.code(server.clock.now))


async def give_code(browser: Browser, challenge: str, code: str) -> Answer:
    """Take the second step."""
    return await browser.post("/api/v1/sign-in/code", {"challenge": challenge, "code": code})


async def signed_in_now(server: AgencyServer, person: StaffPerson) -> Browser:
    """Return a browser in which a member of the cast signed in just now, wherever the clock stands."""
    async with server.database.write() as session:
        opened = await open_sign_in(session, person.id, "", server.clock.now)
    return await server.browser(replace(person, token=opened.token))


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment, and what its client was given."""

    id: str
    starts_at: datetime
    ends_at: datetime
    link: str
    code: str

    @property
    def token(self) -> str:
        """The token in the link."""
        return token_in(self.link)


async def book(
    server: AgencyServer, starts_in: timedelta = timedelta(0), worker: StaffPerson | None = None
) -> Booked:
    """Book 50 minutes of video for Leyla and Sevda (or Zuhra and Zarina), as the worker herself."""
    cast = server.cast
    worker = worker or cast.leyla
    client = cast.sevda if worker == cast.leyla else cast.zarina
    starts_at = server.clock.now + starts_in
    new = {
        "client_id": client.id,
        "worker_id": worker.id,
        "form": "video",
        "starts_at": starts_at.isoformat(),
        "minutes": 50,
    }
    browser = await signed_in_now(server, worker)
    made = await browser.post("/api/v1/appointments", new)
    assert made.status == 201, made.body
    shown = await browser.get(f"/api/v1/appointments/{made.body['id']}/invitation")
    assert shown.status == 200, shown.body
    return Booked(
        made.body["id"],
        starts_at,
        starts_at + timedelta(minutes=50),
        shown.body["link"],
        shown.body["code"],
    )


async def join_by_link(browser: Browser, token: str) -> Answer:
    """Open a join link's page."""
    return await browser.post("/api/v1/join/link", {"token": token})


async def join_by_code(browser: Browser, code: str, address: str | None = None) -> Answer:
    """Type six digits; with an address, through the proxy from there."""
    headers = {"X-Forwarded-For": address} if address else {}
    return await browser.post("/api/v1/join/code", {"code": code}, headers=headers)
