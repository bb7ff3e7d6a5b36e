"""Erasing one person: gone from every column of every table, what stays names nobody, and nothing stops half-way."""

import base64
from collections.abc import Mapping

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from scheduling.models import Appointment
from server.core.audit.models import AuditRow
from server.people.models import Client, HouseholdMember, ImportedRow
from tests.factories.appointments import book
from tests.factories.requests import first_contact
from tests.integration.privacy.person import EMAIL, PHONE, WORDS, make_person, read_everything
from tests.server import AgencyServer, Browser

ORDER = {"name": "Gecəquşu", "reason": "client_wish"}


def path(client_id: str, rest: str = "erasure") -> str:
    return f"/api/v1/clients/{client_id}/{rest}"


async def desk(server: AgencyServer) -> Browser:
    return await server.browser(server.cast.aysel)


async def test_no_word_and_no_sealed_value_of_the_person_is_left_in_any_table(
    agency_server: AgencyServer,
) -> None:
    async with agency_server.database.read() as session:
        _, before = await read_everything(session)
    client_id = await make_person(agency_server)
    async with agency_server.database.read() as session:
        told, theirs = await read_everything(session)
    assert [word for word in WORDS if word in told] == ["Gecəquşu", "gecequsu", "222 33 44", "Aynur"]
    assert len(theirs - before) > 15
    answer = await (await desk(agency_server)).post(path(client_id), ORDER)
    assert answer.status == 204, answer.body
    async with agency_server.database.read() as session:
        told, left = await read_everything(session)
    assert [word for word in WORDS if word in told] == []
    assert (theirs - before) & left == frozenset()


async def test_what_stays_is_counted_as_before_and_names_nobody(agency_server: AgencyServer) -> None:
    client_id = await make_person(agency_server)
    async with agency_server.database.read() as session:
        appointments = await session.scalar(select(func.count()).select_from(Appointment))
        audited = await session.scalar(select(func.count()).select_from(AuditRow)) or 0
    await (await desk(agency_server)).post(path(client_id), ORDER)
    async with agency_server.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == appointments
        assert await session.scalar(select(func.count()).select_from(AuditRow)) == audited + 1
        row = await session.scalar(select(AuditRow).order_by(AuditRow.id.desc()).limit(1))
        assert row is not None
        assert (row.event, row.subject) == ("privacy:client:erased", f"client:{client_id}")
        assert row.detail == '{"appointments":1,"reason":"client_wish"}'
        assert await session.scalar(select(func.count()).select_from(HouseholdMember)) == 0
    for who in (agency_server.cast.aysel, agency_server.cast.leyla):
        browser = await agency_server.browser(who)
        assert (await browser.get(path(client_id, "record"))).status == 404
        assert "—" not in str((await browser.get("/api/v1/clients")).body)
    week = await (await agency_server.browser(agency_server.cast.leyla)).get("/api/v1/desk/today")
    assert week.status == 200


async def test_the_preview_says_what_goes_and_what_stands_in_the_way(agency_server: AgencyServer) -> None:
    client_id = await make_person(agency_server)
    aysel = await desk(agency_server)
    found = (await aysel.get(path(client_id))).body
    goes = {each["what"]: each["count"] for each in found["goes"]}
    assert goes == {
        "rule": 1,
        "consents": 1,
        "contacts": 1,
        "guardians": 1,
        "household": 1,
        "notes": 1,
        "checklists": 1,
        "requests": 1,
    }
    assert (found["name"], found["hold"], found["open_appointments"], found["appointments"]) == (
        "Gecəquşu",
        None,
        [],
        1,
    )


