"""Clients come by a link or six digits: as long as the link lives, into one appointment, and guessing leads nowhere."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from scheduling.models import Appointment
from server.core.agency.models import Office
from server.core.errors import Problem
from server.core.identity import joins
from server.core.identity.joins import (
    close_join_link,
    create_join_link,
    first_opened_at,
    move_join_link,
    read_invitation,
)
from server.core.identity.models import ClientSession, CodeFailure, JoinLink
from tests.integration.identity.people import Booked, book, join_by_code, join_by_link
from tests.server import AgencyServer, running_server

JOIN = "/api/v1/join"
SOON = timedelta(minutes=10)


@pytest.fixture
async def proxied_server(database_url: str, tmp_path: Path) -> AsyncIterator[AgencyServer]:
    """The application behind a proxy, so that tests come from any address."""
    async with running_server(database_url, tmp_path, trusted_proxies="127.0.0.1") as server:
        yield server


async def close(server: AgencyServer, booked: Booked) -> None:
    """Close a link, as the end of the appointment does."""
    async with server.database.write() as session:
        await close_join_link(session, appointment_id=booked.id, now=server.clock.now)


async def set_state(server: AgencyServer, booked: Booked, state: str) -> None:
    """Put the appointment into a state."""
    async with server.database.write() as session:
        await session.execute(update(Appointment).where(Appointment.id == booked.id).values(state=state))


def other_code(*codes: str) -> str:
    """Return six digits that are none of these."""
    return next(code for code in (f"{number:06d}" for number in range(10)) if code not in codes)


async def test_the_link_gives_a_seat(agency_server: AgencyServer) -> None:
    booked = await book(agency_server, SOON)
    browser = await agency_server.browser()
    assert (await browser.get(JOIN)).code == "sign_in_required"
    joined = await join_by_link(browser, booked.token)
    assert booked.link == f"{agency_server.url}/j#t={booked.token}"
    assert joined.body | {"ticket": None} == {
        "appointment_id": booked.id,
        "form": "video",
        "starts_at": "2026-11-23T08:10:00.000Z",
        "ends_at": "2026-11-23T09:00:00.000Z",
        "offset_minutes": 240,
        "state": "open",
        "client_language": "az",
        "identity_checked": True,
        "ticket": None,
        "exit_address": "about:blank",
    }
    again = await browser.get(JOIN)
    assert again.body["ticket"] not in (None, joined.body["ticket"])
    assert again.body | {"ticket": None} == joined.body | {"ticket": None}
    cookie = joined.headers["Set-Cookie"]
    assert cookie.startswith("suhbat-seat=")
    assert "HttpOnly" in cookie
    assert f"Max-Age={25 * 3600}" in cookie


async def test_the_codes_holder_is_not_checked(agency_server: AgencyServer) -> None:
    booked = await book(agency_server, SOON)
    browser = await agency_server.browser()
    joined = await join_by_code(browser, booked.code)
    assert (joined.status, joined.body["appointment_id"]) == (200, booked.id)
    assert joined.body["identity_checked"] is False


async def test_what_does_not_lead_in_is_answered_alike(agency_server: AgencyServer) -> None:
    booked, later = await book(agency_server), await book(agency_server, timedelta(hours=3))
    await close(agency_server, booked)
    browser = await agency_server.browser()
    answers = [
        await join_by_link(browser, "A" * 43),
        await join_by_link(browser, booked.token),
        await join_by_code(browser, booked.code),
        await join_by_code(browser, later.code),
        await join_by_code(browser, other_code(booked.code, later.code)),
    ]
    assert [(answer.status, answer.body) for answer in answers] == [(404, answers[0].body)] * 5
    assert answers[0].code == "join_invalid"


async def test_the_link_lives_until_a_day_after_the_end(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    early, late = await agency_server.browser(), await agency_server.browser()
    assert (await join_by_link(early, booked.token)).status == 200
    agency_server.clock.now = booked.ends_at + timedelta(hours=24, seconds=-1)
    assert (await join_by_link(late, booked.token)).status == 200
    assert (await early.get(JOIN)).status == 200
    agency_server.clock.advance(seconds=1)
    assert (await join_by_link(late, booked.token)).code == "join_invalid"
    assert (await early.get(JOIN)).code == "sign_in_required"
    assert (await early.post(JOIN + "/ticket")).code == "sign_in_required"


async def test_the_code_lives_from_half_an_hour_before_until_the_end(agency_server: AgencyServer) -> None:
    booked = await book(agency_server, timedelta(hours=2))
    browser = await agency_server.browser()
    moments = {
        booked.starts_at - timedelta(minutes=30, seconds=1): 404,
        booked.starts_at - timedelta(minutes=30): 200,
        booked.ends_at - timedelta(seconds=1): 200,
        booked.ends_at: 404,
    }
    found = {}
    for moment in moments:
        agency_server.clock.now = moment
        found[moment] = (await join_by_code(browser, booked.code)).status
    assert found == moments


async def test_the_page_says_where_the_appointment_stands(agency_server: AgencyServer) -> None:
    booked = await book(agency_server, timedelta(hours=1))
    browser = await agency_server.browser()
    assert (await join_by_link(browser, booked.token)).body["state"] == "early"

    async def said() -> tuple[str, bool]:
        body = (await browser.get(JOIN)).body
        return body["state"], body["ticket"] is not None

    agency_server.clock.advance(minutes=30)
    assert await said() == ("open", True)
    async with agency_server.database.write() as session:
        await session.execute(update(Office).values(opening={}))
    assert await said() == ("open", True)
    agency_server.clock.now = booked.ends_at
    assert await said() == ("office_closed", True)
    await set_state(agency_server, booked, "in_session")
    assert await said() == ("open", True)
    await set_state(agency_server, booked, "completed")
    assert await said() == ("ended", False)


async def test_a_closed_links_seat_learns_that_it_is_over_and_nothing_more(
    agency_server: AgencyServer,
) -> None:
    booked = await book(agency_server)
    browser = await agency_server.browser()
    await join_by_link(browser, booked.token)
    await close(agency_server, booked)
    view = (await browser.get(JOIN)).body
    assert (view["state"], view["ticket"]) == ("ended", None)
    assert (await browser.post(JOIN + "/ticket")).code == "join_invalid"


async def test_leaving_gives_up_this_browsers_seat_alone(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    one, two = await agency_server.browser(), await agency_server.browser()
    await join_by_link(one, booked.token)
    await join_by_link(two, booked.token)
    left = await one.post(JOIN + "/leave", {"quick": True})
    assert left.status == 204
    assert 'suhbat-seat=""' in left.headers["Set-Cookie"]
    assert "Max-Age=0" in left.headers["Set-Cookie"]
    assert (await one.get(JOIN)).code == "sign_in_required"
    assert (await two.get(JOIN)).status == 200
    assert (await join_by_link(one, booked.token)).status == 200


async def test_a_left_seats_cookie_opens_nothing(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    browser = await agency_server.browser()
    joined = await join_by_link(browser, booked.token)
    kept = joined.headers["Set-Cookie"].partition(";")[0]
    await browser.post(JOIN + "/leave", {"quick": False})
    stranger = await agency_server.browser()
    assert (await stranger.get(JOIN, headers={"Cookie": kept})).code == "sign_in_required"


async def test_a_seat_is_no_sign_in_and_a_sign_in_no_seat(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    client = await agency_server.browser()
    await join_by_link(client, booked.token)
    assert (await client.get("/api/v1/me")).code == "sign_in_required"
    leyla = await agency_server.browser(agency_server.cast.leyla)
    assert (await leyla.get(JOIN)).code == "sign_in_required"
    await join_by_link(leyla, booked.token)
    assert (await leyla.get(JOIN)).body["appointment_id"] == booked.id
    assert (await leyla.get("/api/v1/me")).body["name"] == "Leyla M."


async def test_the_first_opening_is_remembered(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)

    async def opened() -> datetime | None:
        async with agency_server.database.read() as session:
            return await first_opened_at(session, appointment_id=booked.id)

    assert await opened() is None
    first = agency_server.clock.advance(minutes=3)
    await join_by_link(await agency_server.browser(), booked.token)
    agency_server.clock.advance(minutes=3)
    await join_by_link(await agency_server.browser(), booked.token)
    assert await opened() == first


async def test_five_wrong_codes_rest_one_address(proxied_server: AgencyServer) -> None:
    booked = await book(proxied_server, SOON)
    wrong, browser = other_code(booked.code), await proxied_server.browser()
    guesser, other = "2001:db8:0:1::1", "2001:db8:0:2::1"
    codes = [(await join_by_code(browser, wrong, guesser)).code for _ in range(5)]
    assert codes == ["join_invalid"] * 5
    # The right code is refused as well, and the neighbour in the same /64 is the same customer.
    assert (await join_by_code(browser, booked.code, guesser)).code == "codes_resting"
    assert (await join_by_code(browser, booked.code, "2001:db8:0:1::2")).code == "codes_resting"
    assert (await join_by_code(browser, booked.code, other)).status == 200
    aysel = await proxied_server.browser(proxied_server.cast.aysel)
    alerts = (await aysel.get("/api/v1/alerts")).body["items"]
    assert [(alert["kind"], alert["scope"]) for alert in alerts] == [("codes_resting", "address")]
    proxied_server.clock.advance(minutes=10)
    assert (await join_by_code(browser, booked.code, guesser)).status == 200
    assert (await aysel.get("/api/v1/alerts")).body["items"] == []


async def test_thirty_wrong_codes_rest_the_agency_even_all_at_once(proxied_server: AgencyServer) -> None:
    booked = await book(proxied_server, SOON)
    wrong, browser = other_code(booked.code), await proxied_server.browser()
    answers = await asyncio.gather(
        *(join_by_code(browser, wrong, f"192.0.2.{number}") for number in range(45))
    )
    codes = sorted(str(answer.code) for answer in answers)
    assert codes == ["codes_resting"] * 15 + ["join_invalid"] * 30
    assert (await join_by_code(browser, booked.code, "198.51.100.1")).code == "codes_resting"
    assert (await join_by_link(browser, booked.token)).status == 200
    cast, ends = proxied_server.cast, "2026-11-23T08:10:00.000Z"
    for person in (cast.aysel, cast.nigar):
        staff = await proxied_server.browser(person)
        expected = [{"kind": "codes_resting", "scope": "agency", "until": ends}]
        assert (await staff.get("/api/v1/alerts")).body["items"] == expected
        assert (await staff.get("/api/v1/me")).body["alerts"] == expected
    leyla = await proxied_server.browser(cast.leyla)
    assert (await leyla.get("/api/v1/alerts")).code == "forbidden"
    assert (await leyla.get("/api/v1/me")).body["alerts"] == []
    proxied_server.clock.advance(minutes=10)
    assert (await join_by_code(browser, booked.code, "198.51.100.1")).status == 200


async def test_resting_is_not_prolonged_by_trying(agency_server: AgencyServer) -> None:
    booked = await book(agency_server, SOON)
    wrong, browser = other_code(booked.code), await agency_server.browser()
    for _ in range(5):
        await join_by_code(browser, wrong)
    agency_server.clock.advance(minutes=9)
    assert (await join_by_code(browser, wrong)).code == "codes_resting"
    agency_server.clock.advance(minutes=1)
    assert (await join_by_code(browser, booked.code)).status == 200


async def test_addresses_of_failures_are_not_stored(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    browser = await agency_server.browser()
    await join_by_code(browser, other_code(booked.code))
    async with agency_server.database.read() as session:
        row = (await session.scalars(select(CodeFailure))).one()
    assert "127.0.0.1" not in row.address_hash
    assert len(row.address_hash) == 64


async def test_a_dead_code_is_given_out_again_and_a_living_one_never(
    agency_server: AgencyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With two codes in all, three links cannot live; each way of dying frees one."""
    monkeypatch.setattr(joins, "_CODES", 2)
    cast = agency_server.cast
    first = await book(agency_server, SOON)
    second = await book(agency_server, SOON, cast.zuhra)
    assert {first.code, second.code} == {"000000", "000001"}
    later = timedelta(hours=5)
    leyla = await agency_server.browser(cast.leyla)
    third = {
        "client_id": cast.sevda.id,
        "worker_id": cast.leyla.id,
        "form": "video",
        "starts_at": (agency_server.clock.now + later).isoformat(),
        "minutes": 50,
    }
    refused = await leyla.post("/api/v1/appointments", third)
    assert refused.code == "unavailable"
    await close(agency_server, first)
    made = await book(agency_server, later)
    assert made.code == first.code
    agency_server.clock.now = second.ends_at
    assert (await book(agency_server, timedelta(days=1))).code == second.code
    async with agency_server.database.read() as session:
        for dead in (first, second):
            shown = await read_invitation(session, appointment_id=dead.id, origin="")
            assert shown.code is None


