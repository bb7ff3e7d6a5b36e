"""Signing in: two steps, nothing told to whoever guesses, every code good once, sign-ins that end."""

import asyncio
import statistics
import time
from datetime import timedelta
from pathlib import Path

import pyotp
import pytest
from sqlalchemy import text

from server.core.identity.models import StaffSession
from tests.integration.identity.people import (
    EMAIL,
    PASSWORD,
    Enrolled,
    enrol,
    give_code,
    give_password,
    invite,
    sign_in,
)
from tests.server import AgencyServer, Browser, running_server

ME = "/api/v1/me"


async def challenge_for(browser: Browser, person: Enrolled) -> str:
    """Take the first step."""
    answer = await give_password(browser, person.email, person.password)
    challenge: str = answer.body["challenge"]
    return challenge


def wrong_code(server: AgencyServer, person: Enrolled) -> str:
    """Return a code that the person's app shows at no time near now."""
    totp = pyotp.TOTP(person.secret)
    near = {totp.at(server.clock.now + timedelta(seconds=30 * steps)) for steps in range(-3, 4)}
    return next(code for code in (f"{number:06d}" for number in range(10)) if code not in near)


async def test_two_steps_lead_in(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server, languages=["az", "ru"])
    browser = await agency_server.browser()
    assert (await browser.get(ME)).code == "sign_in_required"
    first = await give_password(browser, f"  {EMAIL.upper()} ", PASSWORD)
    assert (first.status, list(first.body)) == (200, ["challenge"])
    assert (await browser.get(ME)).code == "sign_in_required"
    second = await give_code(browser, first.body["challenge"], person.code(agency_server.clock.now))
    me = await browser.get(ME)
    assert second.body == me.body
    assert (me.body["staff_id"], me.body["role"], me.body["language"]) == (person.id, "worker", "az")
    assert me.body["offices"] == [{"id": agency_server.cast.baku, "name": "Baku", "time_zone": "Asia/Baku"}]


async def test_every_wrong_first_step_is_refused_alike(agency_server: AgencyServer) -> None:
    gone = await enrol(agency_server, "gone@example.org")
    administrator = await agency_server.browser(agency_server.cast.nigar)
    await administrator.post(f"/api/v1/staff/{gone.id}/deactivate")
    await invite(agency_server, "invited@example.org")
    await enrol(agency_server)
    browser = await agency_server.browser()
    tried = {
        "wrong": await give_password(browser, EMAIL, PASSWORD + "!"),
        "unknown": await give_password(browser, "nobody@example.org", PASSWORD),
        "deactivated": await give_password(browser, gone.email, gone.password),
        "invited": await give_password(browser, "invited@example.org", PASSWORD),
        "no address": await give_password(browser, "x", PASSWORD),
    }
    assert {answer.status for answer in tried.values()} == {401}
    assert all(answer.body == tried["wrong"].body for answer in tried.values())
    assert tried["wrong"].code == "sign_in_failed"
    assert len({frozenset(answer.headers) for answer in tried.values()}) == 1


async def test_an_unknown_address_takes_as_long_as_a_wrong_password(agency_server: AgencyServer) -> None:
    await enrol(agency_server)
    browser = await agency_server.browser()
    seconds: dict[str, list[float]] = {EMAIL: [], "nobody@example.org": []}
    for _ in range(15):
        for email, taken in seconds.items():
            begun = time.perf_counter()
            await give_password(browser, email, "not this one, no")
            taken.append(time.perf_counter() - begun)
    known, unknown = (statistics.median(taken) for taken in seconds.values())
    assert 0.67 < unknown / known < 1.5


