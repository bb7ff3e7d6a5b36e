"""The agency, its offices and holidays: all staff read them, administrators alone change them."""

from typing import Any

from sqlalchemy import select

from server.core.agency.queries import PublicNumber, public_agency
from server.core.audit.models import AuditRow
from server.core.db import Database
from tests.server import AgencyServer

OFFICES, AGENCY = "/api/v1/offices", "/api/v1/agency"
WEEK = {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")} | {"sat": [], "sun": []}
ALMATY: dict[str, Any] = {
    "name": "Almaty",
    "country": "KZ",
    "time_zone": "Asia/Almaty",
    "opening": WEEK,
    "languages": ["kk", "ru"],
    "emergency_numbers": [{"label_key": "ambulance", "label": None, "number": "103"}],
}


async def test_an_office_is_added_read_and_changed(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    added = await nigar.post(OFFICES, ALMATY)
    assert added.status == 201
    assert added.body == ALMATY | {
        "id": added.body["id"],
        "offset_minutes": 300,
        "open_now": True,
        "next_opening": "2026-11-24T04:00:00.000Z",
        "address": None,
        "phone": None,
        "directions": {},
        "client_change_hours": 24,
        "hold_hours": 24,
        "overdue_minutes": 30,
        "reminder_minutes": [1440, 120],
    }
    path = f"{OFFICES}/{added.body['id']}"
    changed = await nigar.ask("PATCH", path, {"name": "Almaty 2", "opening": WEEK | {"mon": []}})
    assert (changed.body["name"], changed.body["open_now"]) == ("Almaty 2", False)
    assert changed.body["emergency_numbers"] == ALMATY["emergency_numbers"]
    leyla = await agency_server.browser(agency_server.cast.leyla)
    assert (await leyla.get(path)).body == changed.body
    names = [office["name"] for office in (await leyla.get(OFFICES)).body["items"]]
    assert names == ["Almaty 2", "Baku", "Tashkent"]


async def test_a_holiday_closes_the_office(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    path = f"{OFFICES}/{agency_server.cast.baku}"
    other = f"{OFFICES}/{agency_server.cast.tashkent}"
    new = {"day": "2026-11-23", "name": "Novruz"}
    added = await nigar.post(path + "/holidays", new)
    assert (added.status, added.body) == (201, new | {"id": added.body["id"]})
    assert (await nigar.post(path + "/holidays", new)).code == "holiday_exists"
    assert (await nigar.get(path)).body["open_now"] is False
    assert (await nigar.get(other)).body["open_now"] is True
    assert (await nigar.get(path + "/holidays")).body["items"] == [added.body]
    assert (await nigar.ask("DELETE", f"{other}/holidays/{added.body['id']}")).code == "not_found"
    assert (await nigar.ask("DELETE", f"{path}/holidays/{added.body['id']}")).status == 204
    assert (await nigar.get(path)).body["open_now"] is True
    assert (await nigar.get(path + "/holidays")).body["items"] == []


async def test_only_administrators_write(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    for person in (cast.leyla, cast.aysel, cast.rauf):
        browser = await agency_server.browser(person)
        assert (await browser.post(OFFICES, ALMATY)).code == "forbidden"
        assert (await browser.ask("PATCH", AGENCY, {"name": "Mine"})).code == "forbidden"
        assert (await browser.get(AGENCY)).status == 200
    stranger = await agency_server.browser()
    assert (await stranger.get(OFFICES)).code == "sign_in_required"


async def test_absent_offices(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    for office_id in ("0" * 32, "x", "%00"):
        assert (await nigar.get(f"{OFFICES}/{office_id}")).code == "not_found"
        assert (await nigar.ask("PATCH", f"{OFFICES}/{office_id}", {"name": "x"})).code == "not_found"
        assert (await nigar.get(f"{OFFICES}/{office_id}/holidays")).code == "not_found"


async def test_the_agencys_settings(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    exit_address = "https://weather.example/"
    changed = await nigar.ask("PATCH", AGENCY, {"name": "Dayaq", "exit_address": exit_address})
    assert changed.body == {
        "name": "Dayaq",
        "exit_address": exit_address,
        "default_language": "en",
        "public_origin": agency_server.url,
    }
    await nigar.post(OFFICES, ALMATY)
    async with agency_server.database.read() as session:
        shown = await public_agency(session)
        events = await session.scalars(select(AuditRow.event).order_by(AuditRow.at))
        assert list(events) == ["agency:settings:changed", "agency:office:added"]
    assert (shown.exit_address, shown.default_language) == (exit_address, "en")
    assert shown.languages == ("az", "en", "kk", "ru", "uz")
    assert shown.emergency_numbers == (("KZ", (PublicNumber("ambulance", "103"),)),)


async def test_before_the_first_administrator(database: Database) -> None:
    async with database.read() as session:
        shown = await public_agency(session)
    assert (shown.exit_address, shown.default_language) == ("about:blank", "en")
    assert (shown.languages, shown.emergency_numbers) == (("az", "en", "kk", "ru", "uz"), ())


async def test_an_emergency_number_named_by_a_word_of_ours_can_be_entered_and_read(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    nigar = await agency_server.browser(cast.nigar)
    number = {"label_key": "police", "label": None, "number": "+994 00 000 00 02"}
    path = f"/api/v1/offices/{cast.baku}"
    changed = await nigar.ask("PATCH", path, {"emergency_numbers": [number], "name": None})
    assert (changed.status, changed.body["emergency_numbers"]) == (200, [number])
    assert (await nigar.get(path)).body["emergency_numbers"] == [number]
