"""How clients can be reached: rule and addresses, as the record keeps them."""

from datetime import datetime

from sqlalchemy import update

from server.core.agency.opening import Week
from server.core.crypto import index, seal
from server.core.db import Database
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.models import Client, ContactRuleRow


async def may_be_reached(
    database: Database,
    client_id: str,
    now: datetime,
    *,
    channels: tuple[Channel, ...] = (Channel.EMAIL,),
    hours: Week | None = None,
    wording: Wording = Wording.NEUTRAL,
    email: str | None = "client@example.org",
    phone: str | None = None,
    zone: str | None = None,
    language: str | None = None,
    violence: bool = False,
) -> None:
    """Write down a client's contact rule and addresses."""
    values: dict[str, object] = {"time_zone": zone, "violence": violence}
    if language:
        values["language"] = language
    async with database.write() as session:
        if email:
            values["email_sealed"] = seal(session, email, f"client.email:{client_id}")
        if phone:
            values["phone_sealed"] = seal(session, phone, f"client.phone:{client_id}")
            values["phone_index"] = index(session, phone, "client.phone")
        await session.execute(update(Client).where(Client.id == client_id).values(**values))
        await session.merge(
            ContactRuleRow(
                client_id=client_id,
                call=CallRule.CALL.value,
                channels=[channel.value for channel in channels],
                hours={day: [list(span) for span in spans] for day, spans in (hours or {}).items()},
                wording=wording.value,
                who_may_answer=WhoAnswers.CLIENT_ONLY.value,
                version=1,
                changed_at=now,
            )
        )
