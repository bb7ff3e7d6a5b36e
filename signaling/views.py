"""What each person is shown of a room: their snapshot, and the desk's list of who waits. Pure."""

from signaling.graph import Graph, SeatRole, SeatState, Streams
from signaling.protocol import (
    DeskNews,
    DeskWaiting,
    Door,
    Gone,
    Ice,
    Link,
    LinkStreams,
    Person,
    Snapshot,
    TalkingSnapshot,
    WaitingPerson,
    WaitingSnapshot,
    You,
)
from signaling.room import Participant, Room


def generation(graph: Graph, one: Participant, other: Participant) -> str:
    """Name the negotiation between two people inside: the offerer's incarnation first, so that both sides say the same."""
    offerer, answerer = (one, other) if graph.offerer(one.id, other.id) == one.id else (other, one)
    return f"{offerer.incarnation}~{answerer.incarnation}"


def checked(room: Room, person: Participant) -> bool:
    """Tell whether somebody is known to be who they should be: they came by the link, or the worker has answered who
    with them inside. An answer about one person says nothing of the next, and nothing to anybody who waits."""
    if person.identity_checked or not person.inside:
        return person.identity_checked
    if room.who_answered_at is None or person.admitted_at is None:
        return False
    return person.admitted_at <= room.who_answered_at


def snapshot(room: Room, me: Participant, ice: Ice, revision: int) -> Snapshot:
    """Return the whole truth for one person who waits or is inside."""
    you = You(participant_id=me.id, role=me.role, identity_checked=checked(room, me))
    if not me.inside:
        return WaitingSnapshot(revision=revision, you=you, since=me.waiting_since)
    graph = room.graph
    is_worker = me.role is SeatRole.WORKER
    return TalkingSnapshot(
        revision=revision,
        you=you,
        form=room.form,
        people=tuple(_person(room, room.person(listed.participant_id)) for listed in graph.people),
        links=tuple(_link(graph, me, room.person(peer)) for peer in graph.linked(me.id)),
        gone=tuple(_gone(p) for p in _left(room) if is_worker or p.admitted_at),
        started_at=room.started_at,
        ice=ice,
        door=_door(room) if is_worker else None,
    )


def _person(room: Room, person: Participant) -> Person:
    return Person(
        participant_id=person.id,
        role=person.role,
        name=person.name,
        identity_checked=checked(room, person),
        present=person.here,
        camera=person.media.camera,
        microphone=person.media.microphone,
        screen=person.media.screen,
    )


def _link(graph: Graph, me: Participant, peer: Participant) -> Link:
    return Link(
        peer=peer.id,
        generation=generation(graph, me, peer),
        offerer=graph.offerer(me.id, peer.id) == me.id,
        send=_streams(graph.streams(me.id, peer.id)),
        receive=_streams(graph.streams(peer.id, me.id)),
    )


def _streams(streams: Streams | None) -> LinkStreams:
    streams = streams or Streams()
    return LinkStreams(audio=streams.audio, video=streams.video, screen=streams.screen)


def _left(room: Room) -> list[Participant]:
    left = [p for p in room.participants if p.state is SeatState.LEFT and p.left_at and p.left_how]
    return sorted(left, key=lambda p: (str(p.left_at), p.id))


def _gone(person: Participant) -> Gone:
    if person.left_how is None or person.left_at is None:
        raise ValueError("has not left")
    return Gone(
        participant_id=person.id, role=person.role, name=person.name, how=person.left_how, at=person.left_at
    )


def _door(room: Room) -> Door:
    refused = tuple(_waiting(p) for p in room.participants if p.state is SeatState.REFUSED)
    return Door(
        waiting=tuple(_waiting(p) for p in room.waiting()),
        refused=refused,
        checklist_done=room.checklist_done,
    )


def _waiting(person: Participant) -> WaitingPerson:
    return WaitingPerson(
        participant_id=person.id,
        name=person.name,
        identity_checked=person.identity_checked,
        present=person.here,
        since=person.waiting_since,
    )


def desk_news(room: Room) -> DeskNews:
    """Return what the desks are told: everybody who waits for this appointment now."""
    waiting = tuple(
        DeskWaiting(
            participant_id=p.id,
            client_name=p.name,
            identity_checked=p.identity_checked,
            present=p.here,
            since=p.waiting_since,
        )
        for p in room.waiting()
    )
    return DeskNews(appointment_id=room.appointment_id, waiting=waiting)
