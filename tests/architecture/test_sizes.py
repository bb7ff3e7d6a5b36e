"""Sizes and names: small functions, small files, a word on top of each, and no drawer for what has no home."""

import ast
import statistics
from pathlib import PurePosixPath

from tests.architecture.sources import files_ending, functions_of, lines_of, read, tracked_files

LONGEST_FUNCTION = 50
LONGEST_FILE = 400
MEDIAN_FUNCTION = 10
JUNK_DRAWERS = {"utils", "util", "common", "helpers", "misc"}


def test_functions_are_short() -> None:
    long = [
        f"{name}:{function.lineno} {function.name} has {lines_of(function)} lines"
        for name in files_ending(".py")
        for function in functions_of(read(name))
        if lines_of(function) > LONGEST_FUNCTION
    ]
    assert long == []


def test_the_median_function_is_small() -> None:
    sizes = [lines_of(function) for name in files_ending(".py") for function in functions_of(read(name))]
    assert statistics.median(sizes) <= MEDIAN_FUNCTION


def test_files_are_short() -> None:
    sizes = {name: read(name).count("\n") for name in files_ending(".py", ".ts", ".tsx", ".css")}
    assert {name: size for name, size in sizes.items() if size > LONGEST_FILE} == {}


def test_modules_say_what_they_are_for() -> None:
    """`server/__init__.py` alone is empty, so that importing the core loads nothing."""
    silent = [name for name in files_ending(".py") if ast.get_docstring(ast.parse(read(name))) is None]
    assert [name for name in silent if read(name).strip()] == []


def test_top_folders_have_a_readme() -> None:
    tracked = set(tracked_files())
    folders = {PurePosixPath(name).parts[0] for name in tracked if "/" in name}
    shown = {folder for folder in folders if not folder.startswith(".")}
    assert sorted(folder for folder in shown if f"{folder}/README.md" not in tracked) == []


def test_no_file_is_a_junk_drawer() -> None:
    sources = files_ending(".py", ".ts", ".tsx")
    assert [name for name in sources if JUNK_DRAWERS & set(PurePosixPath(name).with_suffix("").parts)] == []
