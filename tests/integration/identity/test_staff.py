"""Staff: invited by a link that works once, given a new second factor, deactivated; never the last administrator."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyotp
import pytest
from sqlalchemy import select

from server.core.actor import Actor, Role
from server.core.agency.languages import Language
from server.core.audit.models import AuditRow
from server.core.db import Database
from server.core.errors import Problem, ProblemCode
from server.core.identity.invitations import invitation_by_token, invitation_to_mail
from server.core.identity.models import Staff
from server.core.identity.ports import STAFF_PROFILES
from server.core.identity.staff import create_administrator, deactivate_staff
from server.core.outbox.models import OutboxRow
from tests.integration.identity.people import (
    EMAIL,
    PASSWORD,
    accept,
    enrol,
    give_password,
    invite,
    sign_in,
    token_in,
)
from tests.server import START, AgencyServer, running_server

OPEN, ACCEPT = "/api/v1/invitations/open", "/api/v1/invitations/accept"
AGNES = "agnes@example.org"


async def events_of(server: AgencyServer, staff_id: str) -> list[str]:
    """Return the audited events about a member of staff, in order."""
    async with server.database.read() as session:
        rows = await session.scalars(
            select(AuditRow.event).where(AuditRow.subject == f"staff:{staff_id}").order_by(AuditRow.at)
        )
        return list(rows)


async def test_an_invitation_leads_in_once(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    invited = await invite(agency_server, supervisor_id=cast.rauf.id)
    link = invited.body["invitation_link"]
    assert link.startswith(f"{agency_server.url}/invite#t=")
    assert invited.body["staff"] | {"id": "", "created_at": ""} == {
        "id": "",
        "name": "Tural",
        "email": EMAIL,
        "role": "worker",
        "state": "invited",
        "office_ids": [cast.baku],
        "languages": ["az"],
        "supervisor_id": cast.rauf.id,
        "created_at": "",
    }
    browser = await agency_server.browser()
    opened = await browser.post(OPEN, {"token": token_in(link)})
    assert (opened.body["name"], opened.body["email"], opened.body["purpose"]) == ("Tural", EMAIL, "invite")
    assert opened.body["totp_secret"] in opened.body["totp_uri"]
    assert opened.body["totp_qr"]["size"] > 40
    accepted, _ = await accept(agency_server, link, browser)
    assert accepted.body == {"signed_in": True}
    assert (await browser.get("/api/v1/me")).body["name"] == "Tural"
    for path, more in ((OPEN, {}), (ACCEPT, {"password": PASSWORD, "code": "000000"})):
        assert (await browser.post(path, {"token": token_in(link)} | more)).code == "invitation_invalid"
    assert await events_of(agency_server, invited.body["staff"]["id"]) == [
        "identity:staff:invited",
        "identity:invitation:accepted",
        "identity:sign_in:succeeded",
    ]


async def test_two_acceptances_at_once_are_one(agency_server: AgencyServer) -> None:
    invited = await invite(agency_server)
    link = invited.body["invitation_link"]
    browser = await agency_server.browser()
    opened = await browser.post(OPEN, {"token": token_in(link)})
    code = pyotp.TOTP(opened.body["totp_secret"]).at(agency_server.clock.now)
    body = {"token": token_in(link), "code": code, "password": PASSWORD}
    answers = await asyncio.gather(*(browser.post(ACCEPT, body) for _ in range(4)))
    assert sorted(answer.status for answer in answers) == [200, 404, 404, 404]


async def test_an_invitation_dies_after_seven_days(agency_server: AgencyServer) -> None:
    token = token_in((await invite(agency_server)).body["invitation_link"])
    browser = await agency_server.browser()
    agency_server.clock.advance(days=7, seconds=-1)
    assert (await browser.post(OPEN, {"token": token})).status == 200
    agency_server.clock.advance(seconds=1)
    late = await browser.post(OPEN, {"token": token})
    unknown = await browser.post(OPEN, {"token": "A" * 43})
    assert (late.status, late.body) == (404, unknown.body)


async def test_what_is_wrong_uses_nothing_up(agency_server: AgencyServer) -> None:
    link = (await invite(agency_server)).body["invitation_link"]
    browser = await agency_server.browser()
    code = "000000"
    base = {"token": token_in(link), "code": code}
    assert (await browser.post(ACCEPT, base | {"password": PASSWORD})).code == "code_wrong"
    assert (await browser.post(ACCEPT, base | {"password": "password1234"})).code == "password_weak"
    assert (await browser.post(ACCEPT, base | {"password": f"{EMAIL}12345"})).code == "password_weak"
    assert (await browser.post(ACCEPT, base | {"password": "short"})).code == "validation"
    assert (await browser.post(ACCEPT, base)).code == "validation"
    assert (await give_password(browser, EMAIL, PASSWORD)).code == "sign_in_failed"
    assert (await accept(agency_server, link, browser))[0].status == 200


async def test_an_address_is_taken_however_it_is_written(agency_server: AgencyServer) -> None:
    await invite(agency_server)
    assert (await invite(agency_server, EMAIL.upper())).code == "email_taken"


async def test_an_invitation_names_real_offices_and_supervisors(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    assert (await invite(agency_server, office_ids=["0" * 32])).code == "not_found"
    for somebody in (cast.leyla.id, cast.nigar.id, "0" * 32):
        assert (await invite(agency_server, supervisor_id=somebody)).code == "not_found"
    administrator = await agency_server.browser(cast.nigar)
    listed = (await administrator.get("/api/v1/staff")).body["items"]
    assert "Tural" not in [item["name"] for item in listed]


async def test_addresses_are_shown_to_administrators_only(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    shown = {}
    for person in (cast.nigar, cast.aysel, cast.rauf, cast.leyla):
        items = (await (await agency_server.browser(person)).get("/api/v1/staff")).body["items"]
        assert [item["name"] for item in items] == sorted(member.name for member in cast.staff)
        shown[person.role.value] = {item["email"] is None for item in items}
    assert shown == {
        "administrator": {False},
        "coordinator": {True},
        "supervisor": {True},
        "worker": {True},
    }


async def test_a_new_invitation_replaces_the_old_one(agency_server: AgencyServer) -> None:
    invited = await invite(agency_server)
    staff_id, old = invited.body["staff"]["id"], invited.body["invitation_link"]
    administrator = await agency_server.browser(agency_server.cast.nigar)
    again = await administrator.post(f"/api/v1/staff/{staff_id}/invite")
    browser = await agency_server.browser()
    assert (await browser.post(OPEN, {"token": token_in(old)})).code == "invitation_invalid"
    assert (await accept(agency_server, again.body["invitation_link"], browser))[0].status == 200
    assert (await administrator.post(f"/api/v1/staff/{staff_id}/invite")).code == "staff_state"


async def test_links_are_built_from_the_settings_and_go_by_mail(database_url: str, tmp_path: Path) -> None:
    mail = {"smtp_url": "smtp://127.0.0.1:1", "mail_sender": "desk@talk.example", "run_worker": "false"}
    origin = "https://talk.example"
    async with running_server(database_url, tmp_path, public_origin=origin, **mail) as server:
        administrator = await server.browser()
        answer = await administrator.post(
            "/api/v1/staff",
            {
                "name": "Tural",
                "email": EMAIL,
                "role": "worker",
                "office_ids": [server.cast.baku],
                "languages": ["az"],
            },
            headers={
                "Origin": origin,
                "Host": "evil.example",
                "X-Forwarded-Host": "evil.example",
                "Forwarded": "host=evil.example",
                "Cookie": f"__Host-suhbat={server.cast.nigar.token}",
            },
        )
        assert (answer.status, answer.body["invitation_link"]) == (201, None)
        async with server.database.read() as session:
            row = await session.scalar(select(OutboxRow))
            assert row is not None
            assert list(row.payload) == ["invitation_id"]
            mailed = await invitation_to_mail(session, row.payload["invitation_id"], origin, START)
            assert mailed is not None
            assert mailed.link.startswith(f"{origin}/invite#t=")
            assert (mailed.email, mailed.language, mailed.purpose) == (EMAIL, "az", "invite")
            opened = await invitation_by_token(session, token_in(mailed.link), START)
            late = START + timedelta(days=8)
            assert await invitation_to_mail(session, opened.id, origin, late) is None


async def test_a_new_second_factor(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    administrator = await agency_server.browser(agency_server.cast.nigar)
    reset = await administrator.post(f"/api/v1/staff/{person.id}/totp-reset")
    assert (await person.browser.get("/api/v1/me")).code == "sign_in_required"
    browser = await agency_server.browser()
    challenge = (await give_password(browser, EMAIL, PASSWORD)).body["challenge"]
    old = {"challenge": challenge, "code": person.code(agency_server.clock.now)}
    assert (await browser.post("/api/v1/sign-in/code", old)).code == "code_wrong"
    link = reset.body["invitation_link"]
    with_password = {"token": token_in(link), "code": "000000", "password": "another one, quite long"}
    assert (await browser.post(ACCEPT, with_password)).code == "validation"
    accepted, secret = await accept(agency_server, link, browser, password=None)
    assert accepted.body == {"signed_in": False}
    assert (await browser.get("/api/v1/me")).code == "sign_in_required"
    agency_server.clock.advance(seconds=60)
    renewed = replace(person, secret=secret)
    assert (await sign_in(agency_server, renewed, browser)).status == 200
    assert "identity:totp:reset" in await events_of(agency_server, person.id)


async def test_the_link_for_a_second_factor_lives_a_day(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    administrator = await agency_server.browser(agency_server.cast.nigar)
    reset = await administrator.post(f"/api/v1/staff/{person.id}/totp-reset")
    agency_server.clock.advance(hours=24)
    body = {"token": token_in(reset.body["invitation_link"])}
    assert (await person.browser.post(OPEN, body)).code == "invitation_invalid"


async def test_the_deactivated_are_out_until_invited_again(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    administrator = await agency_server.browser(agency_server.cast.nigar)
    link = (await administrator.post(f"/api/v1/staff/{person.id}/totp-reset")).body["invitation_link"]
    done = await administrator.post(f"/api/v1/staff/{person.id}/deactivate")
    assert done.body["staff"]["state"] == "deactivated"
    assert (await person.browser.get("/api/v1/me")).status == 401
    assert (await person.browser.post(OPEN, {"token": token_in(link)})).code == "invitation_invalid"
    assert (await administrator.post(f"/api/v1/staff/{person.id}/totp-reset")).code == "staff_state"
    back = await administrator.post(f"/api/v1/staff/{person.id}/invite")
    assert (await give_password(person.browser, EMAIL, PASSWORD)).code == "sign_in_failed"
    await accept(agency_server, back.body["invitation_link"], person.browser)
    assert (await person.browser.get("/api/v1/me")).status == 200


async def test_nobody_deactivates_themselves(agency_server: AgencyServer) -> None:
    nigar = agency_server.cast.nigar
    administrator = await agency_server.browser(nigar)
    assert (await administrator.post(f"/api/v1/staff/{nigar.id}/deactivate")).code == "not_yourself"
    absent = await administrator.post(f"/api/v1/staff/{'0' * 32}/deactivate")
    assert absent.code == "not_found"


async def test_two_administrators_deactivating_each_other_leave_one(agency_server: AgencyServer) -> None:
    nigar = agency_server.cast.nigar
    second = await enrol(agency_server, AGNES, role="administrator", name="Agnes")
    nigars = await agency_server.browser(nigar)
    answers = await asyncio.gather(
        nigars.post(f"/api/v1/staff/{second.id}/deactivate"),
        second.browser.post(f"/api/v1/staff/{nigar.id}/deactivate"),
    )
    assert sorted(answer.status for answer in answers) in ([200, 401], [200, 409])
    async with agency_server.database.read() as session:
        active = await session.scalars(
            select(Staff.id).where(Staff.role == "administrator", Staff.state == "active")
        )
        assert len(active.all()) == 1


async def test_the_database_keeps_the_last_administrator(agency_server: AgencyServer) -> None:
    """Below the routes: two transactions that both saw two administrators."""
    second = await enrol(agency_server, AGNES, role="administrator", name="Agnes")
    nigar = agency_server.cast.nigar
    seconds_actor = replace(nigar.actor, id=second.id)
    profiles, now = agency_server.app[STAFF_PROFILES], agency_server.clock.now

    async def deactivate(actor: Actor, staff_id: str) -> ProblemCode | None:
        try:
            async with agency_server.database.write() as session:
                await deactivate_staff(session, actor, staff_id, profiles=profiles, now=now)
        except Problem as problem:
            return problem.code
        return None

    async with agency_server.database.write() as session:
        await deactivate_staff(session, nigar.actor, second.id, profiles=profiles, now=now)
        other = asyncio.create_task(deactivate(seconds_actor, nigar.id))
        # It must still wait for the first transaction, which has decided and not yet committed.
        assert not (await asyncio.wait({other}, timeout=0.5))[0]
    assert await other is ProblemCode.LAST_ADMINISTRATOR


async def test_the_first_administrator_of_an_empty_database(database: Database) -> None:
    how: Any = {"language": Language.AZ, "origin": "https://talk.example", "now": START}
    async with database.write() as session:
        link = await create_administrator(session, name="Nigar", email="Nigar@Example.org", **how)
    assert link.startswith("https://talk.example/invite#t=")
    async with database.read() as session:
        opened = await invitation_by_token(session, token_in(link), START)
        staff = await session.get_one(Staff, opened.staff_id)
        assert (opened.email, staff.role) == ("nigar@example.org", Role.ADMINISTRATOR)
    async with database.write() as session:
        for email, code in ((" nigar@example.org", "email_taken"), ("nigar", "validation")):
            with pytest.raises(Problem, match=code):
                await create_administrator(session, name="Nigar", email=email, **how)
