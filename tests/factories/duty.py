"""Duty: who is on it, and alerts."""

from datetime import datetime

from server.core.actor import ANONYMOUS
from server.core.agency.languages import Language
from server.core.db import Database
from server.core.ids import new_token
from server.duty import service
from server.duty.schemas import NewTurns
from tests.cast import Cast, StaffPerson

PHONE = "+994 00 765 43 21"


async def put_on_duty(
    database: Database, cast: Cast, person: StaffPerson | None, now: datetime, office_id: str | None = None
) -> None:
    """Put somebody (or nobody) on duty on every day of the week, in Baku if nothing else is said."""
    staff_id = person.id if person else None
    week = dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat", "sun"), staff_id)
    coordinator = cast.dilnoza if office_id == cast.tashkent else cast.aysel
    async with database.write() as session:
        await service.change_turns(session, coordinator.actor, office_id or cast.baku, NewTurns(**week), now)


async def raise_alert(
    database: Database, office_id: str, now: datetime, *, phone: str = PHONE, token: str | None = None
) -> str:
    """Let an alert ring, as the danger button does; return its id."""
    new = service.NewAlert(
        token=token or new_token(),
        office_id=office_id,
        source="home",
        language=Language.AZ,
        phone=phone,
        name="Sevda",
    )
    async with database.write() as session:
        return (await service.raise_alert(session, ANONYMOUS, new, now)).alert_id


async def escalate(database: Database, now: datetime) -> list[str]:
    """Do one round of the job by which alerts go on."""
    async with database.write() as session:
        return await service.escalate_due(session, now)
