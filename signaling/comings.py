"""Comings and goings: connecting, losing the line, staying away, and what others' decisions do to the room. Pure."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from signaling.graph import SeatRole, SeatState, SessionForm
from signaling.protocol import CloseReason, Left, LineKind, MediaState, RefusalCode
from signaling.room import (
    INSIDE_KEPT,
    LINE_LOST_AFTER,
    MOST_WAITING,
    WAITING_KEPT,
    Close,
    Kind,
    Outcome,
    Participant,
    Record,
    Refusal,
    Room,
    with_steps,
)


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody with a spent ticket at the door. `participant_id` is theirs if they are new here.

    `name` is empty for a client, who bears the name that the appointment knows.
    """

    participant_id: str
    person_key: str
    role: SeatRole
    name: str
    staff_id: str | None
    client_session_id: str | None
    identity_checked: bool
    incarnation: str
    media: MediaState
    connection: str


def come(room: Room, now: datetime, newcomer: Newcomer) -> Outcome:
    """Give somebody their seat: the worker inside, a client where they were before, else in the waiting room.

    The same person's other page loses the seat; a client who comes by another browser waits to be let in again. Raises Refusal ENDED, REFUSED, SEAT_TAKEN or ROOM_FULL.
    """
    if room.over:
        raise Refusal(RefusalCode.ENDED)
    known = room.find(lambda p: p.person_key == newcomer.person_key)
    outcome = Outcome(room)
    if newcomer.role is SeatRole.WORKER:
        outcome = _free_the_workers_seat(outcome, newcomer, now)
    elif known is None or known.state in (SeatState.REFUSED, SeatState.LEFT):
        _may_wait(room, known)
    seated = _seat(room, known, newcomer, now)
    outcome = _take_over(outcome, known, newcomer).change(seated)
    by_staff = newcomer.role is SeatRole.WORKER
    return with_steps(room, _record_coming(outcome, known, seated), now, by_staff=by_staff)


def _may_wait(room: Room, known: Participant | None) -> None:
    if known and known.state is SeatState.REFUSED:
        raise Refusal(RefusalCode.REFUSED)
    if sum(p.here for p in room.waiting()) >= MOST_WAITING:
        raise Refusal(RefusalCode.ROOM_FULL)


def _free_the_workers_seat(outcome: Outcome, newcomer: Newcomer, now: datetime) -> Outcome:
    """Let a substitute sit down where the worker has gone, never beside or instead of a connected one."""
    other = outcome.room.find(
        lambda p: p.inside and p.role is SeatRole.WORKER and p.person_key != newcomer.person_key
    )
    if other is None:
        return outcome
    if other.here:
        raise Refusal(RefusalCode.SEAT_TAKEN)
    return depart(outcome, other, Left.LOST, now)


def _seat(room: Room, known: Participant | None, newcomer: Newcomer, now: datetime) -> Participant:
    """Keep what a known person had; who left or is new begins again."""
    fresh = Participant(
        id=known.id if known else newcomer.participant_id,
        person_key=newcomer.person_key,
        role=newcomer.role,
        name=newcomer.name or room.client_name,
        staff_id=newcomer.staff_id,
        client_session_id=newcomer.client_session_id,
        identity_checked=newcomer.identity_checked,
        state=SeatState.ADMITTED if newcomer.role is SeatRole.WORKER else SeatState.WAITING,
        incarnation=newcomer.incarnation,
        waiting_since=now,
        admitted_at=now if newcomer.role is SeatRole.WORKER else None,
        connection=newcomer.connection,
        media=newcomer.media,
    )
    if known is None or known.state not in (SeatState.WAITING, SeatState.ADMITTED):
        return fresh
    if known.inside and known.client_session_id != newcomer.client_session_id:
        # Another browser with the same link may be another person's, who found the message: the worker looks first.
        return fresh
    return replace(fresh, state=known.state, waiting_since=known.waiting_since, admitted_at=known.admitted_at)


def _take_over(outcome: Outcome, known: Participant | None, newcomer: Newcomer) -> Outcome:
    if known is None or known.connection is None:
        return outcome
    if _page(known.incarnation) == _page(newcomer.incarnation):
        return outcome.then(outcome.room, Close(known.connection, None))
    record = Record(Kind.TAKEN_OVER, known)
    return outcome.then(outcome.room, Close(known.connection, CloseReason.TAKEN_OVER), record)


def _page(incarnation: str) -> str:
    return incarnation.partition(".")[0]


def _record_coming(outcome: Outcome, known: Participant | None, seated: Participant) -> Outcome:
    if known and known.loss_told and known.state is seated.state:
        return outcome.then(outcome.room, Record(Kind.LINE_BACK, seated, LineKind.CONNECTION))
    if known and known.state is seated.state:
        return outcome
    kind = Kind.WORKER_CAME if seated.role is SeatRole.WORKER else Kind.WAITING
    return outcome.then(outcome.room, Record(kind, seated))


def drop(room: Room, now: datetime, connection: str) -> Outcome:
    """Note that a socket is gone; the seat stays. A socket that nobody holds any more changes nothing."""
    person = room.by_connection(connection)
    if person is None:
        return Outcome(room)
    absent = replace(person, connection=None, absent_since=now)
    return with_steps(room, Outcome(room).change(absent), now)


