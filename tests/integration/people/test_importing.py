"""Clients from a file over HTTP: first what would become of it, then the clients, and never twice."""

import asyncio
import base64
import io
import json
import logging
from typing import Any

import pytest
from sqlalchemy import func, select

from server.core.audit.models import AuditRow
from server.people import queries
from server.people.client_file import MOST_BYTES
from server.people.models import Client, ContactRuleRow
from tests.server import AgencyServer, Answer, Browser

CHECK, IMPORT = "/api/v1/client-imports/check", "/api/v1/client-imports"
FILE = """Name;Language;Phone;E-mail;Address;Year of birth;Worker;Call;Messages by;Hours;Wording;Who may answer
Nərgiz Əliyeva;az;+994 00 111 22 33;N@example.org;Nizami 4;12.03.1987;leyla m.;never;sms, e-poçt;18:00-20:00;neutral;client only
Шухрат;русский;;;;;;;;;;
Gülşən;az;;;;1990;;;;;;
"""


def body(office_id: str, text: str | bytes, **more: object) -> dict[str, object]:
    raw = text.encode() if isinstance(text, str) else text
    return {"office_id": office_id, "file": base64.b64encode(raw).decode(), **more}


async def clients(server: AgencyServer) -> dict[str, Client]:
    async with server.database.read() as session:
        return {client.name: client for client in await session.scalars(select(Client))}


async def events(server: AgencyServer, prefix: str) -> list[str]:
    async with server.database.read() as session:
        rows = await session.scalars(
            select(AuditRow.event).where(AuditRow.event.startswith(prefix)).order_by(AuditRow.id)
        )
        return list(rows)


