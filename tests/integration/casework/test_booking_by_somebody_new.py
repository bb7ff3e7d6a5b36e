"""Somebody new books a time: offered, held behind a request, confirmed or freed by a person."""

import asyncio
from collections import Counter
from typing import Any

from sqlalchemy import func, select

from scheduling.models import Appointment
from server.core.ids import new_token
from server.people.queries import contact_rule
from tests.factories.requests import first_contact
from tests.integration.scheduling.test_own_page import offer
from tests.server import AgencyServer, Browser

FORM = "/api/v1/requests/form"


async def times(server: AgencyServer, page: Browser, service_id: str, **changes: str) -> list[dict[str, Any]]:
    asked = {
        "office_id": server.cast.baku,
        "service_id": service_id,
        "form": "video",
        "from": "2026-11-24T00:00:00Z",
        "until": "2026-11-27T00:00:00Z",
    } | changes
    answer = await page.get("/api/v1/public/slots", params=asked)
    assert answer.status == 200, answer.body
    items: list[dict[str, Any]] = answer.body["items"]
    return items


def booking(server: AgencyServer, service_id: str, slot: dict[str, Any]) -> dict[str, Any]:
    wanted = {"service_id": service_id, "form": "video"} | {
        key: slot[key] for key in ("worker_id", "starts_at")
    }
    return first_contact(server.cast.baku) | {"token": new_token(), "booking": wanted}


async def test_a_time_is_held_until_a_person_confirms_it(agency_server: AgencyServer) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    service_id = await offer(agency_server)
    listed = await page.get("/api/v1/public/services", params={"office_id": cast.baku})
    assert [item["id"] for item in listed.body["items"]] == [service_id]
    slot, *_ = await times(agency_server, page, service_id, time_zone="Asia/Tashkent")
    assert (slot["offset_minutes"], slot["own_offset_minutes"]) == (240, 300)
    body = booking(agency_server, service_id, slot)
    sent = await page.post(FORM, body)
    assert (sent.status, sent.body["appointment"]["starts_at"]) == (201, slot["starts_at"])
    assert (await page.post(FORM, body)).body == sent.body
    assert slot["starts_at"] not in [
        each["starts_at"] for each in await times(agency_server, page, service_id)
    ]
    aysel = await agency_server.browser(cast.aysel)
    (listed_request,) = (await aysel.get("/api/v1/requests")).body["items"]
    path = f"/api/v1/requests/{listed_request['id']}"
    async with agency_server.database.read() as session:
        client_id = await session.scalar(select(Appointment.client_id))
        assert client_id is not None
        assert await contact_rule(session, client_id) is None
    accepted = await aysel.post(f"{path}/accept", {"worker_id": None})
    assert (accepted.body["client_id"], accepted.body["appointment"]["standing"]) == (client_id, "stands")
    async with agency_server.database.read() as session:
        assert await contact_rule(session, client_id) is not None


async def test_refusing_frees_the_time(agency_server: AgencyServer) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    service_id = await offer(agency_server)
    slot, *_ = await times(agency_server, page, service_id)
    await page.post(FORM, booking(agency_server, service_id, slot))
    aysel = await agency_server.browser(cast.aysel)
    (listed,) = (await aysel.get("/api/v1/requests")).body["items"]
    refused = await aysel.post(
        f"/api/v1/requests/{listed['id']}/refuse", {"reason": "not_ours", "text": "Another office"}
    )
    assert (refused.body["state"], refused.body["appointment"]["standing"]) == ("refused", "off")
    assert slot["starts_at"] in [each["starts_at"] for each in await times(agency_server, page, service_id)]


async def test_of_many_who_want_one_time_one_gets_it_and_nothing_of_the_others_stays(
    agency_server: AgencyServer,
) -> None:
    page = await agency_server.browser()
    service_id = await offer(agency_server)
    slot, *_ = await times(agency_server, page, service_id)
    racing = [page.post(FORM, booking(agency_server, service_id, slot)) for _ in range(8)]
    statuses = Counter(answer.status for answer in await asyncio.gather(*racing))
    assert statuses == {201: 1, 409: 7}
    async with agency_server.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Appointment)) == 1
