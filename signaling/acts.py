"""What people do inside a room: one function an event, after one look into the table of rules. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime

from signaling.comings import depart, shut
from signaling.graph import SeatRole, SeatState
from signaling.protocol import (
    CloseReason,
    Left,
    LineCommand,
    MediaState,
    Message,
    PersonCommand,
    RebuildCommand,
    RefusalCode,
    Signal,
    SignalCommand,
    Text,
    TextCommand,
    TextDone,
)
from signaling.room import (
    Close,
    Effect,
    Kind,
    Outcome,
    Participant,
    Record,
    Refusal,
    Room,
    Send,
    Step,
    Take,
    TellDesk,
    with_steps,
)
from signaling.rules import ALLOWED, Event, Standing
from signaling.views import generation


@dataclass(frozen=True, slots=True)
class Act:
    """An event from an open socket, at a moment, in a room as it was before."""

    room: Room
    me: Participant
    now: datetime


def act(room: Room, now: datetime, connection: str, event: Event, payload: Message) -> Outcome:
    """Carry out what somebody sent. Raises Refusal for what the table of rules or the room does not allow."""
    me = room.by_connection(connection)
    if me is None:
        raise Refusal(RefusalCode.ENDED if room.over else RefusalCode.NOT_NOW)
    _look_up(me.standing, event)
    outcome = _carry_out(Act(room, me, now), event, payload)
    return with_steps(room, outcome, now, by_staff=me.role is SeatRole.WORKER)


def _look_up(standing: Standing, event: Event) -> None:
    if standing in ALLOWED[event]:
        return
    later = standing is Standing.CLIENT_WAITING and Standing.CLIENT_INSIDE in ALLOWED[event]
    raise Refusal(RefusalCode.NOT_NOW if later else RefusalCode.NOT_ALLOWED)


# ---------------------------------------------------------------- the worker's door


def _client(room: Room, payload: PersonCommand) -> Participant:
    person = room.person(payload.participant_id)
    if person.role is not SeatRole.CLIENT:
        raise Refusal(RefusalCode.NOT_FOUND)
    return person


def _admit(a: Act, payload: PersonCommand) -> Outcome:
    person = _client(a.room, payload)
    if person.inside:
        return Outcome(a.room)
    if person.state is not SeatState.WAITING:
        raise Refusal(RefusalCode.NOT_NOW)
    if a.room.find(lambda p: p.inside and p.role is SeatRole.CLIENT):
        raise Refusal(RefusalCode.ROOM_FULL)
    let_in = replace(person, state=SeatState.ADMITTED, admitted_at=a.now)
    return Outcome(a.room).change(let_in, Record(Kind.ADMITTED, let_in))


def _refuse(a: Act, payload: PersonCommand) -> Outcome:
    person = _client(a.room, payload)
    if person.state is SeatState.REFUSED:
        return Outcome(a.room)
    if person.state is not SeatState.WAITING:
        raise Refusal(RefusalCode.NOT_NOW)
    away = replace(
        person, state=SeatState.REFUSED, connection=None, absent_since=person.absent_since or a.now
    )
    outcome = Outcome(a.room).change(away, Record(Kind.REFUSED, away))
    return outcome.then(outcome.room, *_closing(person, CloseReason.REFUSED))


def _back_to_waiting(a: Act, payload: PersonCommand) -> Outcome:
    person = _client(a.room, payload)
    if person.state is SeatState.WAITING:
        return Outcome(a.room)
    if person.state is SeatState.REFUSED:
        lifted = replace(person, state=SeatState.LEFT, left_at=a.now, left_how=None)
        return Outcome(a.room).change(lifted, Record(Kind.REFUSAL_LIFTED, lifted))
    if not person.inside:
        raise Refusal(RefusalCode.NOT_NOW)
    back = replace(person, state=SeatState.WAITING, waiting_since=a.now, media=MediaState())
    return Outcome(a.room).change(back, Record(Kind.BACK_TO_WAITING, back))


def _end(a: Act) -> Outcome:
    outcome = Outcome(a.room, (Take(Step.ENDED), Record(Kind.ENDED, a.me)))
    outcome = shut(outcome, a.now)
    return outcome.then(outcome.room, TellDesk())


# ---------------------------------------------------------------- going


def _go(a: Act, how: Left) -> Outcome:
    outcome = depart(Outcome(a.room), a.me, how, a.now)
    return outcome.then(outcome.room, *_closing(a.me, CloseReason.LEFT))


def _closing(person: Participant, reason: CloseReason) -> tuple[Effect, ...]:
    return (Close(person.connection, reason),) if person.connection else ()


# ---------------------------------------------------------------- media


def _rebuild(a: Act, payload: RebuildCommand) -> Outcome:
    """Take the page's next incarnation. A page speaks for no other page."""
    if payload.incarnation == a.me.incarnation:
        return Outcome(a.room)
    if payload.incarnation.partition(".")[0] != a.me.incarnation.partition(".")[0]:
        raise Refusal(RefusalCode.BAD_MESSAGE)
    return Outcome(a.room).change(replace(a.me, incarnation=payload.incarnation))


def _line(a: Act, payload: LineCommand) -> Outcome:
    kind = Kind.LINE_LOST if payload.lost else Kind.LINE_BACK
    return Outcome(a.room, (Record(kind, a.me, payload.kind),))


def _signal(a: Act, payload: SignalCommand) -> Outcome:
    if payload.to not in a.room.graph.linked(a.me.id):
        raise Refusal(RefusalCode.NO_LINK)
    peer = a.room.person(payload.to)
    if payload.generation != generation(a.room.graph, a.me, peer):
        raise Refusal(RefusalCode.STALE_GENERATION)
    if peer.connection is None:
        raise Refusal(RefusalCode.PEER_AWAY)
    message = Signal(
        from_=a.me.id,
        generation=payload.generation,
        description=payload.description,
        candidate=payload.candidate,
    )
    return Outcome(a.room, (Send(peer.connection, "signal", message),))


def _text(a: Act, payload: TextCommand) -> Outcome:
    graph = a.room.graph
    peers = [a.room.person(peer) for peer in graph.peers(a.me.id)]
    message = Text(from_=a.me.id, text=payload.text, at=a.now)
    sends = tuple(Send(peer.connection, "text", message) for peer in peers if peer.connection)
    if not sends:
        raise Refusal(RefusalCode.PEER_AWAY)
    reached = tuple(peer.id for peer in peers if peer.connection)
    return Outcome(a.room, sends, TextDone(at=a.now, delivered_to=reached))


def _carry_out(a: Act, event: Event, payload: Message) -> Outcome:
    match event, payload:
        case Event.ADMIT, PersonCommand():
            return _admit(a, payload)
        case Event.REFUSE, PersonCommand():
            return _refuse(a, payload)
        case Event.BACK_TO_WAITING, PersonCommand():
            return _back_to_waiting(a, payload)
        case Event.SIGNAL, SignalCommand():
            return _signal(a, payload)
        case Event.TEXT, TextCommand():
            return _text(a, payload)
        case Event.REBUILD, RebuildCommand():
            return _rebuild(a, payload)
        case Event.LINE, LineCommand():
            return _line(a, payload)
        case Event.MEDIA, MediaState():
            return Outcome(a.room.put(replace(a.me, media=payload)))
        case Event.END, _:
            return _end(a)
        case Event.LEAVE, _:
            return _go(a, Left.BUTTON)
        case Event.EXIT, _:
            return _go(a, Left.EXIT)
        case ((Event.BEAT | Event.ICE), _):
            return Outcome(a.room)
        case _:
            raise Refusal(RefusalCode.BAD_MESSAGE)
