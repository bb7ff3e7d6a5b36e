"""Changing a member of staff: what stays, what the role asks for, and that nobody loses an office with work in it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.agency.languages import Language
from server.core.audit.models import AuditRow
from server.core.errors import Problem, ProblemCode
from server.core.identity.ports import STAFF_PROFILES
from server.core.identity.schemas import StaffChange
from server.core.identity.staff import change_staff
from server.people.schemas import NewClient
from server.people.service import add_client
from tests.cast import StaffPerson
from tests.integration.identity.people import book, invite
from tests.server import START, AgencyServer, Answer

ABSENT = "0" * 32
NOTHING_LEFT = {"clients": 0, "appointments": 0, "substitutions": 0}


async def change(server: AgencyServer, staff_id: str, **fields: Any) -> Answer:
    """Change somebody, as the administrator."""
    administrator = await server.browser(server.cast.nigar)
    return await administrator.ask("PATCH", f"/api/v1/staff/{staff_id}", fields)


async def deactivate(server: AgencyServer, staff_id: str) -> Answer:
    """Deactivate somebody, as the administrator."""
    administrator = await server.browser(server.cast.nigar)
    return await administrator.post(f"/api/v1/staff/{staff_id}/deactivate")


async def shown(server: AgencyServer, staff_id: str) -> dict[str, Any]:
    """Return somebody as the administrator's list shows them."""
    administrator = await server.browser(server.cast.nigar)
    items = (await administrator.get("/api/v1/staff")).body["items"]
    (found,) = [item for item in items if item["id"] == staff_id]
    assert isinstance(found, dict)
    return found


async def details(server: AgencyServer, staff_id: str, event: str) -> list[dict[str, Any]]:
    """Return what the audit log holds of one event about somebody, in order."""
    async with server.database.read() as session:
        rows = await session.scalars(
            select(AuditRow.detail)
            .where(AuditRow.subject == f"staff:{staff_id}", AuditRow.event == event)
            .order_by(AuditRow.at)
        )
        return [json.loads(row) for row in rows]


async def stand_in(server: AgencyServer, substitute: StaffPerson, worker: StaffPerson) -> str:
    """Let one stand in for another tomorrow; return the substitution's id."""
    coordinator = await server.browser(server.cast.aysel)
    day = (START + timedelta(days=1)).date().isoformat()
    days = {"from_day": day, "until_day": day}
    people = {"worker_id": worker.id, "substitute_id": substitute.id}
    made = await coordinator.post("/api/v1/substitutions", people | days)
    assert made.status == 201, made.body
    substitution_id: str = made.body["id"]
    return substitution_id


