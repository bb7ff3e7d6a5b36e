"""Times that can be booked: the free parts of somebody's hours, cut into slots. Pure; everything is counted in quanta."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from scheduling.local_hours import Span, merged, without

STEP = 3
"""Slots begin on the quarter of an hour: local quarters are quarters of UTC in every zone that we serve."""


@dataclass(frozen=True, slots=True)
class Length:
    """What an appointment needs: its own time, and its worker's before and after it."""

    own: int
    before: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class Limits:
    """From when on and until when something may begin."""

    earliest: int
    latest: int


def slots(open_: Sequence[Span], worker_busy: Sequence[Span], others_busy: Sequence[Span], length: Length,
          limits: Limits) -> list[int]:  # fmt: skip
    """Return where appointments may begin, none of which overlaps another or its neighbours' time before and after.

    All spans are disjoint and in order. `open_` holds the appointment itself; the worker's time before and after may lie
    outside it, but is free of `worker_busy`. `others_busy` is what else must be free for the appointment alone: its client.
    """
    stride = _on_step(length.own + length.after + length.before)
    begins = [(start, end - length.own + 1) for start, end in open_]
    found: list[int] = []
    at = limits.earliest
    for start, end in without(begins, _no_start(worker_busy, others_busy, length)):
        several = range(_on_step(max(at, start)), min(end, limits.latest), stride)
        if several:
            found.extend(several)
            at = several[-1] + stride
    return found


def _no_start(worker_busy: Sequence[Span], others_busy: Sequence[Span], length: Length) -> list[Span]:
    """The moments at which no appointment can begin, for it or its worker's time around it would reach into what is taken."""
    whole = length.own + length.after - 1
    return merged(
        [(start - whole, end + length.before) for start, end in worker_busy]
        + [(start - length.own + 1, end) for start, end in others_busy]
    )


def next_free(worker_busy: Sequence[Span], others_busy: Sequence[Span], at: int, length: Length) -> int:
    """Return `at` if an appointment can begin there, else the first moment after what is in its way."""
    blocking = _overlapping(worker_busy, at - length.before, at + length.own + length.after)
    if blocking is not None:
        return max(blocking[1] + length.before, at + 1)
    blocking = _overlapping(others_busy, at, at + length.own)
    return at if blocking is None else max(blocking[1], at + 1)


def fits(open_: Sequence[Span], at: int, length: Length, limits: Limits) -> bool:
    """Tell whether an appointment that begins then lies within somebody's hours and the limits."""
    inside = _overlapping(open_, at, at + length.own)
    whole = inside is not None and inside[0] <= at and at + length.own <= inside[1]
    return whole and limits.earliest <= at < limits.latest


def is_free(busy: Sequence[Span], start: int, end: int) -> bool:
    """Tell whether nothing is in the way of a span."""
    return _overlapping(busy, start, end) is None


def _overlapping(spans: Sequence[Span], start: int, end: int) -> Span | None:
    """The last of the spans that reaches into this one, None if none does."""
    begun = bisect_left(spans, (end,))
    if begun == 0 or spans[begun - 1][1] <= start:
        return None
    return spans[begun - 1]


def _on_step(quantum: int) -> int:
    return -(-quantum // STEP) * STEP
