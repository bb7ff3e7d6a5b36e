"""The desk: the day, who waits, and what is not signed yet, for each role."""

from datetime import timedelta
from typing import Any

import pytest

from server.core.agency.models import Holiday, Office
from server.core.ids import new_id
from signaling.models import Participant
from tests.cast import ClientPerson, StaffPerson
from tests.factories.appointments import book, hold, let_in, wait_at_the_door
from tests.factories.notes import sign_note, write_note
from tests.factories.people import let_stand_in
from tests.server import START, AgencyServer
from tests.statements import counted

PATH = "/api/v1/desk/today"
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def desk(server: AgencyServer, person: StaffPerson, **params: str) -> Any:
    browser = await server.browser(person)
    return (await browser.get(PATH, params=params)).body


def shown(body: Any, part: str = "appointments") -> list[str]:
    return [item["client_name"] for item in body[part]]


async def sit_down(server: AgencyServer, appointment_id: str, *, present: bool = True) -> str:
    """Put the client into the waiting room as a session stores it."""
    await wait_at_the_door(server.database, appointment_id, START)
    participant = Participant(
        id=new_id(),
        appointment_id=appointment_id,
        person_key="link:" + "0" * 32,
        role="client",
        name="Sevda",
        identity_checked=True,
        state="waiting",
        incarnation="page0000.0",
        waiting_since=START,
        absent_since=None if present else START,
    )
    async with server.database.write() as session:
        session.add(participant)
    return participant.id


async def test_a_day_at_the_desk_of_each_role(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await book(database, START, cast.elchin, cast.kamal)
    await book(database, START, cast.zuhra, cast.zarina)
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + DAY)
    expected = {
        cast.leyla: ["Sevda"],
        cast.elchin: ["Kamal"],
        cast.rauf: ["Kamal", "Sevda"],
        cast.aysel: ["Kamal", "Sevda"],
        cast.saule: ["Zarina"],
        cast.dilnoza: ["Zarina"],
    }
    for person, names in expected.items():
        assert shown(await desk(agency_server, person)) == names, person.name
    nigar = await agency_server.browser(cast.nigar)
    assert (await nigar.get(PATH)).code == "forbidden"


