"""Sends what a client is told of an appointment, or writes down why it waits or does not go."""

from collections.abc import Mapping

from server.core.clock import Clock
from server.core.db import Database
from server.core.outbox import Delivery, Handler, Hopeless, OutboxState, Outcome
from server.notifications import service
from server.notifications.letters import Channels, Letter, NotTaken, SendText, Text
from server.notifications.service import Ready


def appointment_notice(database: Database, channels: Channels, origin: str, clock: Clock) -> Handler:
    """Return the handler of an appointment's notices. Links begin with `origin`."""

    async def handle(delivery: Delivery) -> Outcome:
        async with database.read() as session:
            prepared = await service.prepare(session, delivery, channels, origin, clock())
        if isinstance(prepared, Outcome):
            return prepared
        try:
            return await _hand_over(database, channels, prepared, clock)
        except NotTaken as failure:
            if failure.permanent:
                raise Hopeless from failure
            raise

    return handle


async def _hand_over(database: Database, channels: Channels, ready: Ready, clock: Clock) -> Outcome:
    match ready.message:
        case Letter() as letter if channels.letter:
            # At least once: a letter that is sent again after a crash has the same Message-ID.
            await channels.letter(letter)
            return Outcome(OutboxState.SENT, detail=ready.detail)
        case Text() as text if channels.text:
            return await _send_once(database, channels.text, text, ready.detail, clock)
        case _:
            return Outcome(OutboxState.NO_CHANNEL)


async def _send_once(
    database: Database, send: SendText, text: Text, detail: Mapping[str, str | int], clock: Clock
) -> Outcome:
    """A text message goes at most once.

    1. That it is being sent is stored before the provider is called. Whoever finds that stored already comes after a
       crash: it went, or nobody knows, and it is not sent again.
    2. Only where the provider has certainly not taken it, the mark is removed, and it may be tried again.
    """
    async with database.write() as session:
        before = await service.begin_text(session, text.message_id, clock())
    if before is not None:
        reason = "interrupted" if before is OutboxState.UNKNOWN else None
        return Outcome(before, reason=reason, detail=detail)
    try:
        reference = await send(text)
    except NotTaken:
        async with database.write() as session:
            await service.forget_text(session, text.message_id)
        raise
    except Exception:
        async with database.write() as session:
            await service.end_text(session, text.message_id, None)
        return Outcome(OutboxState.UNKNOWN, reason="no_answer", detail=detail)
    async with database.write() as session:
        await service.end_text(session, text.message_id, reference)
    return Outcome(OutboxState.SENT, detail=detail)
