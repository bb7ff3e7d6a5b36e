"""Every payload of the namespace `/call`, as PROTOCOL.md describes it; the pages' types are made from these models.

What comes in is checked for shape and size and never interpreted: a description or candidate passes as received.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from server.core.clock import Instant
from server.core.ids import Id, Token
from signaling.graph import SeatRole, SessionForm

NAMESPACE = "/call"
VERSION = 1
MAX_FRAME_BYTES = 64 * 1024
MAX_DESCRIPTION = 32 * 1024
MAX_CANDIDATE = 1024
MAX_TEXT = 2000

Incarnation = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,43}\.[0-9]{1,6}$")]
"""One life of a page's connections: the page's random name and how often it has rebuilt them, as "page.n"."""

Generation = Annotated[str, StringConstraints(max_length=120)]
"""Names one negotiation between two incarnations. To be compared for equality only."""


class Message(BaseModel):
    """Parent of every payload."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Left(StrEnum):
    """How somebody went: by the button, by quick exit, or without a word."""

    BUTTON = "left"
    EXIT = "exit"
    LOST = "lost"


class CloseReason(StrEnum):
    """Why the server closes a page for good."""

    ENDED = "ended"
    LEFT = "left"
    LINK_CLOSED = "link_closed"
    REFUSED = "refused"
    REMOVED = "removed"
    SIGNED_OUT = "signed_out"
    TAKEN_OVER = "taken_over"


class RefusalCode(StrEnum):
    """Why a connection or an event is refused. PROTOCOL.md says what a page does about each."""

    BAD_MESSAGE = "bad_message"
    ENDED = "ended"
    NO_LINK = "no_link"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    NOT_NOW = "not_now"
    PEER_AWAY = "peer_away"
    PROTOCOL_UNSUPPORTED = "protocol_unsupported"
    REFUSED = "refused"
    ROOM_FULL = "room_full"
    SEAT_TAKEN = "seat_taken"
    STALE_GENERATION = "stale_generation"
    TICKET_INVALID = "ticket_invalid"
    TOO_FAST = "too_fast"
    UNAVAILABLE = "unavailable"
    UNKNOWN_EVENT = "unknown_event"


# ---------------------------------------------------------------- both ways


class MediaState(Message):
    """What a person is sending just now."""

    camera: bool = False
    microphone: bool = False
    screen: bool = False


class Description(Message):
    """An RTCSessionDescriptionInit."""

    type: Literal["offer", "answer", "pranswer", "rollback"]
    sdp: str = Field(default="", max_length=MAX_DESCRIPTION)


class Candidate(Message):
    """An RTCIceCandidateInit; an empty `candidate` says that there are no more. Fields unknown to us are left out."""

    model_config = ConfigDict(extra="ignore", frozen=True, strict=True)

    candidate: str = Field(max_length=MAX_CANDIDATE)
    sdpMid: str | None = Field(default=None, max_length=64)  # noqa: N815 - the browsers' own name
    sdpMLineIndex: int | None = Field(default=None, ge=0, le=65535)  # noqa: N815 - the browsers' own name
    usernameFragment: str | None = Field(default=None, max_length=256)  # noqa: N815 - the browsers' own name


# ---------------------------------------------------------------- page to server


class ConnectAuth(Message):
    """What a page says when it connects. `incarnation` and `media` are for seats; a desk leaves them out."""

    protocol: int
    ticket: Token
    incarnation: Incarnation | None = None
    media: MediaState = MediaState()


class Empty(Message):
    """An event without content."""


class PersonCommand(Message):
    """Admit, refuse or send back one person."""

    participant_id: Id


class SignalCommand(Message):
    """One step of a negotiation: exactly one of the two parts."""

    to: Id
    generation: Generation
    description: Description | None = None
    candidate: Candidate | None = None

    def one_part(self) -> bool:
        """Tell whether exactly one part is there."""
        return (self.description is None) is not (self.candidate is None)


class RebuildCommand(Message):
    """The page starts its connections anew."""

    incarnation: Incarnation


class LineKind(StrEnum):
    """What was lost or is back."""

    CAMERA = "camera"
    CONNECTION = "connection"
    SOUND = "sound"


class LineCommand(Message):
    """What a person sees or hears of the other side stopped, or is back."""

    # Strict mode takes no text for a member, yet JSON has nothing else.
    kind: Annotated[LineKind, Field(strict=False)]
    lost: bool


def _has_content(text: str) -> str:
    if not text.strip() or any(ord(char) < 32 and char not in "\n\t" for char in text):
        raise ValueError("no text")
    return text