async def test_the_desk_says_what_day_it_is(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    empty = await desk(agency_server, cast.leyla)
    assert empty == {
        "day": "2026-11-23",
        "now": "2026-11-23T08:00:00.000Z",
        "offset_minutes": 240,
        "appointments": [],
        "waiting": [],
        "unsigned_notes": [],
        "leavers": [],
    }
    assert (await desk(agency_server, cast.zuhra))["offset_minutes"] == 300


async def test_a_day_is_the_office_s_own(agency_server: AgencyServer) -> None:
    """23:30 in Baku is half past midnight of the next day in Tashkent."""
    cast, database = agency_server.cast, agency_server.database
    late = START.replace(hour=19, minute=30)
    await book(database, START, cast.leyla, cast.sevda, starts_at=late)
    await book(database, START, cast.zuhra, cast.zarina, starts_at=late)
    assert shown(await desk(agency_server, cast.leyla)) == ["Sevda"]
    assert shown(await desk(agency_server, cast.zuhra)) == []
    assert shown(await desk(agency_server, cast.zuhra, day="2026-11-24")) == ["Zarina"]
    assert shown(await desk(agency_server, cast.leyla, day="2026-11-24")) == []


@pytest.mark.parametrize("day", ["2026-13-01", "tomorrow", "1999-01-01", "2200-01-01", "20261123T00"])
async def test_a_day_that_is_none_is_refused(agency_server: AgencyServer, day: str) -> None:
    leyla = await agency_server.browser(agency_server.cast.leyla)
    assert (await leyla.get(PATH, params={"day": day})).code == "validation"


async def test_one_office_of_several(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    rauf = await agency_server.browser(cast.rauf)
    answer = await rauf.get(PATH, params={"office_id": cast.tashkent})
    assert (answer.status, answer.body["offset_minutes"]) == (200, 300)
    aysel = await agency_server.browser(cast.aysel)
    assert (await aysel.get(PATH, params={"office_id": cast.tashkent})).code == "not_found"
    assert (await aysel.get(PATH, params={"office_id": "0" * 32})).code == "not_found"


async def test_a_substitute_has_both_desks_for_the_day(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    await book(database, START, cast.elchin, cast.kamal)
    await book(database, START, cast.leyla, cast.sevda)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    assert sorted(shown(await desk(agency_server, cast.leyla))) == ["Kamal", "Sevda"]
    assert shown(await desk(agency_server, cast.elchin)) == ["Kamal"]


async def test_who_waits_is_on_the_desks_that_show_the_appointment(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    appointment_id = await book(agency_server.database, START, cast.leyla, cast.sevda)
    participant_id = await sit_down(agency_server, appointment_id, present=False)
    waiting = {
        "appointment_id": appointment_id,
        "participant_id": participant_id,
        "client_name": "Sevda",
        "worker_id": cast.leyla.id,
        "worker_name": "Leyla M.",
        "since": "2026-11-23T08:00:00.000Z",
        "offset_minutes": 240,
        "present": False,
        "identity_checked": True,
    }
    for person in (cast.leyla, cast.rauf, cast.aysel):
        assert (await desk(agency_server, person, day="2026-11-30"))["waiting"] == [waiting]
    for person in (cast.elchin, cast.zuhra, cast.saule, cast.dilnoza):
        assert (await desk(agency_server, person))["waiting"] == []


async def test_notes_are_known_to_those_who_may_read_them(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    for hour in range(3):
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + hour * HOUR)
    first, second, _ = (await desk(agency_server, cast.leyla))["appointments"]
    await write_note(database, cast.leyla, first["id"], START)
    await write_note(database, cast.leyla, second["id"], START)
    await sign_note(database, cast.leyla, second["id"], START)
    states = {
        person.name: [item["note"] for item in (await desk(agency_server, person))["appointments"]]
        for person in (cast.leyla, cast.rauf, cast.aysel)
    }
    assert states == {
        cast.leyla.name: ["draft", "signed", "none"],
        cast.rauf.name: ["draft", "signed", "none"],
        cast.aysel.name: [None, None, None],
    }


async def test_unsigned_notes_stay_on_the_desk_until_they_are_signed(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await let_in(database, cast.leyla, appointment_id, START)
    assert (await desk(agency_server, cast.leyla))["unsigned_notes"] == []
    await hold(database, cast.leyla, appointment_id, START)
    unsigned = {
        "appointment_id": appointment_id,
        "client_name": "Sevda",
        "worker_id": cast.leyla.id,
        "worker_name": "Leyla M.",
        "starts_at": "2026-11-23T08:00:00.000Z",
        "ended_at": "2026-11-23T08:00:00.000Z",
        "offset_minutes": 240,
        "note": "none",
        "sign_by": "2026-11-25",
        "overdue": False,
    }
    assert (await desk(agency_server, cast.leyla))["unsigned_notes"] == [unsigned]
    await write_note(database, cast.leyla, appointment_id, START)
    draft = unsigned | {"note": "draft"}
    assert (await desk(agency_server, cast.rauf, day="2026-12-24"))["unsigned_notes"] == [draft]
    assert (await desk(agency_server, cast.aysel))["unsigned_notes"] == []
    assert (await desk(agency_server, cast.elchin))["unsigned_notes"] == []
    await sign_note(database, cast.leyla, appointment_id, START)
    assert (await desk(agency_server, cast.leyla))["unsigned_notes"] == []


async def test_the_last_day_for_signing_leaves_out_days_off(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    async with database.write() as session:
        office = await session.get_one(Office, cast.baku)
        office.opening = {day: [["09:00", "18:00"]] for day in ("mon", "wed")}
        session.add(Holiday(id=new_id(), office_id=cast.baku, day=START.date() + 2 * DAY, name="Off"))
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await hold(database, cast.leyla, appointment_id, START)
    (unsigned,) = (await desk(agency_server, cast.leyla))["unsigned_notes"]
    assert (unsigned["sign_by"], unsigned["overdue"]) == ("2026-12-02", False)


@pytest.mark.parametrize("part", ["appointments", "waiting", "unsigned_notes"])
async def test_a_full_desk_asks_as_often_as_an_emptier_one(agency_server: AgencyServer, part: str) -> None:
    cast, database = agency_server.cast, agency_server.database
    rauf = await agency_server.browser(cast.rauf)
    pairs: list[list[tuple[StaffPerson, ClientPerson]]] = [
        [(cast.leyla, cast.sevda)],
        [(cast.elchin, cast.kamal), (cast.leyla, cast.sevda)],
    ]
    asked = []
    for number, people in enumerate(pairs):
        for worker, client in people:
            made = await book(database, START, worker, client, starts_at=START + number * HOUR)
            if part == "waiting":
                await sit_down(agency_server, made)
            if part == "unsigned_notes":
                await hold(database, worker, made, START)
        with counted(database) as statements:
            answer = await rauf.get(PATH)
        asked.append((len(answer.body[part]), len(statements)))
    assert [count for count, _ in asked] == [1, 3]
    assert asked[0][1] == asked[1][1]


async def test_what_a_leaver_leaves_stays_in_sight_until_somebody_has_it(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    aysel, nigar = await agency_server.browser(cast.aysel), await agency_server.browser(cast.nigar)
    ids = [
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + timedelta(days=day))
        for day in (1, 2)
    ]
    assert (await aysel.get("/api/v1/desk/today")).body["leavers"] == []
    await nigar.post(f"/api/v1/staff/{cast.leyla.id}/deactivate")
    (left,) = (await aysel.get("/api/v1/desk/today")).body["leavers"]
    assert left == {
        "worker_id": cast.leyla.id,
        "worker_name": "Leyla M.",
        "appointments": 2,
        "clients": 1,
        "next_starts_at": "2026-11-24T08:00:00.000Z",
        "offset_minutes": 240,
    }
    for other in (cast.elchin, cast.dilnoza, cast.rauf):
        assert (await (await agency_server.browser(other)).get("/api/v1/desk/today")).body["leavers"] == []
    found = await aysel.get("/api/v1/desk/absence", params={"worker_id": cast.leyla.id})
    assert [item["appointment"]["id"] for item in found.body["items"]] == ids
    items = [{"appointment_id": one, "decision": "reassign", "worker_id": cast.elchin.id} for one in ids]
    await aysel.post("/api/v1/appointments/decisions", {"items": items})
    (left,) = (await aysel.get("/api/v1/desk/today")).body["leavers"]
    assert (left["appointments"], left["clients"], left["next_starts_at"]) == (0, 1, None)
    given = {"worker_id": cast.elchin.id}
    assert (await aysel.ask("PATCH", f"/api/v1/clients/{cast.sevda.id}", given)).status == 200
    assert (await aysel.get("/api/v1/desk/today")).body["leavers"] == []
