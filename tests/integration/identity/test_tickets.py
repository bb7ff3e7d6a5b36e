"""Tickets: one socket each, for thirty seconds, for whoever may still come in when it is spent."""

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from server.core.actor import ActorKind
from server.core.errors import Problem
from server.core.identity.authenticate import keep_signed_in
from server.core.identity.joins import close_join_link
from server.core.identity.models import StaffSession
from server.core.identity.tickets import SpentTicket, spend_ticket
from tests.cast import StaffPerson
from tests.integration.identity.people import Booked, book, join_by_code, join_by_link
from tests.server import AgencyServer, Browser

TICKETS, JOIN_TICKET = "/api/v1/tickets", "/api/v1/join/ticket"
REFUSED = "ticket_refused"


async def spend(server: AgencyServer, token: str) -> SpentTicket:
    """Spend a ticket, as the socket's opening does."""
    async with server.database.write() as session:
        return await spend_ticket(session, token, server.clock.now)


async def desk_ticket(browser: Browser) -> str:
    """Get a ticket for the desk."""
    answer = await browser.post(TICKETS, {"purpose": "desk"})
    assert answer.status == 201, answer.body
    token: str = answer.body["ticket"]
    return token


async def test_a_ticket_names_its_holder(agency_server: AgencyServer) -> None:
    booked = await book(agency_server)
    leyla = agency_server.cast.leyla
    staff = await agency_server.browser(leyla)
    desk = await spend(agency_server, await desk_ticket(staff))
    assert desk == SpentTicket(leyla.actor, "desk", None)
    made = await staff.post(TICKETS, {"purpose": "seat", "appointment_id": booked.id})
    assert made.body["expires_at"] == "2026-11-23T08:00:30.000Z"
    seat = await spend(agency_server, made.body["ticket"])
    assert seat == SpentTicket(leyla.actor, "seat", booked.id)
    for enter, checked in ((join_by_link, True), (join_by_code, False)):
        client = await agency_server.browser()
        await enter(client, booked.token if enter is join_by_link else booked.code)
        spent = await spend(agency_server, (await client.post(JOIN_TICKET)).body["ticket"])
        assert (spent.purpose, spent.appointment_id) == ("seat", booked.id)
        assert (spent.actor.kind, spent.actor.identity_checked) == (ActorKind.CLIENT, checked)


async def test_a_ticket_is_spent_once_even_at_once(agency_server: AgencyServer) -> None:
    token = await desk_ticket(await agency_server.browser(agency_server.cast.leyla))
    results = await asyncio.gather(*(spend(agency_server, token) for _ in range(20)), return_exceptions=True)
    assert sum(isinstance(result, SpentTicket) for result in results) == 1
    assert {str(result) for result in results if isinstance(result, Problem)} == {REFUSED}
    assert all(isinstance(result, SpentTicket | Problem) for result in results)


async def test_a_ticket_lives_thirty_seconds(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    in_time, late = await desk_ticket(browser), await desk_ticket(browser)
    agency_server.clock.advance(seconds=29)
    await spend(agency_server, in_time)
    agency_server.clock.advance(seconds=1)
    with pytest.raises(Problem, match=REFUSED):
        await spend(agency_server, late)


async def test_a_forged_ticket_is_refused(agency_server: AgencyServer) -> None:
    for token in ("", "A" * 43, "x" * 5000, "\ud800", "é\x00"):
        with pytest.raises(Problem, match=REFUSED):
            await spend(agency_server, token)


async def signs_out(server: AgencyServer, browser: Browser) -> None:
    await browser.post("/api/v1/sign-out")


async def is_deactivated(server: AgencyServer, browser: Browser) -> None:
    administrator = await server.browser(server.cast.nigar)
    await administrator.post(f"/api/v1/staff/{server.cast.leyla.id}/deactivate")


@pytest.mark.parametrize("happens", [signs_out, is_deactivated])
async def test_a_ticket_dies_with_its_holders_sign_in(
    agency_server: AgencyServer, happens: Callable[[AgencyServer, Browser], Awaitable[None]]
) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    token = await desk_ticket(browser)
    await happens(agency_server, browser)
    with pytest.raises(Problem, match=REFUSED):
        await spend(agency_server, token)


async def leaves(server: AgencyServer, browser: Browser, booked: Booked) -> None:
    await browser.post("/api/v1/join/leave", {"quick": True})


async def link_closes(server: AgencyServer, browser: Browser, booked: Booked) -> None:
    async with server.database.write() as session:
        await close_join_link(session, appointment_id=booked.id, now=server.clock.now)


@pytest.mark.parametrize("happens", [leaves, link_closes])
async def test_a_clients_ticket_dies_with_seat_and_link(
    agency_server: AgencyServer, happens: Callable[[AgencyServer, Browser, Booked], Awaitable[None]]
) -> None:
    booked = await book(agency_server)
    client = await agency_server.browser()
    token = (await join_by_link(client, booked.token)).body["ticket"]
    await happens(agency_server, client, booked)
    with pytest.raises(Problem, match=REFUSED):
        await spend(agency_server, token)


async def test_a_seat_is_the_workers_alone(agency_server: AgencyServer) -> None:
    booked, cast = await book(agency_server), agency_server.cast

    async def ask(person: StaffPerson, appointment_id: str) -> tuple[int, object]:
        browser = await agency_server.browser(person)
        answer = await browser.post(TICKETS, {"purpose": "seat", "appointment_id": appointment_id})
        return answer.status, answer.body

    absent = await ask(cast.leyla, "0" * 32)
    assert absent[0] == 404
    for person in (cast.elchin, cast.zuhra, cast.rauf, cast.aysel, cast.nigar):
        assert await ask(person, booked.id) == absent
    assert (await ask(cast.leyla, booked.id))[0] == 201


async def test_work_over_a_socket_keeps_a_sign_in_alive_until_it_is_revoked(
    agency_server: AgencyServer,
) -> None:
    leyla, clock = agency_server.cast.leyla, agency_server.clock
    browser = await agency_server.browser(leyla)

    async def beat() -> bool:
        async with agency_server.database.write() as session:
            return await keep_signed_in(session, leyla.session_id, clock.now)

    for _ in range(3):
        clock.advance(minutes=25)
        assert await beat()
    assert (await browser.get("/api/v1/me")).status == 200
    async with agency_server.database.read() as session:
        assert (await session.get_one(StaffSession, leyla.session_id)).last_seen_at == clock.now
    await browser.post("/api/v1/sign-out")
    assert not await beat()
