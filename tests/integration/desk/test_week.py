"""A week of the calendar, for each role."""

from datetime import date, timedelta
from typing import Any

from server.core.agency.models import Holiday, Office
from server.core.ids import new_id
from tests.cast import StaffPerson
from tests.factories.appointments import book
from tests.server import START, AgencyServer
from tests.statements import counted

PATH = "/api/v1/desk/week"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def week(server: AgencyServer, person: StaffPerson, **params: str) -> Any:
    browser = await server.browser(person)
    return (await browser.get(PATH, params=params)).body


def shown(body: Any) -> list[str]:
    return [item["client_name"] for item in body["appointments"]]


async def test_the_week_of_each_role(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + 2 * DAY)
    await book(database, START, cast.zuhra, cast.zarina, starts_at=START + DAY)
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + 7 * DAY)
    expected = {
        cast.leyla: ["Sevda"],
        cast.elchin: ["Kamal"],
        cast.aysel: ["Sevda", "Kamal"],
        cast.rauf: ["Sevda", "Kamal"],
        cast.saule: ["Zarina"],
    }
    for person, names in expected.items():
        assert shown(await week(agency_server, person)) == names, person.name


async def test_a_week_of_one_worker(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + HOUR)
    assert shown(await week(agency_server, cast.aysel, worker_id=cast.elchin.id)) == ["Kamal"]
    assert shown(await week(agency_server, cast.leyla, worker_id=cast.elchin.id)) == []


async def test_a_week_is_seven_days_of_the_askers_place(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    body = await week(agency_server, cast.zuhra, day="2026-11-29")
    assert [day["day"] for day in body["days"]] == [f"2026-11-{number}" for number in range(23, 30)]
    assert body["days"][0]["starts_at"] == "2026-11-22T19:00:00.000Z"
    assert body["offsets"] == [{"since": "2026-11-22T19:00:00.000Z", "minutes": 300}]
    assert body["office_id"] == cast.tashkent


async def test_opening_hours_and_holidays_stand_in_the_week(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    async with agency_server.database.write() as session:
        office = await session.get_one(Office, cast.baku)
        office.opening = {**office.opening, "mon": [["09:00", "13:00"]], "sun": []}
        session.add(Holiday(id=new_id(), office_id=cast.baku, day=date(2026, 11, 24), name="Founders"))
    days = (await week(agency_server, cast.leyla))["days"]
    assert days[0]["open"] == [
        {"starts_at": "2026-11-23T05:00:00.000Z", "ends_at": "2026-11-23T09:00:00.000Z"}
    ]
    assert (days[1]["open"], days[1]["holidays"]) == ([], [{"office": "Baku", "name": "Founders"}])
    assert (days[6]["open"], days[6]["holidays"]) == ([], [])


async def test_a_workers_own_hours_stand_in_their_week(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    body = {
        "office_id": cast.baku,
        "effective_from": "2026-11-23",
        "hours": [{"weekday": 1, "starts": "10:00", "ends": "12:00"}],
    }
    assert (await leyla.ask("PUT", f"/api/v1/workers/{cast.leyla.id}/week", body)).status == 200
    for person, params in ((cast.leyla, {}), (cast.aysel, {"worker_id": cast.leyla.id})):
        days = (await week(agency_server, person, **params))["days"]
        assert [len(day["open"]) for day in days] == [0, 1, 0, 0, 0, 0, 0]
        assert days[1]["open"][0]["starts_at"] == "2026-11-24T06:00:00.000Z"
    assert len((await week(agency_server, cast.aysel))["days"][0]["open"]) == 1


async def test_a_week_in_which_the_clocks_change_says_when(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    async with agency_server.database.write() as session:
        office = await session.get_one(Office, cast.baku)
        office.time_zone = "Europe/Berlin"
    body = await week(agency_server, cast.leyla, day="2026-10-21")
    assert [offset["minutes"] for offset in body["offsets"]] == [120, 60]
    assert body["offsets"][1]["since"] == "2026-10-25T01:00:00.000Z"
    assert body["days"][6]["ends_at"] == "2026-10-25T23:00:00.000Z"


async def test_a_full_week_takes_no_more_questions(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    leyla = await agency_server.browser(cast.leyla)
    asked = []
    for first, last in ((0, 1), (1, 20)):
        for number in range(first, last):
            await book(database, START, cast.leyla, cast.sevda, starts_at=START + number * HOUR)
        with counted(database) as statements:
            await leyla.get(PATH)
        asked.append(len(statements))
    assert asked[0] == asked[1]


async def test_an_administrator_has_no_calendar(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.nigar)
    assert (await browser.get(PATH)).code == "forbidden"
