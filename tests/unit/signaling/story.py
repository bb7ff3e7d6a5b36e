"""A session told step by step: a room as a value, people by name, and a clock that is a number."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from server.core.ids import new_id
from signaling.acts import act
from signaling.comings import Newcomer, come, drop, pass_time
from signaling.graph import SeatRole, SessionForm
from signaling.protocol import Empty, Ice, MediaState, Message, PersonCommand, RefusalCode, Refused, Snapshot
from signaling.room import Change, Effect, Outcome, Participant, Refusal, Room
from signaling.rules import Event
from signaling.views import snapshot

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
NO_ICE = Ice(servers=(), renew_at=None)


def newcomer(
    name: str, role: SeatRole, connection: str, incarnation: str, *, by_link: bool = True
) -> Newcomer:
    """Somebody at the door. The name stands for the person; two connections of one name are one person.

    Clients bear the name that the appointment knows, as in life.
    """
    is_staff = role is SeatRole.WORKER
    kind = "staff" if is_staff else "link" if by_link else "code"
    return Newcomer(
        participant_id=new_id(),
        person_key=f"{kind}:{name}",
        role=role,
        name=name if is_staff else "",
        staff_id=name if is_staff else None,
        client_session_id=None if is_staff else name,
        identity_checked=is_staff or by_link,
        incarnation=incarnation,
        media=MediaState(),
        connection=connection,
    )


@dataclass
class Story:
    """A room, the moment, and the effects of the last step."""

    room: Room = field(default_factory=lambda: Room(new_id(), SessionForm.VIDEO, "Sevda", in_session=False))
    now: datetime = START
    effects: tuple[Effect, ...] = ()
    _count: int = 0

    def apply(self, change: Change) -> Outcome:
        """Carry out any change, a moment after the last; the room stays as it was if it is refused."""
        self.now += timedelta(milliseconds=1)
        outcome = change(self.room, self.now)
        self.room, self.effects = outcome.room, outcome.effects
        return outcome

    def worker(self, name: str = "Leyla", page: str = "") -> Participant:
        """A worker connects."""
        return self._come(newcomer(name, SeatRole.WORKER, *self._page(page)))

    def client(self, name: str = "Sevda", page: str = "", *, by_link: bool = True) -> Participant:
        """A client connects."""
        return self._come(newcomer(name, SeatRole.CLIENT, *self._page(page), by_link=by_link))

    def _page(self, page: str) -> tuple[str, str]:
        self._count += 1
        return f"socket{self._count}", page or f"page{self._count:04}.0"

    def _come(self, who: Newcomer) -> Participant:
        self.apply(lambda room, now: come(room, now, who))
        found = self.room.by_connection(who.connection)
        assert found is not None
        return found

    def act(self, who: Participant, event: Event, payload: Message | None = None) -> Message:
        """Somebody sends an event from the socket that they have now; a refusal comes back as its answer."""
        connection = self.see(who).connection or who.connection or "nobody"
        try:
            return self.apply(lambda room, now: act(room, now, connection, event, payload or Empty())).answer
        except Refusal as refusal:
            self.effects = ()
            return Refused(code=refusal.code)

    def about(self, who: Participant, event: Event, whom: Participant) -> Message:
        """The worker admits, refuses or sends back somebody."""
        return self.act(who, event, PersonCommand(participant_id=whom.id))

    def drop(self, who: Participant) -> None:
        """Somebody's socket is gone."""
        connection = self.see(who).connection or "nobody"
        self.apply(lambda room, now: drop(room, now, connection))

    def wait(self, **length: float) -> None:
        """Time passes."""
        self.now += timedelta(**length)
        self.apply(pass_time)

    def see(self, who: Participant) -> Participant:
        """The same person as they are now."""
        return self.room.person(who.id)

    def screen(self, who: Participant) -> Snapshot:
        """What somebody is shown now."""
        return snapshot(self.room, self.see(who), NO_ICE, 1)


def code_of(answer: Message) -> RefusalCode | None:
    """Why an event was refused; None if it was not."""
    return answer.code if isinstance(answer, Refused) else None


def as_stored(person: Participant) -> Participant:
    """What the database keeps of somebody: all but the socket, what they send, and what was told of a loss."""
    return replace(person, connection=None, media=MediaState(), loss_told=False)
