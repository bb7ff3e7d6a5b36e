"""Comings, goings and decisions: who gets in, who is turned away, and what stays of it."""

from dataclasses import replace

import pytest

from signaling.comings import checklist_changed, drop, look_again, next_due, restore
from signaling.graph import SeatState, SessionForm
from signaling.protocol import (
    Candidate,
    CloseReason,
    Left,
    LineCommand,
    LineKind,
    MediaState,
    RebuildCommand,
    RefusalCode,
    SignalCommand,
    TalkingSnapshot,
    TextCommand,
    TextDone,
    WaitingSnapshot,
)
from signaling.room import (
    INSIDE_KEPT,
    WAITING_KEPT,
    Close,
    Kind,
    Record,
    Refusal,
    Save,
    Send,
    Step,
    Take,
    TellDesk,
)
from signaling.rules import Event
from tests.unit.signaling.story import Story, as_stored, code_of


def records(story: Story) -> list[tuple[Kind, str]]:
    return [(effect.kind, effect.word) for effect in story.effects if isinstance(effect, Record)]


def steps(story: Story) -> list[Step]:
    return [effect.step for effect in story.effects if isinstance(effect, Take)]


def closings(story: Story) -> list[tuple[str, CloseReason | None]]:
    return [(effect.connection, effect.reason) for effect in story.effects if isinstance(effect, Close)]


def test_a_client_waits_and_is_told_nothing_of_the_session() -> None:
    story = Story()
    story.worker()
    client = story.client()
    assert isinstance(story.screen(client), WaitingSnapshot)
    assert records(story) == [(Kind.WAITING, "")]
    assert steps(story) == [Step.CLIENT_WAITING]
    assert TellDesk() in story.effects


def test_admitting_lets_in_and_begins_the_session() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    assert code_of(story.about(worker, Event.ADMIT, client)) is None
    assert steps(story) == [Step.ADMITTED]
    screen = story.screen(client)
    assert isinstance(screen, TalkingSnapshot)
    assert [person.name for person in screen.people] == ["Leyla", "Sevda"]
    assert [link.peer for link in screen.links] == [worker.id]
    assert screen.door is None


def test_admitting_twice_changes_nothing() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    before = story.room
    assert code_of(story.about(worker, Event.ADMIT, client)) is None
    assert story.room == before
    assert story.effects == ()


def test_the_one_who_came_in_later_offers() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.wait(seconds=1)
    story.about(worker, Event.ADMIT, client)
    seen_by = {who.id: story.screen(who) for who in (worker, client)}
    offers = {
        key: screen.links[0].offerer for key, screen in seen_by.items() if isinstance(screen, TalkingSnapshot)
    }
    assert offers == {worker.id: False, client.id: True}


def test_a_second_client_waits_while_one_is_inside() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    stranger = story.client("somebody", by_link=False)
    assert isinstance(story.screen(stranger), WaitingSnapshot)
    assert code_of(story.about(worker, Event.ADMIT, stranger)) is RefusalCode.ROOM_FULL
    assert story.see(client).inside


def test_a_holder_of_the_code_never_gets_the_link_holders_seat() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    stranger = story.client("Sevda", by_link=False)
    assert stranger.id != client.id
    assert not stranger.identity_checked
    assert story.see(client).here


def test_a_waiter_is_marked_until_the_worker_knows_who_it_is() -> None:
    story = Story()
    worker, stranger = story.worker(), story.client("somebody", by_link=False)
    story.about(worker, Event.ADMIT, stranger)
    screen = story.screen(worker)
    assert isinstance(screen, TalkingSnapshot)
    assert [person.identity_checked for person in screen.people] == [True, False]
    story.apply(lambda room, now: checklist_changed(room, now, False, now, None))
    screen = story.screen(worker)
    assert isinstance(screen, TalkingSnapshot)
    assert [person.identity_checked for person in screen.people] == [True, True]


def test_refusing_closes_and_keeps_out_until_lifted() -> None:
    story = Story()
    worker, client = story.worker(), story.client(page="cccccccc.0")
    story.about(worker, Event.REFUSE, client)
    assert closings(story) == [(client.connection, CloseReason.REFUSED)]
    assert steps(story) == [Step.CLIENT_GONE]
    with pytest.raises(Refusal, match="refused"):
        story.client()
    screen = story.screen(worker)
    assert isinstance(screen, TalkingSnapshot)
    assert screen.door is not None
    assert [person.participant_id for person in screen.door.refused] == [client.id]
    assert code_of(story.about(worker, Event.BACK_TO_WAITING, client)) is None
    assert story.client().state is SeatState.WAITING


