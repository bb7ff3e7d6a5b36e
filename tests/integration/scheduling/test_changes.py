"""One appointment, many forms: what changes with it, and what stays; rooms, series, further people, visits."""

from datetime import timedelta
from typing import Any

from sqlalchemy import func, select, update

from scheduling.models import Appointment, Claim
from server.core.audit.models import AuditRow
from server.core.crypto import seal
from server.core.identity.models import JoinLink
from server.people.models import Client
from tests.cast import Cast
from tests.server import START, AgencyServer, Browser

PATH = "/api/v1/appointments"
SOON = START + timedelta(hours=2)


def wish(cast: Cast, **changes: Any) -> dict[str, Any]:
    return {
        "client_id": cast.sevda.id,
        "worker_id": cast.leyla.id,
        "form": "video",
        "starts_at": SOON.isoformat(),
        "minutes": 30,
    } | changes


async def made(browser: Browser, cast: Cast, **changes: Any) -> dict[str, Any]:
    answer = await browser.post(PATH, wish(cast, **changes))
    assert answer.status == 201, answer.body
    body: dict[str, Any] = answer.body
    return body


async def claimed(server: AgencyServer, party_id: str) -> int:
    async with server.database.read() as session:
        count = select(func.count()).where(Claim.party_id == party_id)
        return await session.scalar(count) or 0


async def add_room(server: AgencyServer, name: str, capacity: int = 4) -> str:
    nigar = await server.browser(server.cast.nigar)
    room = await nigar.post(
        "/api/v1/rooms", {"office_id": server.cast.baku, "name": name, "capacity": capacity}
    )
    room_id: str = room.body["id"]
    return room_id


