"""One click and somebody is signed in: in the demo, and nowhere else."""

from pathlib import Path

from tests.server import AgencyServer, running_server

ROLES, SIGN_IN = "/api/v1/demo/roles", "/api/v1/demo/sign-in"


async def test_one_click_in_the_demo(database_url: str, tmp_path: Path) -> None:
    async with running_server(database_url, tmp_path, command="demo") as server:
        browser = await server.browser()
        people = (await browser.get(ROLES)).body["items"]
        assert [person["name"] for person in people] == sorted(person.name for person in server.cast.staff)
        leyla = next(person for person in people if person["name"] == "Leyla M.")
        assert (leyla["role"], leyla["offices"]) == ("worker", ["Baku"])
        me = await browser.post(SIGN_IN, {"staff_id": leyla["staff_id"]})
        assert me.body == (await browser.get("/api/v1/me")).body
        assert me.body["name"] == "Leyla M."
        assert (await browser.post(SIGN_IN, {"staff_id": "0" * 32})).code == "not_found"


async def test_no_such_thing_elsewhere(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    assert (await browser.get(ROLES)).status == 404
    assert (await browser.post(SIGN_IN, {"staff_id": agency_server.cast.nigar.id})).status == 404
