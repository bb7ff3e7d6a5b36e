"""The namespace `/call`: decodes, authorises, has the room do one thing, encodes. Holds nobody's state itself."""

import asyncio
import time
from contextlib import AsyncExitStack
from datetime import datetime
from functools import partial
from typing import Any

from aiohttp import web
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, ActorKind
from server.core.errors import Problem
from server.core.identity.tickets import SpentTicket, spend_ticket
from server.core.ids import new_id
from server.core.jobs import Job, running
from server.core.log import get_logger
from server.core.realtime import StaffScreens
from server.core.web.addresses import client_network
from server.core.web.keys import CLOCK, DATABASE, LIMITER, LIVE_SEATS, SETTINGS
from signaling.acts import act
from signaling.comings import Newcomer, come, drop
from signaling.graph import SeatRole
from signaling.keeper import KEEPER_RESTS_SECONDS, Keeper
from signaling.ports import APPOINTMENTS
from signaling.protocol import (
    VERSION,
    ConnectAuth,
    ConnectRefusal,
    Done,
    Message,
    RefusalCode,
    Refused,
    SignalCommand,
)
from signaling.registry import ROOMS, House, Rooms
from signaling.room import Refusal
from signaling.rules import ALLOWED, PAYLOAD, Event, Standing
from signaling.sockets import Caller, Sockets
from signaling.transport import CallServer, ConnectionRefused

CONNECT_LIMIT = "300/minute"
"""Connections from one address: a whole office may stand behind it, and come back at once after a restart."""


class CallNamespace:
    """Takes what the transport delivers. Every event has an answer, those that do not exist too."""

    def __init__(self, app: web.Application, server: CallServer, rooms: Rooms, sockets: Sockets) -> None:
        self._app = app
        self._server = server
        self._rooms = rooms
        self._sockets = sockets
        self._greetings: set[asyncio.Task[None]] = set()

    async def dispatch(self, event: object, *args: Any) -> object:
        """Tell what arrived from what it looks like. A page may send events by the library's own names; they are then unknown like any other."""
        sid: str = args[0]
        known = self._sockets.find(sid) is not None
        if event == "connect" and not known:
            await self._connect(sid, args[1], args[2] if len(args) > 2 else None)
            return None
        if event == "disconnect" and not self._server.is_connected(sid):
            await self._disconnect(sid)
            return None
        answer = await self._answer(sid, event, args[1:])
        return answer.model_dump(mode="json", by_alias=True)

    # ---------------------------------------------------------------- coming and going

    async def _connect(self, sid: str, environ: dict[str, Any], raw: object) -> None:
        try:
            await self._let_in(sid, environ["aiohttp.request"], _auth(raw))
        except Refusal as refusal:
            self._refuse(sid, refusal.code)
        except Exception:
            get_logger().exception("connect_failed")
            self._refuse(sid, RefusalCode.UNAVAILABLE)

    def _refuse(self, sid: str, code: RefusalCode) -> None:
        self._sockets.forget(sid)
        data = ConnectRefusal(code=code).model_dump(mode="json")
        raise ConnectionRefused(code.value, data)

    async def _let_in(self, sid: str, request: web.Request, auth: ConnectAuth) -> None:
        await self._count(request)
        spent = await self._spend(auth)
        caller = Caller(spent.actor, spent.appointment_id or "", self._app[CLOCK]())
        if spent.appointment_id and auth.incarnation is None:
            raise Refusal(RefusalCode.BAD_MESSAGE)
        self._sockets.add(sid, caller)
        if not spent.appointment_id:
            return
        change = partial(come, newcomer=_newcomer(sid, spent.actor, auth))
        answer = await self._rooms.change(caller.appointment_id, change, spent.actor)
        if isinstance(answer, Refused):
            raise Refusal(RefusalCode.ENDED if answer.code is RefusalCode.NOT_NOW else answer.code)
        # The snapshot follows the library's own word that the connection stands.
        task = asyncio.create_task(self._rooms.greet(caller.appointment_id, sid))
        self._greetings.add(task)
        task.add_done_callback(self._greetings.discard)

    async def _count(self, request: web.Request) -> None:
        try:
            network = client_network(request, self._app[SETTINGS])
            await self._app[LIMITER].hit(CONNECT_LIMIT, "call_connect", network)
        except Problem as problem:
            raise Refusal(RefusalCode.TOO_FAST) from problem

    async def _spend(self, auth: ConnectAuth) -> SpentTicket:
        """Take the ticket. One for a session that its holder may not hold is as good as forged."""
        now = self._app[CLOCK]()
        try:
            async with self._app[DATABASE].write() as session:
                spent = await spend_ticket(session, auth.ticket, now)
                may_sit = await self._may_sit(session, spent, now)
        except Problem as problem:
            raise Refusal(RefusalCode.TICKET_INVALID) from problem
        if not may_sit:
            raise Refusal(RefusalCode.TICKET_INVALID)
        return spent

    async def _may_sit(self, session: AsyncSession, spent: SpentTicket, now: datetime) -> bool:
        if spent.appointment_id is None or spent.actor.kind is ActorKind.CLIENT:
            return True
        return await self._app[APPOINTMENTS].worker_seat(session, spent.actor, spent.appointment_id, now)

    async def _disconnect(self, sid: str) -> None:
        caller = self._sockets.forget(sid)
        if caller and caller.appointment_id:
            change = partial(drop, connection=sid)
            await self._rooms.change(caller.appointment_id, change, caller.actor)

    # ---------------------------------------------------------------- events

    async def _answer(self, sid: str, name: object, args: tuple[object, ...]) -> Message:
        caller = self._sockets.find(sid)
        if caller is None:
            return Refused(code=RefusalCode.NOT_NOW)
        if not caller.pace.allows(time.monotonic(), name):
            if caller.pace.out_of_patience:
                self._sockets.cut(sid)
            return Refused(code=RefusalCode.TOO_FAST)
        try:
            return await self._carry_out(sid, caller, name, args)
        except Refusal as refusal:
            return Refused(code=refusal.code)
        except Exception:
            get_logger().exception("event_failed")
            return Refused(code=RefusalCode.UNAVAILABLE)

    async def _carry_out(self, sid: str, caller: Caller, name: object, args: tuple[object, ...]) -> Message:
        event = _event(name)
        if not caller.appointment_id and Standing.DESK not in ALLOWED[event]:
            raise Refusal(RefusalCode.NOT_ALLOWED)
        payload = _payload(event, args)
        if event is Event.BEAT:
            return Done()
        change = partial(act, connection=sid, event=event, payload=payload)
        return await self._rooms.change(
            caller.appointment_id, change, caller.actor, ice_for=sid if event is Event.ICE else ""
        )