async def test_a_code_opens_once(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    code = person.code(agency_server.clock.now)
    one, two = await agency_server.browser(), await agency_server.browser()
    challenges = [await challenge_for(browser, person) for browser in (one, two)]
    answers = await asyncio.gather(
        *(
            give_code(browser, challenge, code)
            for browser, challenge in zip((one, two), challenges, strict=True)
        )
    )
    assert sorted(answer.status for answer in answers) == [200, 422]
    assert {answer.code for answer in answers} == {None, "code_wrong"}
    later = await give_code(two, await challenge_for(two, person), code)
    assert later.code == "code_wrong"
    agency_server.clock.advance(seconds=30)
    assert (await sign_in(agency_server, person, two)).status == 200


async def test_a_challenge_bears_five_tries_and_five_minutes(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    browser = await agency_server.browser()
    challenge = await challenge_for(browser, person)
    wrong = wrong_code(agency_server, person)
    assert [(await give_code(browser, challenge, wrong)).code for _ in range(5)] == ["code_wrong"] * 5
    right = person.code(agency_server.clock.now)
    assert (await give_code(browser, challenge, right)).code == "challenge_ended"
    assert (await give_code(browser, "A" * 43, right)).code == "challenge_ended"
    challenge = await challenge_for(browser, person)
    agency_server.clock.advance(minutes=5)
    late = await give_code(browser, challenge, person.code(agency_server.clock.now))
    assert late.code == "challenge_ended"


async def test_a_challenge_is_spent(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    browser = await agency_server.browser()
    challenge = await challenge_for(browser, person)
    assert (await give_code(browser, challenge, person.code(agency_server.clock.now))).status == 200
    agency_server.clock.advance(minutes=1)
    again = await give_code(browser, challenge, person.code(agency_server.clock.now))
    assert again.code == "challenge_ended"


async def test_a_known_password_gives_no_more_than_twenty_codes_an_hour(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    browser = await agency_server.browser()
    wrong = wrong_code(agency_server, person)
    codes = []
    for _ in range(5):
        challenge = await challenge_for(browser, person)
        codes += [(await give_code(browser, challenge, wrong)).code for _ in range(5)]
    assert codes == ["code_wrong"] * 20 + ["too_many_requests"] * 5
    agency_server.clock.advance(hours=1, minutes=5)
    assert (await sign_in(agency_server, person, browser)).status == 200


async def test_idle_for_half_an_hour_ends_a_sign_in(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    for _ in range(3):
        agency_server.clock.advance(minutes=29, seconds=59)
        assert (await browser.get(ME)).status == 200
    agency_server.clock.advance(minutes=30)
    assert (await browser.get(ME)).code == "sign_in_required"
    agency_server.clock.advance(minutes=-30)
    assert (await browser.get(ME)).status == 200


async def test_twelve_hours_end_a_sign_in_however_busy(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    for _ in range(47):
        agency_server.clock.advance(minutes=15)
        assert (await browser.get(ME)).status == 200
    agency_server.clock.advance(minutes=15)
    assert (await browser.get(ME)).code == "sign_in_required"


async def test_last_seen_is_written_once_a_minute(agency_server: AgencyServer) -> None:
    leyla, clock = agency_server.cast.leyla, agency_server.clock
    browser = await agency_server.browser(leyla)
    seen = []
    for _ in range(5):
        clock.advance(seconds=25)
        await browser.get(ME)
        async with agency_server.database.read() as session:
            row = await session.get_one(StaffSession, leyla.session_id)
            seen.append(clock.now - row.last_seen_at)
    assert seen == [timedelta(seconds=passed) for passed in (25, 50, 0, 25, 50)]


async def test_sign_ins_are_listed_and_revoked_by_their_owner_alone(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    other = await agency_server.browser()
    await sign_in(agency_server, person, other)
    agency_server.clock.advance(minutes=1)
    listed = (await person.browser.get("/api/v1/sessions")).body["items"]
    assert [item["current"] for item in listed] == [True, False]
    path = f"/api/v1/sessions/{listed[1]['id']}"
    leyla = await agency_server.browser(agency_server.cast.leyla)
    foreign, absent = (
        await leyla.ask("DELETE", path),
        await leyla.ask("DELETE", f"/api/v1/sessions/{'0' * 32}"),
    )
    assert (foreign.status, foreign.body) == (404, absent.body)
    assert (await person.browser.ask("DELETE", path)).status == 204
    assert (await other.get(ME)).status == 401
    assert (await person.browser.get(ME)).status == 200
    assert (await person.browser.ask("DELETE", path)).status == 404


async def test_signing_out_ends_the_sign_in_and_clears_the_cookie(agency_server: AgencyServer) -> None:
    leyla = agency_server.cast.leyla
    browser = await agency_server.browser(leyla)
    out = await browser.post("/api/v1/sign-out")
    assert out.status == 204
    assert 'suhbat=""' in out.headers["Set-Cookie"]
    again = await agency_server.browser(leyla)
    assert (await again.get(ME)).status == 401


async def test_a_forged_cookie_is_nobodys(agency_server: AgencyServer) -> None:
    for value in ("A" * 43, "", "x", "A" * 4000, "é" * 43):
        browser = await agency_server.browser()
        answer = await browser.get(ME, headers={"Cookie": f"suhbat={value}"})
        assert answer.code == "sign_in_required"


async def test_language_of_the_pages(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    changed = await browser.ask("PATCH", ME, {"language": "uz"})
    assert (changed.body["language"], (await browser.get(ME)).body["language"]) == ("uz", "uz")
    for body in ({"language": "tr"}, {"language": "az", "role": "administrator"}, {"staff_id": "0" * 32}):
        assert (await browser.ask("PATCH", ME, body)).status == 422
    assert (await browser.get(ME)).body["role"] == "worker"


async def test_guessing_at_an_account_does_not_lock_its_owner_out(database_url: str, tmp_path: Path) -> None:
    limits = {"rate_limits": "true", "trusted_proxies": "127.0.0.1"}
    async with running_server(database_url, tmp_path, **limits) as server:
        person = await enrol(server)
        guesser, owner = await server.browser(), await server.browser()
        evil = {"headers": {"X-Forwarded-For": "192.0.2.66"}}
        codes = [(await give_password(guesser, EMAIL, "a wrong guess", **evil)).code for _ in range(11)]
        assert codes == ["sign_in_failed"] * 10 + ["too_many_requests"]
        assert (await give_password(guesser, EMAIL, PASSWORD, **evil)).code == "too_many_requests"
        assert (await sign_in(server, person, owner)).status == 200


@pytest.mark.parametrize(
    ("settings", "cookie", "secure"),
    [({}, "suhbat", False), ({"public_origin": "https://talk.example"}, "__Host-suhbat", True)],
    ids=["http", "https"],
)
async def test_the_cookie(
    database_url: str, tmp_path: Path, settings: dict[str, str], cookie: str, secure: bool
) -> None:
    async with running_server(database_url, tmp_path, **settings) as server:
        server_origin = settings.get("public_origin", server.url)
        browser = await server.browser()
        browser.http.headers["Origin"] = server_origin
        token = server.cast.nigar.token
        answer = await browser.post("/api/v1/sign-out", headers={"Cookie": f"{cookie}={token}"})
        assert answer.status == 204
        parts = {part.strip() for part in answer.headers["Set-Cookie"].split(";")}
        assert f'{cookie}=""' in parts
        assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= parts
        assert ("Secure" in parts) is secure
        assert not any(part.startswith("Domain") for part in parts)


async def test_secrets_are_not_in_the_database(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    tables = ("staff", "staff_session", "sign_in_challenge", "invitation")
    async with agency_server.database.read() as session:
        stored = "".join(
            [str((await session.execute(text(f"SELECT * FROM {name}"))).all()) for name in tables]
        )
    cookies = {cookie.key: cookie.value for cookie in person.browser.http.cookie_jar}
    for secret in (person.email, person.secret, PASSWORD, cookies["suhbat"]):
        assert secret not in stored