def test_sending_back_takes_the_session_away_again() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.about(worker, Event.BACK_TO_WAITING, client)
    assert isinstance(story.screen(client), WaitingSnapshot)
    assert story.room.graph.peers(worker.id) == ()
    assert steps(story) == []
    assert TellDesk() in story.effects


def test_a_reload_keeps_seat_and_admission() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.drop(client)
    assert not story.see(client).here
    again = story.client()
    assert again.id == client.id
    assert again.inside
    assert records(story) == []


def test_another_page_of_the_same_person_takes_the_seat() -> None:
    story = Story()
    client = story.client(page="aaaaaaaa.0")
    again = story.client(page="bbbbbbbb.0")
    assert again.id == client.id
    assert closings(story) == [(client.connection, CloseReason.TAKEN_OVER)]


def test_the_same_page_with_a_new_socket_is_told_nothing() -> None:
    story = Story()
    client = story.client(page="aaaaaaaa.0")
    story.client(page="aaaaaaaa.1")
    assert closings(story) == [(client.connection, None)]


def test_dropping_a_socket_that_was_replaced_changes_nothing() -> None:
    story = Story()
    old = story.client(page="aaaaaaaa.0")
    story.client(page="bbbbbbbb.0")
    before = story.room
    story.apply(lambda room, now: drop(room, now, old.connection or ""))
    assert story.room is before


def test_a_substitute_is_refused_while_the_worker_is_there_and_sits_down_when_not() -> None:
    story = Story()
    worker = story.worker("Leyla")
    with pytest.raises(Refusal, match="seat_taken"):
        story.worker("Elchin")
    story.drop(worker)
    substitute = story.worker("Elchin")
    assert substitute.inside
    assert story.see(worker).state is SeatState.LEFT
    saves = [effect.participant.name for effect in story.effects if isinstance(effect, Save)]
    assert saves == ["Leyla", "Elchin"]


def test_a_crowd_in_the_waiting_room_is_turned_away() -> None:
    story = Story()
    for number in range(5):
        story.client(f"person {number}", by_link=False)
    with pytest.raises(Refusal, match="room_full"):
        story.client("one more", by_link=False)


def test_leaving_says_how_and_lets_come_back_to_wait() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.act(client, Event.EXIT)
    assert records(story) == [(Kind.LEFT, "exit")]
    assert closings(story) == [(client.connection, CloseReason.LEFT)]
    screen = story.screen(worker)
    assert isinstance(screen, TalkingSnapshot)
    assert [(gone.participant_id, gone.how) for gone in screen.gone] == [(client.id, Left.EXIT)]
    back = story.client()
    assert back.id == client.id
    assert back.state is SeatState.WAITING
    assert steps(story) == []


def test_ending_closes_everybody() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    stranger = story.client("somebody", by_link=False)
    story.act(worker, Event.END)
    assert steps(story) == [Step.ENDED]
    assert {reason for _, reason in closings(story)} == {CloseReason.ENDED}
    assert {connection for connection, _ in closings(story)} == {
        worker.connection,
        client.connection,
        stranger.connection,
    }
    with pytest.raises(Refusal, match="ended"):
        story.client()


def test_a_short_loss_is_not_worth_a_line_a_long_one_is_told_once_and_back() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.drop(client)
    story.wait(seconds=5)
    assert records(story) == []
    story.wait(seconds=2)
    assert records(story) == [(Kind.LINE_LOST, "connection")]
    story.wait(seconds=30)
    assert records(story) == []
    story.client()
    assert records(story) == [(Kind.LINE_BACK, "connection")]


def test_who_stays_away_loses_the_seat_in_the_end() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.drop(client)
    story.wait(seconds=WAITING_KEPT.total_seconds())
    assert story.see(client).left_how is Left.LOST
    assert steps(story) == [Step.CLIENT_GONE]
    client = story.client()
    story.about(worker, Event.ADMIT, client)
    story.drop(client)
    story.wait(seconds=WAITING_KEPT.total_seconds() + 1)
    assert story.see(client).inside
    story.wait(seconds=INSIDE_KEPT.total_seconds())
    assert story.see(client).left_how is Left.LOST
    story.drop(worker)
    story.wait(seconds=INSIDE_KEPT.total_seconds())
    assert next_due(story.room) is None


