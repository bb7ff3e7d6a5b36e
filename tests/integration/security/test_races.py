"""The same secret from two hands at the same moment opens one door, on both databases."""

import asyncio
from collections import Counter

from tests.integration.identity.people import enrol, give_code, give_password
from tests.integration.signaling.pages import Meeting, client_ticket
from tests.server import AgencyServer

AT_ONCE = 8


async def test_one_ticket_opens_one_socket_of_many(watched: Meeting) -> None:
    ticket = await client_ticket(await watched.joined())
    pages = await asyncio.gather(*(watched.page(ticket) for _ in range(AT_ONCE)))
    assert Counter(page.refusal for page in pages) == {None: 1, "ticket_invalid": AT_ONCE - 1}


async def test_one_time_code_signs_in_one_browser_of_many(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    browsers = [await agency_server.browser() for _ in range(AT_ONCE)]
    firsts = [await give_password(browser, person.email, person.password) for browser in browsers]
    code = person.code(agency_server.clock.now)
    answers = await asyncio.gather(
        *(
            give_code(browser, first.body["challenge"], code)
            for browser, first in zip(browsers, firsts, strict=True)
        )
    )
    assert Counter(answer.code for answer in answers) == {None: 1, "code_wrong": AT_ONCE - 1}


async def test_one_challenge_bears_five_tries_even_at_once(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    browser = await agency_server.browser()
    first = await give_password(browser, person.email, person.password)
    right = person.code(agency_server.clock.now)
    wrong = [code for code in (f"{number:06d}" for number in range(100, 140)) if code != right]
    answers = await asyncio.gather(*(give_code(browser, first.body["challenge"], code) for code in wrong))
    counted = Counter(answer.code for answer in answers)
    assert counted == {"code_wrong": 5, "challenge_ended": len(wrong) - 5}


async def test_quick_exit_beats_a_socket_that_opens_at_the_same_moment(watched: Meeting) -> None:
    """Whichever comes first: within a round of the keeper nobody of that seat is connected or waits."""
    worker = await watched.worker_page()
    for _ in range(5):
        browser = await watched.joined()
        ticket = await client_ticket(browser)
        page, left = await asyncio.gather(
            watched.page(ticket), browser.post("/api/v1/join/leave", {"quick": True})
        )
        assert left.status == 204, left.body
        if page.refusal is None:
            await page.is_gone()
        await worker.sees(lambda screen: not screen["door"]["waiting"], "an empty waiting room")
