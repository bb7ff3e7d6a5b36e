"""Whoever guesses cannot come from somewhere else each time: not by a made-up header, not by a network of their own."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from multidict import CIMultiDict

from tests.server import AgencyServer, Answer, running_server

WRONG = {"email": "leyla@example.org", "password": "not her password"}
ACCOUNT_TRIES = 10


@pytest.fixture
async def limited(database_url: str, tmp_path: Path) -> AsyncIterator[AgencyServer]:
    """The application behind a proxy, with its limits on."""
    settings = {"rate_limits": "true", "trusted_proxies": "127.0.0.1"}
    async with running_server(database_url, tmp_path, **settings) as server:
        yield server


async def guess(server: AgencyServer, *forwarded: str) -> Answer:
    """Try a password; each of `forwarded` is a header line of its own, as some proxies add theirs."""
    browser = await server.browser()
    headers = CIMultiDict([("X-Forwarded-For", line) for line in forwarded])
    return await browser.post("/api/v1/sign-in", WRONG, headers=headers)


async def codes_of(server: AgencyServer, lines: Sequence[tuple[str, ...]]) -> list[str | None]:
    return [(await guess(server, *line)).code for line in lines]


async def test_a_made_up_line_before_the_proxys_own_changes_nobody(limited: AgencyServer) -> None:
    lines = [(f"198.51.100.{number}", "192.0.2.7") for number in range(ACCOUNT_TRIES + 1)]
    codes = await codes_of(limited, lines)
    assert codes == ["sign_in_failed"] * ACCOUNT_TRIES + ["too_many_requests"]


async def test_a_made_up_hop_before_the_proxys_own_changes_nobody(limited: AgencyServer) -> None:
    lines = [(f"198.51.100.{number}, 192.0.2.8",) for number in range(ACCOUNT_TRIES + 1)]
    assert (await codes_of(limited, lines))[-1] == "too_many_requests"


async def test_one_customers_network_is_one_address(limited: AgencyServer) -> None:
    lines = [(f"2001:db8:7:7::{number:x}",) for number in range(ACCOUNT_TRIES + 1)]
    codes = await codes_of(limited, lines)
    assert codes == ["sign_in_failed"] * ACCOUNT_TRIES + ["too_many_requests"]
    assert (await guess(limited, "2001:db8:7:8::1")).code == "sign_in_failed"


async def test_without_a_proxy_the_header_says_nothing(database_url: str, tmp_path: Path) -> None:
    async with running_server(database_url, tmp_path, rate_limits="true") as server:
        codes = await codes_of(server, [(f"192.0.2.{number}",) for number in range(ACCOUNT_TRIES + 1)])
        assert codes[-1] == "too_many_requests"
