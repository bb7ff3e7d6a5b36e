"""Standing in ends at the office's door."""

from server.core.identity.models import StaffOffice
from tests.server import START, AgencyServer


async def test_a_coordinator_opens_no_other_offices_clients(agency_server: AgencyServer) -> None:
    """Zuhra works in both offices; Baku's coordinator lets Elchin stand in for her, which opens nothing in Tashkent."""
    cast = agency_server.cast
    async with agency_server.database.write() as session:
        session.add(StaffOffice(staff_id=cast.zuhra.id, office_id=cast.baku))
    coordinator, elchin = await agency_server.browser(cast.aysel), await agency_server.browser(cast.elchin)
    zuhra = await agency_server.browser(cast.zuhra)
    booked = await zuhra.post(
        "/api/v1/appointments",
        {
            "client_id": cast.zarina.id,
            "worker_id": cast.zuhra.id,
            "form": "video",
            "starts_at": START.isoformat(),
            "minutes": 30,
        },
    )
    day = START.date().isoformat()
    people = {"worker_id": cast.zuhra.id, "substitute_id": cast.elchin.id}
    made = await coordinator.post("/api/v1/substitutions", {**people, "from_day": day, "until_day": day})
    assert (booked.status, made.status) == (201, 201), (booked.body, made.body)
    appointment = f"/api/v1/appointments/{booked.body['id']}"
    for browser in (coordinator, elchin):
        assert (await browser.get(f"/api/v1/clients/{cast.zarina.id}")).status == 404
        assert (await browser.get(appointment)).status == 404
    ticket = {"purpose": "seat", "appointment_id": booked.body["id"]}
    assert (await elchin.post("/api/v1/tickets", ticket)).status == 404
