"""The client record over HTTP."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core.audit.models import AuditRow
from server.people.models import Client
from tests.cast import Cast
from tests.factories.people import add_client, let_stand_in
from tests.server import START, AgencyServer
from tests.statements import counted

PATH = "/api/v1/clients"
PHONE = "+994 00 123 45 67"


def new(cast: Cast, **changes: object) -> dict[str, object]:
    return {"office_id": cast.baku, "name": "Aynur Məmmədova", "language": "az"} | changes


async def names(server: AgencyServer, person: Any, query: str = "") -> list[str]:
    browser = await server.browser(person)
    found = await browser.get(PATH, params={"query": query})
    return [item["name"] for item in found.body["items"]]


async def test_a_worker_adds_a_client_of_their_own(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    added = await leyla.post(PATH, new(cast, phone=PHONE))
    assert added.status == 201
    assert added.body == {
        "id": added.body["id"],
        "office_id": cast.baku,
        "name": "Aynur Məmmədova",
        "is_pseudonym": False,
        "language": "az",
        "worker_id": cast.leyla.id,
        "worker_name": "Leyla M.",
        "phone": PHONE,
        "created_at": "2026-11-23T08:00:00.000Z",
        "offset_minutes": 240,
        "actions": ["change", "book"],
    }
    assert (await leyla.get(f"{PATH}/{added.body['id']}")).body == added.body
    async with agency_server.database.read() as session:
        stored = await session.get_one(Client, added.body["id"])
    assert stored.phone_sealed is not None
    assert PHONE.encode() not in stored.phone_sealed


async def test_a_coordinator_adds_and_gives_a_client_to_a_worker(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    added = await aysel.post(PATH, new(cast))
    assert (added.body["worker_id"], added.body["actions"]) == (None, ["change", "assign", "book"])
    path = f"{PATH}/{added.body['id']}"
    given = await aysel.ask("PATCH", path, {"worker_id": cast.elchin.id})
    assert (given.body["worker_name"], given.body["name"]) == ("Elchin Q.", "Aynur Məmmədova")
    assert await names(agency_server, cast.elchin) == ["Aynur Məmmədova", "Kamal"]
    taken = await aysel.ask("PATCH", path, {"worker_id": None})
    assert taken.body["worker_id"] is None
    assert await names(agency_server, cast.elchin) == ["Kamal"]


async def test_a_change_leaves_alone_what_it_does_not_name(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    added = await leyla.post(PATH, new(cast, phone=PHONE))
    path = f"{PATH}/{added.body['id']}"
    changed = await leyla.ask("PATCH", path, {"name": "Oʻgʻiloy", "is_pseudonym": True, "language": "uz"})
    assert changed.body == added.body | {"name": "Oʻgʻiloy", "is_pseudonym": True, "language": "uz"}
    assert await names(agency_server, cast.leyla, "o'g'il") == ["Oʻgʻiloy"]
    assert (await leyla.ask("PATCH", path, {"phone": None})).body["phone"] is None
    assert (await leyla.ask("PATCH", path, {})).body["name"] == "Oʻgʻiloy"
    for wrong in ({"name": None}, {"language": None}, {"name": " "}, {"phone": "call me"}, {"id": "0" * 32}):
        assert (await leyla.ask("PATCH", path, wrong)).code == "validation"


async def test_nobody_takes_or_gives_away_what_is_not_theirs_to_give(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    sevda = f"{PATH}/{cast.sevda.id}"
    leyla, aysel = await agency_server.browser(cast.leyla), await agency_server.browser(cast.aysel)
    assert (await leyla.ask("PATCH", sevda, {"worker_id": cast.elchin.id})).code == "forbidden"
    assert (await leyla.ask("PATCH", sevda, {"worker_id": cast.leyla.id})).status == 200
    assert (await leyla.post(PATH, new(cast, worker_id=cast.elchin.id))).code == "not_found"
    assert (await leyla.post(PATH, new(cast, office_id=cast.tashkent))).code == "not_found"
    for worker in (cast.zuhra, cast.rauf, cast.aysel):
        assert (await aysel.ask("PATCH", sevda, {"worker_id": worker.id})).code == "not_found", worker.name
        assert (await aysel.post(PATH, new(cast, worker_id=worker.id))).code == "not_found", worker.name
    zuhra = await agency_server.browser(cast.zuhra)
    assert (await zuhra.ask("PATCH", sevda, {"name": "Mine"})).code == "not_found"
    rauf, nigar = await agency_server.browser(cast.rauf), await agency_server.browser(cast.nigar)
    assert (await rauf.ask("PATCH", sevda, {"name": "Mine"})).code == "forbidden"
    assert (await nigar.get(sevda)).code == "forbidden"


async def test_reading_leaves_a_trace(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    rauf = await agency_server.browser(cast.rauf)
    await rauf.get(f"{PATH}/{cast.sevda.id}")
    await rauf.get(PATH, params={"query": "sev"})
    await rauf.get(f"{PATH}/{cast.zarina.id}")
    async with agency_server.database.read() as session:
        rows = await session.execute(select(AuditRow.event, AuditRow.actor_id, AuditRow.subject))
        traces = [tuple(row) for row in rows]
    assert traces == [
        ("people:client:read", cast.rauf.id, f"client:{cast.sevda.id}"),
        ("people:client:listed", cast.rauf.id, f"staff:{cast.rauf.id}"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Oʻgʻiloy Gʻafurova", "Sevda", "Qızılgül Əliyeva"]),
        ("o'g'iloy", ["Oʻgʻiloy Gʻafurova"]),
        ("oʼgʼiloy g‘afurova", ["Oʻgʻiloy Gʻafurova"]),
        ("O`G`ILOY", ["Oʻgʻiloy Gʻafurova"]),
        ("ogiloy", ["Oʻgʻiloy Gʻafurova"]),
        ("QIZILGUL", ["Qızılgül Əliyeva"]),
        ("QIZILGÜL ƏLİYEVA", ["Qızılgül Əliyeva"]),
        ("qızılgül", ["Qızılgül Əliyeva"]),
        ("eli qizil", ["Qızılgül Əliyeva"]),
        ("%", []),
        ("_", []),
        ("nobody", []),
    ],
)
async def test_names_are_found_however_they_are_typed(
    agency_server: AgencyServer, query: str, found: list[str]
) -> None:
    cast = agency_server.cast
    for name in ("Oʻgʻiloy Gʻafurova", "Qızılgül Əliyeva"):
        await add_client(agency_server.database, cast.leyla.actor, START, office_id=cast.baku, name=name)
    assert sorted(await names(agency_server, cast.leyla, query)) == sorted(found)


async def test_a_list_asks_as_often_for_three_as_for_one(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    leyla = await agency_server.browser(cast.leyla)
    asked = []
    for more in (0, 2):
        for _ in range(more):
            await add_client(database, cast.leyla.actor, START, office_id=cast.baku)
        with counted(database) as statements:
            answer = await leyla.get(PATH)
        asked.append((len(answer.body["items"]), len(statements)))
    assert [count for count, _ in asked] == [1, 3]
    assert asked[0][1] == asked[1][1]


async def test_workers_to_choose_from(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    expected = {
        cast.leyla: {"Elchin Q.": True, "Leyla M.": True},
        cast.elchin: {"Elchin Q.": True, "Leyla M.": False},
        cast.aysel: {"Elchin Q.": True, "Leyla M.": True},
        cast.rauf: {"Elchin Q.": False, "Leyla M.": False, "Zuhra N.": False},
        cast.nigar: {"Elchin Q.": False, "Leyla M.": False, "Zuhra N.": False},
    }
    for person, workers in expected.items():
        browser = await agency_server.browser(person)
        found = (await browser.get("/api/v1/workers")).body["items"]
        assert {item["name"]: item["bookable"] for item in found} == workers, person.name
    aysel, nigar = await agency_server.browser(cast.aysel), await agency_server.browser(cast.nigar)
    elsewhere = {"office_id": cast.tashkent}
    assert (await aysel.get("/api/v1/workers", params=elsewhere)).code == "not_found"
    found = (await nigar.get("/api/v1/workers", params=elsewhere)).body["items"]
    assert [item["name"] for item in found] == ["Zuhra N."]


async def test_substitutions_are_made_listed_and_ended(agency_server: AgencyServer) -> None:
    cast, path = agency_server.cast, "/api/v1/substitutions"
    aysel = await agency_server.browser(cast.aysel)
    leyla, zuhra = await agency_server.browser(cast.leyla), await agency_server.browser(cast.zuhra)
    days = {"from_day": "2026-11-23", "until_day": "2026-11-24"}
    pair = {"worker_id": cast.elchin.id, "substitute_id": cast.leyla.id}
    made = await aysel.post(path, pair | days)
    assert made.status == 201
    assert made.body == pair | days | {
        "id": made.body["id"],
        "office_id": cast.baku,
        "worker_name": "Elchin Q.",
        "substitute_name": "Leyla M.",
        "today": True,
    }
    assert (await leyla.get(path)).body["items"] == [made.body]
    assert (await zuhra.get(path)).body["items"] == []
    assert await names(agency_server, cast.leyla) == ["Kamal", "Sevda"]
    dilnoza = await agency_server.browser(cast.dilnoza)
    assert (await dilnoza.ask("DELETE", f"{path}/{made.body['id']}")).code == "not_found"
    assert (await leyla.ask("DELETE", f"{path}/{made.body['id']}")).code == "forbidden"
    assert (await aysel.ask("DELETE", f"{path}/{made.body['id']}")).status == 204
    assert await names(agency_server, cast.leyla) == ["Sevda"]


@pytest.mark.parametrize(
    ("days", "code"),
    [
        (("2026-11-21", "2026-11-22"), "time_past"),
        (("2027-11-25", "2027-11-26"), "time_too_far"),
        (("2026-11-25", "2026-11-24"), "validation"),
        (("2026-11-24", "2027-11-26"), "validation"),
        (("2199-12-30", "2199-12-31"), "time_too_far"),
        (("1999-12-30", "1999-12-31"), "validation"),
    ],
)
async def test_substitutions_have_sensible_days(
    agency_server: AgencyServer, days: tuple[str, str], code: str
) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    wrong = {
        "worker_id": cast.elchin.id,
        "substitute_id": cast.leyla.id,
        "from_day": days[0],
        "until_day": days[1],
    }
    assert (await aysel.post("/api/v1/substitutions", wrong)).code == code


async def test_substitutes_come_from_one_s_own_offices(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    day = (START + timedelta(days=1)).date().isoformat()
    for worker, substitute, code in (
        (cast.leyla, cast.leyla, "validation"),
        (cast.leyla, cast.zuhra, "not_found"),
        (cast.zuhra, cast.leyla, "not_found"),
        (cast.leyla, cast.rauf, "not_found"),
    ):
        wrong = {
            "worker_id": worker.id,
            "substitute_id": substitute.id,
            "from_day": day,
            "until_day": day,
        }
        assert (await aysel.post("/api/v1/substitutions", wrong)).code == code
