"""The front page names every setting and every command that there is, and none that there is not."""

import re

from server import cli
from server.core import config
from tests.architecture.sources import read

SETTING = re.compile(r"`SUHBAT_(\w+)`")
COMMAND = re.compile(r"^\| `python -m server ([a-z-]+)` \|", re.MULTILINE)


def part(title: str) -> str:
    """The text of README.md under a heading, up to the next one."""
    _before, _heading, rest = read("README.md").partition(f" {title}\n")
    return rest.partition("\n#")[0]


def test_readme_lists_every_setting_once() -> None:
    reader = config._Reader({})
    config._read(reader, demo=False)
    known = sorted(name.removeprefix("SUHBAT_") for name in reader._known if not name.endswith("_FILE"))
    first_column = "\n".join(
        line.split(" | ")[0] for line in part("Settings").splitlines() if line.startswith("| `")
    )
    assert sorted(SETTING.findall(first_column)) == known


def test_readme_lists_every_command() -> None:
    named = set(COMMAND.findall(part("A real installation")))
    actions = [action for action in cli._parser()._actions if action.choices is not None]
    assert [named] == [set(action.choices or ()) for action in actions]
