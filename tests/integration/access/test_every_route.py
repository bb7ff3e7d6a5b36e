"""Asks every route in the name of everybody, for an object that is there and one that is not, and looks the answer up in
the matrix: not signed in 401, never this role 403, not theirs 404 and no different from absent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from server.app import parts
from server.core.ids import new_id
from server.core.web import Route
from tests.cast import Cast, sign_in_elsewhere
from tests.factories.duty import escalate, put_on_duty, raise_alert
from tests.factories.requests import send_request
from tests.integration.access.asked import EMERGENCY_CONTACT, GUARDIAN, World
from tests.integration.access.matrix import ABSENT, ROWS, Row
from tests.server import START, AgencyServer, Answer, Browser

ROLE_OF = {
    "leyla": "W",
    "elchin": "W",
    "zuhra": "W",
    "rauf": "S",
    "saule": "S",
    "aysel": "F",
    "dilnoza": "F",
    "nigar": "A",
    "own client": "C",
    "other client": "C",
    "own page": "M",
    "other page": "M",
    "nobody": "",
}
OWN_COOKIE = frozenset("CM")
"""Clients' roles, each with a cookie of its own."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One question: who, which route, an object that is there or absent."""

    person: str
    route: Route
    row: Row
    there: bool

    def expected(self) -> int | None:
        """The refusal's status, None where the answer may be anything but a refusal of access."""
        if "P" in self.row.roles:
            return None
        role = ROLE_OF[self.person]
        of_clients = self.row.roles in OWN_COOKIE
        signed_in = role == self.row.roles if of_clients else role not in ("", *OWN_COOKIE)
        if not signed_in:
            return 401
        if role not in self.row.roles:
            return 403
        owners = self.row.owners
        mine = owners is None or "everybody" in owners or self.person in owners
        return None if mine and (self.there or "{" not in self.route.path) else 404


def routes() -> list[Route]:
    """All routes of an installation; the demo's own are not among them."""
    return [route for part in parts(demo=False) for route in part]


def test_every_route_has_a_row() -> None:
    assert {route.name for route in routes()} == set(ROWS)


async def test_everybody_gets_what_the_matrix_says(agency_server: AgencyServer) -> None:
    world = await _world(agency_server)
    browsers = await _browsers(agency_server, world)
    wrong = []
    for cell in _cells():
        answer = await _ask(browsers[cell.person], cell, world)
        if not _fits(answer.status, cell.expected()):
            wrong.append(
                f"{cell.person}: {cell.route.name} there={cell.there}: {answer.status} {answer.body}"
            )
        if answer.status == 404:
            foreign = {key: answer.body[key] for key in ("type", "status", "code", "params", "errors")}
            assert foreign == _not_found(answer.body["code"]), cell
    assert not wrong, "\n".join(wrong)


def _fits(status: int, expected: int | None) -> bool:
    return status == expected if expected else status < 500 and status not in (401, 403, 404, 422)


def _not_found(code: str) -> dict[str, Any]:
    return {"type": f"about:blank#{code}", "status": 404, "code": code, "params": {}, "errors": []}


def _cells() -> Iterator[Cell]:
    """Strangers first and owners last, and last of all what ends something."""
    listed = [(route, ROWS[route.name]) for route in routes()]
    for route, row in sorted(listed, key=lambda pair: pair[1].stage):
        if "P" in row.roles:
            continue
        for person in _strangers_first(row):
            if "{" in route.path:
                yield Cell(person, route, row, there=False)
            yield Cell(person, route, row, there=True)


def _strangers_first(row: Row) -> list[str]:
    owners = [person for person in ROLE_OF if person in (row.owners or ())]
    strangers = [person for person in ROLE_OF if person not in owners]
    return strangers + (owners[:1] if row.once else owners)


async def _ask(browser: Browser, cell: Cell, world: World) -> Any:
    known = {
        "appointment_id": world.appointment_id,
        "client_id": world.cast.sevda.id,
        "office_id": world.cast.baku,
        "holiday_id": world.holiday_id,
        "substitution_id": world.substitution_id,
        "session_id": world.other_sign_in_id,
        "staff_id": world.newcomer_id,
        "notice_id": world.notice_id,
        "service_id": world.service_id,
        "room_id": world.room_id,
        "companion_id": world.companion_id,
        "worker_id": world.cast.leyla.id,
        "exception_id": world.exception_id,
        "alert_id": world.alert_id,
        "request_id": world.request_id,
        "contact_id": world.contact_id,
        "guardian_id": world.guardian_id,
        "item": "where",
        "record_type": "notes",
        "key": "consent.service",
    }
    absent = dict.fromkeys(known, ABSENT) | {"item": "where"}
    path = cell.route.path.format(**(known if cell.there else absent))
    body = cell.row.body(world) if cell.row.body else None
    query = cell.row.query if isinstance(cell.row.query, str) else cell.row.query(world)
    return await browser.ask(cell.route.method, path + query, body)


