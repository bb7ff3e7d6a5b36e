"""Services, rooms, weekly hours and the free times that come of them, over HTTP."""

from typing import Any

from tests.cast import Cast
from tests.server import AgencyServer, Browser
from tests.statements import counted

MONDAY = "2026-11-30"


async def offer(server: AgencyServer, **changes: Any) -> str:
    """Add a service of 45 minutes in Baku and return its id."""
    nigar = await server.browser(server.cast.nigar)
    body = {
        "names": {"en": "Talk", "az": "Söhbət"},
        "forms": ["video", "office", "home"],
        "minutes": 45,
        "office_ids": [server.cast.baku],
    } | changes
    made = await nigar.post("/api/v1/services", body)
    assert made.status == 201, made.body
    service_id: str = made.body["id"]
    return service_id


async def set_hours(
    browser: Browser, cast: Cast, starts: str, ends: str, weekdays: tuple[int, ...] = (0,)
) -> None:
    """Let Leyla be there on these weekdays, from the 24th on."""
    hours = [{"weekday": day, "starts": starts, "ends": ends} for day in weekdays]
    body = {"office_id": cast.baku, "effective_from": "2026-11-24", "hours": hours}
    set_ = await browser.ask("PUT", f"/api/v1/workers/{cast.leyla.id}/week", body)
    assert set_.status == 200, set_.body


async def free(browser: Browser, cast: Cast, service_id: str, **changes: str) -> list[str]:
    """When Leyla is free on Monday the 30th, in Baku's time."""
    asked = {
        "service_id": service_id,
        "office_id": cast.baku,
        "form": "video",
        "from": f"{MONDAY}T00:00:00+04:00",
        "until": f"{MONDAY}T23:55:00+04:00",
        "worker_id": cast.leyla.id,
    } | changes
    answer = await browser.get("/api/v1/slots", params=asked)
    assert answer.status == 200, answer.body
    assert answer.body["offsets"] == [{"at": answer.body["offsets"][0]["at"], "offset_minutes": 240}]
    return [start[11:16] for worker in answer.body["workers"] for start in worker["starts"]]


async def book(
    browser: Browser, cast: Cast, starts_at: str, client_id: str | None = None, **changes: Any
) -> int:
    """Book Leyla; return the status."""
    body = {"client_id": client_id or cast.sevda.id, "worker_id": cast.leyla.id, "form": "video"}
    made = await browser.post(
        "/api/v1/appointments", body | {"starts_at": starts_at, "minutes": 45} | changes
    )
    return made.status


