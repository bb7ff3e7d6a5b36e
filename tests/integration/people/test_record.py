"""The whole client record over HTTP: profile, contact rule, consents, people around, who read it."""

from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import DBAPIError

from server.core.audit.models import AuditRow
from server.people import queries
from server.people.contact_rule import CallRule, Channel, Wording
from server.people.models import Client, ConsentRow, ContactRuleRow, EmergencyContact, Guardian
from tests.factories.people import add_client
from tests.server import START, AgencyServer, Browser

RULE = {
    "version": 0,
    "call": "text_first",
    "channels": ["sms", "email"],
    "hours": {day: [] for day in ("mon", "tue", "wed", "fri", "sat", "sun")} | {"thu": [["18:00", "20:00"]]},
    "wording": "neutral",
    "who_may_answer": "named",
    "named": "Aynur",
    "say_if_other": "We call about the sewing course.",
    "safe_word": "apricot",
    "stop_word": "winter",
}
SECRETS = (
    "Aynur",
    "We call about the sewing course.",
    "apricot",
    "winter",
    "s@example.org",
    "Nizami 4",
    "7000001",
)
CONSENT = {
    "kind": "service",
    "given": True,
    "text_version": 0,
    "language": "az",
    "way": "spoken",
    "witness": "interpreter",
}


def path(client_id: str, rest: str = "record") -> str:
    return f"/api/v1/clients/{client_id}/{rest}"


async def read(browser: Browser, client_id: str) -> dict[str, Any]:
    answer = await browser.get(path(client_id))
    assert answer.status == 200, answer.body
    record: dict[str, Any] = answer.body
    return record


