"""First contact over HTTP: sent, seen by whom, accepted, refused, late; and what whoever asked may know."""

import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from server.casework.requests.jobs import late_requests
from server.casework.requests.models import ContactRequest
from server.core.audit.models import AuditRow
from server.core.ids import new_token
from server.core.outbox.models import OutboxRow
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.queries import contact_rule, reach
from tests.factories.duty import put_on_duty
from tests.factories.requests import EMAIL, PHONE, first_contact, send_request
from tests.server import START, AgencyServer

PATH = "/api/v1/requests"


async def queue(server: AgencyServer, person: Any, state: str = "new") -> list[dict[str, Any]]:
    browser = await server.browser(person)
    items: list[dict[str, Any]] = (await browser.get(PATH, params={"state": state})).body["items"]
    return items


async def test_a_form_arrives_and_whoever_sent_it_sees_how_it_goes_on(agency_server: AgencyServer) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    body = first_contact(cast.baku) | {"token": new_token()}
    sent = await page.post(f"{PATH}/form", body)
    assert sent.status == 201
    assert (sent.body["state"], sent.body["worker_name"]) == ("new", None)
    assert sent.body["answer_by"] == "2026-11-24T20:00:00.000Z"
    assert (await page.post(f"{PATH}/form", body)).body == sent.body
    (listed,) = await queue(agency_server, cast.aysel)
    assert (listed["name"], listed["urgency"], listed["reference"]) == (
        "Gecə quşu",
        "in_time",
        sent.body["reference"],
    )
    aysel = await agency_server.browser(cast.aysel)
    accepted = await aysel.post(f"{PATH}/{listed['id']}/accept", {"worker_id": cast.leyla.id})
    assert (accepted.body["state"], accepted.body["worker_name"]) == ("accepted", "Leyla M.")
    status = await page.post(f"{PATH}/status", {"token": body["token"]})
    assert (status.body["state"], status.body["worker_name"]) == ("accepted", "Leyla M.")
    assert (await page.post(f"{PATH}/status", {"token": new_token()})).code == "not_found"


async def test_nothing_is_written_to_an_address_that_nobody_has_confirmed(
    agency_server: AgencyServer,
) -> None:
    await send_request(agency_server.database, agency_server.cast.baku, START)
    async with agency_server.database.read() as session:
        assert (await session.scalars(select(OutboxRow.id))).all() == []


