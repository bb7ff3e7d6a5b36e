"""The keeper: looks again and again whether those behind the open sockets may still be there."""

from datetime import UTC, datetime, timedelta
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import SYSTEM, ActorKind
from server.core.identity.authenticate import keep_signed_in
from server.core.identity.queries import seat_by_id, sign_in_by_id
from signaling.comings import drop, put_out
from signaling.protocol import CloseReason
from signaling.queries import client_inside
from signaling.registry import House, Rooms
from signaling.sockets import Caller, Sockets

KEEPER_RESTS_SECONDS = 10.0
_AT_ONCE = 50
"""Sockets looked at in one unit of work, so that others get their turn at writing."""
_WHENEVER = datetime(1970, 1, 1, tzinfo=UTC)


class Keeper:
    """One round closes every socket whose sign-in, seat, turn or link has ended, and looks at every room's appointment."""

    def __init__(self, house: House, rooms: Rooms, sockets: Sockets) -> None:
        self._database = house.database
        self._clock = house.clock
        self._appointments = house.appointments
        self._idle = timedelta(seconds=house.settings.staff_idle_seconds)
        self._rooms = rooms
        self._sockets = sockets

    async def step(self) -> bool:
        """Go round once; there is never more to do at once."""
        # Appointments first: who is told that one is over need not hear that its link is closed.
        for appointment_id in self._rooms.appointment_ids:
            await self._rooms.look_again(appointment_id)
        await self._drop_leftovers()
        everybody = self._sockets.everybody()
        for start in range(0, len(everybody), _AT_ONCE):
            for sid, caller, reason in await self._ended(everybody[start : start + _AT_ONCE]):
                await self._put_out(sid, caller, reason)
        return False

    async def _drop_leftovers(self) -> None:
        """Make up for a socket's end that could not be stored when it came."""
        for appointment_id, connection in self._rooms.connections():
            if self._sockets.find(connection) is None:
                await self._rooms.change(appointment_id, partial(drop, connection=connection), SYSTEM)

    async def _ended(self, some: list[tuple[str, Caller]]) -> list[tuple[str, Caller, CloseReason]]:
        now = self._clock()
        async with self._database.write() as session:
            looked_at = [(sid, caller, await self._reason(session, caller, now)) for sid, caller in some]
        return [(sid, caller, reason) for sid, caller, reason in looked_at if reason]

    async def _reason(self, session: AsyncSession, caller: Caller, now: datetime) -> CloseReason | None:
        if caller.actor.kind is ActorKind.STAFF:
            if not await self._staff_stays(session, caller, now):
                return CloseReason.SIGNED_OUT
            return None if await self._seat_stays(session, caller, now) else CloseReason.REMOVED
        seat = await seat_by_id(session, caller.actor.id, now)
        if seat and not seat.closed:
            return None
        # Asked as of long ago, a seat is found even if its link has run out since.
        was_left = await seat_by_id(session, caller.actor.id, _WHENEVER) is None
        return CloseReason.SIGNED_OUT if was_left else CloseReason.LINK_CLOSED

    async def _staff_stays(self, session: AsyncSession, caller: Caller, now: datetime) -> bool:
        """A session counts as work, so its worker is not idle; a desk that lies open does not."""
        if caller.appointment_id:
            return await keep_signed_in(session, caller.actor.session_id, now)
        sign_in = await sign_in_by_id(session, caller.actor.session_id, now)
        return sign_in is not None and sign_in.last_seen_at > now - self._idle

    async def _seat_stays(self, session: AsyncSession, caller: Caller, now: datetime) -> bool:
        """A substitute's turn that was taken away ends at once. One that ran out, at midnight, ends no conversation."""
        appointment_id, may_sit = caller.appointment_id, self._appointments.worker_seat
        if not appointment_id or await may_sit(session, caller.actor, appointment_id, now):
            return True
        talking = await client_inside(session, appointment_id)
        return talking and await may_sit(session, caller.actor, appointment_id, caller.since)

    async def _put_out(self, sid: str, caller: Caller, reason: CloseReason) -> None:
        if not caller.appointment_id:
            await self._sockets.close(sid, reason)
            return
        change = partial(put_out, connection=sid, reason=reason)
        await self._rooms.change(caller.appointment_id, change, SYSTEM)