async def _world(server: AgencyServer) -> World:
    cast = server.cast
    leyla, aysel, nigar = [await server.browser(p) for p in (cast.leyla, cast.aysel, cast.nigar)]
    offered = {"names": {"en": "Talk"}, "forms": ["video"], "minutes": 45, "office_ids": [cast.baku]}
    service = await nigar.post("/api/v1/services", offered)
    appointment_id = await _book(leyla, cast.sevda.id, cast.leyla.id, service_id=service.body["id"])
    turn = {"worker_id": cast.elchin.id, "substitute_id": cast.leyla.id}
    days = {"from_day": "2027-02-01", "until_day": "2027-02-02"}
    substitution = await aysel.post("/api/v1/substitutions", turn | days)
    holiday = await nigar.post(
        f"/api/v1/offices/{cast.baku}/holidays", {"day": "2027-01-01", "name": "New year"}
    )
    new = {"name": "New", "email": "new@example.org", "role": "worker", "languages": ["az"]}
    newcomer = await nigar.post("/api/v1/staff", {**new, "office_ids": [cast.baku]})
    room = await nigar.post("/api/v1/rooms", {"office_id": cast.baku, "name": "Blue room", "capacity": 2})
    off = {"office_id": cast.baku, "kind": "off", "from_day": "2027-03-01", "until_day": "2027-03-02"}
    away = await leyla.post(f"/api/v1/workers/{cast.leyla.id}/exceptions", off)
    interpreter = {"office_id": cast.baku, "name": "Interpreter", "kind": "interpreter", "languages": ["az"]}
    companion = await aysel.post("/api/v1/companions", interpreter)
    around = await _around_sevda(leyla, cast)
    made = (*around, companion, substitution, holiday, newcomer, service, room, away)
    assert [answer.status for answer in made] == [201] * len(made), [answer.body for answer in made]
    return World(
        cast=cast,
        appointment_id=appointment_id,
        substitution_id=substitution.body["id"],
        holiday_id=holiday.body["id"],
        service_id=service.body["id"],
        room_id=room.body["id"],
        companion_id=companion.body["id"],
        exception_id=away.body["exceptions"][0]["id"],
        newcomer_id=newcomer.body["staff"]["id"],
        notice_id=(await leyla.get(f"/api/v1/appointments/{appointment_id}/notices")).body["items"][0]["id"],
        other_sign_in_id=await sign_in_elsewhere(server.database, cast.leyla, START),
        alert_id=await _escalated_alert(server),
        request_id=await send_request(server.database, cast.baku, START),
        contact_id=around[0].body["contacts"][0]["id"],
        guardian_id=around[1].body["guardians"][0]["id"],
        flatmate_id=around[2].body["id"],
    )


async def _around_sevda(leyla: Browser, cast: Cast) -> tuple[Answer, Answer, Answer]:
    """An emergency contact, a guardian, and a client who may live with her."""
    sevda = f"/api/v1/clients/{cast.sevda.id}"
    sister = {"office_id": cast.baku, "name": "Sevda's sister", "language": "az"}
    return (
        await leyla.post(f"{sevda}/emergency-contacts", EMERGENCY_CONTACT),
        await leyla.post(f"{sevda}/guardians", GUARDIAN),
        await leyla.post("/api/v1/clients", sister),
    )


async def _escalated_alert(server: AgencyServer) -> str:
    """Leyla was on duty and did not take it in time."""
    cast, database = server.cast, server.database
    before = START - timedelta(minutes=3)
    await put_on_duty(database, cast, cast.leyla, before)
    alert_id = await raise_alert(database, cast.baku, before)
    assert await escalate(database, START) == [alert_id]
    return alert_id


async def _book(worker: Browser, client_id: str, worker_id: str, **more: str) -> str:
    new = {
        **more,
        "anyway": True,
        "client_id": client_id,
        "worker_id": worker_id,
        "form": "video",
        "starts_at": START.isoformat(),
        "minutes": 60,
    }
    booked = await worker.post("/api/v1/appointments", new)
    assert booked.status == 201, booked.body
    appointment_id: str = booked.body["id"]
    return appointment_id


async def _browsers(server: AgencyServer, world: World) -> dict[str, Browser]:
    staff = {
        name: await server.browser(getattr(world.cast, name)) for name in ROLE_OF if hasattr(world.cast, name)
    }
    zuhras = await _book(staff["zuhra"], world.cast.zarina.id, world.cast.zuhra.id)
    return {
        **staff,
        "own client": await _client(server, staff["leyla"], world.appointment_id),
        "other client": await _client(server, staff["zuhra"], zuhras),
        "own page": await _own_page(server, staff["leyla"], world.cast.sevda.id),
        "other page": await _own_page(server, staff["zuhra"], world.cast.zarina.id),
        "nobody": await server.browser(),
    }


async def _client(server: AgencyServer, worker: Browser, appointment_id: str) -> Browser:
    invitation = await worker.get(f"/api/v1/appointments/{appointment_id}/invitation")
    browser = await server.browser()
    joined = await browser.post("/api/v1/join/link", {"token": invitation.body["link"].partition("#t=")[2]})
    assert joined.status == 200, joined.body
    assert joined.body["appointment_id"] == appointment_id
    return browser


async def _own_page(server: AgencyServer, worker: Browser, client_id: str) -> Browser:
    made = await worker.post(f"/api/v1/clients/{client_id}/personal-link")
    browser = await server.browser()
    entered = await browser.post("/api/v1/me/enter", {"token": made.body["link"].partition("#t=")[2]})
    assert entered.status == 204, entered.body
    return browser


async def test_a_seat_opens_its_own_appointment_alone(agency_server: AgencyServer) -> None:
    """A client's cookie names one appointment; nothing that is sent can make it another."""
    world = await _world(agency_server)
    browsers = await _browsers(agency_server, world)
    own = await browsers["own client"].get("/api/v1/join")
    other = await browsers["other client"].get("/api/v1/join")
    assert own.body["appointment_id"] == world.appointment_id
    assert other.body["appointment_id"] not in (world.appointment_id, new_id())
    forced = await browsers["other client"].post(
        "/api/v1/join/ticket", {"appointment_id": world.appointment_id}
    )
    read = await browsers["other client"].get("/api/v1/join")
    assert forced.status < 500
    assert read.body["appointment_id"] == other.body["appointment_id"]
