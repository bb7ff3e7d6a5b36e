"""How long records are kept: off by default, decided by version, erased in batches, held back by a hold."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from scheduling.models import Appointment
from server.casework.models import Note
from server.core.audit.models import AuditRow
from server.core.outbox.models import OutboxRow
from server.people.models import Client
from server.privacy.jobs import retention
from server.privacy.service.retention import MOST_AT_ONCE
from signaling.models import ChecklistAnswer
from tests.factories.people import add_client
from tests.integration.privacy.person import WORDS, make_person, read_everything
from tests.server import AgencyServer

TYPES = {"alerts", "checklists", "clients", "messages", "notes", "requests"}


async def keep(server: AgencyServer, kind: str, months: int | None, version: int = 0) -> dict[str, Any]:
    nigar = await server.browser(server.cast.nigar)
    answer = await nigar.ask("PUT", f"/api/v1/retention/{kind}", {"months": months, "version": version})
    assert answer.status == 200, answer.body
    return {each["record_type"]: each for each in answer.body["items"]}


async def make_old(server: AgencyServer, then: datetime) -> None:
    """Let everything have happened long ago."""
    async with server.database.write() as session:
        ends = then + timedelta(minutes=30)
        await session.execute(update(Appointment).values(starts_at=then, ends_at=ends))
        await session.execute(update(Client).values(created_at=then))
        await session.execute(update(OutboxRow).values(state="sent", finished_at=then))


async def run(server: AgencyServer) -> list[bool]:
    """Run the job until there is nothing left, as the worker would."""
    step = retention(server.database, server.clock).step
    rounds = [await step()]
    while rounds[-1]:
        rounds.append(await step())
    return rounds


async def count(server: AgencyServer, table: type[Any]) -> int:
    async with server.database.read() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_nothing_is_erased_until_somebody_decides(agency_server: AgencyServer) -> None:
    await make_person(agency_server)
    await make_old(agency_server, agency_server.clock.now - timedelta(days=20_000))
    nigar = await agency_server.browser(agency_server.cast.nigar)
    listed = (await nigar.get("/api/v1/retention")).body
    assert {each["record_type"] for each in listed["items"]} == TYPES
    assert all((each["months"], each["version"], each["due"]) == (None, 0, 0) for each in listed["items"])
    assert await run(agency_server) == [False]
    assert await count(agency_server, Note) == 1


@pytest.mark.parametrize(
    ("kind", "table"), [("notes", Note), ("checklists", ChecklistAnswer), ("messages", OutboxRow)]
)
async def test_what_is_past_its_time_goes_and_what_is_not_stays(
    agency_server: AgencyServer, kind: str, table: type[Any]
) -> None:
    await make_person(agency_server)
    now = agency_server.clock.now
    await make_old(agency_server, now - timedelta(days=365))
    kept = await count(agency_server, table)
    assert (await keep(agency_server, kind, 13))[kind]["due"] == 0
    await run(agency_server)
    assert await count(agency_server, table) == kept > 0
    assert (await keep(agency_server, kind, 11, version=1))[kind]["due"] == kept
    await run(agency_server)
    assert await count(agency_server, table) == 0
    async with agency_server.database.read() as session:
        rows = await session.scalars(select(AuditRow).where(AuditRow.event == "privacy:retention:run"))
        (row,) = rows
    assert (row.actor_kind, row.subject) == ("system", f"retention:{kind}")
    assert row.detail == f'{{"count":{kept},"months":11,"version":2}}'


async def test_a_client_without_contact_is_erased_whole_and_a_held_one_stays(
    agency_server: AgencyServer,
) -> None:
    client_id = await make_person(agency_server)
    await make_old(agency_server, agency_server.clock.now - timedelta(days=365))
    aysel = await agency_server.browser(agency_server.cast.aysel)
    hold = f"/api/v1/clients/{client_id}/legal-hold"
    assert (await aysel.ask("PUT", hold, {"reason": "A court asked"})).status == 200
    assert (await keep(agency_server, "clients", 6))["clients"]["due"] == 3
    await keep(agency_server, "notes", 6)
    await run(agency_server)
    assert await count(agency_server, Note) == 1
    async with agency_server.database.read() as session:
        assert "Gecəquşu" in (await read_everything(session))[0]
    assert (await aysel.ask("DELETE", hold)).status == 204
    await run(agency_server)
    async with agency_server.database.read() as session:
        told, _ = await read_everything(session)
    assert [word for word in WORDS if word in told] == []


async def test_many_go_in_batches_of_one_transaction_each(agency_server: AgencyServer) -> None:
    cast, now = agency_server.cast, agency_server.clock.now
    for number in range(MOST_AT_ONCE + 10):
        then = now - timedelta(days=400)
        await add_client(
            agency_server.database, cast.leyla.actor, then, office_id=cast.baku, name=f"Old {number}"
        )
    await keep(agency_server, "clients", 12)
    assert await run(agency_server) == [True, False]
    async with agency_server.database.read() as session:
        left = await session.scalars(select(Client.name).where(Client.erased_at.is_(None)))
        assert sorted(left) == ["Kamal", "Sevda", "Zarina"]


async def test_two_who_decide_at_once_do_not_undo_each_other(agency_server: AgencyServer) -> None:
    await keep(agency_server, "notes", 96)
    nigar = await agency_server.browser(agency_server.cast.nigar)
    late = await nigar.ask("PUT", "/api/v1/retention/notes", {"months": 12, "version": 0})
    assert (late.status, late.code) == (409, "retention_changed")
    for wrong in (0, 1201, -5):
        body = {"months": wrong, "version": 1}
        assert (await nigar.ask("PUT", "/api/v1/retention/notes", body)).status == 422
    assert (await keep(agency_server, "notes", None, version=1))["notes"]["months"] is None
