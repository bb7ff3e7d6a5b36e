"""The timeline: what happened in an appointment, once, in order, with names."""

from datetime import datetime, timedelta
from typing import Any

from scheduling import service
from scheduling.schemas import NewTime
from server.casework import service as notes
from server.core.db import Database
from server.core.identity.joins import read_invitation
from server.core.identity.seats import enter_by_link
from signaling.models import SessionEvent
from tests.cast import StaffPerson
from tests.factories.appointments import book, hold, visitor
from tests.factories.notes import sign_note, write_note
from tests.factories.ports import clients
from tests.server import START, AgencyServer
from tests.statements import counted

MINUTE = timedelta(minutes=1)


async def timeline(server: AgencyServer, person: StaffPerson, appointment_id: str) -> list[Any]:
    browser = await server.browser(person)
    answer = await browser.get(f"/api/v1/appointments/{appointment_id}/timeline")
    items: list[Any] = answer.body["items"]
    return items


async def open_the_link(database: Database, appointment_id: str, now: datetime) -> None:
    async with database.write() as session:
        invitation = await read_invitation(session, appointment_id=appointment_id, origin="")
        await enter_by_link(session, invitation.link.partition("#t=")[2], now)


async def tell(
    database: Database, appointment_id: str, at: datetime, kind: str, by: StaffPerson | None
) -> None:
    """Write what a live session would."""
    async with database.write() as session:
        session.add(
            SessionEvent(
                appointment_id=appointment_id,
                at=at,
                kind=kind,
                by_kind="staff" if by else "client",
                by_id=by.id if by else "0" * 32,
                detail={"role": "client"},
            )
        )


async def test_a_whole_appointment_is_told_once_and_in_order(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    made = await book(database, START, cast.leyla, cast.sevda, by=cast.aysel.actor)
    times = [START + minute * MINUTE for minute in range(12)]
    leyla = cast.leyla.actor
    async with database.write() as session:
        moved = NewTime(starts_at=START + 5 * MINUTE, minutes=30)
        await service.reschedule(session, clients(), cast.aysel.actor, made, moved, times[1])
    await open_the_link(database, made, times[2])
    async with database.write() as session:
        await service.client_waiting(session, visitor(made), made, times[3])
        await service.admitted(session, leyla, made, times[4])
        await service.started(session, leyla, made, times[5])
        await service.ended(session, leyla, made, times[8])
    await tell(database, made, times[3], "waiting", None)
    await tell(database, made, times[4], "admitted", cast.leyla)
    await tell(database, made, times[5], "checklist_done", cast.leyla)
    await tell(database, made, times[6], "line_lost", None)
    await tell(database, made, times[7], "line_back", None)
    await tell(database, made, times[8], "ended", cast.leyla)
    await write_note(database, cast.leyla, made, times[8])
    await sign_note(database, cast.leyla, made, times[9])
    async with database.write() as session:
        await notes.amend_note(session, clients(), leyla, made, body="more", now=times[10])
    items = await timeline(agency_server, cast.rauf, made)
    assert [(item["at"][14:16], item["kind"], item["by"]) for item in items] == [
        ("00", "booked", "Aysel Mammadova"),
        ("01", "rescheduled", "Aysel Mammadova"),
        ("02", "link_opened", "Sevda"),
        ("03", "waiting", "Sevda"),
        ("04", "admitted", "Leyla M."),
        ("05", "checklist_done", "Leyla M."),
        ("05", "started", "Leyla M."),
        ("06", "line_lost", "Sevda"),
        ("07", "line_back", "Sevda"),
        ("08", "ended", "Leyla M."),
        ("09", "note_signed", "Leyla M."),
        ("10", "note_amended", "Leyla M."),
    ]
    assert {item["offset_minutes"] for item in items} == {240}
    assert items[1]["detail"]["starts_at"] == "2026-11-23T08:05:00.000Z"


async def test_the_front_desk_does_not_learn_of_notes(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    made = await book(database, START, cast.leyla, cast.sevda)
    await hold(database, cast.leyla, made, START)
    await write_note(database, cast.leyla, made, START)
    await sign_note(database, cast.leyla, made, START)
    told = [item["kind"] for item in await timeline(agency_server, cast.leyla, made)]
    less = [item["kind"] for item in await timeline(agency_server, cast.aysel, made)]
    assert told == ["booked", "waiting", "admitted", "started", "ended", "note_signed"]
    assert less == told[:-1]


async def test_a_stranger_finds_no_timeline(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    made = await book(agency_server.database, START, cast.leyla, cast.sevda)
    for person, code in (
        (cast.elchin, "not_found"),
        (cast.saule, "not_found"),
        (cast.dilnoza, "not_found"),
        (cast.nigar, "forbidden"),
        (None, "sign_in_required"),
    ):
        browser = await agency_server.browser(person)
        assert (await browser.get(f"/api/v1/appointments/{made}/timeline")).code == code


async def test_a_long_story_takes_no_more_questions(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    made = await book(database, START, cast.leyla, cast.sevda)
    leyla = await agency_server.browser(cast.leyla)
    asked = []
    for length in (1, 20):
        for minute in range(length):
            await tell(database, made, START + minute * MINUTE, "line_lost", None)
        with counted(database) as statements:
            await leyla.get(f"/api/v1/appointments/{made}/timeline")
        asked.append(len(statements))
    assert asked[0] == asked[1]
