"""Which files of the checkout are sources, asked of git so that nothing installed or built is looked at."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ("server/migrations/versions/", "web/src/i18n/generated/", "web/src/api/schema.d.ts")

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def tracked_files() -> tuple[str, ...]:
    """Every file of the checkout that is, or would be, committed; as paths from its root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    return tuple(sorted(name for name in set(listed) if name and (ROOT / name).is_file()))


def files_ending(*endings: str) -> tuple[str, ...]:
    """The written (not generated) files with one of these endings."""
    return tuple(
        name for name in tracked_files() if name.endswith(endings) and not name.startswith(GENERATED)
    )


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def functions_of(source: str) -> Iterator[FunctionNode]:
    nodes = ast.walk(ast.parse(source))
    return (node for node in nodes if isinstance(node, FunctionNode))


def lines_of(function: FunctionNode) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1
