"""Somebody in danger asks for a call: who hears it, who takes it, what happens when nobody does."""

import asyncio
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from server.core.audit.models import AuditRow
from server.core.ids import new_token
from server.duty.jobs import escalation
from server.duty.models import DangerAlert
from server.duty.ringing import MOST_OPEN
from tests.cast import StaffPerson
from tests.factories.duty import PHONE, put_on_duty, raise_alert
from tests.integration.signaling.pages import Meeting, until
from tests.server import START, AgencyServer, running_server

PATH = "/api/v1/danger"


def wanted(server: AgencyServer, **changes: object) -> dict[str, object]:
    return {
        "token": new_token(),
        "office_id": server.cast.baku,
        "phone": PHONE,
        "name": "Sevda",
        "language": "az",
    } | changes


async def heard_by(server: AgencyServer, *people: StaffPerson) -> list[int]:
    counts = []
    for person in people:
        browser = await server.browser(person)
        counts.append(len((await browser.get(PATH)).body["items"]))
    return counts


async def escalate(server: AgencyServer) -> None:
    await escalation(server.database, server.clock).step()


async def test_a_call_for_help_rings_at_the_duty_persons_open_page_within_a_moment(
    agency_server: AgencyServer, meeting: Meeting
) -> None:
    cast = agency_server.cast
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    elchin, aysel = await meeting.desk(cast.elchin), await meeting.desk(cast.aysel)
    leyla = await meeting.desk(cast.leyla)
    started = time.monotonic()
    asked = await (await agency_server.browser()).post(PATH, wanted(agency_server))
    assert (asked.status, asked.body) == (201, {"state": "ringing"})
    await until(lambda: bool(elchin.all("alert")) and bool(aysel.all("alert")), "the alert at both screens")
    assert time.monotonic() - started < 5
    assert await leyla.send("beat", {}) == {"ok": True}
    assert leyla.all("alert") == []


async def test_who_sees_an_alert_and_when(agency_server: AgencyServer) -> None:
    cast, clock = agency_server.cast, agency_server.clock
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    await raise_alert(agency_server.database, cast.baku, START)
    everybody = (cast.elchin, cast.aysel, cast.rauf, cast.leyla, cast.dilnoza, cast.saule)
    assert await heard_by(agency_server, *everybody) == [1, 1, 0, 0, 0, 0]
    clock.advance(seconds=119)
    await escalate(agency_server)
    assert await heard_by(agency_server, cast.rauf) == [0]
    clock.advance(seconds=1)
    await escalate(agency_server)
    assert await heard_by(agency_server, *everybody) == [1, 1, 1, 0, 0, 0]
    nigar = await agency_server.browser(cast.nigar)
    assert (await nigar.get(PATH)).code == "forbidden"