async def test_weekly_hours_become_free_times_and_a_booking_takes_one(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    service_id = await offer(agency_server, buffers={"video": {"before": 0, "after": 15}})
    assert await free(leyla, cast, service_id) == []
    await set_hours(leyla, cast, "09:00", "13:00")
    assert await free(leyla, cast, service_id) == ["05:00", "06:00", "07:00", "08:00"]
    assert await book(leyla, cast, f"{MONDAY}T06:00:00Z") == 201
    assert await free(leyla, cast, service_id) == ["05:00", "06:45", "07:45"]


async def test_leave_holidays_and_extra_hours_change_a_day(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, nigar = await agency_server.browser(cast.leyla), await agency_server.browser(cast.nigar)
    service_id = await offer(agency_server)
    await set_hours(leyla, cast, "09:00", "11:00")
    part = {"office_id": cast.baku, "from_day": MONDAY, "until_day": MONDAY}
    off = part | {"kind": "off", "starts": "09:00", "ends": "10:00", "reason": "training"}
    added = await leyla.post(f"/api/v1/workers/{cast.leyla.id}/exceptions", off)
    assert await free(leyla, cast, service_id) == ["06:00"]
    await leyla.ask("DELETE", f"/api/v1/exceptions/{added.body['exceptions'][0]['id']}")
    await nigar.post(f"/api/v1/offices/{cast.baku}/holidays", {"day": MONDAY, "name": "Holiday"})
    assert await free(leyla, cast, service_id) == []
    extra = part | {"kind": "extra", "starts": "20:00", "ends": "21:00"}
    await leyla.post(f"/api/v1/workers/{cast.leyla.id}/exceptions", extra)
    assert await free(leyla, cast, service_id) == ["16:00"]


async def test_new_hours_hold_from_their_day_on(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    service_id = await offer(agency_server)
    await set_hours(leyla, cast, "09:00", "10:00")
    later = {
        "office_id": cast.baku,
        "effective_from": "2026-12-01",
        "hours": [{"weekday": 0, "starts": "15:00", "ends": "16:00"}],
    }
    await leyla.ask("PUT", f"/api/v1/workers/{cast.leyla.id}/week", later)
    assert await free(leyla, cast, service_id) == ["05:00"]
    next_week = {"from": "2026-12-07T00:00:00+04:00", "until": "2026-12-07T23:55:00+04:00"}
    assert await free(leyla, cast, service_id, **next_week) == ["11:00"]


async def test_an_office_visit_needs_a_room_that_is_free(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, nigar = await agency_server.browser(cast.leyla), await agency_server.browser(cast.nigar)
    service_id = await offer(agency_server)
    await set_hours(leyla, cast, "09:00", "10:00")
    assert await free(leyla, cast, service_id, form="office") == ["05:00"]
    small = {"office_id": cast.baku, "name": "Cupboard", "capacity": 1}
    assert (await nigar.post("/api/v1/rooms", small)).status == 201
    assert await free(leyla, cast, service_id, form="office") == []
    assert (await nigar.post("/api/v1/rooms", small)).body["code"] == "name_taken"
    assert (await nigar.post("/api/v1/rooms", small | {"name": "Blue", "capacity": 3})).status == 201
    assert await free(leyla, cast, service_id, form="office") == ["05:00"]


async def test_limits_of_a_service_are_kept(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    once_a_day = await offer(agency_server, daily_limit=1)
    long_before = await offer(agency_server, notice_minutes=60 * 24 * 30)
    await set_hours(leyla, cast, "09:00", "12:00")
    assert await free(leyla, cast, long_before) == []
    assert len(await free(leyla, cast, once_a_day)) == 4
    assert await book(leyla, cast, f"{MONDAY}T06:00:00Z") == 201
    assert await free(leyla, cast, once_a_day) == []


async def test_the_way_to_a_home_takes_time_and_a_client_cannot_be_twice(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, elchin = await agency_server.browser(cast.leyla), await agency_server.browser(cast.elchin)
    service_id = await offer(agency_server)
    await set_hours(leyla, cast, "09:00", "12:00")
    assert await free(leyla, cast, service_id, form="home", travel_minutes="30") == ["05:00", "06:45"]
    aysel = await agency_server.browser(cast.aysel)
    busy = {"client_id": cast.sevda.id, "worker_id": cast.elchin.id, "form": "video", "minutes": 45}
    assert (
        await aysel.post("/api/v1/appointments", busy | {"starts_at": f"{MONDAY}T05:00:00Z"})
    ).status == 201
    assert await free(leyla, cast, service_id, client_id=cast.sevda.id) == ["05:45", "06:30", "07:15"]
    foreign = await elchin.get(f"/api/v1/workers/{cast.zuhra.id}/availability")
    assert foreign.status == 404


async def test_many_workers_cost_no_more_questions_than_one(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    service_id = await offer(agency_server)
    await set_hours(leyla, cast, "09:00", "12:00")
    aysel = await agency_server.browser(cast.aysel)
    asked = {"service_id": service_id, "office_id": cast.baku, "form": "video"}
    asked |= {"from": f"{MONDAY}T00:00:00Z", "until": f"{MONDAY}T12:00:00Z"}
    with counted(agency_server.database) as one:
        await aysel.get("/api/v1/slots", params=asked | {"worker_id": cast.leyla.id})
    with counted(agency_server.database) as both:
        answer = await aysel.get("/api/v1/slots", params=asked)
    assert [worker["worker_name"] for worker in answer.body["workers"]] == ["Elchin Q.", "Leyla M."]
    assert len(both) == len(one)
