"""The rooms that live in this process: one task owns each, takes small jobs from its queue, and nothing else touches it.

A job: the change is computed, stored in one unit of work, adopted, delivered to the sockets, and only then answered.
"""

import asyncio
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol

from aiohttp import web

from server.core.actor import SYSTEM, Actor
from server.core.clock import Clock
from server.core.config import Settings
from server.core.db import Database
from server.core.errors import Problem, ProblemCode
from server.core.log import get_logger
from server.core.realtime import StaffScreens
from signaling import queries, service
from signaling.comings import checklist_changed, give_up, look_again, next_due, pass_time, restore
from signaling.graph import SessionForm
from signaling.ports import Appointments
from signaling.protocol import CloseReason, Ice, IceDone, Left, Message, RefusalCode, Refused
from signaling.room import (
    Change,
    Close,
    Effect,
    Outcome,
    Participant,
    Record,
    Refusal,
    Room,
    Save,
    Send,
    Take,
    TellDesk,
)
from signaling.service import ChecklistChange
from signaling.turn import NO_ICE, issue_ice
from signaling.views import desk_news, snapshot

_SHORTEST_WAIT = 0.1
_LONGEST_WAIT = 60.0


class Wire(Protocol):
    """The open sockets of people with a seat."""

    async def send(self, connection: str, event: str, payload: Message) -> None:
        """Send to one socket. One that is gone is no error."""

    async def close(self, connection: str, reason: CloseReason | None) -> None:
        """Close a socket for good, telling why; without a reason, without a word."""


@dataclass(frozen=True, slots=True)
class House:
    """What every room needs from outside."""

    database: Database
    appointments: Appointments
    clock: Clock
    settings: Settings
    wire: Wire
    screens: StaffScreens


@dataclass(slots=True)
class _Job:
    change: Change
    actor: Actor
    ice_for: str = ""
    answer: "asyncio.Future[Message]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


@dataclass(slots=True)
class _Screen:
    """What a socket was last shown."""

    revision: int = 0
    shown: Message | None = None


class Rooms:
    """The rooms of this process, each loaded when first needed and let go when empty."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._live: dict[str, LiveRoom] = {}
        self._stopped = False

    async def change(
        self, appointment_id: str, change: Change, actor: Actor, *, ice_for: str = ""
    ) -> Message:
        """Have a room's owner carry out a change. Answers when all of it is stored and sent; a refusal is an answer too.

        `ice_for` is the socket that wants servers for connecting along with a successful answer.
        """
        if self._stopped:
            return Refused(code=RefusalCode.UNAVAILABLE)
        job = _Job(change, actor, ice_for)
        self._room(appointment_id).jobs.put_nowait(job)
        return await job.answer

    def _room(self, appointment_id: str) -> "LiveRoom":
        room = self._live.get(appointment_id)
        if room is None:
            room = LiveRoom(appointment_id, self._house, self._live)
            self._live[appointment_id] = room
            room.start()
        return room

    @property
    def appointment_ids(self) -> list[str]:
        """The rooms that are loaded."""
        return list(self._live)

    def connections(self) -> list[tuple[str, str]]:
        """Return every room with every socket that it counts as connected."""
        return [(key, connection) for key, room in self._live.items() for connection in room.connections]

    async def restore(self) -> None:
        """Load the rooms that the last process left with people in them, so that nobody counts as present for ever."""
        async with self._house.database.read() as session:
            occupied = await queries.occupied(session)
        for appointment_id in occupied:
            self._room(appointment_id)

    async def greet(self, appointment_id: str, connection: str) -> None:
        """Show a newly connected page its snapshot, now that its connection stands."""
        if appointment_id in self._live:
            self._live[appointment_id].greeted.add(connection)
            await self.change(appointment_id, _same, SYSTEM)

    async def checklist_changed(self, appointment_id: str, changed: ChecklistChange, actor: Actor) -> None:
        """Tell the room what the checklist's use case has stored; one that is not loaded will read it."""
        if appointment_id not in self._live:
            return

        change = partial(
            checklist_changed,
            done=changed.view.done,
            who_answered_at=changed.who_answered_at,
            started_at=changed.view.started_at,
        )
        await self.change(appointment_id, change, actor)

    async def look_again(self, appointment_id: str) -> None:
        """Have a room take over what others may have changed of its appointment."""
        house = self._house
        async with house.database.read() as session:
            found = await house.appointments.for_session(session, appointment_id)
        if found is None:
            return
        form = SessionForm(found.form) if found.online and found.state in service.OPEN_STATES else None
        change = partial(look_again, form=form, client_name=found.client_name)
        await self.change(appointment_id, change, SYSTEM)

    async def give_up(self, actor: Actor, *, quick: bool) -> None:
        """Free the seat that a client's browser gave up over HTTP."""
        change = partial(give_up, client_session_id=actor.id, how=Left.EXIT if quick else Left.BUTTON)
        await self.change(actor.appointment_id, change, actor)

    async def stop(self) -> None:
        """Let every room finish what it is doing, and go."""
        self._stopped = True
        await asyncio.gather(*(room.stop() for room in list(self._live.values())))


