"""Proposals for a worker who is away: nobody gets two appointments at once, and nobody is proposed who is not there."""

from itertools import pairwise

from hypothesis import given, strategies as st

from server.desk.proposals import DAY, Colleague, Proposal, Wanted, propose

LANGUAGES = ("az", "ru", "uz")
spans = st.tuples(st.integers(0, 100), st.integers(1, 12)).map(lambda pair: (pair[0], pair[0] + pair[1]))
people = st.builds(
    Colleague,
    id=st.uuids().map(str),
    name=st.text(min_size=1, max_size=3),
    languages=st.frozensets(st.sampled_from(LANGUAGES)),
    taken=st.lists(spans, max_size=4).map(tuple),
    hours=st.none() | st.lists(spans, max_size=3).map(tuple),
)
wishes = st.lists(
    st.builds(
        Wanted,
        id=st.uuids().map(str),
        language=st.sampled_from(LANGUAGES),
        span=spans,
        client_taken=st.lists(spans, max_size=2).map(tuple),
    ),
    max_size=8,
)
teams = st.lists(people, max_size=5, unique_by=lambda each: each.id)


def overlap(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one[0] < two[1] and two[0] < one[1]


def given_to(wanted: list[Wanted], proposals: list[Proposal]) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for each, proposal in zip(wanted, proposals, strict=True):
        if proposal.worker_id is not None:
            found.setdefault(proposal.worker_id, []).append(each.span)
    return found


@given(wishes, teams)
def test_every_appointment_gets_one_proposal_in_its_place(
    wanted: list[Wanted], team: list[Colleague]
) -> None:
    proposals = propose(wanted, team, 0, None)
    assert [each.id for each in proposals] == [each.id for each in wanted]
    assert all(each.starts is None for each in proposals)


@given(wishes, teams)
def test_nobody_gets_two_at_once_nor_one_beside_what_they_have(
    wanted: list[Wanted], team: list[Colleague]
) -> None:
    known = {each.id: each for each in team}
    for worker_id, mine in given_to(wanted, propose(wanted, team, 0, None)).items():
        assert not any(overlap(one, two) for one, two in pairwise(sorted(mine)))
        assert not any(overlap(one, other) for one in mine for other in known[worker_id].taken)


@given(wishes, teams)
def test_nobody_is_proposed_outside_their_hours_or_without_the_language(
    wanted: list[Wanted], team: list[Colleague]
) -> None:
    known = {each.id: each for each in team}
    for each, proposal in zip(wanted, propose(wanted, team, 0, None), strict=True):
        if proposal.worker_id is None:
            continue
        worker = known[proposal.worker_id]
        assert each.language in worker.languages
        assert worker.hours is None or any(
            first <= each.span[0] and each.span[1] <= last for first, last in worker.hours
        )


@given(wishes, teams, people, st.integers(0, 400))
def test_another_time_is_after_the_absence_on_the_same_hour_and_free(
    wanted: list[Wanted], team: list[Colleague], own: Colleague, back_from: int
) -> None:
    moved: list[tuple[int, int]] = []
    for each, proposal in zip(wanted, propose(wanted, team, back_from, own), strict=True):
        if proposal.starts is None:
            continue
        span = (proposal.starts, proposal.starts + each.span[1] - each.span[0])
        assert proposal.worker_id is None
        assert proposal.starts >= back_from
        assert proposal.starts % DAY == each.span[0] % DAY
        assert not any(overlap(span, other) for other in [*own.taken, *each.client_taken, *moved])
        moved.append(span)


def test_whoever_speaks_the_language_comes_before_whoever_has_less_to_do() -> None:
    busy = Colleague("busy", "A", frozenset({"az"}), ((50, 51), (60, 61)))
    idle = Colleague("idle", "B", frozenset({"ru"}), ())
    (found,) = propose([Wanted("one", "az", (0, 6))], [idle, busy], 0, None)
    assert found.worker_id == "busy"
    assert [each.worker_id for each in found.candidates] == ["busy", "idle"]


def test_the_clients_own_worker_comes_before_others_who_speak_it() -> None:
    own = Colleague("own", "B", frozenset({"az"}), ((50, 51),))
    other = Colleague("other", "A", frozenset({"az"}), ())
    (found,) = propose([Wanted("one", "az", (0, 6), own_worker="own")], [other, own], 0, None)
    assert found.worker_id == "own"
