"""Nobody is hidden: whatever the seats are, edges run only between people whom everybody inside sees."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from signaling.graph import Graph, Listed, Seat, SeatRole, SeatState, SessionForm, Streams, build_graph

START = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


@st.composite
def seat_lists(draw: st.DrawFn) -> list[Seat]:
    ids = draw(st.lists(st.sampled_from("abcdef"), unique=True))
    return [
        Seat(
            participant_id=name,
            role=draw(st.sampled_from(SeatRole)),
            state=draw(st.sampled_from(SeatState)),
            admitted_at=START + timedelta(seconds=draw(st.integers(0, 3))),
        )
        for name in ids
    ]


@given(seat_lists(), st.sampled_from(SessionForm))
def test_the_list_is_who_was_let_in_and_edges_stay_within_it(seats: list[Seat], form: SessionForm) -> None:
    graph = build_graph(seats, form)
    listed = [person.participant_id for person in graph.people]
    assert sorted(listed) == sorted(seat.participant_id for seat in seats if seat.state is SeatState.ADMITTED)
    for person in graph.people:
        assert set(person.sends) <= set(listed)
        assert person.participant_id not in person.sends


@given(seat_lists(), st.sampled_from(SessionForm))
def test_who_is_not_inside_has_no_edge(seats: list[Seat], form: SessionForm) -> None:
    graph = build_graph(seats, form)
    for outsider in (seat.participant_id for seat in seats if seat.state is not SeatState.ADMITTED):
        assert graph.peers(outsider) == ()
        for other in seats:
            assert graph.streams(outsider, other.participant_id) is None
            assert graph.streams(other.participant_id, outsider) is None


@given(seat_lists())
def test_sound_alone_carries_no_picture(seats: list[Seat]) -> None:
    graph = build_graph(seats, SessionForm.AUDIO)
    for person in graph.people:
        assert set(person.sends.values()) <= {Streams(audio=True)}


@given(seat_lists(), st.sampled_from(SessionForm))
def test_both_ends_agree_on_who_offers(seats: list[Seat], form: SessionForm) -> None:
    graph = build_graph(seats, form)
    order = [person.participant_id for person in graph.people]
    for one in order:
        for other in graph.peers(one):
            assert graph.offerer(one, other) == graph.offerer(other, one)
            assert graph.offerer(one, other) == max(one, other, key=order.index)


@given(seat_lists(), st.sampled_from(SessionForm), st.data())
def test_the_graph_does_not_depend_on_the_order_of_the_seats(
    seats: list[Seat], form: SessionForm, data: st.DataObject
) -> None:
    assert build_graph(seats, form) == build_graph(data.draw(st.permutations(seats)), form)


def test_an_edge_to_nobody_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="nobody on the list"):
        Graph((Listed("a", SeatRole.WORKER, START, {"ghost": Streams(audio=True)}),))
    with pytest.raises(ValueError, match="nobody on the list"):
        Graph((Listed("a", SeatRole.WORKER, START, {"a": Streams(audio=True)}),))
    with pytest.raises(KeyError):
        Graph((Listed("a", SeatRole.WORKER, START),)).offerer("a", "ghost")
