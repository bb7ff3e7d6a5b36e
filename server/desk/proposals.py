"""What could become of the appointments of a worker who is away: a colleague, another day, or nothing. Pure; people decide.

Spans are pairs of quanta (see scheduling/quanta.py), the end not included.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scheduling.quanta import QUANTUM_SECONDS

Span = tuple[int, int]
DAY = 24 * 3600 // QUANTUM_SECONDS
FARTHEST_DAYS = 21
"""How many days after the absence another time is looked for."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A worker of the same office. `hours` is None where nobody has said when they work."""

    id: str
    name: str
    languages: frozenset[str]
    taken: tuple[Span, ...]
    hours: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An appointment for which somebody must decide. `client_taken` is the client's other time."""

    id: str
    language: str
    span: Span
    own_worker: str | None = None
    """Whom the client has, where the one away only stood in."""
    client_taken: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who is free then."""

    worker_id: str
    speaks: bool
    load: int
    """How many appointments they have then already, given ones included."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed: a colleague, else another beginning for the same worker, else neither. `candidates` are all who are
    free, the fitting ones first."""

    id: str
    worker_id: str | None
    starts: int | None
    candidates: tuple[Candidate, ...]


@dataclass
class _Given:
    """What has been proposed so far: nobody gets two appointments at once."""

    to: dict[str, list[Span]] = field(default_factory=dict)
    moved: list[Span] = field(default_factory=list)


def propose(
    wanted: Sequence[Wanted], colleagues: Sequence[Colleague], back_from: int, own: Colleague | None
) -> list[Proposal]:
    """Return a proposal for each appointment. `own` is the worker who is away, back from a quantum on; None: they leave."""
    given = _Given()
    return [_propose(each, colleagues, back_from, own, given) for each in wanted]


def _propose(
    wanted: Wanted, colleagues: Sequence[Colleague], back_from: int, own: Colleague | None, given: _Given
) -> Proposal:
    found = _candidates(wanted, colleagues, given.to)
    if found and found[0].speaks:
        given.to.setdefault(found[0].worker_id, []).append(wanted.span)
        return Proposal(wanted.id, found[0].worker_id, None, found)
    starts = None if own is None else _later(wanted, own, back_from, given.moved)
    if starts is not None:
        given.moved.append((starts, starts + wanted.span[1] - wanted.span[0]))
    return Proposal(wanted.id, None, starts, found)


def _candidates(
    wanted: Wanted, colleagues: Sequence[Colleague], given: Mapping[str, Sequence[Span]]
) -> tuple[Candidate, ...]:
    """Whoever speaks the client's language comes first, then the client's own worker, then who has least to do."""
    free = [each for each in colleagues if _is_free(each, wanted.span, given.get(each.id, ()))]

    def rank(each: Colleague) -> tuple[bool, bool, int, str]:
        speaks = wanted.language in each.languages
        return (not speaks, each.id != wanted.own_worker, _load(each, given), each.name)

    return tuple(
        Candidate(each.id, wanted.language in each.languages, _load(each, given))
        for each in sorted(free, key=rank)
    )


def _load(colleague: Colleague, given: Mapping[str, Sequence[Span]]) -> int:
    return len(colleague.taken) + len(given.get(colleague.id, ()))


def _is_free(colleague: Colleague, span: Span, given: Sequence[Span]) -> bool:
    within = colleague.hours is None or any(
        first <= span[0] and span[1] <= last for first, last in colleague.hours
    )
    return within and not _overlaps(span, [*colleague.taken, *given])


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span[0] < last and first < span[1] for first, last in others)


def _later(wanted: Wanted, own: Colleague, back_from: int, moved: Sequence[Span]) -> int | None:
    """The same time of day on the first day after the absence on which worker and client are free.

    Days are of 24 hours: after a change of the clocks the proposal is an hour off, and falls out where hours are known.
    """
    length = wanted.span[1] - wanted.span[0]
    for days in range(1, DAY):
        starts = wanted.span[0] + days * DAY
        if starts < back_from:
            continue
        if starts > back_from + FARTHEST_DAYS * DAY:
            return None
        span = (starts, starts + length)
        if _is_free(own, span, moved) and not _overlaps(span, wanted.client_taken):
            return starts
    return None
