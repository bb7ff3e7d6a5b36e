"""`python -m tests.bench <name>`: measures, tells how it went, and ends with one JSON object on a line of its own."""

from __future__ import annotations

import argparse
import json

from tests.bench import join

BENCHES = {"join": join.run}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("name", choices=sorted(BENCHES))
    parser.add_argument("--rounds", type=int, default=10, help="how often each thing is measured (10)")
    given = parser.parse_args()
    print(json.dumps(BENCHES[given.name](given.rounds)))


if __name__ == "__main__":
    main()
