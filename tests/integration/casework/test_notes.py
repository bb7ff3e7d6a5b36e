"""Notes: autosaved, signed, amended; read by few and written by fewer."""

import asyncio
import json
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from server.casework import queries, service
from server.casework.models import Note, NoteAmendment
from server.core.audit.models import AuditRow
from server.core.db import Database
from server.core.errors import Problem
from tests.cast import Cast, StaffPerson
from tests.factories.appointments import book
from tests.factories.notes import sign_note, write_note
from tests.factories.people import let_stand_in
from tests.factories.ports import clients
from tests.server import START, AgencyServer, Browser

CANARY = "Müraciətçi bacısının yanında qalır"


async def opened(server: AgencyServer, person: StaffPerson) -> tuple[Browser, str]:
    """Return somebody's browser and the path of the note of Sevda's appointment with Leyla."""
    appointment_id = await book(server.database, START, server.cast.leyla, server.cast.sevda)
    return await server.browser(person), f"/api/v1/appointments/{appointment_id}/note"


async def test_a_note_from_the_first_letter_to_the_amendment(agency_server: AgencyServer) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    empty = await leyla.get(path)
    assert (empty.body["body"], empty.body["revision"], empty.body["actions"]) == ("", 0, ["write", "sign"])
    saved = await leyla.ask("PUT", path, {"body": CANARY, "revision": 0})
    assert (saved.status, saved.body["revision"]) == (200, 1)
    agency_server.clock.advance(minutes=1)
    assert (await leyla.ask("PUT", path, {"body": f"{CANARY}.", "revision": 1})).body["revision"] == 2
    signed = await leyla.post(f"{path}/sign", {"revision": 2})
    assert signed.body == empty.body | {
        "body": f"{CANARY}.",
        "revision": 2,
        "author_name": "Leyla M.",
        "updated_at": "2026-11-23T08:01:00.000Z",
        "signed_at": "2026-11-23T08:01:00.000Z",
        "signed_by_name": "Leyla M.",
        "actions": ["amend"],
    }
    agency_server.clock.advance(minutes=1)
    amended = await leyla.post(f"{path}/amendments", {"body": "Bu gün zəng etdi."})
    (amendment,) = amended.body["amendments"]
    assert amendment == {
        "id": amendment["id"],
        "body": "Bu gün zəng etdi.",
        "by_name": "Leyla M.",
        "at": "2026-11-23T08:02:00.000Z",
        "offset_minutes": 240,
    }
    assert amended.body == signed.body | {"amendments": [amendment]}
    assert (await leyla.get(path)).body == amended.body


async def test_a_save_over_what_one_has_not_seen_is_refused_and_nothing_is_lost(
    agency_server: AgencyServer,
) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    await leyla.ask("PUT", path, {"body": "first", "revision": 0})
    for revision in (0, 2, 2**31 - 2):
        refused = await leyla.ask("PUT", path, {"body": "second", "revision": revision})
        assert (refused.status, refused.code, refused.body["params"]) == (409, "note_changed", {})
        assert (await leyla.post(f"{path}/sign", {"revision": revision})).code == "note_changed"
    assert (await leyla.get(path)).body["body"] == "first"


async def test_what_is_signed_stays_as_it_is(agency_server: AgencyServer) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    await leyla.ask("PUT", path, {"body": "first", "revision": 0})
    assert (await leyla.post(f"{path}/amendments", {"body": "more"})).code == "note_unsigned"
    signed = await leyla.post(f"{path}/sign", {"revision": 1})
    assert (await leyla.ask("PUT", path, {"body": "second", "revision": 1})).code == "note_signed"
    assert (await leyla.post(f"{path}/sign", {"revision": 1})).code == "note_signed"
    assert (await leyla.get(path)).body == signed.body


@pytest.mark.parametrize("body", [None, "", "   \n"])
async def test_nobody_signs_an_empty_note(agency_server: AgencyServer, body: str | None) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    if body is not None:
        await leyla.ask("PUT", path, {"body": body, "revision": 0})
    refused = await leyla.post(f"{path}/sign", {"revision": 0 if body is None else 1})
    assert (refused.status, refused.code) == (409, "note_empty")
    assert (await leyla.get(path)).body["signed_at"] is None


@pytest.mark.parametrize(
    "wrong", [{"body": "a\x00b"}, {"body": "a" * 20_001}, {"revision": -1}, {"revision": 2**31}, {"body": 7}]
)
async def test_what_cannot_be_a_note_is_named(agency_server: AgencyServer, wrong: dict[str, object]) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    assert (await leyla.ask("PUT", path, {"body": "", "revision": 0} | wrong)).code == "validation"
    assert (await leyla.post(f"{path}/amendments", {"body": " \n"})).code == "validation"


async def test_the_longest_note_fits(agency_server: AgencyServer) -> None:
    leyla, path = await opened(agency_server, agency_server.cast.leyla)
    longest = "ə" * 20_000
    # As a browser writes it; Python would spend six bytes on a letter.
    body = json.dumps({"body": longest, "revision": 0}, ensure_ascii=False).encode()
    saved = await leyla.ask("PUT", path, data=body, headers={"Content-Type": "application/json"})
    assert saved.status == 200
    assert (await leyla.get(path)).body["body"] == longest


