"""Two hundred racers for one time, round after round: exactly one winner each, and a clean refusal for the rest."""

import asyncio
from pathlib import Path

import pytest

from tests.environment.databases import DatabaseKind, Databases
from tests.races.racing import overlaps, race

RACERS = 200
ROUNDS = 100
"""`python -m tests.bench booking` runs a thousand."""


@pytest.mark.timeout(1500)
@pytest.mark.parametrize(("kind", "processes"), [("sqlite", 1), ("sqlite", 4), ("postgresql", 4)])
def test_one_racer_wins_each_round(
    databases: Databases, kind: DatabaseKind, tmp_path: Path, processes: int
) -> None:
    url = databases.create(kind)
    outcome = race(url, tmp_path, processes=processes, rounds=ROUNDS, racers=RACERS)
    assert [answers.total() for answers in outcome.rounds] == [RACERS] * ROUNDS
    assert outcome.winners_not_one == 0, [answers for answers in outcome.rounds if answers["won"] != 1]
    assert outcome.errors_other_than_409 == 0, outcome.rounds
    assert asyncio.run(overlaps(url)) == 0
    databases.drop(url)
