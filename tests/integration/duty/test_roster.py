"""The roster over HTTP: who is on duty, by the week's turn and on single days."""

from sqlalchemy import select

from server.core.audit.models import AuditRow
from tests.server import AgencyServer

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


async def test_a_coordinator_writes_the_turn_and_a_day_that_differs(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    path = f"/api/v1/offices/{cast.baku}/duty"
    aysel = await agency_server.browser(cast.aysel)
    turns = dict.fromkeys(DAYS, cast.leyla.id) | {"sun": None}
    written = await aysel.ask("PUT", f"{path}/turns", turns)
    assert written.body["turns"] == [cast.leyla.id] * 6 + [None]
    assert [day["staff_name"] for day in written.body["days"][:7]] == ["Leyla M."] * 6 + [None]
    assert len(written.body["days"]) == 28
    assert {person["name"] for person in written.body["people"]} == {
        "Aysel Mammadova", "Elchin Q.", "Leyla M.", "Rauf Aliyev"
    }  # fmt: skip
    differs = await aysel.ask("PUT", f"{path}/days", {"day": "2026-11-24", "staff_id": cast.elchin.id})
    assert differs.body["days"][1] == {
        "day": "2026-11-24",
        "staff_id": cast.elchin.id,
        "staff_name": "Elchin Q.",
        "differs": True,
    }
    again = await aysel.ask("PUT", f"{path}/days", {"day": "2026-11-24", "staff_id": None})
    assert again.body["days"][1]["staff_name"] == "Leyla M."
    async with agency_server.database.read() as session:
        events = (await session.scalars(select(AuditRow.event).order_by(AuditRow.id))).all()
    assert events == ["duty:turns:changed", "duty:day:changed", "duty:day:changed"]


async def test_others_read_it_and_strangers_do_not(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    path = f"/api/v1/offices/{cast.baku}/duty"
    leyla, dilnoza = await agency_server.browser(cast.leyla), await agency_server.browser(cast.dilnoza)
    assert (await leyla.get(path)).body["actions"] == []
    assert (await dilnoza.get(path)).code == "not_found"
    turns = dict.fromkeys(DAYS, cast.leyla.id)
    assert (await dilnoza.ask("PUT", f"{path}/turns", turns)).code == "not_found"
    assert (await leyla.ask("PUT", f"{path}/turns", turns)).code == "forbidden"


async def test_only_people_of_the_office_and_days_to_come(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    path = f"/api/v1/offices/{cast.baku}/duty"
    aysel = await agency_server.browser(cast.aysel)
    for stranger in (cast.zuhra, cast.nigar):
        turns = dict.fromkeys(DAYS, stranger.id)
        assert (await aysel.ask("PUT", f"{path}/turns", turns)).code == "not_found", stranger.name
    past = await aysel.ask("PUT", f"{path}/days", {"day": "2026-11-22", "staff_id": cast.leyla.id})
    assert past.code == "time_past"
