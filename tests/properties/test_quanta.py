"""Claims of time: they cover exactly what they should, and meet exactly when the spans meet."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from scheduling.quanta import QUANTUM_SECONDS, claims, first_free_quantum, quanta

STEP = timedelta(seconds=QUANTUM_SECONDS)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
steps = st.integers(min_value=5_600_000, max_value=6_500_000)
lengths = st.integers(min_value=1, max_value=96)
moments = st.timedeltas(timedelta(0), timedelta(days=7_000)).map(
    lambda since: datetime(2020, 1, 1, tzinfo=UTC) + since
)
parties = st.lists(st.text("abcdef0123456789", min_size=4, max_size=4), min_size=1, max_size=3)


def span(first: int, length: int) -> tuple[datetime, datetime]:
    return EPOCH + first * STEP, EPOCH + (first + length) * STEP


@given(steps, lengths)
def test_a_span_on_the_grid_takes_one_quantum_for_each_five_minutes(first: int, length: int) -> None:
    assert list(quanta(*span(first, length))) == list(range(first, first + length))


@given(steps, lengths, steps, lengths)
def test_two_spans_share_a_quantum_exactly_if_they_overlap(
    first: int, length: int, other_first: int, other_length: int
) -> None:
    starts, ends = span(first, length)
    other_starts, other_ends = span(other_first, other_length)
    shared = set(quanta(starts, ends)) & set(quanta(other_starts, other_ends))
    assert bool(shared) is (starts < other_ends and other_starts < ends)


@given(steps, lengths, st.integers(min_value=-96, max_value=96))
def test_neighbours_do_not_share_a_quantum(first: int, length: int, gap: int) -> None:
    mine = set(quanta(*span(first, length)))
    after = set(quanta(*span(first + length + abs(gap), length)))
    assert mine & after == set()


@given(moments, st.integers(min_value=1, max_value=30_000))
def test_any_span_lies_within_its_quanta(starts: datetime, seconds: int) -> None:
    ends = starts + timedelta(seconds=seconds)
    taken = quanta(starts, ends)
    assert EPOCH + taken[0] * STEP <= starts < EPOCH + (taken[0] + 1) * STEP
    assert EPOCH + taken[-1] * STEP < ends <= EPOCH + (taken[-1] + 1) * STEP


@given(parties, steps, lengths)
def test_claims_are_sorted_and_without_doubles(who: list[str], first: int, length: int) -> None:
    wanted = claims(dict.fromkeys(who, quanta(*span(first, length))))
    assert wanted == sorted(set(wanted))
    assert len(wanted) == len(set(who)) * length


@given(moments)
def test_the_first_free_quantum_has_not_begun(now: datetime) -> None:
    first = first_free_quantum(now)
    assert EPOCH + (first - 1) * STEP < now <= EPOCH + first * STEP