async def test_from_video_to_the_office_and_back_it_stays_one_appointment(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    leyla, nigar = await agency_server.browser(cast.leyla), await agency_server.browser(cast.nigar)
    room_id = await add_room(agency_server, "Blue")
    await nigar.ask("PATCH", f"/api/v1/offices/{cast.baku}", {"address": "Nizami 1, Baku"})
    before = await made(leyla, cast)
    path = f"{PATH}/{before['id']}"
    link = (await leyla.get(f"{path}/invitation")).body["link"]
    moved = await leyla.post(f"{path}/form", {"form": "office", "reason_code": "technical"})
    assert moved.status == 200, moved.body
    assert (moved.body["id"], moved.body["form"], moved.body["room_name"]) == (before["id"], "office", "Blue")
    assert moved.body["starts_at"] == before["starts_at"]
    place = (await leyla.get(f"{path}/place")).body
    assert (place["room_name"], place["address"]) == ("Blue", "Nizami 1, Baku")
    assert await claimed(agency_server, room_id) == 6
    closed = await (await agency_server.browser()).post(
        "/api/v1/join/link", {"token": link.partition("#t=")[2]}
    )
    assert closed.status == 404
    agency_server.clock.advance(minutes=1)
    back = await leyla.post(f"{path}/form", {"form": "video", "reason_code": "client_asked"})
    assert (back.body["room_id"], await claimed(agency_server, room_id)) == (None, 0)
    anew = (await leyla.get(f"{path}/invitation")).body
    assert anew["link"] != link
    assert not anew["closed"]
    timeline = (await leyla.get(f"{path}/timeline")).body["items"]
    changes = [(item["kind"], item["detail"].get("reason")) for item in timeline]
    assert [change for change in changes if change[0] == "form_changed"] == [
        ("form_changed", "technical"),
        ("form_changed", "client_asked"),
    ]


async def test_a_home_visit_takes_the_way_there_and_back(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    async with agency_server.database.write() as session:
        home = seal(session, "Səbail 5", f"client.address:{cast.sevda.id}")
        await session.execute(update(Client).where(Client.id == cast.sevda.id).values(address_sealed=home))
    place = {"route": "Second gate, ring twice", "travel_minutes": 30}
    visit = await made(leyla, cast, form="home", place=place)
    assert await claimed(agency_server, cast.leyla.id) == 6 + 2 * 6
    assert await claimed(agency_server, cast.sevda.id) == 6
    shown = (await leyla.get(f"{PATH}/{visit['id']}/place")).body
    assert shown == {"room_name": None, "address": "Səbail 5", "route": place["route"], "travel_minutes": 30}
    async with agency_server.database.read() as session:
        row = await session.get(Appointment, visit["id"])
        read = await session.scalar(select(func.count()).where(AuditRow.event == "scheduling:place:read"))
    assert row is not None
    assert b"ring twice" not in (row.route_sealed or b"")
    assert read == 1
    on_the_way = await leyla.post(
        PATH, wish(cast, starts_at=(SOON + timedelta(minutes=40)).isoformat(), minutes=5)
    )
    assert on_the_way.body["code"] == "booked_already"


async def test_a_visit_begins_and_ends_by_hand(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, aysel = await agency_server.browser(cast.leyla), await agency_server.browser(cast.aysel)
    visit = await made(leyla, cast, form="home")
    path = f"{PATH}/{visit['id']}/visit"
    assert (await aysel.post(path, {"step": "arrived"})).status == 403
    arrived = (await leyla.post(path, {"step": "arrived"})).body
    assert (arrived["state"], arrived["arrived_at"] is not None, arrived["actions"][0]) == (
        "in_session",
        True,
        "end",
    )
    assert (await leyla.post(path, {"step": "begun"})).status == 409
    left = (await leyla.post(path, {"step": "ended"})).body
    assert (left["state"], left["left_at"] is not None) == ("completed", True)
    office = await made(leyla, cast, form="office", starts_at=(SOON + timedelta(hours=1)).isoformat())
    path = f"{PATH}/{office['id']}/visit"
    here = (await aysel.post(path, {"step": "arrived"})).body
    assert (here["state"], here["started_at"]) == ("waiting", None)
    begun = (await leyla.post(path, {"step": "begun"})).body
    assert begun["state"] == "in_session"
    video = await made(leyla, cast, starts_at=(SOON + timedelta(hours=3)).isoformat())
    assert (await leyla.post(f"{PATH}/{video['id']}/visit", {"step": "begun"})).body[
        "code"
    ] == "appointment_state"


async def test_a_series_keeps_its_local_hour_and_moves_one_by_one(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    first = await made(leyla, cast, repeat={"times": 6, "weeks": 1})
    assert first["series"] == {"id": first["series"]["id"], "number": 1, "size": 6}
    window = {"from": START.isoformat(), "until": (START + timedelta(days=30)).isoformat()}
    listed = (await leyla.get(PATH, params=window)).body["items"]
    assert [item["series"]["number"] for item in listed] == [1, 2, 3, 4, 5]
    third = listed[2]
    later = (SOON + timedelta(days=15, hours=1)).isoformat()
    await leyla.post(f"{PATH}/{third['id']}/reschedule", {"starts_at": later, "minutes": 30})
    after = (await leyla.get(PATH, params=window)).body["items"]
    unmoved = {item["id"]: item["starts_at"] for item in listed if item["id"] != third["id"]}
    assert {item["id"]: item["starts_at"] for item in after if item["id"] != third["id"]} == unmoved


async def test_of_a_series_all_are_made_or_none(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    await made(leyla, cast, starts_at=(SOON + timedelta(weeks=2)).isoformat())
    refused = await leyla.post(PATH, wish(cast, repeat={"times": 4}))
    assert refused.body["code"] == "booked_already"
    async with agency_server.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 1


async def test_everybody_in_it_is_booked(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    new = {"office_id": cast.baku, "name": "Sign interpreter", "kind": "interpreter", "languages": ["az"]}
    interpreter = (await aysel.post("/api/v1/companions", new)).body["id"]
    both = await made(aysel, cast, client_ids=[cast.kamal.id], companion_ids=[interpreter])
    assert [(party["name"], party["kind"]) for party in both["parties"]] in (
        [("Kamal", "client"), ("Sign interpreter", "interpreter")],
        [("Sign interpreter", "interpreter"), ("Kamal", "client")],
    )
    for busy in ({"client_id": cast.kamal.id}, {"client_id": cast.kamal.id, "companion_ids": [interpreter]}):
        refused = await aysel.post(PATH, wish(cast, worker_id=cast.elchin.id, **busy))
        assert refused.body["code"] == "booked_already"
    stranger = await aysel.post(PATH, wish(cast, worker_id=cast.elchin.id, client_ids=[cast.zarina.id]))
    assert stranger.status == 404


async def test_rooms_hold_one_appointment_and_as_many_people_as_they_can(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    small, large = await add_room(agency_server, "Small", 2), await add_room(agency_server, "Large", 5)
    first = await made(aysel, cast, form="office")
    assert first["room_id"] == small
    kamal = {"client_id": cast.kamal.id, "worker_id": cast.elchin.id, "form": "office"}
    too_many = await aysel.post(PATH, wish(cast, form="office", client_ids=[cast.kamal.id], place={"room_id": small},
                                           starts_at=(SOON + timedelta(hours=2)).isoformat()))  # fmt: skip
    assert (too_many.body["code"], too_many.body["params"]) == ("room_too_small", {"capacity": 2})
    assert (await aysel.post(PATH, wish(cast, **kamal, place={"room_id": small}))).body[
        "code"
    ] == "booked_already"
    second = await made(aysel, cast, **kamal)
    assert second["room_id"] == large
    moved = await aysel.post(
        f"{PATH}/{second['id']}/reschedule",
        {"starts_at": (SOON + timedelta(hours=4)).isoformat(), "minutes": 30},
    )
    assert moved.body["room_id"] == large


async def test_a_service_is_booked_within_its_hours_unless_staff_know_better(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    leyla, nigar = await agency_server.browser(cast.leyla), await agency_server.browser(cast.nigar)
    offer = {"names": {"en": "Talk"}, "forms": ["video"], "minutes": 30, "office_ids": [cast.baku]}
    service_id = (await nigar.post("/api/v1/services", offer)).body["id"]
    assert (await leyla.post(PATH, wish(cast, service_id=service_id))).body["code"] == "not_available"
    assert (await leyla.post(PATH, wish(cast, service_id=service_id, form="audio"))).body[
        "code"
    ] == "not_offered"
    assert (await made(leyla, cast, service_id=service_id, anyway=True))["service_id"] == service_id


async def test_an_ill_worker_s_day_is_decided_in_one_go(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel, leyla = await agency_server.browser(cast.aysel), await agency_server.browser(cast.leyla)
    times = [(SOON + timedelta(hours=number)).isoformat() for number in range(4)]
    one, two, three, four = [(await made(leyla, cast, starts_at=at))["id"] for at in times]
    busy = await made(aysel, cast, worker_id=cast.elchin.id, client_id=cast.kamal.id, starts_at=times[3])
    decisions = [
        {"appointment_id": one, "decision": "reassign", "worker_id": cast.elchin.id},
        {"appointment_id": two, "decision": "move", "starts_at": (SOON + timedelta(days=1)).isoformat()},
        {"appointment_id": three, "decision": "cancel"},
        {"appointment_id": four, "decision": "reassign", "worker_id": cast.elchin.id},
    ]
    decided = await aysel.post(f"{PATH}/decisions", {"items": decisions})
    assert [item["problem"] for item in decided.body["items"]] == [None, None, None, "booked_already"]
    now = {each: (await aysel.get(f"{PATH}/{each}")).body for each in (one, two, three, four)}
    assert (now[one]["worker_name"], now[three]["state"]) == ("Elchin Q.", "cancelled_by_agency")
    assert now[two]["starts_at"].startswith((SOON + timedelta(days=1)).strftime("%Y-%m-%dT%H"))
    assert (now[four]["worker_name"], now[four]["state"]) == ("Leyla M.", "confirmed")
    assert busy["state"] == "confirmed"
    forbidden = await leyla.post(f"{PATH}/decisions", {"items": decisions[3:]})
    assert forbidden.body["items"] == [{"appointment_id": four, "problem": "forbidden"}]


async def test_the_link_s_row_is_kept_when_the_form_goes_back_and_forth(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    phone = await made(leyla, cast, form="phone")
    for form in ("video", "phone", "audio"):
        body = {"form": form, "reason_code": "other"}
        assert (await leyla.post(f"{PATH}/{phone['id']}/form", body)).status == 200
    async with agency_server.database.read() as session:
        links = (await session.scalars(select(JoinLink.closed_at))).all()
    assert list(links) == [None]
