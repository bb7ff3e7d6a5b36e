"""What staff see of notices, news and calendar feeds, and what the demo shows, through HTTP."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from scheduling import service as appointments
from scheduling.appointment import CancelReason
from server.core.db import Database
from server.core.outbox import deliver_due
from server.core.web.keys import SETTINGS
from server.people.contact_rule import Channel
from server.worker import outbox_handlers
from tests.factories.appointments import book
from tests.factories.ports import clients
from tests.factories.reach import may_be_reached
from tests.fakes.channels import Catcher
from tests.integration.notifications.calendars import read_calendar
from tests.integration.notifications.posting import post
from tests.server import START, AgencyServer, Browser, running_server

THURSDAY = START + timedelta(days=3)


@pytest.fixture
async def server(database_url: str, tmp_path: Path) -> AsyncIterator[AgencyServer]:
    """An agency where nothing is sent until a test says so."""
    async with running_server(database_url, tmp_path, run_worker="false") as running:
        yield running


@pytest.fixture
async def leyla(server: AgencyServer) -> Browser:
    return await server.browser(server.cast.leyla)


async def notices(browser: Browser, appointment_id: str) -> list[dict[str, Any]]:
    answer = await browser.get(f"/api/v1/appointments/{appointment_id}/notices")
    assert answer.status == 200, answer.body
    items: list[dict[str, Any]] = answer.body["items"]
    return items


async def booked(server: AgencyServer) -> str:
    return await book(server.database, START, server.cast.leyla, server.cast.sevda, starts_at=THURSDAY)


async def test_staff_see_what_went_what_waits_and_why_something_did_not_go(
    server: AgencyServer, leyla: Browser
) -> None:
    sevda = server.cast.sevda
    appointment_id = await booked(server)
    catcher = Catcher()
    await post(server.database, catcher.channels, START)
    first, *reminders = await notices(leyla, appointment_id)
    assert (first["state"], first["reason"], first["client_name"]) == ("refused", "no_rule", "Sevda")
    assert [(each["minutes"], each["state"]) for each in reminders] == [(1440, "pending"), (120, "pending")]
    assert [each["offset_minutes"] for each in reminders] == [240, 240]
    await may_be_reached(server.database, sevda.id, START, channels=(Channel.SMS,), phone="+994 00 111 22 33")
    await post(server.database, catcher.channels, THURSDAY - timedelta(days=1))
    sent = (await notices(leyla, appointment_id))[1]
    assert (sent["state"], sent["channel"], sent["wording"], sent["language"]) == (
        "sent",
        "sms",
        "neutral",
        "az",
    )
    assert sent["parts"] >= 1
    shown = str(await notices(leyla, appointment_id))
    assert "111 22 33" not in shown
    assert "http" not in shown


async def test_a_person_sends_again_and_the_rule_is_asked_again(server: AgencyServer, leyla: Browser) -> None:
    appointment_id = await booked(server)
    catcher = Catcher()
    await post(server.database, catcher.channels, START)
    first, reminder, _ = await notices(leyla, appointment_id)
    path = f"/api/v1/appointments/{appointment_id}/notices"
    assert [first["may_send_again"], reminder["may_send_again"]] == [True, False]
    assert (await leyla.post(f"{path}/{reminder['id']}/again")).code == "notice_state"
    assert (await leyla.post(f"{path}/{'0' * 32}/again")).code == "not_found"
    await may_be_reached(server.database, server.cast.sevda.id, START)
    again = await leyla.post(f"{path}/{first['id']}/again")
    assert again.status == 200
    await post(server.database, catcher.channels, START)
    assert len(catcher.letters) == 1
    assert [each["state"] for each in await notices(leyla, appointment_id)].count("sent") == 1
    assert await events(server.database, "notifications:notice:repeated") == 1


async def events(database: Database, event: str) -> int:
    async with database.read() as session:
        wanted = text("SELECT count(*) FROM audit_row WHERE event = :event")
        return int(await session.scalar(wanted, {"event": event}) or 0)


async def test_what_clients_do_is_news_until_it_is_read(server: AgencyServer, leyla: Browser) -> None:
    appointment_id = await booked(server)
    assert (await leyla.get("/api/v1/desk/news")).body["items"] == []
    await cancelled_by_client(server, appointment_id)
    rauf, zuhra = await server.browser(server.cast.rauf), await server.browser(server.cast.zuhra)
    [item] = (await leyla.get("/api/v1/desk/news")).body["items"]
    assert (item["kind"], item["client_name"], item["appointment_id"]) == (
        "cancelled",
        "Sevda",
        appointment_id,
    )
    assert len((await rauf.get("/api/v1/desk/news")).body["items"]) == 1
    assert (await zuhra.get("/api/v1/desk/news")).body["items"] == []
    assert (await leyla.post("/api/v1/desk/news/read", {"until": item["at"]})).status == 204
    assert (await leyla.get("/api/v1/desk/news")).body["items"] == []
    assert len((await rauf.get("/api/v1/desk/news")).body["items"]) == 1


async def cancelled_by_client(server: AgencyServer, appointment_id: str) -> None:
    """Cancel by the worker's hand, and let the record say that it was the client, as their own page does."""
    reason = CancelReason.CLIENT_ASKED
    async with server.database.write() as session:
        await appointments.cancel(
            session, clients(), server.cast.leyla.actor, appointment_id, reason, START + timedelta(minutes=1)
        )
        await session.execute(
            text("UPDATE appointment_event SET actor_kind = 'client' WHERE kind = 'cancelled'")
        )
    server.clock.advance(minutes=2)


