"""What no committed file may hold: a package registry's host, a path of somebody's machine, an unexplained silence."""

import re
from itertools import pairwise

import pytest

from tests.architecture.sources import ROOT, files_ending, tracked_files

# One letter of each word stands in brackets, so that this file does not find itself.
REGISTRIES = re.compile(r"p[y]pi\.org|p[y]thonhosted|n[p]mjs\.(?:org|com)|d[e]b\.debian")
MACHINE_PATHS = re.compile(r"(?<![\w./~-])/(?:home|Users|root|work)/\w")
SILENCED = re.compile(r"#\s*(?:n[o]qa|type:\s*i[g]nore)|ts-(?:i[g]nore|e[x]pect-error)|eslint-d[i]sable")
EXPLAINED = re.compile(r"(?: - |# |-- |: |expect-error )[\w']+ [\w']+")
COMMENT = ("# ", "// ", "/* ", "{/* ")
SKIPS = re.compile(
    r"pytest\.(?:mark\.)?(?:s[k]ip|x[f]ail|i[m]portorskip)|\b(?:it|test|describe)\.(?:s[k]ip|o[n]ly|t[o]do)\b"
)


def lines_matching(names: tuple[str, ...], pattern: re.Pattern[str]) -> list[str]:
    """Every line of these text files that the pattern finds, with its place, under the line before it."""
    found = []
    for name in names:
        data = (ROOT / name).read_bytes()
        if b"\0" in data:
            continue
        lines = ["", *data.decode("utf-8").splitlines()]
        found += [
            f"{before.strip()}\n{name}:{number} {line.strip()}"
            for number, (before, line) in enumerate(pairwise(lines), 1)
            if pattern.search(line)
        ]
    return found


@pytest.mark.parametrize("pattern", [REGISTRIES, MACHINE_PATHS], ids=["registries", "machine-paths"])
def test_no_file_names_a_place(pattern: re.Pattern[str]) -> None:
    assert lines_matching(tracked_files(), pattern) == []


def test_silenced_checks_give_a_reason() -> None:
    """On the line itself, after a dash or a second comment sign, or in a comment on the line before."""
    silenced = lines_matching(files_ending(".py", ".ts", ".tsx"), SILENCED)
    assert [line for line in silenced if not line.startswith(COMMENT) and not EXPLAINED.search(line)] == []


def test_no_test_is_skipped() -> None:
    assert lines_matching(files_ending(".py", ".ts", ".tsx"), SKIPS) == []
