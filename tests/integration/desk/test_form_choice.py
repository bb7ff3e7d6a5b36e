"""The chooser asks the record, and keeps why somebody chose otherwise."""

from typing import Any

from server.people.models import Client
from tests.factories.appointments import book
from tests.server import START, AgencyServer

PATH = "/api/v1/desk/form-choice"


async def choose(server: AgencyServer, **answers: Any) -> Any:
    leyla = await server.browser(server.cast.leyla)
    body = {"client_id": server.cast.sevda.id, "device": "own_phone", "line": "good", "privacy": "private"}
    return (await leyla.post(PATH, body | answers)).body


async def test_a_shared_phone_without_a_private_place_leads_to_the_office(
    agency_server: AgencyServer,
) -> None:
    body = await choose(agency_server, device="shared_phone", privacy="none")
    first = body["items"][0]
    assert (first["form"], first["advice"]) == ("office", "recommended")
    (video,) = [item for item in body["items"] if item["form"] == "video"]
    assert (video["advice"], video["reasons"]) == ("unsuitable", ["against_overheard"])


async def test_what_the_record_knows_counts(agency_server: AgencyServer) -> None:
    async with agency_server.database.write() as session:
        client = await session.get_one(Client, agency_server.cast.sevda.id)
        client.violence, client.access_needs = True, ["sign_language", "something_new"]
    body = await choose(agency_server)
    advice = {item["form"]: item["advice"] for item in body["items"]}
    assert (advice["home"], advice["audio"], advice["phone"]) == ("unsuitable",) * 3
    assert body["needs"] == ["sign_language"]


async def test_the_reason_for_another_form_stands_on_the_timeline(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    made = await book(agency_server.database, START, cast.leyla, cast.sevda)
    leyla = await agency_server.browser(cast.leyla)
    path = f"/api/v1/appointments/{made}"
    kept = {"recommended": "office", "reason_code": "client_wishes"}
    assert (await leyla.post(f"{path}/form-choice", kept)).status == 204
    told = (await leyla.get(f"{path}/timeline")).body["items"][-1]
    assert (told["kind"], told["detail"]["recommended"], told["detail"]["form"]) == (
        "form_chosen",
        "office",
        "video",
    )
    assert told["detail"]["reason"] == "client_wishes"
