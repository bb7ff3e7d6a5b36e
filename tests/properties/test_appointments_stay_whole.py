"""Whatever clients, staff and clocks ask of appointments in whatever order: a refusal changes nothing, a change is told on
the timeline and in the audit log, and time, way in and notices always agree with the state."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings, strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import service
from scheduling.appointment import (
    ONLINE,
    By,
    CancelReason,
    ChangeReason,
    Form,
    MissedReason,
    State,
    Step,
    cancel_step,
    missed_step,
    next_state,
)
from scheduling.models import (
    Appointment,
    AppointmentEvent,
    AppointmentParty,
    AvailabilityPattern,
    Claim,
    Companion,
    Room,
    Service,
    ServiceOffice,
)
from scheduling.schemas import NewAppointment, NewForm, NewTime, Place, VisitStep
from server.core.actor import Actor, ActorKind
from server.core.audit.models import AuditRow
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.errors import Problem, ProblemCode
from server.core.identity.models import JoinLink
from server.core.ids import new_id
from server.core.outbox.models import OutboxRow
from tests.cast import Cast, gather_cast
from tests.environment.databases import DatabaseKind, Databases
from tests.factories.appointments import visitor
from tests.factories.ports import clients
from tests.properties.whole import Rows, check_whole
from tests.server import START

TABLES = (Appointment, AppointmentEvent, AppointmentParty, AuditRow, Claim, JoinLink, OutboxRow)
OTHER_REFUSALS = frozenset(
    {
        ProblemCode.BOOKED_ALREADY,
        ProblemCode.FORBIDDEN,
        ProblemCode.NOT_AVAILABLE,
        ProblemCode.NOT_BEGUN,
        ProblemCode.NOT_OFFERED,
        ProblemCode.TIME_PAST,
        ProblemCode.TOO_LATE_TO_CHANGE,
    }
)
"""Refusals for another reason than the state."""
FORMS = st.sampled_from(Form)
STARTS = st.integers(0, 24)
"""Half hours from now: few enough that appointments get into each other's way."""


@dataclass(frozen=True)
class Ask:
    """What somebody asks for: with the appointment whose turn it is (`which`, counted around), or with a new one."""

    what: str
    which: int = 0
    form: Form = Form.VIDEO
    ahead: int = 0
    reason: CancelReason | MissedReason = CancelReason.OTHER
    flag: bool = False