async def test_a_check_makes_nothing_and_an_import_makes_everybody(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    before = set(await clients(agency_server))
    checked = await aysel.post(CHECK, body(cast.baku, FILE))
    assert checked.status == 200, checked.body
    assert (checked.body["rows"], checked.body["fresh"], checked.body["wrong"]) == (3, 3, 0)
    assert (checked.body["with_rule"], checked.body["faults"], checked.body["doubles"]) == (1, [], [])
    assert checked.body["names"] == ["Nərgiz Əliyeva", "Шухрат", "Gülşən"]
    assert set(await clients(agency_server)) == before
    made = await aysel.post(IMPORT, body(cast.baku, FILE))
    assert made.body == {"made": 3, "known": 0, "left_out": 0, "wrong": 0}
    found = await clients(agency_server)
    assert set(found) - before == {"Nərgiz Əliyeva", "Шухрат", "Gülşən"}
    nargiz = found["Nərgiz Əliyeva"]
    assert (nargiz.worker_id, nargiz.birth_year, nargiz.office_id) == (cast.leyla.id, 1987, cast.baku)
    async with agency_server.database.read() as session:
        reach = await queries.reach(session, nargiz.id)
        rule = await queries.contact_rule(session, nargiz.id)
        assert await queries.contact_rule(session, found["Gülşən"].id) is None
        assert await queries.home_address(session, nargiz.id) == "Nizami 4"
    assert (reach.phone, reach.email) == ("+994 00 111 22 33", "n@example.org")
    assert rule is not None
    assert (rule.call.value, rule.wording.value, rule.hours["tue"]) == (
        "never",
        "neutral",
        [["18:00", "20:00"]],
    )
    for column in (nargiz.phone_sealed, nargiz.email_sealed, nargiz.address_sealed):
        assert column is not None
        assert b"Nizami" not in column
    assert await events(agency_server, "people:client") == [
        "people:clients:checked",
        *["people:client:added"] * 3,
        "people:clients:imported",
    ]


async def test_the_same_file_again_makes_nobody_however_it_was_saved(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    await aysel.post(IMPORT, body(cast.baku, FILE))
    count = len(await clients(agency_server))
    for again in (FILE, FILE.replace(";", "\t"), FILE.upper().replace("İ", "I"), "\ufeff" + FILE):
        answer = await aysel.post(IMPORT, body(cast.baku, again))
        assert answer.body == {"made": 0, "known": 3, "left_out": 0, "wrong": 0}, again
    assert len(await clients(agency_server)) == count


async def test_two_who_import_one_file_at_once_make_each_client_once(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    browsers = [await agency_server.browser(cast.aysel) for _ in range(4)]
    answers = await asyncio.gather(*(each.post(IMPORT, body(cast.baku, FILE)) for each in browsers))
    assert {answer.code or "made" for answer in answers} <= {"made", "import_running"}
    assert sum(answer.body["made"] for answer in answers if answer.code is None) == 3
    async with agency_server.database.read() as session:
        assert await session.scalar(select(func.count()).where(Client.name == "Gülşən")) == 1


async def test_every_fault_is_told_with_row_column_and_value(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    text = (
        "Name,Language,Phone,E-mail,Year of birth,Worker,Pseudonym,Call,Hours\n"
        "Good,az,,,,,,,\n"
        ",az,12,nobody,87,Nobody,perhaps,sometimes,25:00\n"
        "Good,az,,,,,,,\n"
        "Half a rule,az,,,,,,never,\n"
        "=HYPERLINK(1),klingon,,,,,,,\n"
    )
    checked = await aysel.post(CHECK, body(cast.baku, text))
    told = {(each["row"], each["column"], each["code"], each["value"]) for each in checked.body["faults"]}
    rule = {(5, column, "rule_missing", "") for column in ("channels", "wording", "who_may_answer")}
    assert told == rule | {
        (3, "name", "missing", ""),
        (3, "phone", "not_phone", "12"),
        (3, "email", "not_email", "nobody"),
        (3, "birth_year", "not_year", "87"),
        (3, "worker", "no_worker", "Nobody"),
        (3, "pseudonym", "not_yes_no", "perhaps"),
        (3, "call", "not_call", "sometimes"),
        (3, "hours", "not_hours", "25:00"),
        (3, "channels", "rule_missing", ""),
        (3, "wording", "rule_missing", ""),
        (3, "who_may_answer", "rule_missing", ""),
        (4, "name", "same_row", "Good"),
        (6, "language", "not_language", "klingon"),
    }
    made = await aysel.post(IMPORT, body(cast.baku, text))
    assert made.body == {"made": 1, "known": 0, "left_out": 0, "wrong": 4}


async def test_somebody_who_is_there_already_is_left_out_until_a_person_decides(
    agency_server: AgencyServer,
) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    text = "Name;Phone\nSEVDA;\nFarida;+994 00 1\nFarida B.;994-001\n"
    file = body(cast.baku, text, language="az")
    checked = await aysel.post(CHECK, file)
    assert (checked.body["fresh"], checked.body["wrong"]) == (1, 0)
    like = [{"id": cast.sevda.id, "name": "Sevda", "same_name": True, "same_phone": False}]
    assert checked.body["doubles"] == [
        {"row": 2, "name": "SEVDA", "clients": like, "earlier_row": None},
        {"row": 4, "name": "Farida B.", "clients": [], "earlier_row": 3},
    ]
    assert (await aysel.post(IMPORT, file)).body["left_out"] == 2
    assert (await aysel.post(IMPORT, file | {"doubles": [4]})).body == {
        "made": 1,
        "known": 1,
        "left_out": 1,
        "wrong": 0,
    }


async def test_without_a_language_a_row_is_wrong_unless_one_is_named(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    assert (await aysel.post(CHECK, body(cast.baku, "Name\nFarida\n"))).body["wrong"] == 1
    assert (await aysel.post(CHECK, body(cast.baku, "Name\nFarida\n", language="uz"))).body["fresh"] == 1


@pytest.mark.parametrize(
    ("raw", "reason"),
    [(b"", "empty"), (b"Phone\n1\n", "no_name"), (b"Name\n" + b"A\n" * 1001, "too_many_rows")],
)
async def test_an_unreadable_file_says_why(agency_server: AgencyServer, raw: bytes, reason: str) -> None:
    aysel = await agency_server.browser(agency_server.cast.aysel)
    refused = await aysel.post(CHECK, body(agency_server.cast.baku, raw))
    assert (refused.status, refused.code, refused.body["params"]) == (
        422,
        "file_unreadable",
        {"reason": reason},
    )


async def test_a_file_that_is_too_large_is_refused_and_one_below_is_read(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    long = "Name;Note\n" + "".join(f"Person {n};{'x' * 800}\n" for n in range(999))

    async def send(file: dict[str, object]) -> Answer:
        data = io.BytesIO(json.dumps(file).encode())
        return await aysel.post(CHECK, data=data, headers={"Content-Type": "application/json"})

    assert (await send(body(cast.baku, long, language="az"))).body["fresh"] == 999
    answer = await send(body(cast.baku, b"x" * (MOST_BYTES + 100_000)))
    assert (answer.status, answer.code) == (413, "body_too_large")
    assert (await aysel.post("/api/v1/clients", {"name": "x" * 100_000})).status == 413


async def test_whoever_is_no_coordinator_of_the_office_imports_nothing(agency_server: AgencyServer) -> None:
    cast = agency_server.cast

    async def ask(browser: Browser) -> list[Answer]:
        return [await browser.post(path, body(cast.baku, FILE)) for path in (CHECK, IMPORT)]

    for person in (cast.leyla, cast.rauf, cast.nigar):
        assert [each.status for each in await ask(await agency_server.browser(person))] == [403, 403]
    assert [each.status for each in await ask(await agency_server.browser(cast.dilnoza))] == [404, 404]


async def test_nothing_of_a_file_reaches_logs_audit_or_the_table_of_rows(
    agency_server: AgencyServer, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    with caplog.at_level(logging.INFO):
        await aysel.post(IMPORT, body(cast.baku, FILE))
        await aysel.post(IMPORT, body(cast.baku, b"Phone\nNizami\n"))
    captured = capsys.readouterr()
    async with agency_server.database.read() as session:
        audit: list[Any] = [f"{row.subject}{row.detail}" for row in await session.scalars(select(AuditRow))]
        rules = await session.scalars(select(ContactRuleRow))
        assert [rule.call for rule in rules] == ["never"]
    for word in ("Nərgiz", "Nizami", "111 22 33", "example.org"):
        assert word not in "".join((caplog.text, captured.out, captured.err, *audit)), word


async def test_the_template_is_read_back_by_the_import(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    aysel = await agency_server.browser(cast.aysel)
    for language in ("az", "uz", "kk", "ru", "en"):
        template = await aysel.get(f"/api/v1/client-imports/template?language={language}")
        headings = ";".join(each["heading"] for each in template.body["headings"])
        checked = await aysel.post(CHECK, body(cast.baku, f"{headings}\nFarida\n", language="az"))
        assert [each["column"] for each in checked.body["headings"]] == [
            each["column"] for each in template.body["headings"]
        ]
