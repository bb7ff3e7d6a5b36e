"""Bodies that no page would send are refused in plain words, whoever sends them."""

import pytest

from tests.server import AgencyServer

DEEP = "[" * 30_000
BODIES = {
    "deep": f'{{"token": {DEEP}'.encode(),
    "deep and closed": b'{"token": ' + b"[" * 5000 + b"]" * 5000 + b"}",
    "half a surrogate": rb'{"token": "\ud800"}',
    "nul": rb'{"token": "a\u0000b"}',
    "not utf-8": b'{"token": "\xff\xfe"}',
    "a huge number": b'{"token": ' + b"9" * 60_000 + b"}",
    "infinity": b'{"token": 1e999}',
    "twice": b'{"token": "a", "token": "b"}',
    "more": b'{"token": "a", "role": "administrator"}',
    "a list": b"[]",
    "nothing": b"",
}
JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize("kind", BODIES)
async def test_a_body_that_is_rubbish_is_refused(agency_server: AgencyServer, kind: str) -> None:
    browser = await agency_server.browser()
    answer = await browser.ask("POST", "/api/v1/join/link", data=BODIES[kind], headers=JSON)
    assert (answer.status, answer.code) == (422, "validation")


@pytest.mark.parametrize(
    "starts_at",
    [
        "9999-12-31T23:55:00-23:59",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:55:00Z",
        "0001-01-01T00:00:00Z",
        "2026-11-23T08:00:00",
        "2026-11-23T08:00:00.0000001Z",
        "20261123T080000Z",
        1_790_000_000,
        1e308,
        "\ud800",
        "",
    ],
)
async def test_a_moment_out_of_this_world_breaks_nothing(
    agency_server: AgencyServer, starts_at: object
) -> None:
    cast = agency_server.cast
    browser = await agency_server.browser(cast.leyla)
    wanted = {"client_id": cast.sevda.id, "worker_id": cast.leyla.id, "form": "video", "minutes": 30}
    answer = await browser.post("/api/v1/appointments", wanted | {"starts_at": starts_at})
    assert answer.status in (201, 422), answer.body
    for window in (
        {"from": str(starts_at), "until": "2026-11-24T00:00:00Z"},
        {"from": "2026-11-24T00:00:00Z", "until": str(starts_at)},
    ):
        params = {key: value.encode("utf-8", "replace").decode() for key, value in window.items()}
        listed = await browser.get("/api/v1/appointments", params=params)
        assert listed.status in (200, 422), listed.body


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil.example",
        "http://",
        "file:///etc/passwd",
        "https://a b",
        "vbscript:x",
        "\thttps://x.example",
        "http:evil.example",
    ],
)
async def test_quick_exit_leads_to_the_web_or_to_nothing(agency_server: AgencyServer, address: str) -> None:
    administrator = await agency_server.browser(agency_server.cast.nigar)
    answer = await administrator.ask("PATCH", "/api/v1/agency", {"exit_address": address})
    assert answer.code == "validation"


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""]
)
async def test_another_sites_form_changes_nothing(agency_server: AgencyServer, kind: str) -> None:
    """What a form can send without asking first: three content types, and an Origin that is not ours."""
    browser = await agency_server.browser(agency_server.cast.leyla)
    body = b'{"language": "az"}'
    headers = {"Content-Type": kind} if kind else {}
    ours = await browser.ask("PATCH", "/api/v1/me", data=body, headers=headers)
    assert ours.code == "not_json"
    theirs = await browser.ask(
        "PATCH", "/api/v1/me", data=body, headers=JSON | {"Origin": "https://evil.example"}
    )
    assert theirs.code == "origin_refused"


async def test_the_host_header_builds_no_link(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    administrator = await agency_server.browser(cast.nigar)
    new = {
        "name": "Tural",
        "email": "tural@example.org",
        "role": "worker",
        "office_ids": [cast.baku],
        "languages": ["az"],
    }
    poison = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    answer = await administrator.post("/api/v1/staff", new, headers=poison)
    assert answer.status == 201, answer.body
    assert "evil" not in answer.body["invitation_link"]