async def test_an_empty_record_says_what_nobody_has_asked(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    record = await read(await agency_server.browser(cast.leyla), cast.sevda.id)
    assert record["rule"] is None
    assert record["household"] is None
    assert record["missing"] == ["service", "technology"]
    assert (record["consents"], record["contacts"], record["guardians"]) == ([], [], [])
    assert record["profile"]["risk"] == "none"
    assert record["profile"]["device"] is None
    assert record["profile"]["office_time_zone"] == "Asia/Baku"


async def test_a_profile_is_changed_field_by_field(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    profile = path(cast.sevda.id, "profile")
    first = {
        "email": "S@example.org",
        "address": "Nizami 4",
        "birth_year": 2010,
        "categories": ["family", "minor"],
        "access_needs": ["large_text", "interpreter"],
        "interpreter_languages": "русский",
        "device": "shared_phone",
        "line": "weak",
        "privacy": "none",
        "worker_gender": "woman",
        "wished_worker_id": cast.leyla.id,
        "wishes": "Not on Friday noon.",
        "violence": True,
        "risk": "high",
        "time_zone": "Asia/Almaty",
    }
    changed = await leyla.ask("PATCH", profile, first)
    assert changed.status == 200, changed.body
    found = changed.body["profile"]
    assert found == first | {
        "email": "s@example.org",
        "office_time_zone": "Asia/Baku",
        "may_be_minor": True,
        "wished_worker_name": "Leyla M.",
    }
    assert changed.body["missing"] == ["service", "technology", "assent"]
    second = await leyla.ask("PATCH", profile, {"wishes": None, "risk": "none"})
    assert second.body["profile"] == found | {"wishes": None, "risk": "none"}
    for wrong in ({"risk": None}, {"email": "nobody"}, {"time_zone": "Mars"}, {"categories": ["family"] * 2}):
        assert (await leyla.ask("PATCH", profile, wrong)).code == "validation", wrong
    foreign = {"wished_worker_id": cast.zuhra.id}
    assert (await leyla.ask("PATCH", profile, foreign)).code == "not_found"


async def test_the_contact_rule_is_written_and_obeyed(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    written = await aysel.ask("PUT", path(cast.sevda.id, "contact-rule"), RULE)
    assert written.status == 200, written.body
    assert written.body["rule"] == RULE | {
        "version": 1,
        "time_zone": "Asia/Baku",
        "changed_at": "2026-11-23T08:00:00.000Z",
        "open_now": False,
        "next_open": "2026-11-26T14:00:00.000Z",
        "offset_minutes": 240,
    }
    async with agency_server.database.read() as session:
        rule = await queries.contact_rule(session, cast.sevda.id)
    assert rule is not None
    assert (rule.call, rule.wording) == (CallRule.TEXT_FIRST, Wording.NEUTRAL)
    assert rule.channels == (Channel.SMS, Channel.EMAIL)


async def test_two_who_change_the_rule_do_not_undo_each_other(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel, leyla = await agency_server.browser(cast.aysel), await agency_server.browser(cast.leyla)
    rule = path(cast.sevda.id, "contact-rule")
    assert (await aysel.ask("PUT", rule, RULE)).status == 200
    assert (await leyla.ask("PUT", rule, RULE)).code == "rule_changed"
    never = RULE | {"version": 1, "call": "never", "who_may_answer": "client_only", "named": None}
    assert (await leyla.ask("PUT", rule, never)).body["rule"]["version"] == 2
    assert (await aysel.ask("PUT", rule, RULE | {"version": 1})).code == "rule_changed"
    assert (await read(aysel, cast.sevda.id))["rule"]["call"] == "never"


@pytest.mark.parametrize(
    "wrong",
    [
        {"named": None},
        {"who_may_answer": "anyone"},
        {"channels": ["sms", "sms"]},
        {"channels": ["fax"]},
        {"hours": {"mon": [["18:00", "09:00"]]}},
        {"safe_word": "x" * 101},
    ],
)
async def test_rules_that_make_no_sense_are_refused(
    agency_server: AgencyServer, wrong: dict[str, object]
) -> None:
    aysel = await agency_server.browser(agency_server.cast.aysel)
    rule = path(agency_server.cast.sevda.id, "contact-rule")
    assert (await aysel.ask("PUT", rule, RULE | wrong)).code == "validation"


async def test_consents_are_given_and_withdrawn_one_by_one(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    consents = path(cast.sevda.id, "consents")
    first = await leyla.post(consents, CONSENT)
    assert first.status == 201, first.body
    assert first.body["consents"] == [
        {
            "kind": "service",
            "partner": None,
            "given": True,
            "stands": True,
            "text_version": 0,
            "outdated": False,
            "language": "az",
            "way": "spoken",
            "witness": "interpreter",
            "giver": "client",
            "at": "2026-11-23T08:00:00.000Z",
            "by_name": "Leyla M.",
        }
    ]
    assert first.body["missing"] == ["technology"]
    for partner in ("Clinic", "School"):
        await leyla.post(consents, CONSENT | {"kind": "sharing", "partner": partner})
    withdrawn = await leyla.post(consents, CONSENT | {"kind": "sharing", "partner": "Clinic", "given": False})
    shown = [(each["partner"], each["given"], each["stands"]) for each in withdrawn.body["consents"]]
    assert shown == [
        ("Clinic", False, True),
        ("School", True, True),
        ("Clinic", True, False),
        (None, True, True),
    ]
    for wrong in (
        {"kind": "sharing"},
        {"partner": "Clinic"},
        {"kind": "recording"},
        {"kind": "assent", "giver": "guardian"},
    ):
        assert (await leyla.post(consents, CONSENT | wrong)).code == "validation", wrong


async def test_no_consent_is_ever_rewritten(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    await leyla.post(path(cast.sevda.id, "consents"), CONSENT)
    with pytest.raises(DBAPIError, match="consents only grow"):
        async with agency_server.database.write() as session:
            await session.execute(update(ConsentRow).values(given=False))


async def test_a_guardian_makes_an_assent_needed_until_their_time_is_over(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    leyla = await agency_server.browser(cast.leyla)
    for kind in ("service", "technology"):
        await leyla.post(path(cast.sevda.id, "consents"), CONSENT | {"kind": kind, "giver": "guardian"})
    guardians = path(cast.sevda.id, "guardians")
    mother = {"name": "Aynur", "phone": "+994 00 7000001", "kind": "parent", "scope": ["appointments"]}
    added = await leyla.post(guardians, mother | {"until_day": "2026-11-23"})
    assert added.status == 201, added.body
    assert (added.body["guardians"][0]["in_force"], added.body["missing"]) == (True, ["assent"])
    ended = await leyla.ask("DELETE", f"{guardians}/{added.body['guardians'][0]['id']}")
    assert [(each["name"], each["in_force"]) for each in ended.body["guardians"]] == [("Aynur", False)]
    assert ended.body["missing"] == []
    past = await leyla.post(guardians, mother | {"until_day": "2026-11-22"})
    assert past.body["guardians"][1]["in_force"] is False


async def test_what_is_delicate_is_sealed(agency_server: AgencyServer) -> None:
    cast, database = agency_server.cast, agency_server.database
    leyla = await agency_server.browser(cast.leyla)
    sevda = cast.sevda.id
    await leyla.ask("PATCH", path(sevda, "profile"), {"email": "s@example.org", "address": "Nizami 4"})
    await leyla.ask("PUT", path(sevda, "contact-rule"), RULE)
    person = {"name": "Aynur", "phone": "+994 00 7000001"}
    await leyla.post(path(sevda, "emergency-contacts"), person | {"relation": "sibling", "may_know": True})
    await leyla.post(path(sevda, "guardians"), person | {"kind": "court", "scope": ["letters"]})
    stored: list[str] = []
    async with database.read() as session:
        for model in (Client, ContactRuleRow, EmergencyContact, Guardian):
            rows = await session.execute(select(*model.__table__.columns))
            stored += [
                value.decode("latin-1") if isinstance(value, bytes) else str(value)
                for row in rows
                for value in row
            ]
        audited = [str(tuple(row)) for row in await session.execute(select(AuditRow.event, AuditRow.detail))]
    assert len(stored) > 20
    for secret in SECRETS:
        assert not [text for text in stored + audited if secret in text], secret
    record = await read(leyla, sevda)
    assert record["contacts"][0] | {"id": ""} == person | {"id": "", "relation": "sibling", "may_know": True}


async def test_each_member_of_a_household_keeps_their_own_record(agency_server: AgencyServer) -> None:
    """Sevda is Leyla's, Kamal is Elchin's: Leyla learns that somebody lives there and not who."""
    cast = agency_server.cast
    aysel, leyla = await agency_server.browser(cast.aysel), await agency_server.browser(cast.leyla)
    elchin = await agency_server.browser(cast.elchin)
    link = {"other_client_id": cast.kamal.id}
    assert (await leyla.post(path(cast.sevda.id, "household"), link)).code == "not_found"
    linked = await aysel.post(path(cast.sevda.id, "household"), link)
    assert linked.status == 201, linked.body
    assert linked.body["household"] == {
        "members": [{"id": cast.kamal.id, "name": "Kamal", "apart": False}],
        "apart": False,
        "joint_allowed": True,
    }
    await elchin.ask("PATCH", path(cast.kamal.id, "profile"), {"wishes": "Private", "violence": True})
    seen = (await read(leyla, cast.sevda.id))["household"]
    assert seen == {
        "members": [{"id": None, "name": None, "apart": False}],
        "apart": False,
        "joint_allowed": False,
    }
    assert "Private" not in str(await read(leyla, cast.sevda.id))
    assert (await leyla.get(path(cast.kamal.id))).code == "not_found"
    assert (await aysel.post(path(cast.sevda.id, "household"), link)).code == "household_other"
    left = await leyla.ask("DELETE", path(cast.sevda.id, "household"))
    assert left.body["household"] is None
    assert (await read(elchin, cast.kamal.id))["household"] is None
    assert (await leyla.ask("DELETE", path(cast.sevda.id, "household"))).code == "not_found"


async def test_who_live_apart_get_nothing_together(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    link = {"other_client_id": cast.kamal.id, "apart": True}
    linked = await aysel.post(path(cast.sevda.id, "household"), link)
    assert linked.body["household"]["joint_allowed"] is False
    assert (
        await aysel.post(path(cast.sevda.id, "household"), {"other_client_id": cast.sevda.id})
    ).status == 404


async def test_the_client_may_be_told_who_saw_the_record(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    leyla, aysel = await agency_server.browser(cast.leyla), await agency_server.browser(cast.aysel)
    for _ in range(3):
        await read(leyla, cast.sevda.id)
    await aysel.ask("PUT", path(cast.sevda.id, "contact-rule"), RULE)
    await read(await agency_server.browser(cast.elchin), cast.kamal.id)
    answer = await leyla.get(path(cast.sevda.id, "readers"))
    assert [(one["staff_name"], one["role"], one["about"], one["times"]) for one in answer.body["items"]] == [
        ("Aysel Mammadova", "coordinator", "rule_changed", 1),
        ("Leyla M.", "worker", "record_read", 3),
    ]
    again = await leyla.get(path(cast.sevda.id, "readers"))
    assert again.body["items"][0]["about"] == "traces_read"


async def test_a_possible_double_is_shown_masked(agency_server: AgencyServer) -> None:
    """Elchin adds somebody whom Leyla has already: he learns that she may be here, and not her name."""
    cast, database = agency_server.cast, agency_server.database
    await add_client(
        database,
        cast.leyla.actor,
        START,
        office_id=cast.baku,
        name="Oʻgʻiloy Gʻafurova",
        phone="+994 00 123 45 67",
    )
    elchin, leyla = await agency_server.browser(cast.elchin), await agency_server.browser(cast.leyla)
    asked = {"office_id": cast.baku, "name": "O'g'iloy G'afurova"}
    by_name = (await elchin.post("/api/v1/clients/doubles", asked)).body["items"]
    assert by_name == [
        {"id": None, "masked_name": "O… G…", "same_name": True, "same_phone": False, "same_year": False}
    ]
    other = {"office_id": cast.baku, "name": "Somebody Else", "phone": "+994001234567"}
    [by_phone] = (await elchin.post("/api/v1/clients/doubles", other)).body["items"]
    assert (by_phone["same_name"], by_phone["same_phone"]) == (False, True)
    [own] = (await leyla.post("/api/v1/clients/doubles", other)).body["items"]
    assert own["id"] is not None
    await leyla.ask("PATCH", path(own["id"], "profile"), {"birth_year": 1950})
    young = await elchin.post("/api/v1/clients/doubles", asked | {"birth_year": 1990})
    assert young.body["items"] == []
