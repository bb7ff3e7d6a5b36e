"""The open sockets and who is behind each: the wire of the rooms, and the screens of staff."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from server.core.actor import Actor
from signaling.pace import Pace
from signaling.protocol import Closed, CloseReason, Message
from signaling.transport import CallServer

_LAST_WORDS_SECONDS = 0.25
"""Between `closed` and the end of the socket, so that both it and the answer to the event that caused it arrive."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Who opened a socket, for what and when. `appointment_id` is empty for a desk."""

    actor: Actor
    appointment_id: str
    since: datetime
    pace: Pace = field(default_factory=Pace)


class Sockets:
    """Every socket that was let in, until it is closed by either side."""

    def __init__(self, server: CallServer) -> None:
        self._server = server
        self._callers: dict[str, Caller] = {}

    def add(self, sid: str, caller: Caller) -> None:
        """Remember a socket that was let in."""
        self._callers[sid] = caller

    def find(self, sid: str) -> Caller | None:
        """Return who is behind a socket, None for one that is not, or not any more, let in."""
        return self._callers.get(sid)

    def forget(self, sid: str) -> Caller | None:
        """Take a socket out, and return who was behind it."""
        return self._callers.pop(sid, None)

    def everybody(self) -> list[tuple[str, Caller]]:
        """Return all open sockets."""
        return list(self._callers.items())

    async def send(self, connection: str, event: str, payload: Message) -> None:
        """Send to one socket. What a browser may leave out of a negotiation, we leave out too."""
        sparse = event == "signal"
        data = payload.model_dump(mode="json", by_alias=True, exclude_none=sparse)
        await self._server.emit(connection, event, data)

    async def close(self, connection: str, reason: CloseReason | None) -> None:
        """Close a socket for good, telling why; without a reason, without a word."""
        self.forget(connection)
        if reason is None:
            self._server.cut(connection)
            return
        await self.send(connection, "closed", Closed(reason=reason))
        loop = asyncio.get_running_loop()
        loop.call_later(_LAST_WORDS_SECONDS, self._server.end, connection)

    def cut(self, connection: str) -> None:
        """End a socket at once; the page takes it for a lost line."""
        self._server.cut(connection)

    async def tell(self, staff_ids: Iterable[str], event: str, payload: Mapping[str, object]) -> None:
        """Send an event to every open desk of these people."""
        wanted = set(staff_ids)
        for sid, caller in self.everybody():
            if not caller.appointment_id and caller.actor.id in wanted:
                await self._server.emit(sid, event, payload)
