"""`python -m tests.bench <name>`: measures, tells how it went, and ends with one JSON object on a line of its own."""

from __future__ import annotations

import argparse
import json

from tests.bench import booking, join, slots

BENCHES = {"booking": booking.run, "join": join.run, "slots": slots.run}
USUAL_ROUNDS = {"booking": 1000, "join": 10, "slots": 10}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", choices=sorted(BENCHES))
    usual = ", ".join(f"{name} {rounds}" for name, rounds in USUAL_ROUNDS.items())
    parser.add_argument("--rounds", type=int, help=f"how often each thing is measured ({usual})")
    given = parser.parse_args()
    print(json.dumps(BENCHES[given.name](given.rounds or USUAL_ROUNDS[given.name])))


if __name__ == "__main__":
    main()