async def test_moving_keeps_the_link_and_gives_a_dead_code_a_successor(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    start = booked.ends_at + timedelta(days=2)
    agency_server.clock.now = booked.ends_at
    await book(agency_server, timedelta(days=5))
    async with agency_server.database.write() as session:
        await move_join_link(
            session, appointment_id=booked.id, starts_at=start, ends_at=start + timedelta(hours=1)
        )
        moved = await read_invitation(session, appointment_id=booked.id, origin=agency_server.url)
    assert moved.link == booked.link
    assert moved.code is not None
    assert (moved.code_from, moved.code_until, moved.closes_at, moved.closed) == (
        start - timedelta(minutes=30),
        start + timedelta(hours=1),
        start + timedelta(hours=25),
        False,
    )
    agency_server.clock.now = start
    assert (await join_by_code(await agency_server.browser(), moved.code)).status == 200


async def test_closing_is_final(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    await close(agency_server, booked)
    closed_at = agency_server.clock.now
    agency_server.clock.advance(minutes=1)
    await close(agency_server, booked)
    async with agency_server.database.write() as session:
        await move_join_link(
            session, appointment_id=booked.id, starts_at=booked.starts_at, ends_at=booked.ends_at
        )
        row = (await session.scalars(select(JoinLink))).one()
        shown = await read_invitation(session, appointment_id=booked.id, origin="")
    assert (row.closed_at, row.code_index, shown.closed, shown.code) == (closed_at, None, True, None)


async def test_one_appointment_has_one_link(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    with pytest.raises(IntegrityError):
        async with agency_server.database.write() as session:
            await create_join_link(
                session,
                appointment_id=booked.id,
                starts_at=booked.starts_at,
                ends_at=booked.ends_at,
                now=agency_server.clock.now,
            )
    async with agency_server.database.read() as session:
        with pytest.raises(Problem, match="not_found"):
            await read_invitation(session, appointment_id="0" * 32, origin="")
        assert await session.scalar(select(func.count()).select_from(JoinLink)) == 1


async def test_tokens_and_codes_are_not_in_the_database(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    browser = await agency_server.browser()
    await join_by_link(browser, booked.token)
    async with agency_server.database.read() as session:
        links = (await session.scalars(select(JoinLink))).all()
        seats = (await session.scalars(select(ClientSession))).all()
    stored = str([vars(row) for row in [*links, *seats]])
    seat = next(cookie.value for cookie in browser.http.cookie_jar if cookie.key == "suhbat-seat")
    for secret in (booked.token, seat, f"'{booked.code}'"):
        assert secret not in stored
