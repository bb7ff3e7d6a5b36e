"""Whatever people do in whatever order, a room stays one that could be: the state machine of a session."""

from dataclasses import dataclass, replace
from functools import partial

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from scheduling.appointment import By, State, Step as Life, next_state
from server.core.errors import Problem
from signaling.acts import act
from signaling.comings import (
    checklist_changed,
    come,
    drop,
    give_up,
    look_again,
    next_due,
    pass_time,
    put_out,
    restore,
)
from signaling.graph import SeatRole, SeatState, SessionForm
from signaling.protocol import (
    Candidate,
    CloseReason,
    Left,
    LineCommand,
    LineKind,
    MediaState,
    Message,
    PersonCommand,
    RebuildCommand,
    SignalCommand,
    TalkingSnapshot,
    TextCommand,
    WaitingSnapshot,
)
from signaling.room import Change, Close, Outcome, Participant, Refusal, Save, Send, Step, Take
from signaling.rules import ALLOWED, Event
from tests.unit.signaling.story import Story, as_stored, newcomer

WORKERS = ("Leyla", "Elchin")
CLIENTS = ("Sevda", "somebody", "somebody else")
LIFE = {
    Step.ADMITTED: Life.ADMIT,
    Step.CLIENT_GONE: Life.CLIENT_GOES,
    Step.CLIENT_WAITING: Life.CLIENT_WAITS,
    Step.ENDED: Life.END,
    Step.STARTED: Life.START,
}


@dataclass
class Database:
    """What would be stored."""

    rows: dict[str, Participant]
    appointment: State
    started: int = 0


