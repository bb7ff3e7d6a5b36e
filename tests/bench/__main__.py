"""`python -m tests.bench <name>`: runs one measurement; the last line of its output is one JSON object."""

import argparse
import json
from collections.abc import Callable

from tests.bench import join

BENCHES: dict[str, Callable[[int], dict[str, float]]] = {"join": join.measure}


def main() -> None:
    """Run the measurement that was asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("name", choices=sorted(BENCHES))
    parser.add_argument("--rounds", type=int, default=10, help="how often; medians are reported (10)")
    options = parser.parse_args()
    print(json.dumps(BENCHES[options.name](options.rounds)))


if __name__ == "__main__":
    main()
