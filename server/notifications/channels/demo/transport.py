"""Keeps what would leave the demo, so that it can be read at /demo/outbox. Nothing reaches a mail server or a phone."""

from server.core.crypto import seal
from server.core.db import Database
from server.notifications.letters import Channels, Letter, Text
from server.notifications.models import CaughtMessage


def catching(database: Database, sender: str) -> Channels:
    """Return channels that keep everything. What is sent twice is kept once."""

    async def keep(message: Letter | Text, subject: str, body: str, calendar: str | None) -> None:
        name = message.message_id
        async with database.write() as session:
            await session.merge(
                CaughtMessage(
                    id=name,
                    channel="email" if isinstance(message, Letter) else "sms",
                    caught_at=message.sent_at,
                    recipient_sealed=seal(session, message.to, f"caught.recipient:{name}"),
                    subject_sealed=seal(session, subject, f"caught.subject:{name}"),
                    body_sealed=seal(session, body, f"caught.body:{name}"),
                    calendar_sealed=seal(session, calendar, f"caught.calendar:{name}") if calendar else None,
                )
            )

    async def letter(message: Letter) -> None:
        calendar = message.calendar.content.decode() if message.calendar else None
        await keep(message, message.message.subject, message.message.body, calendar)

    async def text(message: Text) -> str:
        await keep(message, "", message.body, None)
        return message.message_id

    return Channels(letter, text, sender)