async def test_accepting_makes_a_client_with_the_contact_rule_that_was_said(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    week: dict[str, list[list[str]]] = {
        day: [] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    } | {"tue": [["10:00", "12:00"]]}
    ways = first_contact(cast.baku)["ways"] | {"hours": week}
    request_id = await send_request(agency_server.database, cast.baku, START, ways=ways)
    aysel = await agency_server.browser(cast.aysel)
    accepted = await aysel.post(f"{PATH}/{request_id}/accept", {"worker_id": cast.leyla.id})
    client_id = accepted.body["client_id"]
    leyla = await agency_server.browser(cast.leyla)
    client = await leyla.get(f"/api/v1/clients/{client_id}")
    assert (client.body["name"], client.body["is_pseudonym"], client.body["phone"]) == (
        "Gecə quşu",
        True,
        PHONE,
    )
    async with agency_server.database.read() as session:
        rule = await contact_rule(session, client_id)
        reached = await reach(session, client_id)
    assert rule is not None
    assert (rule.call, rule.channels) == (CallRule.TEXT_FIRST, (Channel.EMAIL, Channel.SMS))
    assert (rule.hours, rule.wording, rule.who_may_answer) == (week, Wording.NEUTRAL, WhoAnswers.CLIENT_ONLY)
    assert (reached.email, reached.phone) == (EMAIL, PHONE)


async def test_who_sees_the_queue(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await send_request(agency_server.database, cast.baku, START)
    seen = [len(await queue(agency_server, p)) for p in (cast.aysel, cast.rauf, cast.dilnoza, cast.leyla)]
    assert seen == [1, 1, 0, 0]


async def test_danger_in_the_form_rings_and_opens_the_request_to_whoever_is_on_duty(
    agency_server: AgencyServer,
) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    await put_on_duty(agency_server.database, cast, cast.elchin, START)
    calm = await send_request(agency_server.database, cast.baku, START)
    urgent = first_contact(cast.baku, in_danger=True) | {"token": new_token()}
    assert (await page.post(f"{PATH}/form", urgent)).status == 201
    elchin = await agency_server.browser(cast.elchin)
    (alert,) = (await elchin.get("/api/v1/danger")).body["items"]
    opened = await elchin.get(f"/api/v1/danger/{alert['id']}")
    # "Text first" is no leave to call, not in danger either: the request says how.
    assert (alert["source"], opened.body["name"], opened.body["phone"]) == ("request", "Gecə quşu", None)
    (listed,) = await queue(agency_server, cast.elchin)
    read = await elchin.get(f"{PATH}/{listed['id']}")
    assert (read.body["call"], read.body["phone"], read.body["actions"]) == ("text_first", PHONE, [])
    assert (await elchin.get(f"{PATH}/{calm}")).code == "not_found"
    assert [item["in_danger"] for item in await queue(agency_server, cast.aysel)] == [True, False]


async def test_a_call_for_help_from_the_same_page_rings_once(agency_server: AgencyServer) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    alert_token = new_token()
    call = {"token": alert_token, "office_id": cast.baku, "phone": PHONE, "language": "az"}
    assert (await page.post("/api/v1/danger", call)).status == 201
    urgent = first_contact(cast.baku, in_danger=True) | {"token": new_token(), "alert_token": alert_token}
    assert (await page.post(f"{PATH}/form", urgent)).status == 201
    aysel = await agency_server.browser(cast.aysel)
    assert len((await aysel.get("/api/v1/danger")).body["items"]) == 1


async def test_two_who_answer_at_once_have_one_winner(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    request_id = await send_request(agency_server.database, cast.baku, START)
    browsers = [await agency_server.browser(cast.aysel) for _ in range(6)]
    path = f"{PATH}/{request_id}"
    refusal = {"reason": "double", "text": "Asked twice"}
    racing = [browser.post(f"{path}/accept", {"worker_id": cast.leyla.id}) for browser in browsers[:3]]
    racing += [browser.post(f"{path}/refuse", refusal) for browser in browsers[3:]]
    codes = Counter(answer.code for answer in await asyncio.gather(*racing))
    assert codes == {None: 1, "request_state": 5}
    clients = await browsers[0].get("/api/v1/clients", params={"query": "Gecə quşu"})
    (handled,) = await queue(agency_server, cast.aysel, "handled")
    assert len(clients.body["items"]) == (handled["state"] == "accepted")


async def test_refusing_needs_a_reason_in_words(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    request_id = await send_request(agency_server.database, cast.baku, START)
    aysel = await agency_server.browser(cast.aysel)
    path = f"{PATH}/{request_id}/refuse"
    for wrong in ({"reason": "not_ours"}, {"reason": "not_ours", "text": " "}, {"text": "No"}):
        assert (await aysel.post(path, wrong)).code == "validation"
    refused = await aysel.post(path, {"reason": "not_ours", "text": "Sent to the clinic"})
    assert (refused.body["state"], refused.body["refusal_text"]) == ("refused", "Sent to the clinic")
    async with agency_server.database.read() as session:
        details = (await session.scalars(select(AuditRow.detail))).all()
    assert not any("clinic" in detail for detail in details)


async def test_a_late_request_is_the_supervisors_business_once(agency_server: AgencyServer) -> None:
    cast, clock = agency_server.cast, agency_server.clock
    # It is Monday: what came on Saturday was to be answered by Sunday's end, what came on Sunday is not late yet.
    await send_request(agency_server.database, cast.baku, START - timedelta(hours=54))
    await send_request(agency_server.database, cast.baku, START - timedelta(hours=30))
    job = late_requests(agency_server.database, clock)
    await job.step()
    await job.step()
    rauf = await agency_server.browser(cast.rauf)
    waiting = await rauf.get(PATH)
    assert [item["urgency"] for item in waiting.body["items"]] == ["late", "in_time"]
    assert waiting.body["late"] == 1
    assert (await rauf.get(f"{PATH}/count")).body == {"waiting": 2, "late": 1}
    clock.advance(hours=12)
    await job.step()
    async with agency_server.database.read() as session:
        told = (await session.scalars(select(ContactRequest.late_told_at))).all()
        events = (await session.scalars(select(AuditRow.event))).all()
    assert sorted(filter(None, told)) == [START, START + timedelta(hours=12)]
    assert events.count("casework:request:late") == 2


async def test_the_front_desk_types_in_what_was_said_on_the_telephone(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel, leyla = await agency_server.browser(cast.aysel), await agency_server.browser(cast.leyla)
    typed = await aysel.post(PATH, first_contact(cast.baku, wish="Mornings only"))
    assert (typed.status, typed.body["source"], typed.body["wish"]) == (201, "desk", "Mornings only")
    assert (await aysel.post(PATH, first_contact(cast.tashkent))).code == "not_found"
    assert (await leyla.post(PATH, first_contact(cast.baku))).code == "forbidden"


async def test_a_lost_link_is_marked_and_says_nothing_of_who_is_known(agency_server: AgencyServer) -> None:
    """Somebody who is known and somebody who is not get the same answer; the known keep the rule that they have."""
    cast = agency_server.cast
    public, aysel = await agency_server.browser(), await agency_server.browser(cast.aysel)
    answers = []
    for name in ("Sevda", "Nobody"):
        asked = first_contact(cast.baku, name=name, lost_link=True) | {"token": new_token()}
        answers.append(await public.post(f"{PATH}/form", asked))
    shapes = [{**answer.body, "reference": ""} for answer in answers]
    assert shapes[0] == shapes[1]
    (known,) = [each for each in (await aysel.get(PATH)).body["items"] if each["name"] == "Sevda"]
    assert known["lost_link"] is True
    before = (await aysel.get(f"/api/v1/clients/{cast.sevda.id}/record")).body["rule"]
    accepted = await aysel.post(
        f"{PATH}/{known['id']}/accept", {"worker_id": None, "client_id": cast.sevda.id}
    )
    assert (accepted.status, accepted.body["client_id"]) == (200, cast.sevda.id)
    assert (await aysel.get(f"/api/v1/clients/{cast.sevda.id}/record")).body["rule"] == before


async def test_suggestions_come_with_reasons_and_any_worker_may_be_chosen(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    for name in ("One", "Two"):
        new = {"office_id": cast.baku, "name": name, "language": "az", "worker_id": cast.elchin.id}
        await aysel.post("/api/v1/clients", new)
    request_id = await send_request(agency_server.database, cast.baku, START)
    read = await aysel.get(f"{PATH}/{request_id}")
    assert [each["worker_name"] for each in read.body["suggestions"]] == ["Leyla M.", "Elchin Q."]
    assert read.body["suggestions"][1]["reasons"] == [
        {"code": "speaks_language", "count": None},
        {"code": "clients", "count": 3},
        {"code": "booked", "count": 0},
    ]
    for stranger in (cast.zuhra, cast.rauf):
        refused = await aysel.post(f"{PATH}/{request_id}/accept", {"worker_id": stranger.id})
        assert refused.code == "not_found"
    chosen = await aysel.post(f"{PATH}/{request_id}/accept", {"worker_id": cast.elchin.id})
    assert chosen.body["worker_name"] == "Elchin Q."


async def test_somebody_known_is_pointed_out_and_keeps_their_rule(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    first = await send_request(agency_server.database, cast.baku, START, name="Sevda")
    read = await aysel.get(f"{PATH}/{first}")
    (double,) = read.body["duplicates"]
    assert (double["client_id"], double["same_name"], double["same_phone"], double["worker_name"]) == (
        cast.sevda.id,
        True,
        False,
        "Leyla M.",
    )
    accepted = await aysel.post(f"{PATH}/{first}/accept", {"worker_id": None, "client_id": cast.sevda.id})
    assert (accepted.body["client_id"], accepted.body["worker_name"]) == (cast.sevda.id, "Leyla M.")
    second = await send_request(agency_server.database, cast.baku, START)
    await aysel.post(f"{PATH}/{second}/accept", {"worker_id": None})
    third = await send_request(agency_server.database, cast.baku, START, name="Somebody else")
    (double,) = (await aysel.get(f"{PATH}/{third}")).body["duplicates"]
    assert (double["same_name"], double["same_phone"]) == (False, True)
    foreign = {"worker_id": None, "client_id": cast.zarina.id}
    assert (await aysel.post(f"{PATH}/{third}/accept", foreign)).code == "not_found"


async def test_what_was_said_is_sealed_and_reading_it_leaves_a_trace(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    request_id = await send_request(agency_server.database, cast.baku, START, wish="Not on Fridays")
    rauf = await agency_server.browser(cast.rauf)
    assert (await rauf.get(f"{PATH}/{request_id}")).body["wish"] == "Not on Fridays"
    async with agency_server.database.read() as session:
        stored = await session.get_one(ContactRequest, request_id)
        traces = (await session.execute(select(AuditRow.event, AuditRow.actor_id))).all()
    for sealed, text in (
        (stored.phone_sealed, PHONE),
        (stored.wish_sealed, "Fridays"),
        (stored.email_sealed, EMAIL),
    ):
        assert sealed is not None
        assert text.encode() not in sealed
    assert tuple(traces[-1]) == ("casework:request:read", cast.rauf.id)


async def test_ways_that_lead_nowhere_are_refused_and_no_way_at_all_is_not(
    agency_server: AgencyServer,
) -> None:
    cast, page = agency_server.cast, await agency_server.browser()
    nothing = {"call": "never", "channels": []}
    for wrong in (
        nothing | {"call": "call"},
        nothing | {"channels": ["sms"]},
        nothing | {"channels": ["email"]},
        nothing | {"channels": ["email", "email"], "email": EMAIL},
        nothing | {"phone": "call me"},
    ):
        body = first_contact(cast.baku, ways=wrong) | {"token": new_token()}
        assert (await page.post(f"{PATH}/form", body)).code == "validation", wrong
    body = first_contact(cast.baku, ways=nothing) | {"token": new_token()}
    assert (await page.post(f"{PATH}/form", body)).status == 201