def restore(room: Room, now: datetime) -> Outcome:
    """Bring a room back from the database: nobody is connected yet, and whoever was counts as absent from now on.

    A loss that the record tells already is not told again.
    """
    outcome = Outcome(room)
    for person in room.participants:
        if person.state not in (SeatState.WAITING, SeatState.ADMITTED):
            continue
        if person.absent_since is None:
            outcome = outcome.change(replace(person, absent_since=now))
        elif now - person.absent_since > LINE_LOST_AFTER:
            outcome = outcome.then(outcome.room.put(replace(person, loss_told=True)))
    return outcome


def depart(outcome: Outcome, person: Participant, how: Left, now: datetime) -> Outcome:
    """Free somebody's seat. An open socket of theirs is the caller's to close."""
    gone = replace(
        person,
        state=SeatState.LEFT,
        left_at=now,
        left_how=how,
        absent_since=person.absent_since or now,
        connection=None,
        loss_told=False,
    )
    return outcome.change(gone, Record(Kind.LEFT, gone, how))


# ---------------------------------------------------------------- time


def next_due(room: Room) -> datetime | None:
    """Return when `pass_time` will next have something to do; None if never."""
    dues = [due for person in room.participants if (due := _due(person))]
    return min(dues, default=None)


def _kept(person: Participant) -> timedelta:
    return INSIDE_KEPT if person.inside else WAITING_KEPT


def _due(person: Participant) -> datetime | None:
    if person.here or person.absent_since is None:
        return None
    if person.state not in (SeatState.WAITING, SeatState.ADMITTED):
        return None
    wait = _kept(person) if person.loss_told or not person.inside else LINE_LOST_AFTER
    return person.absent_since + wait


def pass_time(room: Room, now: datetime) -> Outcome:
    """Record the losses that have lasted, and free the seats of those who stayed away."""
    outcome = Outcome(room)
    for person in room.participants:
        due = _due(person)
        if due is None or person.absent_since is None or now < due:
            continue
        if now >= person.absent_since + _kept(person):
            outcome = depart(outcome, person, Left.LOST, now)
        else:
            told = replace(person, loss_told=True)
            record = Record(Kind.LINE_LOST, told, LineKind.CONNECTION)
            outcome = outcome.then(outcome.room.put(told), record)
    return with_steps(room, outcome, now)


# ---------------------------------------------------------------- decisions from elsewhere


def checklist_changed(
    room: Room, now: datetime, done: bool, who_answered_at: datetime | None, started_at: datetime | None
) -> Outcome:
    """Take over what the checklist's own use case has stored, and what it may have missed of an admission meanwhile."""
    started_at = room.started_at or started_at
    changed = replace(room, checklist_done=done, who_answered_at=who_answered_at, started_at=started_at)
    return with_steps(room, Outcome(changed), now, by_staff=True)


def look_again(room: Room, now: datetime, form: SessionForm | None, client_name: str) -> Outcome:
    """Take over what others may have changed of the appointment; close the room if it is not on any more (None)."""
    if form is None:
        return Outcome(room) if room.over else shut(Outcome(room), now)
    if (room.form, room.client_name) == (form, client_name):
        return Outcome(room)
    outcome = Outcome(replace(room, form=form, client_name=client_name))
    for person in room.participants:
        if person.role is SeatRole.CLIENT and person.name != client_name:
            outcome = outcome.change(replace(person, name=client_name))
    return with_steps(room, outcome, now)


def shut(outcome: Outcome, now: datetime) -> Outcome:
    """Free every seat and tell everybody that it is over."""
    for person in outcome.room.participants:
        if person.state not in (SeatState.WAITING, SeatState.ADMITTED):
            continue
        if person.connection:
            outcome = outcome.then(outcome.room, Close(person.connection, CloseReason.ENDED))
        gone = replace(
            person,
            state=SeatState.LEFT,
            left_at=now,
            connection=None,
            absent_since=person.absent_since or now,
        )
        outcome = outcome.change(gone)
    return outcome.then(replace(outcome.room, over=True))


def put_out(room: Room, now: datetime, connection: str, reason: CloseReason) -> Outcome:
    """Free the seat behind a socket whose sign-in or link has ended."""
    person = room.by_connection(connection)
    if person is None:
        return Outcome(room)
    outcome = depart(Outcome(room), person, Left.LOST, now)
    return with_steps(room, outcome.then(outcome.room, Close(connection, reason)), now)


def give_up(room: Room, now: datetime, client_session_id: str, how: Left) -> Outcome:
    """Free the seat of a client whose browser gave it up by another way than the socket. Once more changes nothing."""
    person = room.find(
        lambda p: (
            p.client_session_id == client_session_id and p.state in (SeatState.WAITING, SeatState.ADMITTED)
        )
    )
    if person is None:
        return Outcome(room)
    outcome = depart(Outcome(room), person, how, now)
    if person.connection:
        outcome = outcome.then(outcome.room, Close(person.connection, CloseReason.LEFT))
    return with_steps(room, outcome, now)
