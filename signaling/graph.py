"""Who sends what to whom: one object that is both the list of people on every screen and the edges between them.

Pure. Nobody is hidden, because an edge lives inside the list's own entry: there is no place for anybody else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType


class SeatRole(StrEnum):
    """What somebody is in a session."""

    CLIENT = "client"
    WORKER = "worker"


class SeatState(StrEnum):
    """Where somebody stands. Only `admitted` is inside; `left` may come back and wait again."""

    WAITING = "waiting"
    ADMITTED = "admitted"
    REFUSED = "refused"
    LEFT = "left"


class SessionForm(StrEnum):
    """What the session is held by."""

    AUDIO = "audio"
    CHAT = "chat"
    VIDEO = "video"


@dataclass(frozen=True, slots=True)
class Streams:
    """What an edge carries beside texts."""

    audio: bool = False
    video: bool = False
    screen: bool = False

    def __bool__(self) -> bool:
        return self.audio or self.video or self.screen


_BY_FORM = {
    SessionForm.AUDIO: Streams(audio=True),
    SessionForm.CHAT: Streams(),
    SessionForm.VIDEO: Streams(audio=True, video=True, screen=True),
}


@dataclass(frozen=True, slots=True)
class Seat:
    """As much of a participant as the graph depends on. `admitted_at` is set for whoever is inside."""

    participant_id: str
    role: SeatRole
    state: SeatState
    admitted_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody whom everybody inside sees, and what goes from them to each other listed person."""

    participant_id: str
    role: SeatRole
    joined_at: datetime
    sends: Mapping[str, Streams] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Graph:
    """The people inside, in the order in which they came in, with their edges.

    Raises ValueError when an edge would lead to somebody who is not listed, or back to its sender.
    """

    people: tuple[Listed, ...]

    def __post_init__(self) -> None:
        listed = {person.participant_id for person in self.people}
        for person in self.people:
            if not person.sends.keys() <= listed - {person.participant_id}:
                raise ValueError("an edge to nobody on the list")

    def streams(self, sender: str, receiver: str) -> Streams | None:
        """Return what may go from one to the other, or None where there is no edge."""
        person = self._find(sender)
        return person.sends.get(receiver) if person else None

    def peers(self, participant_id: str) -> tuple[str, ...]:
        """Return those joined to this person by an edge in either direction, in the list's order."""
        return tuple(
            person.participant_id
            for person in self.people
            if self.streams(participant_id, person.participant_id) is not None
            or self.streams(person.participant_id, participant_id) is not None
        )

    def linked(self, participant_id: str) -> tuple[str, ...]:
        """Return those of the peers with whom sound or picture is exchanged, for which browsers need a connection."""
        return tuple(
            peer
            for peer in self.peers(participant_id)
            if self.streams(participant_id, peer) or self.streams(peer, participant_id)
        )

    def offerer(self, one: str, other: str) -> str:
        """Return who makes the first offer: the one who came in later, for the other was there already.

        It depends on nothing that a restart forgets. Raises KeyError for somebody who is not listed.
        """
        order = [person.participant_id for person in self.people]
        if not {one, other} <= set(order):
            raise KeyError("not listed")
        return max(one, other, key=order.index)

    def _find(self, participant_id: str) -> Listed | None:
        return next((person for person in self.people if person.participant_id == participant_id), None)


def build_graph(seats: Iterable[Seat], form: SessionForm) -> Graph:
    """List everybody who was admitted and let each send to every other what the form allows."""
    inside = sorted(
        ((seat.admitted_at, seat) for seat in seats if seat.state is SeatState.ADMITTED and seat.admitted_at),
        key=lambda pair: (pair[0], pair[1].role is not SeatRole.WORKER, pair[1].participant_id),
    )
    ids = [seat.participant_id for _, seat in inside]
    return Graph(
        tuple(
            Listed(
                participant_id=seat.participant_id,
                role=seat.role,
                joined_at=joined_at,
                sends=MappingProxyType({peer: _BY_FORM[form] for peer in ids if peer != seat.participant_id}),
            )
            for joined_at, seat in inside
        )
    )