def test_the_checklist_starts_the_session_once_the_client_is_in() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.apply(lambda room, now: checklist_changed(room, now, True, now, None))
    assert steps(story) == []
    story.about(worker, Event.ADMIT, client)
    assert steps(story) == [Step.ADMITTED, Step.STARTED]
    assert story.room.started_at == story.now


def test_the_last_answer_after_admission_starts_it_too() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.apply(lambda room, now: checklist_changed(room, now, True, now, None))
    assert steps(story) == [Step.STARTED]
    story.apply(lambda room, now: checklist_changed(room, now, True, now, story.now))
    assert steps(story) == []


def test_media_and_line_are_told_and_only_the_line_is_kept() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    story.act(client, Event.MEDIA, MediaState(camera=True, microphone=True))
    assert story.effects == ()
    screen = story.screen(worker)
    assert isinstance(screen, TalkingSnapshot)
    assert [person.camera for person in screen.people] == [False, True]
    story.act(client, Event.LINE, LineCommand(kind=LineKind.SOUND, lost=True))
    assert records(story) == [(Kind.LINE_LOST, "sound")]


def test_a_text_reaches_who_is_there_and_says_whom() -> None:
    story = Story()
    worker, client = story.worker(), story.client()
    story.about(worker, Event.ADMIT, client)
    answer = story.act(client, Event.TEXT, TextCommand(text="salam"))
    assert isinstance(answer, TextDone)
    assert answer.delivered_to == (worker.id,)
    assert [effect.connection for effect in story.effects if isinstance(effect, Send)] == [worker.connection]
    story.drop(worker)
    assert code_of(story.act(client, Event.TEXT, TextCommand(text="salam"))) is RefusalCode.PEER_AWAY


def test_restoring_keeps_seats_and_generations() -> None:
    story = Story()
    worker, client = story.worker(page="wwwwwwww.2"), story.client(page="cccccccc.1")
    story.about(worker, Event.ADMIT, client)
    before = story.screen(client)
    saved = tuple(as_stored(story.see(person)) for person in (worker, client))
    story.room = replace(story.room, participants=saved)
    story.apply(restore)
    assert [person.here for person in story.room.participants] == [False, False]
    story.worker(page="wwwwwwww.2")
    story.client(page="cccccccc.1")
    after = story.screen(client)
    assert isinstance(before, TalkingSnapshot)
    assert isinstance(after, TalkingSnapshot)
    assert after.links == before.links


def test_an_appointment_that_was_called_off_closes_its_room() -> None:
    story = Story()
    client = story.client()
    story.apply(lambda room, now: look_again(room, now, SessionForm.AUDIO, "Sevda A."))
    assert story.see(client).name == "Sevda A."
    assert closings(story) == []
    story.apply(lambda room, now: look_again(room, now, None, "Sevda A."))
    assert closings(story) == [(client.connection, CloseReason.ENDED)]
    assert steps(story) == []


def test_a_start_that_was_missed_is_made_up_for_by_staff_alone() -> None:
    story = Story(room=replace(Story().room, in_session=True, checklist_done=True))
    story.client()
    assert steps(story) == []
    story.worker()
    assert steps(story) == [Step.STARTED]


def test_signals_pass_along_links_of_this_generation_to_who_is_there() -> None:
    story = Story()
    worker, client = story.worker(page="wwwwwwww.0"), story.client(page="cccccccc.0")
    story.about(worker, Event.ADMIT, client)

    def signal(generation: str, to: str = worker.id) -> RefusalCode | None:
        candidate = Candidate(candidate="")
        payload = SignalCommand(to=to, generation=generation, candidate=candidate)
        return code_of(story.act(client, Event.SIGNAL, payload))

    assert signal("cccccccc.0~wwwwwwww.0") is None
    assert [effect.connection for effect in story.effects if isinstance(effect, Send)] == [worker.connection]
    assert signal("wwwwwwww.0~cccccccc.0") is RefusalCode.STALE_GENERATION
    assert signal("cccccccc.0~wwwwwwww.0", to=client.id) is RefusalCode.NO_LINK
    story.act(worker, Event.REBUILD, RebuildCommand(incarnation="wwwwwwww.1"))
    assert signal("cccccccc.0~wwwwwwww.0") is RefusalCode.STALE_GENERATION
    assert signal("cccccccc.0~wwwwwwww.1") is None
    story.drop(worker)
    assert signal("cccccccc.0~wwwwwwww.1") is RefusalCode.PEER_AWAY
