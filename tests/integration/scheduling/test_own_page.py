"""A client's own page over HTTP: in by the personal link, and what may be done there."""

from datetime import timedelta
from typing import Any

from sqlalchemy import select

from scheduling.appointment import State
from scheduling.models import Appointment, Claim
from scheduling.service import expire_holds
from server.core.identity.personal import IDLE
from tests.cast import ClientPerson, StaffPerson
from tests.server import START, AgencyServer, Answer, Browser

ME = "/api/v1/me"
DAY = timedelta(days=1)


async def own_page(server: AgencyServer, worker: StaffPerson, client: ClientPerson, **more: Any) -> Browser:
    """Hand a client their link, and let them come in by it."""
    staff = await server.browser(worker)
    link = (await staff.post(f"/api/v1/clients/{client.id}/personal-link")).body["link"]
    browser = await server.browser()
    entered = await browser.post(f"{ME}/enter", {"token": link.partition("#t=")[2], **more})
    assert entered.status == 204, entered.body
    return browser


async def offer(server: AgencyServer, **changes: Any) -> str:
    """A service of 45 minutes in Baku, and Leyla's mornings for it."""
    cast = server.cast
    nigar, leyla = await server.browser(cast.nigar), await server.browser(cast.leyla)
    body = {"names": {"en": "Talk", "az": "Söhbət"}, "forms": ["video", "office"], "minutes": 45}
    made = await nigar.post("/api/v1/services", body | {"office_ids": [cast.baku]} | changes)
    hours = [{"weekday": day, "starts": "09:00", "ends": "13:00"} for day in range(7)]
    week = {"office_id": cast.baku, "effective_from": "2026-11-24", "hours": hours}
    assert (await leyla.ask("PUT", f"/api/v1/workers/{cast.leyla.id}/week", week)).status == 200
    service_id: str = made.body["id"]
    return service_id


async def free(browser: Browser, service_id: str, **changes: str) -> list[dict[str, Any]]:
    asked = {"service_id": service_id, "form": "video", "from": START.isoformat()}
    asked |= {"until": (START + 7 * DAY).isoformat()} | changes
    found = await browser.get(f"{ME}/slots", params=asked)
    assert found.status == 200, found.body
    items: list[dict[str, Any]] = found.body["items"]
    return items


async def book(browser: Browser, service_id: str, slot: dict[str, Any], **changes: Any) -> Answer:
    wish = {
        "service_id": service_id,
        "form": "video",
        "worker_id": slot["worker_id"],
        "starts_at": slot["starts_at"],
    }
    return await browser.post(f"{ME}/appointments", wish | changes)