async def test_what_is_named_changes_and_holds_at_once(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    before = await shown(agency_server, cast.leyla.id)
    both = sorted([cast.baku, cast.tashkent])
    changes = {"name": "Leyla Aliyeva", "languages": ["ru", "uz"], "office_ids": both}
    changed = await change(agency_server, cast.leyla.id, **changes, supervisor_id=None)
    assert changed.body == before | changes | {"supervisor_id": None}
    assert await shown(agency_server, cast.leyla.id) == changed.body
    own = (await (await agency_server.browser(cast.leyla)).get("/api/v1/me")).body
    assert (own["name"], {office["id"] for office in own["offices"]}) == ("Leyla Aliyeva", set(both))
    # Rauf supervises her no more.
    rauf = await agency_server.browser(cast.rauf)
    assert (await rauf.get(f"/api/v1/clients/{cast.sevda.id}")).status == 404
    assert await details(agency_server, cast.leyla.id, "identity:staff:changed") == [
        {
            "fields": "languages+name+office_ids+supervisor_id",
            f"office:{cast.tashkent}": "added",
            "supervisor": None,
        }
    ]


async def test_what_is_not_named_stays(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    before = await shown(agency_server, cast.leyla.id)
    assert (await change(agency_server, cast.leyla.id)).body == before
    assert await details(agency_server, cast.leyla.id, "identity:staff:changed") == []
    assert (await change(agency_server, cast.leyla.id, name="  L. M. ")).body == before | {"name": "L. M."}
    same = await change(agency_server, cast.leyla.id, office_ids=[cast.baku, cast.baku])
    assert same.body == before | {"name": "L. M."}
    for staff_id in (ABSENT, cast.sevda.id):
        assert (await change(agency_server, staff_id, name="Nobody")).code == "not_found"
        assert (await change(agency_server, staff_id)).code == "not_found"


async def test_what_is_wrong_changes_nothing(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    gone = (await invite(agency_server, "gone@example.org", role="supervisor")).body["staff"]["id"]
    assert (await deactivate(agency_server, gone)).status == 200
    before = {person.id: await shown(agency_server, person.id) for person in (cast.leyla, cast.aysel)}
    wrong: list[tuple[StaffPerson, dict[str, Any], str]] = [
        (cast.leyla, {"office_ids": [cast.baku, ABSENT]}, "not_found"),
        (cast.leyla, {"office_ids": []}, "validation"),
        (cast.aysel, {"office_ids": []}, "validation"),
        (cast.leyla, {"supervisor_id": cast.elchin.id}, "not_found"),
        (cast.leyla, {"supervisor_id": cast.leyla.id}, "not_found"),
        (cast.leyla, {"supervisor_id": ABSENT}, "not_found"),
        (cast.leyla, {"supervisor_id": gone}, "not_found"),
        (cast.aysel, {"supervisor_id": cast.rauf.id}, "validation"),
        (cast.leyla, {"role": "administrator"}, "validation"),
        (cast.leyla, {"email": "leyla@example.com"}, "validation"),
        (cast.leyla, {"name": None}, "validation"),
        (cast.leyla, {"office_ids": None}, "validation"),
        (cast.leyla, {"languages": None}, "validation"),
        (cast.leyla, {"languages": []}, "validation"),
        (cast.leyla, {"languages": ["az", "az"]}, "validation"),
        (cast.leyla, {"name": " "}, "validation"),
    ]
    for person, fields, code in wrong:
        answer = await change(agency_server, person.id, **({"name": "Other"} | fields))
        assert answer.code == code, (fields, answer.body)
        assert await shown(agency_server, person.id) == before[person.id], fields


async def test_who_needs_no_office_may_lose_all(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    for person in (cast.nigar, cast.rauf):
        assert (await change(agency_server, person.id, office_ids=[])).body["office_ids"] == []


async def test_an_office_with_work_in_it_is_not_taken_away(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    coordinator = await agency_server.browser(cast.aysel)
    booked = await book(agency_server, starts_in=timedelta(hours=2))
    substitution_id = await stand_in(agency_server, cast.leyla, cast.elchin)
    both = [cast.baku, cast.tashkent]
    assert (await change(agency_server, cast.leyla.id, office_ids=both)).status == 200

    async def refused() -> dict[str, Any]:
        answer = await change(agency_server, cast.leyla.id, office_ids=[cast.tashkent], name="Changed")
        assert (answer.status, answer.code) == (409, "staff_has_work"), answer.body
        now = await shown(agency_server, cast.leyla.id)
        assert (now["name"], now["office_ids"]) == (cast.leyla.name, sorted(both))
        found: dict[str, Any] = answer.body["params"]
        return found

    # An office without work goes whatever there is in another.
    assert (await change(agency_server, cast.leyla.id, office_ids=[cast.baku])).status == 200
    assert (await change(agency_server, cast.leyla.id, office_ids=both)).status == 200
    assert await refused() == {"clients": 1, "appointments": 1, "substitutions": 1}
    to_elchin = {"worker_id": cast.elchin.id}
    given = await coordinator.ask("PATCH", f"/api/v1/clients/{cast.sevda.id}", to_elchin)
    assert given.status == 200, given.body
    assert await refused() == NOTHING_LEFT | {"appointments": 1, "substitutions": 1}
    reason = {"reason_code": "worker_unavailable"}
    cancelled = await coordinator.post(f"/api/v1/appointments/{booked.id}/cancel", reason)
    assert cancelled.status == 200, cancelled.body
    assert await refused() == NOTHING_LEFT | {"substitutions": 1}
    await coordinator.ask("DELETE", f"/api/v1/substitutions/{substitution_id}")
    moved = await change(agency_server, cast.leyla.id, office_ids=[cast.tashkent])
    assert moved.body["office_ids"] == [cast.tashkent]


async def test_what_is_over_holds_nobody(agency_server: AgencyServer) -> None:
    """An appointment in the past that nobody has closed, and a substitution that has run out."""
    cast = agency_server.cast
    await book(agency_server)
    await stand_in(agency_server, cast.leyla, cast.elchin)
    coordinator = await agency_server.browser(cast.aysel)
    nobody = {"worker_id": None}
    assert (await coordinator.ask("PATCH", f"/api/v1/clients/{cast.sevda.id}", nobody)).status == 200
    async with agency_server.database.write() as session:
        profiles = agency_server.app[STAFF_PROFILES]
        how: Any = {"staff_id": cast.leyla.id, "office_ids": [cast.baku]}
        after = START + timedelta(days=3)
        assert await profiles.work_left(session, **how, now=START)
        assert not await profiles.work_left(session, **how, now=after)


async def test_deactivating_is_done_at_once_and_tells_what_is_left(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await book(agency_server, starts_in=timedelta(hours=2))
    await book(agency_server, starts_in=timedelta(hours=4))
    await stand_in(agency_server, cast.leyla, cast.elchin)
    done = await deactivate(agency_server, cast.leyla.id)
    left = {key: count for key, count in done.body.items() if key != "staff"}
    assert left == {"clients_left": 1, "appointments_left": 2, "substitutions_left": 1}
    assert done.body["staff"]["state"] == "deactivated"
    assert (await (await agency_server.browser(cast.leyla)).get("/api/v1/me")).status == 401
    logged = await details(agency_server, cast.leyla.id, "identity:staff:deactivated")
    assert logged == [{"clients": 1, "appointments": 2, "substitutions": 1}]
    supervisor = await deactivate(agency_server, cast.rauf.id)
    assert supervisor.body["clients_left"] == 0


async def problem_of(server: AgencyServer, act: Callable[[AsyncSession], Awaitable[object]]) -> str | None:
    """Do something in a transaction of its own; return the code of the refusal, None if all went well."""
    try:
        async with server.database.write() as session:
            await act(session)
    except Problem as problem:
        return problem.code
    return None


async def waits(doing: "asyncio.Task[str | None]") -> bool:
    """Tell whether something is still held back by a transaction that has decided and not yet committed."""
    return not (await asyncio.wait({doing}, timeout=0.5))[0]


async def test_work_given_while_an_office_is_taken_away_comes_before_or_after(
    agency_server: AgencyServer,
) -> None:
    """Below the routes: two transactions that each saw the world before the other."""
    cast, now = agency_server.cast, agency_server.clock.now
    leyla = cast.leyla.id
    assert (await change(agency_server, leyla, office_ids=[cast.baku, cast.tashkent])).status == 200
    client = NewClient(office_id=cast.tashkent, name="Newcomer", language=Language.UZ, worker_id=leyla)
    loses = StaffChange(office_ids=[cast.baku])

    async def take_away(session: AsyncSession) -> None:
        profiles = agency_server.app[STAFF_PROFILES]
        await change_staff(session, cast.nigar.actor, leyla, loses, profiles=profiles, now=now)

    async def give_work(session: AsyncSession) -> None:
        await add_client(session, cast.dilnoza.actor, client, now)

    async with agency_server.database.write() as session:
        await take_away(session)
        giving = asyncio.create_task(problem_of(agency_server, give_work))
        assert await waits(giving)
    assert await giving is ProblemCode.NOT_FOUND
    assert (await change(agency_server, leyla, office_ids=[cast.baku, cast.tashkent])).status == 200
    async with agency_server.database.write() as session:
        await give_work(session)
        taking = asyncio.create_task(problem_of(agency_server, take_away))
        assert await waits(taking)
    assert await taking is ProblemCode.STAFF_HAS_WORK