def _auth(raw: object) -> ConnectAuth:
    version = raw.get("protocol") if isinstance(raw, dict) else None
    if isinstance(version, int) and version != VERSION:
        raise Refusal(RefusalCode.PROTOCOL_UNSUPPORTED)
    try:
        return ConnectAuth.model_validate(raw)
    except ValidationError as error:
        raise Refusal(RefusalCode.BAD_MESSAGE) from error


def _event(name: object) -> Event:
    try:
        return Event(str(name))
    except ValueError as error:
        raise Refusal(RefusalCode.UNKNOWN_EVENT) from error


def _payload(event: Event, args: tuple[object, ...]) -> Message:
    if len(args) != 1:
        raise Refusal(RefusalCode.BAD_MESSAGE)
    try:
        payload = PAYLOAD[event].model_validate(args[0])
    except ValidationError as error:
        raise Refusal(RefusalCode.BAD_MESSAGE) from error
    if isinstance(payload, SignalCommand) and not payload.one_part():
        raise Refusal(RefusalCode.BAD_MESSAGE)
    return payload


def _newcomer(sid: str, actor: Actor, auth: ConnectAuth) -> Newcomer:
    is_staff = actor.kind is ActorKind.STAFF
    by_link = "link:" + actor.join_link_id if actor.identity_checked else "code:" + actor.id
    return Newcomer(
        participant_id=new_id(),
        person_key="staff:" + actor.id if is_staff else by_link,
        role=SeatRole.WORKER if is_staff else SeatRole.CLIENT,
        name=actor.name if is_staff else "",
        staff_id=actor.id if is_staff else None,
        client_session_id=None if is_staff else actor.id,
        identity_checked=is_staff or actor.identity_checked,
        incarnation=auth.incarnation or "",
        media=auth.media,
        connection=sid,
    )


def attach(app: web.Application) -> StaffScreens:
    """Put live sessions into the application: the socket's path, the rooms, and what starts and stops with it.

    The application already holds its settings, clock, database, limiter and the appointments' port. The middleware
    that checks the Origin guards the path. Returns the screens of staff, for whoever has news for them.
    """
    server = CallServer()
    sockets = Sockets(server)
    house = House(
        database=app[DATABASE],
        appointments=app[APPOINTMENTS],
        clock=app[CLOCK],
        settings=app[SETTINGS],
        wire=sockets,
        screens=sockets,
    )
    rooms = app[ROOMS] = app[LIVE_SEATS] = Rooms(house)
    server.attach(app, CallNamespace(app, server, rooms, sockets).dispatch)

    running_jobs = AsyncExitStack()

    async def start(_app: web.Application) -> None:
        await rooms.restore()
        keeper = Keeper(house, rooms, sockets)
        job = Job("signaling_keeper", keeper.step, KEEPER_RESTS_SECONDS)
        await running_jobs.enter_async_context(running([job]))

    async def stop(_app: web.Application) -> None:
        await running_jobs.aclose()
        await rooms.stop()
        await server.close_all()

    # Not a cleanup context: those end in turn with the database's, and sockets must be closed before.
    app.on_startup.append(start)
    app.on_shutdown.append(stop)
    return sockets
