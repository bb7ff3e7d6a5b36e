"""A session's room as a value: who has a seat, who is connected, and what follows from a change. Pure.

A change is a function from a room to an `Outcome`: the new room, the effects that somebody else carries out, and the
answer. It raises `Refusal`, and then nothing has changed. `comings` and `acts` hold the changes, `views` what is shown.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from signaling.graph import Graph, Seat, SeatRole, SeatState, SessionForm, build_graph
from signaling.protocol import CloseReason, Done, Left, MediaState, Message, RefusalCode
from signaling.rules import Standing

LINE_LOST_AFTER = timedelta(seconds=6)
"""A page that is gone for less is not worth a line in the record: it was reloaded."""
WAITING_KEPT = timedelta(minutes=2)
"""How long somebody who waits may be unconnected before they count as gone."""
INSIDE_KEPT = timedelta(minutes=10)
"""How long somebody inside may be unconnected before they have to be let in again."""
MOST_WAITING = 5
"""Connected people who wait at once: more is nobody's family, but somebody's script."""


class Kind(StrEnum):
    """What can happen in a session, as the record's timeline shows it."""

    ADMITTED = "admitted"
    BACK_TO_WAITING = "back_to_waiting"
    CHECKLIST_DONE = "checklist_done"
    ENDED = "ended"
    LEFT = "left"
    LINE_BACK = "line_back"
    LINE_LOST = "line_lost"
    REFUSAL_LIFTED = "refusal_lifted"
    REFUSED = "refused"
    TAKEN_OVER = "taken_over"
    WAITING = "waiting"
    WORKER_CAME = "worker_came"


class Step(StrEnum):
    """The appointment's own steps, by the names of its port."""

    ADMITTED = "admitted"
    CLIENT_GONE = "client_gone"
    CLIENT_WAITING = "client_waiting"
    ENDED = "ended"
    STARTED = "started"


