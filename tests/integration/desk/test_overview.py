"""What those who lead and run it see over all: the mix of forms, and how the installation is."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from scheduling import service
from scheduling.appointment import CancelReason, Form, MissedReason
from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit import AuditEvent
from server.core.audit.queries import INSTALLATION
from server.core.clock import format_instant
from server.core.outbox import OutboxKind, put
from tests.cast import StaffPerson
from tests.factories.appointments import book, hold
from tests.factories.ports import clients
from tests.server import START, AgencyServer, running_server

MIX, HEALTH = "/api/v1/reports/forms", "/api/v1/health"
HOUR = timedelta(hours=1)
COUNTS = ("held", "missed", "cancelled_by_client", "cancelled_by_agency", "not_held_technical", "coming")


async def mix(server: AgencyServer, person: StaffPerson, **params: str) -> Any:
    answer = await (await server.browser(person)).get(MIX, params=params)
    assert answer.status == 200, answer.body
    return answer.body


def numbers(office: Any, form: str) -> list[int]:
    (row,) = [each for each in office["forms"] if each["form"] == form]
    return [row[name] for name in COUNTS]


async def test_a_month_is_counted_by_form_and_by_how_it_went(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    held = await book(database, START, cast.leyla, cast.sevda)
    await hold(database, cast.leyla, held, START)
    moved = await book(database, START, cast.leyla, cast.sevda, starts_at=START + 2 * HOUR)
    called_off = await book(
        database, START, cast.leyla, cast.sevda, starts_at=START + 3 * HOUR, form=Form.PHONE
    )
    missed = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR, form=Form.PHONE)
    aysel = await agency_server.browser(cast.aysel)
    new = {"form": "office", "reason_code": "client_asked"}
    assert (await aysel.post(f"/api/v1/appointments/{moved}/form", new)).status == 200
    async with database.write() as session:
        reason, lost = CancelReason.CLIENT_ASKED, MissedReason.DID_NOT_COME
        await service.cancel(session, clients(), cast.aysel.actor, called_off, reason, START)
        await service.mark_missed(session, clients(), cast.aysel.actor, missed, lost, START + HOUR)
    found = await mix(agency_server, cast.aysel)
    assert (found["month"], found["latest"]) == ("2026-11-01", "2026-11-01")
    (baku,) = found["offices"]
    assert numbers(baku, "video") == [1, 0, 0, 0, 0, 0]
    assert numbers(baku, "office") == [0, 0, 0, 0, 0, 1]
    assert numbers(baku, "phone") == [0, 1, 1, 0, 0, 0]
    assert len(baku["forms"]) == len(Form)
    assert baku["moves"] == [{"was": "video", "became": "office", "count": 1}]
    assert numbers((await mix(agency_server, cast.aysel, month="2026-10"))["offices"][0], "video") == [0] * 6


async def test_a_month_is_the_offices_own(agency_server: AgencyServer) -> None:
    """Half past nine in the evening of 30 November in UTC is December in Baku."""
    cast, database = agency_server.cast, agency_server.database
    late = START.replace(day=30, hour=21, minute=30)
    await book(database, START, cast.leyla, cast.sevda, starts_at=late)
    months = {
        month: numbers((await mix(agency_server, cast.aysel, month=month))["offices"][0], "video")[-1]
        for month in ("2026-11", "2026-12")
    }
    assert months == {"2026-11": 0, "2026-12": 1}


async def test_everybody_sees_the_offices_that_are_theirs(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    seen = {
        person.name: [office["office_name"] for office in (await mix(agency_server, person))["offices"]]
        for person in (cast.aysel, cast.dilnoza, cast.rauf, cast.nigar)
    }
    assert list(seen.values()) == [["Baku"], ["Tashkent"], ["Baku", "Tashkent"], ["Baku", "Tashkent"]]
    aysel = await agency_server.browser(cast.aysel)
    for wrong in ("2026-13", "2026", "1999-01"):
        assert (await aysel.get(MIX, params={"month": wrong})).code == "validation"


async def health(server: AgencyServer) -> dict[str, Any]:
    answer = await (await server.browser(server.cast.nigar)).get(HEALTH)
    assert answer.status == 200, answer.body
    return {each["check"]: each for each in answer.body["checks"]}


async def test_what_is_set_up_and_when_it_was_saved_is_seen(agency_server: AgencyServer) -> None:
    database, now = agency_server.database, agency_server.clock.now
    found = await health(agency_server)
    assert found["database"]["level"] == "good"
    assert [found[name]["level"] for name in ("backup", "mail", "sms", "relay")] == ["warning"] * 4
    assert found["backup"]["at"] is None
    for hours, level in ((37, "warning"), (1, "good")):
        at = now - hours * HOUR
        async with database.write() as session:
            await audit.record(
                session, SYSTEM, AuditEvent.BACKUP_DATABASE_SAVED, subject=INSTALLATION, now=at
            )
        backup = (await health(agency_server))["backup"]
        assert (backup["level"], backup["at"]) == (level, format_instant(at))


async def test_jobs_that_stand_still_are_seen(database_url: str, tmp_path: Path) -> None:
    async with running_server(database_url, tmp_path, run_worker="false") as server:
        async with server.database.write() as session:
            kind, payload = OutboxKind.STAFF_INVITATION, {"invitation_id": "x"}
            await put(session, kind, dedup_key="x", payload=payload, due_at=START)
            await audit.record(
                session, SYSTEM, AuditEvent.AGENCY_OFFICE_CHANGED, subject="office:x", now=START
            )
        assert {(await health(server))[name]["level"] for name in ("outbox", "audit")} == {"good"}
        server.clock.advance(minutes=3)
        found = await health(server)
        assert [(found[name]["level"], found[name]["at"]) for name in ("outbox", "audit")] == [
            ("bad", "2026-11-23T08:00:00.000Z")
        ] * 2
        assert list(found)[:2] == ["outbox", "audit"]