class Session(RuleBasedStateMachine):
    """A room, a database beside it, and the appointment's own state machine, which must allow every step but END."""

    @initialize()
    def begin(self) -> None:
        self.story = Story()
        self.database = Database({}, State.CONFIRMED)
        self.sockets = 0
        self.open: set[str] = set()
        self.pages: dict[str, int] = {}

    # ------------------------------------------------------------ carrying out

    def apply(self, change: Change, by: By) -> Outcome | None:
        """Store, then adopt; what the appointment refuses is neither."""
        before = self.story.room
        try:
            outcome = self.story.apply(change)
        except Refusal:
            assert self.story.room is before
            return None
        if not self._store(outcome, by):
            self.story.room = before
            return None
        for effect in outcome.effects:
            if isinstance(effect, Send):
                receiver = outcome.room.by_connection(effect.connection)
                assert receiver is not None
                assert receiver.inside
            elif isinstance(effect, Close):
                self.open.discard(effect.connection)
                assert outcome.room.by_connection(effect.connection) is None
        return outcome

    def _store(self, outcome: Outcome, by: By) -> bool:
        rows, state, started = dict(self.database.rows), self.database.appointment, self.database.started
        for effect in outcome.effects:
            if isinstance(effect, Save):
                rows[effect.participant.id] = as_stored(effect.participant)
                inside = [(row.role, row.id) for row in rows.values() if row.state is SeatState.ADMITTED]
                assert len({role for role, _ in inside}) == len(inside), "the database would refuse"
            elif isinstance(effect, Take):
                try:
                    state = next_state(state, LIFE[effect.step], by)
                except Problem:
                    assert effect.step is Step.ENDED
                    return False
                started += effect.step is Step.STARTED
        self.database = Database(rows, state, started)
        return True

    def _socket(self) -> str:
        self.sockets += 1
        connection = f"socket{self.sockets}"
        self.open.add(connection)
        return connection

    def _come(self, name: str, role: SeatRole, new_page: bool, by_link: bool) -> None:
        self.pages[name] = self.pages.get(name, 0) + new_page
        connection = self._socket()
        who = newcomer(name, role, connection, f"{name[:4]}{self.pages[name]:06}.0", by_link=by_link)
        by = By.STAFF if role is SeatRole.WORKER else By.CLIENT
        if self.apply(partial(come, newcomer=who), by) is None:
            self.open.discard(connection)

    # ------------------------------------------------------------ what happens

    @rule(name=st.sampled_from(WORKERS), new_page=st.booleans())
    def worker_comes(self, name: str, new_page: bool) -> None:
        self._come(name, SeatRole.WORKER, new_page, by_link=True)

    @rule(name=st.sampled_from(CLIENTS), new_page=st.booleans())
    def client_comes(self, name: str, new_page: bool) -> None:
        self._come(name, SeatRole.CLIENT, new_page, by_link=name == "Sevda")

    @rule(data=st.data())
    def socket_drops(self, data: st.DataObject) -> None:
        if self.open:
            connection = data.draw(st.sampled_from(sorted(self.open)))
            self.open.discard(connection)
            self.apply(partial(drop, connection=connection), By.SYSTEM)

    @rule(data=st.data(), event=st.sampled_from(Event))
    def somebody_acts(self, data: st.DataObject, event: Event) -> None:
        people = [p for p in self.story.room.participants if p.here]
        if not people:
            return
        me = data.draw(st.sampled_from(people))
        payload = self._payload(data, event, me)
        standing = me.standing
        change = partial(act, connection=me.connection or "", event=event, payload=payload)
        by = By.STAFF if me.role is SeatRole.WORKER else By.CLIENT
        done = self.apply(change, by)
        assert done is None or standing in ALLOWED[event]

    def _payload(self, data: st.DataObject, event: Event, me: Participant) -> Message:
        anybody = data.draw(st.sampled_from(self.story.room.participants)).id
        match event:
            case Event.ADMIT | Event.REFUSE | Event.BACK_TO_WAITING:
                return PersonCommand(participant_id=anybody)
            case Event.SIGNAL:
                return SignalCommand(
                    to=anybody,
                    generation=data.draw(st.sampled_from(self._generations(me))),
                    candidate=Candidate(candidate=""),
                )
            case Event.TEXT:
                return TextCommand(text="salam")
            case Event.LINE:
                return LineCommand(kind=LineKind.CAMERA, lost=True)
            case Event.REBUILD:
                page, _, count = me.incarnation.partition(".")
                return RebuildCommand(incarnation=f"{page}.{int(count) + 1}")
            case _:
                return MediaState()

    def _generations(self, me: Participant) -> list[str]:
        screen = self.story.screen(me)
        links = screen.links if isinstance(screen, TalkingSnapshot) else ()
        return [*(link.generation for link in links), "of~yesterday"]

    @rule(seconds=st.sampled_from([1, 7, 130, 700]))
    def time_passes(self, seconds: int) -> None:
        self.story.now += self.story.now.resolution * 1_000_000 * seconds
        self.apply(pass_time, By.SYSTEM)
        due = next_due(self.story.room)
        assert due is None or due > self.story.now

    @rule()
    def checklist_is_settled(self) -> None:
        change = partial(checklist_changed, done=True, who_answered_at=self.story.now, started_at=None)
        self.apply(change, By.STAFF)

    @rule(data=st.data(), quick=st.booleans())
    def browser_gives_up_its_cookie(self, data: st.DataObject, quick: bool) -> None:
        name = data.draw(st.sampled_from(CLIENTS))
        how = Left.EXIT if quick else Left.BUTTON
        self.apply(partial(give_up, client_session_id=name, how=how), By.CLIENT)

    @rule(data=st.data())
    def sign_in_ends(self, data: st.DataObject) -> None:
        if self.open:
            connection = data.draw(st.sampled_from(sorted(self.open)))
            change = partial(put_out, connection=connection, reason=CloseReason.SIGNED_OUT)
            self.apply(change, By.SYSTEM)

    @rule(form=st.sampled_from(SessionForm))
    def appointment_is_looked_at(self, form: SessionForm) -> None:
        still_on = self.database.appointment is not State.COMPLETED
        change = partial(look_again, form=form if still_on else None, client_name="Sevda")
        self.apply(change, By.SYSTEM)

    @rule()
    def server_restarts(self) -> None:
        """Everything that is not in the database is lost, and links are what they were."""
        before = {
            p.id: self.story.screen(p) for p in self.story.room.participants if p.state is SeatState.ADMITTED
        }
        self.open.clear()
        room = self.story.room
        rows = tuple(self.database.rows[p.id] for p in room.participants)
        self.story.room = replace(room, participants=rows)
        self.apply(restore, By.SYSTEM)
        for person in self.story.room.participants:
            if person.id in before:
                was, screen = before[person.id], self.story.screen(person)
                assert isinstance(was, TalkingSnapshot)
                assert isinstance(screen, TalkingSnapshot)
                assert screen.links == was.links

    # ------------------------------------------------------------ what is always true

    @invariant()
    def the_database_knows_the_room(self) -> None:
        if hasattr(self, "story"):
            known = {p.id: as_stored(p) for p in self.story.room.participants}
            assert known == self.database.rows

    @invariant()
    def one_worker_and_one_client_at_most_are_inside(self) -> None:
        if hasattr(self, "story"):
            roles = [p.role for p in self.story.room.participants if p.inside]
            assert len(roles) == len(set(roles))

    @invariant()
    def only_people_with_a_seat_have_a_socket(self) -> None:
        if hasattr(self, "story"):
            here = [p for p in self.story.room.participants if p.here]
            assert {p.connection for p in here} == self.open
            assert len({p.connection for p in here}) == len(here)
            assert all(p.state in (SeatState.WAITING, SeatState.ADMITTED) for p in here)
            assert all((p.absent_since is None) for p in here)

    @invariant()
    def everybody_inside_sees_the_same_list_and_nobody_else_sees_any(self) -> None:
        if not hasattr(self, "story"):
            return
        lists = []
        for person in self.story.room.participants:
            if person.state not in (SeatState.WAITING, SeatState.ADMITTED):
                continue
            screen = self.story.screen(person)
            assert isinstance(screen, TalkingSnapshot if person.inside else WaitingSnapshot)
            if isinstance(screen, TalkingSnapshot):
                lists.append(screen.people)
                assert {link.peer for link in screen.links} <= {p.participant_id for p in screen.people}
                assert (screen.door is not None) is (person.role is SeatRole.WORKER)
        assert all(shown == lists[0] for shown in lists)

    @invariant()
    def the_room_agrees_with_the_appointment(self) -> None:
        if not hasattr(self, "story"):
            return
        room, state = self.story.room, self.database.appointment
        assert room.over is (state is State.COMPLETED)
        assert self.database.started == (room.started_at is not None)
        if not room.over:
            assert room.in_session is (state is State.IN_SESSION)
            assert room.in_session or bool(room.waiting()) is (state is State.WAITING)


TestSession = Session.TestCase
