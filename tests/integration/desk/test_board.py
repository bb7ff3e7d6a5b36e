"""The front desk's board, the list for a day without a computer, and what must be known before a call."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from scheduling.appointment import Form
from server.core.audit.models import AuditRow
from server.core.crypto import seal
from server.desk.overdue import tell_overdue
from server.people.models import Client, ContactRuleRow
from tests.cast import ClientPerson, StaffPerson
from tests.factories.appointments import book, let_in, wait_at_the_door
from tests.server import START, AgencyServer
from tests.statements import counted

MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
PATH = "/api/v1/board"


async def read(server: AgencyServer, person: StaffPerson, path: str = PATH, **params: str) -> Any:
    browser = await server.browser(person)
    return (await browser.get(path, params=params)).body


async def give_rule(server: AgencyServer, client: ClientPerson, **given: Any) -> None:
    """A number, and a rule about it."""
    async with server.database.write() as session:
        row = await session.get_one(Client, client.id)
        row.phone_sealed = seal(session, "+994 00 111 22 33", f"client.phone:{client.id}")
        row.violence = given.pop("violence", False)
        rule = {
            "call": "text_first",
            "channels": ["sms"],
            "hours": {"mon": [["18:00", "20:00"]]},
            "wording": "neutral",
            "who_may_answer": "client_only",
        } | given
        session.add(
            ContactRuleRow(
                client_id=client.id,
                say_if_other_sealed=seal(session, "the library", f"contact_rule.say_if_other:{client.id}"),
                version=1,
                changed_at=START,
                **rule,
            )
        )


async def visit_step(server: AgencyServer, person: StaffPerson, appointment_id: str, step: str) -> int:
    browser = await server.browser(person)
    answer = await browser.post(f"/api/v1/appointments/{appointment_id}/visit", {"step": step})
    return answer.status


async def audited(server: AgencyServer, event: str) -> list[str]:
    async with server.database.read() as session:
        rows = await session.scalars(select(AuditRow).where(AuditRow.event == event).order_by(AuditRow.id))
        return [row.subject for row in rows]


async def test_the_board_tells_how_each_of_todays_appointments_stands(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    talks = await book(database, START, cast.leyla, cast.sevda)
    waits = await book(database, START, cast.elchin, cast.kamal)
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + 2 * HOUR, form=Form.PHONE)
    await book(database, START, cast.zuhra, cast.zarina)
    await let_in(database, cast.leyla, talks, START)
    await wait_at_the_door(database, waits, START)
    body = await read(agency_server, cast.aysel)
    assert [(line["client_name"], line["standing"]) for line in body["lines"]] == [
        ("Kamal", "waiting") if line["id"] == waits else ("Sevda", "under_way") for line in body["lines"][:2]
    ] + [("Sevda", "expected")]
    assert (body["office_name"], body["day"]) == ("Baku", "2026-11-23")


async def test_an_arrival_at_the_office_is_the_front_desks_to_note(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    made = await book(
        agency_server.database, START, cast.leyla, cast.sevda, starts_at=START + 10 * MINUTE, form=Form.OFFICE
    )
    agency_server.clock.advance(minutes=20)
    (line,) = (await read(agency_server, cast.aysel))["lines"]
    assert line["standing"] == "late"
    assert await visit_step(agency_server, cast.aysel, made, "arrived") == 200
    (line,) = (await read(agency_server, cast.aysel))["lines"]
    assert (line["standing"], line["since"]) == ("waiting", "2026-11-23T08:20:00.000Z")


async def test_a_home_visit_is_overdue_until_the_worker_says_left(agency_server: AgencyServer) -> None:
    """Ten minutes are this office's setting."""
    cast, clock = agency_server.cast, agency_server.clock
    nigar = await agency_server.browser(cast.nigar)
    await nigar.ask("PATCH", f"/api/v1/offices/{cast.baku}", {"overdue_minutes": 10})
    made = await book(agency_server.database, START, cast.leyla, cast.sevda, form=Form.HOME, minutes=15)

    async def standing() -> tuple[str, str | None]:
        (line,) = (await read(agency_server, cast.aysel))["lines"]
        return line["standing"], line["since"]

    clock.advance(minutes=11)
    assert await standing() == ("overdue", "2026-11-23T08:10:00.000Z")
    assert await visit_step(agency_server, cast.leyla, made, "arrived") == 200
    assert await standing() == ("under_way", "2026-11-23T08:11:00.000Z")
    clock.advance(minutes=14)
    assert await standing() == ("overdue", "2026-11-23T08:25:00.000Z")
    assert await visit_step(agency_server, cast.leyla, made, "ended") == 200
    assert await standing() == ("over", None)