async def test_the_supervisor_reads_and_others_find_nothing(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, path = await opened(agency_server, cast.leyla)
    await leyla.ask("PUT", path, {"body": CANARY, "revision": 0})
    rauf = await agency_server.browser(cast.rauf)
    read = await rauf.get(path)
    assert (read.body["body"], read.body["actions"]) == (CANARY, [])
    assert (await rauf.ask("PUT", path, {"body": "x", "revision": 1})).code == "forbidden"
    for person, code in (
        (cast.elchin, "not_found"),
        (cast.zuhra, "not_found"),
        (cast.saule, "not_found"),
        (cast.aysel, "forbidden"),
        (cast.nigar, "forbidden"),
        (None, "sign_in_required"),
    ):
        browser = await agency_server.browser(person)
        answer = await browser.get(path)
        assert answer.code == code, person
        assert CANARY not in str(answer.body)


async def test_today_s_substitute_writes_in_another_s_place(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    _, path = await opened(agency_server, cast.leyla)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.leyla, substitute=cast.elchin)
    elchin = await agency_server.browser(cast.elchin)
    assert (await elchin.ask("PUT", path, {"body": CANARY, "revision": 0})).status == 200
    signed = await elchin.post(f"{path}/sign", {"revision": 1})
    assert (signed.body["author_name"], signed.body["signed_by_name"]) == ("Elchin Q.", "Elchin Q.")


async def test_the_client_s_new_worker_reads_what_the_old_one_wrote(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, path = await opened(agency_server, cast.leyla)
    await leyla.ask("PUT", path, {"body": CANARY, "revision": 0})
    aysel, elchin = await agency_server.browser(cast.aysel), await agency_server.browser(cast.elchin)
    await aysel.ask("PATCH", f"/api/v1/clients/{cast.sevda.id}", {"worker_id": cast.elchin.id})
    read = await elchin.get(path)
    assert (read.body["body"], read.body["actions"]) == (CANARY, [])
    assert (await elchin.ask("PUT", path, {"body": "x", "revision": 1})).code == "forbidden"
    assert (await leyla.ask("PUT", path, {"body": "y", "revision": 1})).status == 200


async def test_texts_are_sealed_and_every_reading_leaves_a_trace(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, path = await opened(agency_server, cast.leyla)
    await leyla.ask("PUT", path, {"body": CANARY, "revision": 0})
    await leyla.post(f"{path}/sign", {"revision": 1})
    await leyla.post(f"{path}/amendments", {"body": CANARY})
    rauf = await agency_server.browser(cast.rauf)
    await rauf.get(path)
    async with agency_server.database.read() as session:
        blobs = [*await session.scalars(select(Note.body_sealed))]
        blobs += await session.scalars(select(NoteAmendment.body_sealed))
        rows = await session.execute(select(AuditRow.event, AuditRow.actor_id, AuditRow.detail))
        traces = [tuple(row) for row in rows if row.event.startswith("casework:")]
    assert len(blobs) == 2
    assert not any(CANARY.encode()[:10] in blob for blob in blobs)
    assert traces == [
        ("casework:note:saved", cast.leyla.id, '{"revision":1}'),
        ("casework:note:signed", cast.leyla.id, '{"revision":1}'),
        ("casework:note:amended", cast.leyla.id, "{}"),
        ("casework:note:read", cast.rauf.id, "{}"),
    ]


async def save(database: Database, person: StaffPerson, appointment_id: str, revision: int) -> str:
    try:
        await write_note(database, person, appointment_id, START, body="text", revision=revision)
    except Problem as problem:
        return problem.code.value
    return "saved"


async def test_of_many_saves_at_once_one_wins(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    for revision in (0, 1):
        saving = [save(database, cast.leyla, appointment_id, revision) for _ in range(20)]
        assert Counter(await asyncio.gather(*saving)) == {"saved": 1, "note_changed": 19}
    async with database.read() as session:
        note = (await session.scalars(select(Note))).one()
    assert note.revision == 2


async def test_a_save_and_a_signature_at_once_leave_what_was_signed(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await write_note(database, cast.leyla, appointment_id, START, body="read and signed")
    results = await asyncio.gather(
        sign_note(database, cast.leyla, appointment_id, START),
        *(save(database, cast.leyla, appointment_id, 1) for _ in range(5)),
        return_exceptions=True,
    )
    async with database.read() as session:
        note = (await session.scalars(select(Note))).one()
    signed_first = results[0] is None
    assert (note.signed_at is not None) == signed_first
    assert note.revision == (1 if signed_first else 2)
    assert results.count("saved") == (0 if signed_first else 1)


async def test_amendments_stand_in_their_order(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await write_note(database, cast.leyla, appointment_id, START)
    await sign_note(database, cast.leyla, appointment_id, START)
    for hour in (2, 1):
        async with database.write() as session:
            now = START + timedelta(hours=hour)
            await service.amend_note(
                session, clients(), cast.leyla.actor, appointment_id, body=str(hour), now=now
            )
    async with database.read() as session:
        note = await queries.note_of(session, appointment_id)
        assert note is not None
        order = [amendment.at for amendment in await queries.amendments_of(session, note.id)]
    assert order == [START + timedelta(hours=1), START + timedelta(hours=2)]
