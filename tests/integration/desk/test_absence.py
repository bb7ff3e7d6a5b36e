"""Sick this morning: a proposal for each appointment, carried out in one go, and a report."""

from datetime import timedelta
from typing import Any

from sqlalchemy import update

from server.core.identity.models import Staff
from tests.cast import StaffPerson
from tests.factories.appointments import book
from tests.server import START, AgencyServer

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
PATH = "/api/v1/desk/absence"


async def absence(server: AgencyServer, person: StaffPerson, worker: StaffPerson, **params: str) -> Any:
    browser = await server.browser(person)
    return (await browser.get(PATH, params={"worker_id": worker.id, **params})).body


async def today(server: AgencyServer) -> Any:
    days = {"from_day": "2026-11-23", "until_day": "2026-11-23"}
    return await absence(server, server.cast.aysel, server.cast.leyla, **days)


async def test_a_free_colleague_who_speaks_the_language_is_proposed(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + DAY)
    (item,) = (await today(agency_server))["items"]
    assert (item["proposal"], item["worker_id"]) == ("reassign", cast.elchin.id)
    assert item["colleagues"] == [
        {"worker_id": cast.elchin.id, "name": "Elchin Q.", "speaks": True, "load": 0}
    ]


async def test_a_taken_colleague_is_not_proposed_and_another_day_is(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + HOUR)
    (item,) = (await today(agency_server))["items"]
    assert (item["proposal"], item["starts_at"]) == ("move", "2026-11-24T09:00:00.000Z")


async def test_somebody_who_speaks_another_language_is_named_but_not_proposed(
    agency_server: AgencyServer,
) -> None:
    cast, database = agency_server.cast, agency_server.database
    async with database.write() as session:
        await session.execute(update(Staff).where(Staff.id == cast.elchin.id).values(languages=["en"]))
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    (item,) = (await today(agency_server))["items"]
    assert item["proposal"] == "move"
    assert [(each["name"], each["speaks"]) for each in item["colleagues"]] == [("Elchin Q.", False)]


async def test_a_colleague_who_is_off_as_well_is_not_proposed(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    aysel = await agency_server.browser(cast.aysel)
    for worker in (cast.leyla, cast.elchin):
        body = {
            "office_id": cast.baku,
            "kind": "off",
            "from_day": "2026-11-23",
            "until_day": "2026-11-24",
            "reason": "sick",
        }
        assert (await aysel.post(f"/api/v1/workers/{worker.id}/exceptions", body)).status < 300
    (item,) = (await today(agency_server))["items"]
    assert (item["colleagues"], item["proposal"]) == ([], "move")
    assert item["starts_at"] == "2026-11-25T09:00:00.000Z"


async def test_all_decisions_are_carried_out_at_once_and_reported(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    given = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    moved = await book(database, START, cast.leyla, cast.sevda, starts_at=START + 2 * HOUR)
    refused = await book(database, START, cast.leyla, cast.sevda, starts_at=START + 3 * HOUR)
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + 3 * HOUR)
    aysel = await agency_server.browser(cast.aysel)
    decisions = [
        {"appointment_id": given, "decision": "reassign", "worker_id": cast.elchin.id},
        {
            "appointment_id": moved,
            "decision": "move",
            "starts_at": (START + DAY).isoformat().replace("+00:00", "Z"),
        },
        {"appointment_id": refused, "decision": "reassign", "worker_id": cast.elchin.id},
    ]
    answer = await aysel.post("/api/v1/appointments/decisions", {"items": decisions})
    assert [item["problem"] for item in answer.body["items"]] == [None, None, "booked_already"]
    left = (await today(agency_server))["items"]
    assert [item["appointment"]["id"] for item in left] == [refused]


async def test_whoever_leaves_gives_all_that_is_to_come(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    for days in (0, 3, 200):
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR + days * DAY)
    body = await absence(agency_server, cast.aysel, cast.leyla)
    assert [item["proposal"] for item in body["items"]] == ["reassign"] * 3
    assert body["until_day"] is None


async def test_a_client_without_a_rule_is_told_by_nobody_but_people(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await book(agency_server.database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    (item,) = (await today(agency_server))["items"]
    assert item["told"] == "not_at_all"


async def test_a_coordinator_of_another_office_finds_nobody(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    assert (await absence(agency_server, cast.dilnoza, cast.leyla))["code"] == "not_found"
    assert (await absence(agency_server, cast.aysel, cast.rauf))["code"] == "not_found"