def _asks(what: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[Ask]:
    return st.builds(Ask, st.just(what), which=st.integers(0, 3), **more)


MADE = st.one_of(
    _asks("book", form=FORMS, ahead=STARTS, flag=st.booleans()),
    _asks("request", form=st.sampled_from([Form.VIDEO, Form.OFFICE]), ahead=st.integers(1, 96)),
)
CHANGED = st.one_of(
    _asks("confirm"),
    _asks("reschedule", ahead=STARTS),
    _asks("reschedule_by_client", ahead=st.integers(1, 96)),
    _asks("reassign", flag=st.booleans()),
    _asks("change_form", form=FORMS),
    _asks("cancel", reason=st.sampled_from([CancelReason.CLIENT_ASKED, CancelReason.OTHER])),
    _asks("cancel_by_client"),
    _asks("miss", reason=st.sampled_from(MissedReason)),
    _asks("expire"),
)
HELD = st.one_of(*map(_asks, ("waits", "goes", "admit", "start", "end", "arrived", "begun", "ended")))
PASSES = _asks("pass", ahead=st.integers(1, 30))
ASKS = st.tuples(
    st.lists(MADE, min_size=1, max_size=3),
    st.lists(st.one_of(CHANGED, HELD, PASSES, MADE), min_size=8, max_size=25),
).map(lambda both: both[0] + both[1])

Call = Callable[[AsyncSession], Awaitable[object]]


@dataclass
class Office:
    """An office in which things are asked for; looks at everything after each."""

    database: Database
    cast: Cast
    companion_id: str
    service_id: str
    now: datetime = START
    ids: list[str] = field(default_factory=list)
    done: int = 0

    async def play(self, asks: Sequence[Ask]) -> None:
        """Ask for everything in order."""
        before = await self._rows()
        for ask in asks:
            if ask.what == "pass":
                self.now += timedelta(minutes=15) * ask.ahead
                continue
            refused = await self._try(self._call(ask))
            after = await self._rows()
            if refused is not None:
                assert after == before, f"{ask} was refused ({refused.code}) and left something behind"
            self._check_step(ask, refused, before, after)
            check_whole(after)
            before = after

    async def _try(self, call: Call | None) -> Problem | None:
        """Run one unit of work; return its refusal. Anything but a Problem is a fault."""
        if call is None:
            return None
        try:
            async with self.database.write() as session:
                made = await call(session)
        except Problem as problem:
            return problem
        self.done += 1
        if isinstance(made, str):
            self.ids.append(made)
        return None

    def _call(self, ask: Ask) -> Call | None:
        if ask.what in ("book", "request"):
            return self._new(ask)
        if ask.what == "expire":
            return lambda session: service.expire_holds(session, self.now)
        if not self.ids:
            return None
        return self._change(ask, self.ids[ask.which % len(self.ids)])

    def _at(self, ask: Ask) -> datetime:
        return self.now + timedelta(minutes=30) * ask.ahead

    def _new(self, ask: Ask) -> Call:
        cast, ports = self.cast, clients()
        if ask.what == "request":
            wish = service.Wish(self.service_id, ask.form, cast.leyla.id, self._at(ask))
            return lambda session: service.book_for_client(
                session, ports, self._client, cast.sevda.id, wish, self.now
            )
        new = NewAppointment(
            client_id=cast.sevda.id,
            worker_id=(cast.leyla if ask.flag else cast.elchin).id,
            form=ask.form,
            starts_at=self._at(ask),
            minutes=30,
            place=Place(travel_minutes=20),
            companion_ids=[self.companion_id] if ask.flag else [],
        )
        return lambda session: service.book(session, ports, cast.aysel.actor, new, self.now)

    @property
    def _client(self) -> Actor:
        return Actor(kind=ActorKind.CLIENT, client_id=self.cast.sevda.id)

    def _change(self, ask: Ask, one: str) -> Call:
        staff, worker, ports, now = self.cast.aysel.actor, self.cast.leyla.actor, clients(), self.now
        match ask.what:
            case "confirm":
                return lambda s: service.confirm(s, ports, staff, one, now)
            case "reschedule":
                return lambda s: service.reschedule(
                    s, ports, staff, one, NewTime(starts_at=self._at(ask), minutes=30), now
                )
            case "reschedule_by_client":
                return lambda s: service.reschedule_by_client(
                    s, self._client, self.cast.sevda.id, one, self._at(ask), now
                )
            case "reassign":
                other = (self.cast.leyla if ask.flag else self.cast.elchin).id
                return lambda s: service.reassign(s, ports, staff, one, other, now)
            case "change_form":
                new = NewForm(form=ask.form, reason_code=ChangeReason.OTHER, place=Place(travel_minutes=20))
                return lambda s: service.change_form(s, ports, staff, one, new, now)
            case "cancel":
                return lambda s: service.cancel(s, ports, staff, one, CancelReason(ask.reason), now)
            case "cancel_by_client":
                return lambda s: service.cancel_by_client(s, self._client, self.cast.sevda.id, one, now)
            case "miss":
                return lambda s: service.mark_missed(s, ports, staff, one, MissedReason(ask.reason), now)
            case "waits":
                return lambda s: service.client_waiting(s, visitor(one), one, now)
            case "goes":
                return lambda s: service.client_gone(s, visitor(one), one, now)
            case "admit":
                return lambda s: service.admitted(s, worker, one, now)
            case "start":
                return lambda s: service.started(s, worker, one, now)
            case "end":
                return lambda s: service.ended(s, worker, one, now)
            case _:
                step = VisitStep.model_validate({"step": ask.what})
                return lambda s: service.take_visit_step(s, ports, worker, one, step, now)

    def _check_step(self, ask: Ask, refused: Problem | None, before: Rows, after: Rows) -> None:
        """The state went where the table of steps says, or stayed because that table, or something else, forbids it."""
        step = _step(ask)
        if step is None or not self.ids or ask.what == "expire":
            return
        one = self.ids[ask.which % len(self.ids)]
        was = _state(before, one)
        may_be: State | None
        try:
            may_be = next_state(was, step, _by(ask))
        except Problem:
            may_be = None
        if may_be is None:
            same = ask.what in ("waits", "start") and refused is None and before == after
            assert refused is not None or same, f"{ask} was allowed in {was}"
            return
        if refused is not None:
            by_hand = ask.what in ("arrived", "begun", "ended")
            assert refused.code in OTHER_REFUSALS or by_hand, f"{ask} in {was}: {refused.code}"
            return
        form = next(row["form"] for row in after["appointment"] if row["id"] == one)
        if ask.what == "change_form" and form not in ONLINE and was is State.WAITING:
            may_be = State.CONFIRMED
        assert _state(after, one) == may_be

    async def _rows(self) -> Rows:
        """Every row of the tables that an appointment touches, in a settled order."""
        found: Rows = {}
        async with self.database.read() as session:
            for table in TABLES:
                rows = await session.execute(select(*table.__table__.columns))
                found[table.__tablename__] = sorted((dict(row._mapping) for row in rows), key=repr)
        return found


def _step(ask: Ask) -> Step | None:
    if ask.what == "cancel":
        return cancel_step(CancelReason(ask.reason))
    if ask.what == "miss":
        return missed_step(MissedReason(ask.reason))
    return {
        "confirm": Step.CONFIRM,
        "reschedule": Step.RESCHEDULE,
        "reschedule_by_client": Step.RESCHEDULE,
        "reassign": Step.REASSIGN,
        "change_form": Step.CHANGE_FORM,
        "cancel_by_client": Step.CANCEL_FOR_CLIENT,
        "waits": Step.CLIENT_WAITS,
        "goes": Step.CLIENT_GOES,
        "admit": Step.ADMIT,
        "start": Step.START,
        "end": Step.END,
        "ended": Step.END,
    }.get(ask.what)


def _by(ask: Ask) -> By:
    of_client = ("reschedule_by_client", "cancel_by_client", "waits", "goes")
    return By.CLIENT if ask.what in of_client else By.STAFF


def _state(rows: Rows, appointment_id: str) -> State:
    return next(State(row["state"]) for row in rows["appointment"] if row["id"] == appointment_id)


async def _play(url: str, folder: Path, asks: Sequence[Ask]) -> int:
    database = Database(url)
    try:
        async with database.write() as session:
            keyring = await open_keyring(session, folder / "keys")
        database.add_info(keyring=keyring)
        cast = await gather_cast(database, START)
        office = Office(database, cast, *await _furnish(database, cast))
        await office.play(asks)
        return office.done
    finally:
        await database.close()


async def _furnish(database: Database, cast: Cast) -> tuple[str, str]:
    """An interpreter, two rooms, and a service that clients ask for, day and night with Leyla."""
    companion_id, service_id = new_id(), new_id()
    async with database.write() as session:
        session.add(
            Companion(
                id=companion_id, office_id=cast.baku, name="I", kind="interpreter", languages=[], active=True
            )
        )
        session.add_all(
            Room(id=new_id(), office_id=cast.baku, name=name, capacity=4, active=True) for name in "AB"
        )
        session.add(
            Service(
                id=service_id,
                names={"en": "Talk"},
                forms=["video", "office"],
                minutes=30,
                buffers={"office": [5, 10]},
                notice_minutes=0,
                daily_limit=None,
                booked_by="client",
                confirm="staff",
                active=True,
                created_at=START,
            )
        )
        await session.flush()
        session.add(ServiceOffice(service_id=service_id, office_id=cast.baku))
        session.add_all(
            AvailabilityPattern(
                id=new_id(),
                worker_id=cast.leyla.id,
                office_id=cast.baku,
                weekday=weekday,
                starts="00:00",
                ends="24:00",
                effective_from=date(2026, 1, 1),
            )
            for weekday in range(7)
        )
    return companion_id, service_id


ENDED_EARLY = [Ask("book"), Ask("waits"), Ask("admit"), Ask("pass", ahead=1), Ask("end")]
WAITS_AND_COMES_TO_THE_OFFICE = [
    Ask("book", flag=True),
    Ask("waits"),
    Ask("change_form", form=Form.OFFICE),
    Ask("arrived"),
    Ask("begun"),
    Ask("ended"),
]
CALLED_OFF_AFTER_BEING_CONFIRMED = [
    Ask("request", ahead=60),
    Ask("confirm"),
    Ask("reschedule_by_client", ahead=70),
    Ask("cancel"),
]


@example(asks=ENDED_EARLY)
@example(asks=WAITS_AND_COMES_TO_THE_OFFICE)
@example(asks=CALLED_OFF_AFTER_BEING_CONFIRMED)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(asks=ASKS)
def test_appointments_stay_whole_whatever_is_asked(
    databases: Databases, tmp_path: Path, asks: list[Ask]
) -> None:
    _run(databases, "sqlite", tmp_path, asks)


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(asks=ASKS)
def test_appointments_stay_whole_on_postgresql(databases: Databases, tmp_path: Path, asks: list[Ask]) -> None:
    _run(databases, "postgresql", tmp_path, asks)


def _run(databases: Databases, kind: DatabaseKind, folder: Path, asks: list[Ask]) -> None:
    url = databases.create(kind)
    try:
        asyncio.run(_play(url, folder / url.rpartition("/")[2], asks))
    finally:
        databases.drop(url)