async def test_an_overdue_visit_is_written_down_once(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    made = await book(database, START, cast.leyla, cast.sevda, form=Form.HOME)
    found = []
    for minutes in (29, 31, 32):
        async with database.write() as session:
            found.append(await tell_overdue(session, START + minutes * MINUTE))
    assert found == [[], [made], []]
    kinds = [
        item["kind"]
        for item in (await read(agency_server, cast.aysel, f"/api/v1/appointments/{made}/timeline"))["items"]
    ]
    assert kinds == ["booked", "visit_overdue"]


async def test_the_list_for_downtime_holds_numbers_and_rules_and_is_recorded(
    agency_server: AgencyServer,
) -> None:
    cast, database = agency_server.cast, agency_server.database
    await give_rule(agency_server, cast.sevda, violence=True)
    await book(database, START, cast.leyla, cast.sevda)
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + HOUR)
    body = await read(agency_server, cast.aysel, f"{PATH}/downtime")
    sevda, kamal = [line["card"] for line in body["lines"]]
    assert (sevda["phone"], sevda["violence"]) == ("+994 00 111 22 33", True)
    assert (sevda["rule"]["call"], sevda["rule"]["say_if_other"]) == ("text_first", "the library")
    assert sevda["rule"]["hours"]["mon"] == [["18:00", "20:00"]]
    assert sevda["rule"]["now_allowed"] is False
    assert (kamal["rule"], kamal["phone"]) == (None, None)
    told = await audited(agency_server, "people:contact:printed")
    assert told == sorted(f"client:{client.id}" for client in (cast.sevda, cast.kamal))


async def test_whoever_calls_sees_the_rule_with_the_number_and_leaves_a_trace(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    await give_rule(agency_server, cast.sevda, hours={})
    made = await book(agency_server.database, START, cast.leyla, cast.sevda, form=Form.PHONE)
    card = await read(agency_server, cast.leyla, f"/api/v1/appointments/{made}/call-card")
    assert (card["phone"], card["rule"]["hours"], card["rule"]["now_allowed"]) == (
        "+994 00 111 22 33",
        None,
        True,
    )
    assert await audited(agency_server, "people:contact:read") == [f"client:{cast.sevda.id}"]


@pytest.mark.parametrize("path", [PATH, f"{PATH}/downtime"])
async def test_another_office_has_no_board_here(agency_server: AgencyServer, path: str) -> None:
    cast = agency_server.cast
    browser = await agency_server.browser(cast.dilnoza)
    assert (await browser.get(path, params={"office_id": cast.baku})).code == "not_found"
    worker = await agency_server.browser(cast.leyla)
    assert (await worker.get(path)).code == "forbidden"


async def test_a_full_board_takes_no_more_questions(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    aysel = await agency_server.browser(cast.aysel)
    asked = []
    for first, last in ((0, 1), (1, 10)):
        for number in range(first, last):
            await book(database, START, cast.leyla, cast.sevda, starts_at=START + number * HOUR)
        for path in (PATH, f"{PATH}/downtime"):
            with counted(database) as statements:
                await aysel.get(path)
            asked.append(len(statements))
    assert asked[:2] == asked[2:]
