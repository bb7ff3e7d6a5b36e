"""What opened a door once is thrown away some time after its end, and not before."""

from collections import Counter

from sqlalchemy import func, select

from server.core.identity.jobs import KEPT, forgetting
from tests.integration.identity.people import enrol, give_password, invite
from tests.server import AgencyServer


async def test_rows_go_some_time_after_their_end(agency_server: AgencyServer) -> None:
    person = await enrol(agency_server)
    await invite(agency_server, "open@example.org")
    await give_password(person.browser, person.email, person.password)
    await person.browser.post("/api/v1/tickets", {"purpose": "desk"})
    job = forgetting(agency_server.database, agency_server.clock)

    async def left() -> Counter[str]:
        await job.step()
        async with agency_server.database.read() as session:
            counts = {
                table.__tablename__: await session.scalar(select(func.count()).select_from(table)) or 0
                for table, _ in KEPT
            }
        return +Counter(counts)

    sign_ins = len(agency_server.cast.staff) + 1
    everything = Counter(ticket=1, sign_in_challenge=1, invitation=2, staff_session=sign_ins)
    assert await left() == everything
    agency_server.clock.advance(hours=1, seconds=31)
    assert await left() == everything - Counter(ticket=1)
    agency_server.clock.advance(minutes=5)
    assert await left() == everything - Counter(ticket=1, sign_in_challenge=1)
    agency_server.clock.advance(days=7)
    assert await left() == everything - Counter(ticket=1, sign_in_challenge=1)
    agency_server.clock.advance(days=1)
    assert await left() == Counter(staff_session=sign_ins)
    agency_server.clock.advance(days=91)
    assert await left() == Counter()