async def test_with_nobody_on_duty_the_supervisors_hear_it_at_once(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await raise_alert(agency_server.database, cast.baku, START)
    assert await heard_by(agency_server, cast.rauf, cast.aysel, cast.leyla) == [1, 1, 0]


async def test_whoever_left_is_not_on_duty_any_more(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    nigar = await agency_server.browser(cast.nigar)
    assert (await nigar.post(f"/api/v1/staff/{cast.elchin.id}/deactivate")).status == 200
    await raise_alert(agency_server.database, cast.baku, START)
    assert await heard_by(agency_server, cast.rauf, cast.aysel) == [1, 1]


async def test_a_restart_in_between_loses_no_deadline(database_url: str, tmp_path: Path) -> None:
    async with running_server(database_url, tmp_path) as server:
        await put_on_duty(server.database, server.cast, server.cast.elchin, START)
        await raise_alert(server.database, server.cast.baku, START)
        database = server.database
        # Another process, started later, with nothing but the rows.
        server.clock.advance(minutes=2)
        await escalation(database, server.clock).step()
        assert await heard_by(server, server.cast.rauf) == [1]
        async with database.read() as session:
            stored = await session.scalar(select(DangerAlert.escalated_at))
        assert stored == START + timedelta(minutes=2)


async def test_two_who_take_it_at_once_have_one_winner(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    for number in range(5):
        alert_id = await raise_alert(agency_server.database, cast.baku, START, phone=f"+994 00 {number}00")
        browsers = [await agency_server.browser(person) for person in (cast.elchin, cast.aysel) * 5]
        answers = await asyncio.gather(*(browser.post(f"{PATH}/{alert_id}/take") for browser in browsers))
        codes = Counter(answer.code for answer in answers)
        assert codes == {None: 1, "alert_state": 9}
    async with agency_server.database.read() as session:
        taken = await session.scalar(select(func.count()).where(AuditRow.event == "duty:alert:taken"))
    assert taken == 5


async def test_taking_shows_whom_to_call_and_closing_ends_it(agency_server: AgencyServer) -> None:
    cast, clock = agency_server.cast, agency_server.clock
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    page = await agency_server.browser()
    body = wanted(agency_server)
    await page.post(PATH, body)
    elchin = await agency_server.browser(cast.elchin)
    (listed,) = (await elchin.get(PATH)).body["items"]
    assert (listed["rings"], listed["actions"], "phone" in listed) == (True, ["take"], False)
    taken = await elchin.post(f"{PATH}/{listed['id']}/take")
    assert (taken.body["name"], taken.body["phone"], taken.body["mine"]) == ("Sevda", PHONE, True)
    status = {"token": body["token"]}
    assert (await page.post(f"{PATH}/status", status)).body == {"state": "taken"}
    clock.advance(minutes=5)
    await escalate(agency_server)
    assert await heard_by(agency_server, cast.rauf) == [0]
    closed = await elchin.post(f"{PATH}/{listed['id']}/close", {"outcome": "reached"})
    assert closed.status == 204
    assert (await elchin.post(f"{PATH}/{listed['id']}/close", {"outcome": "reached"})).code == "alert_state"
    assert (await page.post(f"{PATH}/status", status)).body == {"state": "closed"}
    assert await heard_by(agency_server, cast.elchin, cast.aysel) == [0, 0]


async def test_closing_what_nobody_has_taken_is_refused(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    alert_id = await raise_alert(agency_server.database, cast.baku, START)
    aysel = await agency_server.browser(cast.aysel)
    assert (await aysel.post(f"{PATH}/{alert_id}/close", {"outcome": "mistake"})).code == "alert_state"


async def test_pressing_twice_rings_once(agency_server: AgencyServer) -> None:
    page = await agency_server.browser()
    body = wanted(agency_server)
    for sent in (body, body, wanted(agency_server, phone=PHONE.replace(" ", ""))):
        assert (await page.post(PATH, sent)).status == 201
        assert (await page.post(f"{PATH}/status", {"token": sent["token"]})).status == 200
    assert await heard_by(agency_server, agency_server.cast.aysel) == [1]


async def test_a_flood_is_bounded_by_address_and_by_office(database_url: str, tmp_path: Path) -> None:
    async with running_server(database_url, tmp_path, rate_limits="true") as server:
        page = await server.browser()
        codes = [(await page.post(PATH, wanted(server, phone=f"+994 {n}00"))).code for n in range(12)]
        assert codes == [None] * 10 + ["too_many_requests"] * 2
        assert (await page.get("/")).status == 200
        for number in range(10, MOST_OPEN):
            await raise_alert(server.database, server.cast.baku, START, phone=f"+994 {number}00")
        assert await heard_by(server, server.cast.aysel) == [MOST_OPEN]
    assert MOST_OPEN == 30


async def test_no_more_alerts_are_added_than_can_be_true(agency_server: AgencyServer) -> None:
    page = await agency_server.browser()
    answers = [
        await page.post(PATH, wanted(agency_server, phone=f"+994 {n}00")) for n in range(MOST_OPEN + 1)
    ]
    assert [answer.status for answer in answers] == [201] * MOST_OPEN + [429]
    agency_server.clock.advance(hours=1, minutes=1)
    assert (await page.post(PATH, wanted(agency_server, phone="+994 99"))).status == 201


async def test_number_and_name_are_sealed_and_reading_leaves_a_trace(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    alert_id = await raise_alert(agency_server.database, cast.baku, START)
    aysel = await agency_server.browser(cast.aysel)
    read = await aysel.get(f"{PATH}/{alert_id}")
    assert (read.body["phone"], read.body["name"]) == (PHONE, "Sevda")
    async with agency_server.database.read() as session:
        stored = await session.get_one(DangerAlert, alert_id)
        rows: list[Any] = list(
            await session.execute(select(AuditRow.event, AuditRow.actor_id, AuditRow.detail))
        )
    assert stored.phone_sealed is not None
    assert PHONE.encode() not in stored.phone_sealed
    assert rows[-1][:2] == ("duty:alert:read", cast.aysel.id)
    assert not any(PHONE in row.detail or "Sevda" in row.detail for row in rows)


async def test_what_was_sent_is_checked(agency_server: AgencyServer) -> None:
    page = await agency_server.browser()
    for wrong in ({"phone": "help"}, {"phone": None}, {"token": "short"}, {"language": "de"}, {"more": 1}):
        assert (await page.post(PATH, wanted(agency_server, **wrong))).code == "validation", wrong
    assert (await page.post(PATH, wanted(agency_server, office_id="0" * 32))).code == "not_found"
    assert (await page.post(f"{PATH}/status", {"token": new_token()})).code == "not_found"
