"""Consents stand each for itself, and the newest step counts."""

from datetime import UTC, datetime

import pytest

from server.people.consent import ConsentKind, Giver, Step, Way, Witness, allows, missing, standing
from server.people.profile import may_be_minor

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def step(kind: ConsentKind, given: bool = True, partner: str = "") -> Step:
    return Step(kind, partner, given, 1, "az", Way.SPOKEN, Witness.NONE, Giver.CLIENT, NOW, None)


def test_withdrawing_what_one_partner_gets_leaves_the_others_alone() -> None:
    steps = [
        step(ConsentKind.SHARING, partner="Clinic"),
        step(ConsentKind.SHARING, partner="School"),
        step(ConsentKind.SHARING, given=False, partner="Clinic"),
    ]
    assert not allows(steps, ConsentKind.SHARING, "Clinic")
    assert allows(steps, ConsentKind.SHARING, "School")
    assert not allows(steps, ConsentKind.SHARING)


def test_what_was_never_asked_is_not_allowed() -> None:
    assert not allows([], ConsentKind.OBSERVATION)
    assert standing([]) == {}


def test_given_again_after_withdrawing_stands() -> None:
    steps = [step(ConsentKind.OBSERVATION), step(ConsentKind.OBSERVATION, given=False)]
    assert not allows(steps, ConsentKind.OBSERVATION)
    assert allows([*steps, step(ConsentKind.OBSERVATION)], ConsentKind.OBSERVATION)


def test_what_is_missing_is_said_one_by_one() -> None:
    assert missing([], represented=False) == [ConsentKind.SERVICE, ConsentKind.TECHNOLOGY]
    assert missing([step(ConsentKind.SERVICE)], represented=False) == [ConsentKind.TECHNOLOGY]
    both = [step(ConsentKind.SERVICE), step(ConsentKind.TECHNOLOGY)]
    assert missing(both, represented=False) == []
    assert missing(both, represented=True) == [ConsentKind.ASSENT]
    withdrawn = [*both, step(ConsentKind.SERVICE, given=False)]
    assert missing(withdrawn, represented=False) == [ConsentKind.SERVICE]


@pytest.mark.parametrize(("born", "minor"), [(None, False), (2008, True), (2007, False), (2015, True)])
def test_who_turns_eighteen_this_year_may_still_be_a_minor(born: int | None, minor: bool) -> None:
    assert may_be_minor(born, 2026) is minor
