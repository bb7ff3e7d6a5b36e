"""Whatever happens to appointments, rules and the worker's process, nothing is sent that the contact rule of that moment
forbids: not on another channel, not outside the hours, not in full words where neutral ones were asked for, not twice."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings, strategies as st
from sqlalchemy import text

from scheduling import service as appointments
from scheduling.appointment import CancelReason
from scheduling.schemas import NewTime
from server.core.agency.opening import DAYS, Week, is_open
from server.core.crypto import open_keyring
from server.core.db import Database
from server.notifications.letters import Channels, Letter, Text
from server.people.contact_rule import Channel, Wording
from tests.cast import Cast, gather_cast
from tests.environment.databases import Databases
from tests.factories.appointments import book
from tests.factories.ports import clients
from tests.factories.reach import may_be_reached
from tests.integration.notifications.posting import post
from tests.server import START

ZONES = ("Asia/Baku", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe")
PRIVATE = ("Dayaq", "Leyla", "Sevda", "Baku")
EMAIL, PHONE = "client@example.org", "+994 00 123 45 67"
CLOCKS = st.tuples(st.sampled_from(["00:00", "08:30", "17:00"]), st.sampled_from(["12:00", "20:00", "24:00"]))
HOURS = st.dictionaries(
    st.sampled_from(DAYS), CLOCKS.filter(lambda pair: pair[0] < pair[1]).map(lambda pair: [list(pair)])
)


@dataclass(frozen=True)
class Rule:
    """What a client has asked for."""

    channels: tuple[Channel, ...]
    hours: Week
    wording: Wording
    zone: str


@dataclass(frozen=True)
class Move:
    """The appointment is moved to so many half hours from now."""

    ahead: int


@dataclass(frozen=True)
class Cancel:
    """The appointment is cancelled, and another made so many half hours from now."""

    ahead: int


@dataclass(frozen=True)
class Pass:
    """Half hours pass. `stopped`: the worker's process stands still meanwhile."""

    length: int
    stopped: bool


Event = Rule | Move | Cancel | Pass
AHEAD = st.integers(1, 200)
RULES = st.builds(
    Rule,
    channels=st.lists(st.sampled_from(Channel), unique=True).map(tuple),
    hours=HOURS,
    wording=st.sampled_from(Wording),
    zone=st.sampled_from(ZONES),
)
EVENTS = st.lists(
    st.one_of(RULES, AHEAD.map(Move), AHEAD.map(Cancel), st.builds(Pass, st.integers(1, 96), st.booleans())),
    max_size=12,
)


@dataclass
class Story:
    """Plays events against the real services, and looks at each message in the moment in which it leaves."""

    database: Database
    cast: Cast
    rule: Rule
    now: datetime = START
    sent: list[str] = field(default_factory=list)
    appointment_id: str = ""

    @property
    def channels(self) -> Channels:
        """Channels that know the rule."""
        return Channels(self._letter, self._text, "help@example.org")

    async def _letter(self, letter: Letter) -> None:
        assert letter.to == EMAIL
        calendar = letter.calendar.content.decode() if letter.calendar else ""
        self._look(Channel.EMAIL, letter.message_id, letter.message.subject + letter.message.body + calendar)

    async def _text(self, message: Text) -> str:
        assert message.to == PHONE
        self._look(Channel.SMS, message.message_id, message.body)
        return "ref"

    def _look(self, channel: Channel, name: str, words: str) -> None:
        rule = self.rule
        assert channel in rule.channels
        assert not any(rule.hours.values()) or is_open(rule.hours, (), rule.zone, self.now)
        if rule.wording is Wording.NEUTRAL:
            assert not [word for word in PRIVATE if word in words]
        assert name not in self.sent
        self.sent.append(name)

    async def play(self, events: Sequence[Event]) -> None:
        """Let everything happen in order."""
        await self._ask(self.rule)
        await self._book(100)
        for event in events:
            match event:
                case Rule():
                    await self._ask(event)
                case Move(ahead):
                    await self._move(ahead)
                case Cancel(ahead):
                    await self._cancel()
                    await self._book(ahead)
                case Pass(length, stopped):
                    await self._pass(length, stopped=stopped)
        await self._pass(250, stopped=False)

    async def _ask(self, rule: Rule) -> None:
        self.rule = rule
        await may_be_reached(
            self.database,
            self.cast.sevda.id,
            self.now,
            channels=rule.channels,
            hours=rule.hours,
            wording=rule.wording,
            zone=rule.zone,
            email=EMAIL,
            phone=PHONE,
        )

    def _at(self, ahead: int) -> datetime:
        return self.now + ahead * timedelta(minutes=30)

    async def _book(self, ahead: int) -> None:
        starts_at = self._at(ahead)
        self.appointment_id = await book(
            self.database, self.now, self.cast.leyla, self.cast.sevda, starts_at=starts_at
        )

    async def _move(self, ahead: int) -> None:
        new = NewTime(starts_at=self._at(ahead), minutes=30)
        async with self.database.write() as session:
            await appointments.reschedule(
                session, clients(), self.cast.leyla.actor, self.appointment_id, new, self.now
            )

    async def _cancel(self) -> None:
        reason = CancelReason.OFFICE_CLOSED
        async with self.database.write() as session:
            await appointments.cancel(
                session, clients(), self.cast.leyla.actor, self.appointment_id, reason, self.now
            )

    async def _pass(self, length: int, *, stopped: bool) -> None:
        """Let time go by: from one due notice to the next, or, with a stopped worker, all at once."""
        end = self._at(length)
        while not stopped and (due := await self._next_due()) and due <= end:
            self.now = max(self.now, due)
            await post(self.database, self.channels, self.now)
        self.now = end
        await post(self.database, self.channels, self.now)

    async def _next_due(self) -> datetime | None:
        async with self.database.read() as session:
            due = await session.scalar(text("SELECT min(due_at) FROM outbox WHERE state = 'pending'"))
        return datetime.fromisoformat(due).replace(tzinfo=UTC) if due else None


async def play(url: str, folder: Path, rule: Rule, events: Sequence[Event]) -> list[str]:
    """Play one story in a database of its own; return the names of what was sent."""
    database = Database(url)
    try:
        async with database.write() as session:
            keyring = await open_keyring(session, folder)
        database.add_info(keyring=keyring)
        story = Story(database, await gather_cast(database, START), rule)
        await story.play(events)
        return story.sent
    finally:
        await database.close()


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@example(rule=Rule((Channel.EMAIL,), {}, Wording.NEUTRAL, "Asia/Baku"), events=[])
@given(rule=RULES, events=EVENTS)
def test_the_contact_rule_is_never_broken_by_any_sequence_of_notices(
    databases: Databases, tmp_path: Path, rule: Rule, events: list[Event]
) -> None:
    url = databases.create("sqlite")
    try:
        sent = asyncio.run(play(url, tmp_path / url.rpartition("/")[2], rule, events))
    finally:
        databases.drop(url)
    if not events and rule.channels and not rule.hours:
        assert len(sent) == 3
