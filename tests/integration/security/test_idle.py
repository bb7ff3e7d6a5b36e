"""A screen that nobody sits at ends in its time, whatever its page goes on asking by itself."""

from tests.server import AgencyServer

DAY = "/api/v1/desk/today"


async def test_what_a_page_asks_by_itself_keeps_nobody_signed_in(agency_server: AgencyServer) -> None:
    desk = await agency_server.browser(agency_server.cast.leyla)
    for _ in range(29):
        agency_server.clock.advance(minutes=1)
        assert (await desk.get(DAY, headers={"Suhbat-Unattended": "1"})).status == 200
    agency_server.clock.advance(minutes=2)
    assert (await desk.get(DAY, headers={"Suhbat-Unattended": "1"})).code == "sign_in_required"
    assert (await desk.get(DAY)).code == "sign_in_required"


async def test_somebody_at_the_page_stays_signed_in(agency_server: AgencyServer) -> None:
    desk = await agency_server.browser(agency_server.cast.leyla)
    for _ in range(4):
        agency_server.clock.advance(minutes=20)
        assert (await desk.get(DAY)).status == 200
