"""Who may send which event in which state: the one table that the server obeys, PROTOCOL.md shows and the tests walk."""

from enum import StrEnum

from signaling.protocol import (
    Empty,
    LineCommand,
    MediaState,
    Message,
    PersonCommand,
    RebuildCommand,
    SignalCommand,
    TextCommand,
)


class Standing(StrEnum):
    """A connected page's role and state in one word."""

    WORKER_INSIDE = "worker inside"
    CLIENT_INSIDE = "client inside"
    CLIENT_WAITING = "client waiting"
    DESK = "desk"


class Event(StrEnum):
    """Everything that a page may send."""

    ADMIT = "admit"
    BACK_TO_WAITING = "back_to_waiting"
    BEAT = "beat"
    END = "end"
    EXIT = "exit"
    ICE = "ice"
    LEAVE = "leave"
    LINE = "line"
    MEDIA = "media"
    REBUILD = "rebuild"
    REFUSE = "refuse"
    SIGNAL = "signal"
    TEXT = "text"


_INSIDE = frozenset({Standing.WORKER_INSIDE, Standing.CLIENT_INSIDE})
_WORKER = frozenset({Standing.WORKER_INSIDE})
_CLIENT = frozenset({Standing.CLIENT_INSIDE, Standing.CLIENT_WAITING})

ALLOWED: dict[Event, frozenset[Standing]] = {
    Event.ADMIT: _WORKER,
    Event.BACK_TO_WAITING: _WORKER,
    Event.BEAT: frozenset(Standing),
    Event.END: _WORKER,
    Event.EXIT: _CLIENT,
    Event.ICE: _INSIDE,
    Event.LEAVE: _INSIDE | _CLIENT,
    Event.LINE: _INSIDE,
    Event.MEDIA: _INSIDE,
    Event.REBUILD: _INSIDE,
    Event.REFUSE: _WORKER,
    Event.SIGNAL: _INSIDE,
    Event.TEXT: _INSIDE,
}

PAYLOAD: dict[Event, type[Message]] = {
    Event.ADMIT: PersonCommand,
    Event.BACK_TO_WAITING: PersonCommand,
    Event.BEAT: Empty,
    Event.END: Empty,
    Event.EXIT: Empty,
    Event.ICE: Empty,
    Event.LEAVE: Empty,
    Event.LINE: LineCommand,
    Event.MEDIA: MediaState,
    Event.REBUILD: RebuildCommand,
    Event.REFUSE: PersonCommand,
    Event.SIGNAL: SignalCommand,
    Event.TEXT: TextCommand,
}
