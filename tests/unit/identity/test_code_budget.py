"""Wrong codes: five an address and thirty an agency in ten minutes, then ten minutes of rest."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from server.core.identity.code_budget import (
    ADDRESS_TRIES,
    AGENCY_TRIES,
    REMEMBERED,
    REST,
    WINDOW,
    resting_until,
)

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_the_budget_is_that_of_the_requirement() -> None:
    assert (5, 30, timedelta(minutes=10), timedelta(minutes=10)) == (
        ADDRESS_TRIES,
        AGENCY_TRIES,
        WINDOW,
        REST,
    )


def test_rest_begins_with_the_last_failure_borne() -> None:
    failures = [NOW + minute * timedelta(minutes=1) for minute in range(5)]
    assert resting_until(failures[:4], 5, NOW + timedelta(minutes=4)) is None
    assert resting_until(failures, 5, failures[-1]) == failures[-1] + REST
    assert resting_until(failures, 5, failures[-1] + REST - SECOND) == failures[-1] + REST
    assert resting_until(failures, 5, failures[-1] + REST) is None


def test_slow_failures_are_borne() -> None:
    failures = [NOW + number * timedelta(minutes=2, seconds=30) for number in range(8)]
    assert resting_until(failures, 5, failures[-1]) is None


@given(st.lists(st.integers(0, 3600), max_size=120), st.integers(1, 30))
def test_never_more_failures_than_the_budget_in_any_window(seconds: list[int], tries: int) -> None:
    """A guesser who tries at any moments gets no more than the budget through, in any ten minutes."""
    borne: list[datetime] = []
    for second in sorted(seconds):
        at = NOW + timedelta(seconds=second)
        remembered = [failure for failure in borne if failure > at - REMEMBERED]
        if resting_until(remembered, tries, at) is None:
            borne.append(at)
    for first in borne:
        assert sum(first <= failure < first + WINDOW for failure in borne) <= tries


@given(st.lists(st.integers(0, 3600), max_size=60))
def test_forgotten_failures_change_nothing(seconds: list[int]) -> None:
    at = NOW + timedelta(hours=1)
    failures = [NOW + timedelta(seconds=second) for second in seconds]
    recent = [failure for failure in failures if failure > at - REMEMBERED]
    assert resting_until(failures, 5, at) == resting_until(recent, 5, at)