class TextCommand(Message):
    """A line of chat."""

    text: Annotated[str, StringConstraints(max_length=MAX_TEXT), AfterValidator(_has_content)]


# ---------------------------------------------------------------- answers


class Done(Message):
    """An event was carried out, and what it changed is stored."""

    ok: Literal[True] = True


class TextDone(Done):
    """Who got the line, and the time that it bears."""

    at: Instant
    delivered_to: tuple[Id, ...]


class IceServer(Message):
    """An RTCIceServer."""

    urls: tuple[str, ...]
    username: str | None = None
    credential: str | None = None


class Ice(Message):
    """The servers for connecting. Past `renew_at` a page asks for new ones by `ice`."""

    servers: tuple[IceServer, ...]
    renew_at: Instant | None


class IceDone(Done):
    """New servers for connecting."""

    ice: Ice


class Refused(Message):
    """An event was not carried out, and nothing changed."""

    ok: Literal[False] = False
    code: RefusalCode


class ConnectRefusal(Message):
    """`data` of a connect_error. `versions` are those that the server speaks."""

    code: RefusalCode
    versions: tuple[int, ...] = (VERSION,)


# ---------------------------------------------------------------- server to page


class You(Message):
    """The receiver as the room knows them."""

    participant_id: Id
    role: SeatRole
    identity_checked: bool


class Person(Message):
    """One line of the list that everybody inside sees."""

    participant_id: Id
    role: SeatRole
    name: str
    identity_checked: bool
    present: bool
    camera: bool
    microphone: bool
    screen: bool


class LinkStreams(Message):
    """What may flow in one direction of a link."""

    audio: bool
    video: bool
    screen: bool


class Link(Message):
    """A connection that the page holds with one other person: the edges of the graph that touch the receiver."""

    peer: Id
    generation: Generation
    offerer: bool
    send: LinkStreams
    receive: LinkStreams


class Gone(Message):
    """Somebody who was here and left."""

    participant_id: Id
    role: SeatRole
    name: str
    how: Left
    at: Instant


class WaitingPerson(Message):
    """Somebody in the waiting room, as the worker sees them."""

    participant_id: Id
    name: str
    identity_checked: bool
    present: bool
    since: Instant


class Door(Message):
    """What the worker alone sees: who waits, who was refused, and whether the start checklist is complete."""

    waiting: tuple[WaitingPerson, ...]
    refused: tuple[WaitingPerson, ...]
    checklist_done: bool


class WaitingSnapshot(Message):
    """All that a person not admitted is told. It has no place for anything of the session."""

    state: Literal["waiting"] = "waiting"
    revision: int
    you: You
    since: Instant


class TalkingSnapshot(Message):
    """The whole truth for a person inside."""

    state: Literal["talking"] = "talking"
    revision: int
    you: You
    form: SessionForm
    people: tuple[Person, ...]
    links: tuple[Link, ...]
    gone: tuple[Gone, ...]
    started_at: Instant | None
    ice: Ice
    door: Door | None


Snapshot = WaitingSnapshot | TalkingSnapshot


class Signal(Message):
    """A step of a negotiation from another person. `from` is the server's word."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, validate_by_name=True, serialize_by_alias=True
    )

    from_: Id = Field(alias="from")
    generation: Generation
    description: Description | None = None
    candidate: Candidate | None = None


class Text(Message):
    """A line of chat from another person."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, strict=True, validate_by_name=True, serialize_by_alias=True
    )

    from_: Id = Field(alias="from")
    text: str
    at: Instant


class Closed(Message):
    """The last event of a connection that will not come back by itself."""

    reason: CloseReason


class DeskWaiting(Message):
    """Somebody who waits for an appointment, as the desk shows them."""

    participant_id: Id
    client_name: str
    identity_checked: bool
    present: bool
    since: Instant


class DeskNews(Message):
    """One appointment changed: everybody who waits for it now, and that the rest should be read again."""

    appointment_id: Id
    waiting: tuple[DeskWaiting, ...]


PAYLOADS: tuple[type[Message], ...] = (
    ConnectAuth,
    ConnectRefusal,
    Empty,
    PersonCommand,
    SignalCommand,
    RebuildCommand,
    MediaState,
    LineCommand,
    TextCommand,
    Done,
    TextDone,
    IceDone,
    Refused,
    WaitingSnapshot,
    TalkingSnapshot,
    Signal,
    Text,
    Closed,
    DeskNews,
)
"""For the API description, which makes the pages' types from them (with every model inside)."""