async def test_a_client_books_moves_and_cancels(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    service_id = await offer(agency_server, confirm="automatic")
    sevda = await own_page(agency_server, cast.leyla, cast.sevda)
    slots = await free(sevda, service_id)
    assert {slot["worker_name"] for slot in slots} == {"Leyla M."}
    later = [slot for slot in slots if slot["starts_at"] > (START + 2 * DAY).isoformat()]
    booked = await book(sevda, service_id, later[0])
    assert (booked.status, booked.body["state"], booked.body["service_name"]) == (201, "confirmed", "Söhbət")
    assert booked.body["actions"] == ["join", "move", "cancel"]
    assert "#t=" in booked.body["join_link"]
    path = f"{ME}/appointments/{booked.body['id']}"
    span = {"from": START.isoformat(), "until": (START + 7 * DAY).isoformat()}
    others = (await sevda.get(f"{path}/slots", params=span)).body["items"]
    assert later[0]["starts_at"] in {slot["starts_at"] for slot in others}
    moved = await sevda.post(f"{path}/move", {"starts_at": others[-1]["starts_at"]})
    assert (moved.body["id"], moved.body["starts_at"]) == (booked.body["id"], others[-1]["starts_at"])
    gone = await sevda.post(f"{path}/cancel")
    assert (gone.body["state"], gone.body["actions"]) == ("cancelled_by_client", [])
    listed = (await sevda.get(f"{ME}/appointments")).body
    assert ([item["id"] for item in listed["over"]], listed["coming"]) == ([booked.body["id"]], [])


async def test_what_waits_for_the_office_keeps_its_time_until_then(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    service_id = await offer(agency_server)
    sevda, aysel = (
        await own_page(agency_server, cast.leyla, cast.sevda),
        await agency_server.browser(cast.aysel),
    )
    slots = [
        slot for slot in await free(sevda, service_id) if slot["starts_at"] > (START + 2 * DAY).isoformat()
    ]
    asked = (await book(sevda, service_id, slots[0])).body
    assert (asked["state"], asked["join_link"], asked["actions"]) == ("requested", None, ["move", "cancel"])
    assert slots[0] not in await free(sevda, service_id)
    confirmed = await aysel.post(f"/api/v1/appointments/{asked['id']}/confirm")
    assert confirmed.body["state"] == "confirmed"
    again = (await book(sevda, service_id, slots[1])).body
    agency_server.clock.advance(hours=25)
    async with agency_server.database.write() as session:
        assert await expire_holds(session, agency_server.clock.now) == [again["id"]]
        assert await expire_holds(session, agency_server.clock.now) == []
        row = await session.get(Appointment, again["id"])
        assert row is not None
        assert (row.state, row.closing_reason) == (State.CANCELLED_BY_AGENCY, "hold_expired")
        assert await session.scalar(select(Claim.quantum).where(Claim.appointment_id == again["id"])) is None


async def test_shortly_before_only_a_person_changes_it(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    service_id = await offer(agency_server, confirm="automatic")
    sevda = await own_page(agency_server, cast.leyla, cast.sevda)
    soon = (await book(sevda, service_id, (await free(sevda, service_id))[0])).body
    assert soon["actions"] == ["join"]
    refused = await sevda.post(f"{ME}/appointments/{soon['id']}/cancel")
    assert (refused.status, refused.body["code"], refused.body["params"]) == (
        409,
        "too_late_to_change",
        {"hours": 24},
    )


async def test_clients_book_only_what_is_offered_to_them(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    hers, staffs = (
        await offer(agency_server, confirm="automatic"),
        await offer(agency_server, booked_by="staff"),
    )
    sevda = await own_page(agency_server, cast.leyla, cast.sevda)
    services = (await sevda.get(f"{ME}/services")).body["items"]
    assert [service["id"] for service in services] == [hers]
    slot = (await free(sevda, hers))[0]
    assert (await book(sevda, staffs, slot)).body["code"] == "not_offered"
    night = slot | {"starts_at": slot["starts_at"][:11] + "22:00:00.000Z"}
    assert (await book(sevda, hers, night)).body["code"] == "not_available"
    assert (await book(sevda, hers, slot | {"worker_id": cast.zuhra.id})).status in (404, 409)
    for extra in ({"client_id": cast.kamal.id}, {"office_id": cast.tashkent}, {"state": "confirmed"}):
        assert (await book(sevda, hers, slot, **extra)).status == 422
    assert (await book(sevda, hers, slot)).status == 201
    kamal = await own_page(agency_server, cast.elchin, cast.kamal)
    assert (await book(kamal, hers, slot)).body["code"] == "not_available"


async def test_nobody_reaches_another_client_s_appointments(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    service_id = await offer(agency_server, confirm="automatic")
    sevda, kamal = [
        await own_page(agency_server, worker, client)
        for worker, client in ((cast.leyla, cast.sevda), (cast.elchin, cast.kamal))
    ]
    slots = [
        slot for slot in await free(sevda, service_id) if slot["starts_at"] > (START + 2 * DAY).isoformat()
    ]
    hers = (await book(sevda, service_id, slots[0])).body["id"]
    for path, body in ((f"{hers}/cancel", None), (f"{hers}/move", {"starts_at": slots[3]["starts_at"]})):
        foreign, absent = [
            await kamal.post(f"{ME}/appointments/{name}", body)
            for name in (path, path.replace(hers, "0" * 32))
        ]
        assert (foreign.status, foreign.body) == (404, absent.body)
    assert (await kamal.get(f"{ME}/appointments")).body["coming"] == []


async def test_a_new_link_ends_what_the_old_one_opened(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    before = await own_page(agency_server, cast.leyla, cast.sevda, own_device=True)
    old = (await leyla.get(f"/api/v1/clients/{cast.sevda.id}/personal-link")).body["link"]
    after = await own_page(agency_server, cast.leyla, cast.sevda)
    assert (await before.get(f"{ME}/appointments")).status == 401
    assert (await after.get(f"{ME}/appointments")).status == 200
    stranger = await agency_server.browser()
    refused = await stranger.post(f"{ME}/enter", {"token": old.partition("#t=")[2]})
    unknown = await stranger.post(f"{ME}/enter", {"token": "A" * 43})
    assert (refused.status, refused.body) == (404, unknown.body)
    await leyla.ask("DELETE", f"/api/v1/clients/{cast.sevda.id}/personal-link")
    assert (await after.get(f"{ME}/appointments")).status == 401


async def test_a_shared_device_is_soon_forgotten(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    shared = await own_page(agency_server, cast.leyla, cast.sevda)
    own = await own_page(agency_server, cast.elchin, cast.kamal, own_device=True)
    agency_server.clock.advance(minutes=IDLE // timedelta(minutes=1) + 1)
    assert (await shared.get(f"{ME}/appointments")).status == 401
    assert (await own.get(f"{ME}/appointments")).status == 200
    assert (await own.post(f"{ME}/leave")).status == 204
    assert (await own.get(f"{ME}/appointments")).status == 401


async def test_consents_stand_each_for_itself_and_readers_are_named(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    sevda, leyla = (
        await own_page(agency_server, cast.leyla, cast.sevda),
        await agency_server.browser(cast.leyla),
    )
    for kind, given in (("service", True), ("observation", True), ("observation", False)):
        written = await sevda.post(
            f"{ME}/consents", {"kind": kind, "given": given, "language": "az", "text_version": 0}
        )
        assert written.status == 200, written.body
    stand = {
        item["kind"]: item["given"] for item in (await sevda.get(f"{ME}/consents?language=az")).body["items"]
    }
    assert (stand["service"], stand["observation"], stand["technology"]) == (True, False, None)
    recording = {"kind": "recording", "given": True, "language": "az"}
    assert (await sevda.post(f"{ME}/consents", recording)).status == 422
    await leyla.get(f"/api/v1/clients/{cast.sevda.id}/record")
    readers = (await sevda.get(f"{ME}/readers")).body["items"]
    assert ("Leyla M.", "record_read") in {(reader["staff_name"], reader["about"]) for reader in readers}


async def test_a_copy_holds_what_is_theirs_and_nothing_that_was_thought_of_them(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    sevda, leyla = (
        await own_page(agency_server, cast.leyla, cast.sevda),
        await agency_server.browser(cast.leyla),
    )
    risk = {"risk": "urgent", "violence": True, "address": "Səbail 5"}
    assert (await leyla.ask("PATCH", f"/api/v1/clients/{cast.sevda.id}/profile", risk)).status == 200
    copy = await sevda.get(f"{ME}/copy")
    data = copy.body["data"]
    assert (copy.status, data["name"], data["address"]) == (200, "Sevda", "Səbail 5")
    assert not {"risk", "violence", "notes"} & data.keys()
    assert "urgent" not in str(copy.body)