def _same(room: Room, _now: datetime) -> Outcome:
    return Outcome(room)


class LiveRoom:
    """One room and the task that owns it."""

    def __init__(self, appointment_id: str, house: House, live: "dict[str, LiveRoom]") -> None:
        self.jobs: asyncio.Queue[_Job | None] = asyncio.Queue()
        self.greeted: set[str] = set()
        self._appointment_id = appointment_id
        self._house = house
        self._live = live
        self._screens: dict[str, _Screen] = {}
        self._ice: dict[str, Ice] = {}
        self._task: asyncio.Task[None] | None = None

    @property
    def connections(self) -> list[str]:
        """The sockets of everybody who counts as connected."""
        return list(self._screens)

    def start(self) -> None:
        """Begin to work."""
        self._task = asyncio.create_task(self._work(), name=f"room {self._appointment_id}")

    async def stop(self) -> None:
        """Finish the jobs in the queue, then end."""
        self.jobs.put_nowait(None)
        if self._task:
            await self._task

    async def _work(self) -> None:
        try:
            room = await self._load()
            while room is not None and not self._empty(room):
                job = await self._next_job(room)
                if job is None:
                    break
                room = await self._do(room, job)
        finally:
            # No pause between the last look at the queue and this: a later job finds a new room.
            del self._live[self._appointment_id]
            self._turn_away()

    async def _load(self) -> Room | None:
        """Bring the room from the database, with nobody connected. None: it cannot be had."""
        house = self._house
        try:
            async with house.database.write() as session:
                room = await service.load_room(session, house.appointments, self._appointment_id)
                if room is None:
                    return None
                now = house.clock()
                outcome = restore(room, now)
                await service.store(session, house.appointments, SYSTEM, room, outcome.effects, now)
                return outcome.room
        except Exception:
            get_logger().exception("room_not_loaded", appointment_id=self._appointment_id)
            return None

    def _turn_away(self) -> None:
        while not self.jobs.empty():
            job = self.jobs.get_nowait()
            if job is not None:
                job.answer.set_result(Refused(code=RefusalCode.UNAVAILABLE))

    def _empty(self, room: Room) -> bool:
        nobody = not any(person.here for person in room.participants)
        return nobody and next_due(room) is None and self.jobs.empty()

    async def _next_job(self, room: Room) -> _Job | None:
        """Wait for the next job, or until time itself is one. None: the room is to end."""
        if not self.jobs.empty():
            return self.jobs.get_nowait()
        due = next_due(room)
        wait = (due - self._house.clock()).total_seconds() if due else _LONGEST_WAIT
        try:
            return await asyncio.wait_for(self.jobs.get(), min(max(wait, _SHORTEST_WAIT), _LONGEST_WAIT))
        except TimeoutError:
            return _Job(pass_time, SYSTEM)

    async def _do(self, room: Room, job: _Job) -> Room:
        """Carry out one job; return the room as it is afterwards."""
        now = self._house.clock()
        try:
            outcome = job.change(room, now)
            to_tell = await self._store(job.actor, room, outcome.effects, now)
        except Refusal as refusal:
            _answer(job, Refused(code=refusal.code))
            return room
        except Problem as problem:
            known = problem.code is ProblemCode.APPOINTMENT_STATE
            _answer(job, Refused(code=RefusalCode.NOT_NOW if known else RefusalCode.UNAVAILABLE))
            return room
        except Exception:
            get_logger().exception("room_change_failed", appointment_id=self._appointment_id)
            _answer(job, Refused(code=RefusalCode.UNAVAILABLE))
            return room
        await self._deliver(room, outcome, to_tell, now)
        _answer(job, self._with_ice(outcome, job.ice_for, now))
        return outcome.room

    async def _store(self, actor: Actor, room: Room, effects: Iterable[Effect], now: datetime) -> list[str]:
        stored = [effect for effect in effects if isinstance(effect, Save | Record | Take | TellDesk)]
        if not stored:
            return []
        async with self._house.database.write() as session:
            return await service.store(session, self._house.appointments, actor, room, stored, now)

    async def _deliver(self, before: Room, outcome: Outcome, to_tell: list[str], now: datetime) -> None:
        """Show everybody the room as it is now, pass messages on, close who is to go, tell the desks.

        Snapshots go first: a signal never arrives before the one that names its generation.
        """
        if outcome.room is not before or self._somebody_new():
            await self._show(outcome.room, now)
        for effect in outcome.effects:
            if isinstance(effect, Send):
                await self._house.wire.send(effect.connection, effect.event, effect.payload)
            elif isinstance(effect, Close):
                await self._house.wire.close(effect.connection, effect.reason)
        if to_tell:
            news = desk_news(outcome.room).model_dump(mode="json")
            await self._house.screens.tell(to_tell, "desk", news)

    def _somebody_new(self) -> bool:
        return any(
            self._screens[connection].shown is None for connection in self.greeted & self._screens.keys()
        )

    async def _show(self, room: Room, now: datetime) -> None:
        connected = {person.connection: person for person in room.participants if person.connection}
        self._screens = {connection: self._screens.get(connection, _Screen()) for connection in connected}
        self.greeted &= connected.keys()
        for connection, person in connected.items():
            if connection in self.greeted:
                await self._show_one(room, person, connection, now)

    async def _show_one(self, room: Room, person: Participant, connection: str, now: datetime) -> None:
        screen = self._screens[connection]
        ice = self._ice_of(person, now)
        if screen.shown != snapshot(room, person, ice, screen.revision):
            screen.revision += 1
            screen.shown = snapshot(room, person, ice, screen.revision)
            await self._house.wire.send(connection, "snapshot", screen.shown)

    def _ice_of(self, person: Participant, now: datetime) -> Ice:
        """Return the person's servers, new ones past half time. Only who is inside gets any."""
        if not person.inside:
            self._ice.pop(person.id, None)
            return NO_ICE
        known = self._ice.get(person.id)
        if known is None or (known.renew_at and known.renew_at <= now):
            known = self._ice[person.id] = issue_ice(self._house.settings, now, secrets.token_hex(8))
        return known

    def _with_ice(self, outcome: Outcome, connection: str, now: datetime) -> Message:
        person = outcome.room.by_connection(connection) if connection else None
        return IceDone(ice=self._ice_of(person, now)) if person else outcome.answer


def _answer(job: _Job, answer: Message) -> None:
    # Whoever asked may have gone meanwhile.
    if not job.answer.done():
        job.answer.set_result(answer)


ROOMS: web.AppKey[Rooms] = web.AppKey("signaling_rooms", Rooms)