async def test_a_workers_calendar_opens_by_its_address_until_it_is_withdrawn(
    server: AgencyServer, leyla: Browser
) -> None:
    appointment_id = await booked(server)
    own = "/api/v1/account/calendar-feed"
    assert (await leyla.get(own)).body["exists"] is False
    opened = await leyla.ask("PUT", own, {"with_names": False})
    path = opened.body["address"].removeprefix(server.url)
    nobody = await server.browser()
    answer = await nobody.get(path)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    event = read_calendar(answer.body).vevent
    assert (event.uid.value, event.summary.value) == (appointment_id, "Appointment")
    assert event.dtstart.value == THURSDAY
    assert "Sevda" not in answer.body
    assert (await leyla.get(own)).body["address"] is None
    named = await leyla.ask("PUT", own, {"with_names": True})
    assert (await nobody.get(path)).status == 404
    path = named.body["address"].removeprefix(server.url)
    assert "Appointment: Sevda" in (await nobody.get(path)).body
    assert (await leyla.ask("DELETE", own)).status == 204
    assert (await nobody.get(path)).status == 404
    assert await events(server.database, "notifications:feed:opened") == 2
    assert await events(server.database, "notifications:feed:closed") == 1


async def test_a_feed_without_its_whole_address_is_not_found(server: AgencyServer) -> None:
    nobody = await server.browser()
    for token in ("A" * 43, "A" * 42, "A" * 44, "%27%20OR%201"):
        assert (await nobody.get(f"/feed/{token}.ics")).status == 404


async def test_from_the_demo_nothing_leaves_and_everything_can_be_read(
    database_url: str, tmp_path: Path
) -> None:
    async with running_server(database_url, tmp_path, command="demo", run_worker="false") as demo:
        for client, channel in ((demo.cast.sevda, Channel.EMAIL), (demo.cast.zarina, Channel.SMS)):
            await may_be_reached(
                demo.database, client.id, START, channels=(channel,), phone="+998 00 123 45 67"
            )
        await booked(demo)
        await book(demo.database, START, demo.cast.zuhra, demo.cast.zarina, starts_at=THURSDAY)
        handlers = outbox_handlers(demo.app[SETTINGS], demo.database, demo.clock)
        await deliver_due(demo.database, handlers, demo.clock)
        nobody = await demo.browser()
        caught = (await nobody.get("/api/v1/demo/outbox")).body["items"]
    by_channel = {each["channel"]: each for each in caught}
    assert by_channel["email"]["to"] == "client@example.org"
    assert by_channel["email"]["calendar"].startswith("BEGIN:VCALENDAR")
    assert by_channel["sms"]["to"] == "+998 00 123 45 67"
    assert by_channel["sms"]["body"].startswith("Uchrashuv: Pay, 26-noy, 13:00. http")


async def test_outside_the_demo_there_is_no_such_page(server: AgencyServer) -> None:
    nobody = await server.browser()
    assert (await nobody.get("/api/v1/demo/outbox")).status == 404
    assert (await nobody.get("/demo/outbox")).status == 404