class Refusal(Exception):
    """What was asked is not done, and nothing has changed."""

    def __init__(self, code: RefusalCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class Participant:
    """A person's seat. `connection` is the open socket, None while absent; `absent_since` says since when.

    `loss_told` remembers that the record already says "connection lost".
    """

    id: str
    person_key: str
    role: SeatRole
    name: str
    staff_id: str | None
    client_session_id: str | None
    identity_checked: bool
    state: SeatState
    incarnation: str
    waiting_since: datetime
    admitted_at: datetime | None = None
    left_at: datetime | None = None
    left_how: Left | None = None
    absent_since: datetime | None = None
    connection: str | None = None
    media: MediaState = field(default_factory=MediaState)
    loss_told: bool = False

    @property
    def here(self) -> bool:
        """Whether the person's page is connected."""
        return self.connection is not None

    @property
    def inside(self) -> bool:
        """Whether the person was let in."""
        return self.state is SeatState.ADMITTED

    @property
    def standing(self) -> Standing:
        """The column of the table of rules that this connected person is in."""
        if self.role is SeatRole.WORKER:
            return Standing.WORKER_INSIDE
        return Standing.CLIENT_INSIDE if self.inside else Standing.CLIENT_WAITING


@dataclass(frozen=True, slots=True)
class Room:
    """Everything that is true of one session now. `in_session` and `started_at` mirror the appointment's state.

    `who_answered_at` says when the worker wrote down who it is that they talk to; None without an answer.
    """

    appointment_id: str
    form: SessionForm
    client_name: str
    in_session: bool = False
    started_at: datetime | None = None
    checklist_done: bool = False
    who_answered_at: datetime | None = None
    over: bool = False
    participants: tuple[Participant, ...] = ()

    @property
    def graph(self) -> Graph:
        """Who is inside, and who sends what to whom."""
        return build_graph((Seat(p.id, p.role, p.state, p.admitted_at) for p in self.participants), self.form)

    def person(self, participant_id: str) -> Participant:
        """Return somebody by id. Raises Refusal NOT_FOUND."""
        found = self.find(lambda p: p.id == participant_id)
        if found is None:
            raise Refusal(RefusalCode.NOT_FOUND)
        return found

    def find(self, wanted: Callable[[Participant], bool]) -> Participant | None:
        """Return the first participant for whom it is true."""
        return next(filter(wanted, self.participants), None)

    def by_connection(self, connection: str) -> Participant | None:
        """Return whose socket this is."""
        return self.find(lambda p: p.connection == connection)

    def waiting(self) -> tuple[Participant, ...]:
        """Return those who wait, longest first."""
        found = [p for p in self.participants if p.state is SeatState.WAITING]
        return tuple(sorted(found, key=lambda p: (p.waiting_since, p.id)))

    def put(self, participant: Participant) -> "Room":
        """Return the room with this participant added or replaced."""
        others = [participant if p.id == participant.id else p for p in self.participants]
        known = any(p.id == participant.id for p in self.participants)
        return replace(self, participants=tuple(others if known else [*others, participant]))


# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class Save:
    """Store a participant's row."""

    participant: Participant


@dataclass(frozen=True, slots=True)
class Record:
    """Add a line to the session's timeline about one person. `word` is a code (how, which line), never free text."""

    kind: Kind
    participant: Participant
    word: str = ""


@dataclass(frozen=True, slots=True)
class Take:
    """Take a step of the appointment's state machine."""

    step: Step


@dataclass(frozen=True, slots=True)
class Send:
    """Send a message to an open socket."""

    connection: str
    event: str
    payload: Message


@dataclass(frozen=True, slots=True)
class Close:
    """Close a socket. Without a reason the same page has a newer one, and is told nothing."""

    connection: str
    reason: CloseReason | None


@dataclass(frozen=True, slots=True)
class TellDesk:
    """Tell the desks that show this appointment."""


Effect = Save | Record | Take | Send | Close | TellDesk


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a change comes to. Everybody's snapshot follows from the room itself."""

    room: Room
    effects: tuple[Effect, ...] = ()
    answer: Message = field(default_factory=Done)

    def then(self, room: Room, *effects: Effect) -> "Outcome":
        """Return the outcome with a newer room and more effects."""
        return replace(self, room=room, effects=(*self.effects, *effects))

    def change(self, participant: Participant, *effects: Effect) -> "Outcome":
        """Put a participant in and store the row, before the given effects."""
        return self.then(self.room.put(participant), Save(participant), *effects)


Change = Callable[[Room, datetime], Outcome]


def with_steps(before: Room, outcome: Outcome, now: datetime, *, by_staff: bool = False) -> Outcome:
    """Add the appointment's steps that follow from who waits and who is inside, and tell the desks of it.

    1. Somebody begins to wait, or nobody waits any more, and nobody was let in yet.
    2. The first client is let in.
    3. With the checklist complete and the client let in, the session counts as started; staff alone can bring that about.
    """
    after = outcome.room
    steps: list[Effect] = []
    if not after.over and not after.in_session:
        let_in = after.find(lambda p: p.inside and p.role is SeatRole.CLIENT)
        if let_in:
            after, steps = replace(after, in_session=True), [Take(Step.ADMITTED)]
        elif bool(before.waiting()) is not bool(after.waiting()):
            steps = [Take(Step.CLIENT_WAITING if after.waiting() else Step.CLIENT_GONE)]
    ready = after.in_session and after.checklist_done and after.started_at is None
    if by_staff and ready and not after.over:
        after = replace(after, started_at=now)
        steps.append(Take(Step.STARTED))
    if steps or _door(before) != _door(after):
        steps.append(TellDesk())
    return outcome.then(after, *steps)


def _door(room: Room) -> list[tuple[object, ...]]:
    return [(p.id, p.name, p.here, p.identity_checked) for p in room.waiting()]
