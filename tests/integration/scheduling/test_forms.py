"""What the form of an appointment decides: a way in over a page, or none."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from scheduling.appointment import ONLINE, Form
from server.core.identity.models import JoinLink
from tests.cast import Cast
from tests.factories.appointments import book
from tests.server import START, AgencyServer

PATH = "/api/v1/appointments"


@pytest.mark.parametrize("form", list(Form))
async def test_only_what_is_held_on_a_page_has_a_link_and_a_session(
    agency_server: AgencyServer, form: Form
) -> None:
    cast: Cast = agency_server.cast
    starts_at = START + timedelta(minutes=5)
    appointment_id = await book(
        agency_server.database, START, cast.leyla, cast.sevda, form=form, starts_at=starts_at
    )
    leyla = await agency_server.browser(cast.leyla)
    shown = await leyla.get(f"{PATH}/{appointment_id}")
    invitation = await leyla.get(f"{PATH}/{appointment_id}/invitation")
    ticket = await leyla.post("/api/v1/tickets", {"purpose": "seat", "appointment_id": appointment_id})
    async with agency_server.database.read() as session:
        links = (
            await session.scalars(select(JoinLink.id).where(JoinLink.appointment_id == appointment_id))
        ).all()
    online = form in ONLINE
    assert shown.body["form"] == form.value
    assert len(links) == online
    assert [word in shown.body["actions"] for word in ("session", "invite")] == [online, online]
    assert (invitation.status, ticket.status) == ((200, 201) if online else (404, 404))