async def test_an_appointment_to_come_must_be_decided_about_first(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    client_id = await make_person(agency_server)
    now = agency_server.clock.advance(minutes=20)
    coming = await book(agency_server.database, now, cast.leyla, client_id)
    aysel = await desk(agency_server)
    refused = await aysel.post(path(client_id), ORDER)
    assert (refused.status, refused.code, refused.body["params"]) == (409, "appointments_open", {"count": 1})
    assert [each["id"] for each in (await aysel.get(path(client_id))).body["open_appointments"]] == [coming]
    cancelled = await aysel.post(f"/api/v1/appointments/{coming}/cancel", {"reason_code": "client_asked"})
    assert cancelled.status == 200, cancelled.body
    assert (await aysel.post(path(client_id), ORDER)).status == 204


async def test_a_hold_keeps_everything_until_it_is_lifted(agency_server: AgencyServer) -> None:
    client_id = await make_person(agency_server)
    aysel = await desk(agency_server)
    held = await aysel.ask("PUT", path(client_id, "legal-hold"), {"reason": "A court asked"})
    assert (held.body["hold"]["reason"], held.body["hold"]["by_name"]) == ("A court asked", "Aysel Mammadova")
    assert (await aysel.post(path(client_id), ORDER)).code == "held_by_law"
    assert (await aysel.ask("DELETE", path(client_id, "legal-hold"))).status == 204
    assert (await aysel.post(path(client_id), ORDER)).status == 204


@pytest.mark.parametrize("name", ["Gecequsu", "gecəquşu", "x"])
async def test_another_name_erases_nobody(agency_server: AgencyServer, name: str) -> None:
    client_id = await make_person(agency_server)
    refused = await (await desk(agency_server)).post(path(client_id), ORDER | {"name": name})
    assert (refused.status, refused.code) == (422, "confirmation_wrong")


async def test_only_the_coordinator_of_the_office_erases(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    client_id = await make_person(agency_server)
    for person, status in ((cast.leyla, 403), (cast.rauf, 403), (cast.nigar, 403), (cast.dilnoza, 404)):
        browser = await agency_server.browser(person)
        assert (await browser.post(path(client_id), ORDER)).status == status
        assert (await browser.get(path(client_id))).status == status


async def test_the_client_s_own_page_ends_with_them_and_twice_is_not_found(
    agency_server: AgencyServer,
) -> None:
    client_id = await make_person(agency_server)
    leyla, aysel = await agency_server.browser(agency_server.cast.leyla), await desk(agency_server)
    link = (await leyla.get(path(client_id, "personal-link"))).body["link"]
    visitor = await agency_server.browser()
    token: Mapping[str, object] = {"token": link.partition("#t=")[2]}
    assert (await visitor.post("/api/v1/me/enter", token)).status == 204
    assert (await aysel.post(path(client_id), ORDER)).status == 204
    assert (await visitor.get("/api/v1/me/appointments")).status == 401
    assert (await visitor.post("/api/v1/me/enter", token)).code == "join_invalid"
    assert (await aysel.post(path(client_id), ORDER)).status == 404


async def test_a_refused_request_with_the_same_number_goes_too(agency_server: AgencyServer) -> None:
    client_id = await make_person(agency_server)
    aysel = await desk(agency_server)
    body = first_contact(agency_server.cast.baku, name="Gecəquşu again")
    body["ways"] |= {"phone": PHONE.replace(" ", "-"), "email": EMAIL}
    asked = await aysel.post("/api/v1/requests", body)
    refusal = {"reason": "not_ours", "text": "Nizami"}
    assert (await aysel.post(f"/api/v1/requests/{asked.body['id']}/refuse", refusal)).status == 200
    assert (await aysel.post(path(client_id), ORDER)).status == 204
    async with agency_server.database.read() as session:
        told, _ = await read_everything(session)
    assert "Gecəquşu" not in told


async def test_the_database_keeps_an_erased_row_empty(agency_server: AgencyServer) -> None:
    client_id = await make_person(agency_server)
    await (await desk(agency_server)).post(path(client_id), ORDER)
    with pytest.raises(IntegrityError):
        async with agency_server.database.write() as session:
            await session.execute(update(Client).where(Client.id == client_id).values(birth_year=1990))


async def test_an_old_file_does_not_bring_an_erased_person_back(agency_server: AgencyServer) -> None:
    aysel = await desk(agency_server)
    raw = base64.b64encode(b"Name;Language\nFarida;az\n").decode()
    file = {"office_id": agency_server.cast.baku, "file": raw}
    await aysel.post("/api/v1/client-imports", file)
    async with agency_server.database.read() as session:
        client_id = await session.scalar(select(ImportedRow.client_id))
    assert client_id is not None
    assert (await aysel.post(path(client_id), {"name": "Farida", "reason": "mistake"})).status == 204
    assert (await aysel.post("/api/v1/client-imports", file)).body["made"] == 0
