"""Appointments over HTTP."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from server.core.audit.models import AuditRow
from tests.cast import Cast
from tests.factories.appointments import book, hold, wait_at_the_door
from tests.server import START, AgencyServer, Browser
from tests.statements import counted

PATH = "/api/v1/appointments"
DAY = timedelta(days=1)


def new(cast: Cast, **changes: object) -> dict[str, object]:
    return {
        "client_id": cast.sevda.id,
        "worker_id": cast.leyla.id,
        "form": "video",
        "starts_at": "2026-11-23T12:00:00+04:00",
        "minutes": 30,
    } | changes


async def actions(browser: Browser, appointment_id: str) -> list[str]:
    found = await browser.get(f"{PATH}/{appointment_id}")
    listed: list[str] = found.body["actions"]
    return listed


async def test_an_appointment_is_made_read_and_listed(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    made = await leyla.post(PATH, new(cast, form="audio"))
    assert made.status == 201
    assert made.body == {
        "id": made.body["id"],
        "office_id": cast.baku,
        "client_id": cast.sevda.id,
        "client_name": "Sevda",
        "client_language": "az",
        "worker_id": cast.leyla.id,
        "worker_name": "Leyla M.",
        "form": "audio",
        "state": "confirmed",
        "starts_at": "2026-11-23T08:00:00.000Z",
        "ends_at": "2026-11-23T08:30:00.000Z",
        "offset_minutes": 240,
        "created_at": "2026-11-23T08:00:00.000Z",
        "started_at": None,
        "ended_at": None,
        "closing_reason": None,
        "service_id": None,
        "room_id": None,
        "room_name": None,
        "series": None,
        "parties": [],
        "hold_until": None,
        "arrived_at": None,
        "left_at": None,
        "actions": made.body["actions"],
    }
    assert (await leyla.get(f"{PATH}/{made.body['id']}")).body == made.body
    window = {"from": "2026-11-23T08:00:00Z", "until": "2026-11-23T08:05:00Z"}
    assert (await leyla.get(PATH, params=window)).body == {"items": [made.body]}
    before = {"from": "2026-11-23T00:00:00Z", "until": "2026-11-23T08:00:00Z"}
    assert (await leyla.get(PATH, params=before)).body == {"items": []}


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts_at": "2026-11-23T12:01:00+04:00"},
        {"starts_at": "2026-11-23T12:00:00.5+04:00"},
        {"starts_at": "2026-11-23T12:00:00"},
        {"starts_at": 1790000000},
        {"minutes": 0},
        {"minutes": 7},
        {"minutes": 485},
        {"minutes": "30"},
        {"form": "telepathy"},
        {"office_id": "0" * 32},
        {"created_by": "0" * 32},
    ],
)
async def test_what_cannot_be_an_appointment_is_named(
    agency_server: AgencyServer, wrong: dict[str, object]
) -> None:
    leyla = await agency_server.browser(agency_server.cast.leyla)
    refused = await leyla.post(PATH, new(agency_server.cast, **wrong))
    assert (refused.status, refused.code) == (422, "validation")
    assert [fault["pointer"] for fault in refused.body["errors"]] == [f"/body/{name}" for name in wrong]


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2026-11-23T08:00:00Z", "2026-11-23T08:00:00Z"),
        ("2026-11-23T08:00:00Z", "2026-12-24T08:00:01Z"),
        ("2026-11-23", "2026-11-24"),
        ("9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59Z"),
    ],
)
async def test_a_window_has_bounds(agency_server: AgencyServer, since: str, until: str) -> None:
    leyla = await agency_server.browser(agency_server.cast.leyla)
    assert (await leyla.get(PATH, params={"from": since, "until": until})).code == "validation"


async def test_a_list_asks_as_often_for_three_as_for_one(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    aysel = await agency_server.browser(cast.aysel)
    window = {"from": "2026-11-23T00:00:00Z", "until": "2026-11-24T00:00:00Z"}
    asked = []
    for people in ([(cast.leyla, cast.sevda)], [(cast.elchin, cast.kamal), (cast.elchin, cast.sevda)]):
        for place, (worker, client) in enumerate(people):
            starts_at = START + place * timedelta(hours=2) + len(people) * timedelta(hours=1)
            await book(database, START, worker, client, starts_at=starts_at, by=cast.aysel.actor)
        with counted(database) as statements:
            answer = await aysel.get(PATH, params=window)
        asked.append((len(answer.body["items"]), len(statements)))
    assert [count for count, _ in asked] == [1, 3]
    assert asked[0][1] == asked[1][1]


async def test_everybody_sees_what_is_theirs(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    sevdas = await book(database, START, cast.leyla, cast.sevda)
    kamals = await book(database, START, cast.elchin, cast.kamal)
    zarinas = await book(database, START, cast.zuhra, cast.zarina)
    window = {"from": "2026-11-23T00:00:00Z", "until": "2026-11-24T00:00:00Z"}
    for person, expected in (
        (cast.leyla, {sevdas}),
        (cast.elchin, {kamals}),
        (cast.zuhra, {zarinas}),
        (cast.rauf, {sevdas, kamals}),
        (cast.saule, {zarinas}),
        (cast.aysel, {sevdas, kamals}),
        (cast.dilnoza, {zarinas}),
    ):
        browser = await agency_server.browser(person)
        seen = {item["id"] for item in (await browser.get(PATH, params=window)).body["items"]}
        assert seen == expected, person.name
        for appointment_id in (sevdas, kamals, zarinas):
            found = (await browser.get(f"{PATH}/{appointment_id}")).status
            assert found == (200 if appointment_id in expected else 404), person.name


async def test_the_actions_offered_are_those_allowed(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    appointment_id = await book(
        database, START, cast.leyla, cast.sevda, starts_at=START + timedelta(minutes=5)
    )
    leyla, rauf, aysel = [await agency_server.browser(one) for one in (cast.leyla, cast.rauf, cast.aysel)]
    planning, change = ["invite", "reschedule", "cancel"], "change_form"
    assert await actions(leyla, appointment_id) == ["session", *planning, change, "read_note", "write_note"]
    assert await actions(rauf, appointment_id) == ["read_note"]
    assert await actions(aysel, appointment_id) == [*planning, change, "reassign"]
    agency_server.clock.advance(minutes=10)
    assert await actions(aysel, appointment_id) == [*planning, "miss", "fail", change, "reassign"]
    await wait_at_the_door(database, appointment_id, agency_server.clock.now)
    assert await actions(aysel, appointment_id) == ["invite", "cancel", "fail", change]
    await hold(database, cast.leyla, appointment_id, agency_server.clock.now)
    assert await actions(aysel, appointment_id) == []
    assert await actions(leyla, appointment_id) == ["read_note", "write_note"]


async def test_the_invitation_is_shown_to_whoever_plans_and_leaves_a_trace(
    agency_server: AgencyServer,
) -> None:
    cast, database = agency_server.cast, agency_server.database
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    path = f"{PATH}/{appointment_id}/invitation"
    aysel, rauf = await agency_server.browser(cast.aysel), await agency_server.browser(cast.rauf)
    shown = await aysel.get(path)
    assert shown.body["link"].startswith(f"{agency_server.url}/j#t=")
    assert len(shown.body["code"]) == 6
    assert (shown.body["closed"], shown.body["offset_minutes"]) == (False, 240)
    assert shown.body["qr"]["path"].startswith("M4 4h7v1h-7z")
    assert (await rauf.get(path)).code == "forbidden"
    async with database.read() as session:
        traces = await session.scalars(
            select(AuditRow.actor_id).where(AuditRow.event == "scheduling:invitation:read")
        )
    assert list(traces) == [cast.aysel.id]


async def test_a_day_runs_its_course(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    made = await aysel.post(PATH, new(cast))
    path = f"{PATH}/{made.body['id']}"
    later = {"starts_at": "2026-11-23T08:10:00Z", "minutes": 45}
    moved = await aysel.post(f"{path}/reschedule", later)
    assert (moved.status, moved.body["ends_at"]) == (200, "2026-11-23T08:55:00.000Z")
    early = await aysel.post(f"{path}/missed", {"reason_code": "did_not_come"})
    assert (early.status, early.code) == (409, "not_begun")
    assert (await aysel.post(PATH, new(cast, starts_at="2026-11-23T08:40:00Z"))).code == "booked_already"
    agency_server.clock.advance(minutes=25)
    missed = await aysel.post(f"{path}/missed", {"reason_code": "did_not_come"})
    ended: dict[str, Any] = missed.body
    assert (ended["state"], ended["closing_reason"]) == ("missed_by_client", "did_not_come")
    assert (await aysel.post(f"{path}/cancel", {"reason_code": "other"})).code == "appointment_state"
    assert (await aysel.post(f"{path}/cancel", {"reason_code": "because"})).code == "validation"
