"""Fixtures for databases and the browser, and the choice of databases (`--database`).

A test that asks for `database_url` (or `module_database_url`) runs once on SQLite and once on PostgreSQL, each time on a
fresh migrated database. Browser stories (tests/e2e) run on SQLite; those marked `main_story` on both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import HealthCheck, settings

from tests.environment.chromium import require_chromium
from tests.environment.databases import DATABASE_KINDS, DatabaseKind, Databases

# A busy machine is no reason to fail: what counts is the answer, not how fast an example came.
settings.register_profile(
    "house", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("house")

BROWSER_STORIES = Path(__file__).resolve().parents[1] / "e2e"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=[*get_args(DatabaseKind), "both"],
        default="both",
        help="the database kind to run database tests on (both)",
    )


def kinds_for(metafunc: pytest.Metafunc) -> Sequence[DatabaseKind]:
    asked = metafunc.config.getoption("--database")
    asked_kinds = [kind for kind in DATABASE_KINDS if asked in (kind, "both")]
    is_story = metafunc.definition.path.is_relative_to(BROWSER_STORIES)
    if is_story and metafunc.definition.get_closest_marker("main_story") is None:
        return [kind for kind in asked_kinds if kind == "sqlite"]
    return asked_kinds


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database_kind" in metafunc.fixturenames:
        kinds: Sequence[object] = kinds_for(metafunc) or [
            pytest.param("none", marks=pytest.mark.other_database)
        ]
        metafunc.parametrize("database_kind", kinds, indirect=True, scope="session")


def needs_database(item: pytest.Item) -> bool:
    return isinstance(item, pytest.Function) and not {"databases", "database_kind"}.isdisjoint(
        item.fixturenames
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out, rather than skips, the stories that the chosen database is not for.

    With `--database postgresql` that is also what needs no database: it has run with SQLite.
    """
    left_out = [item for item in items if item.get_closest_marker("other_database")]
    if config.getoption("--database") == "postgresql":
        left_out += [item for item in items if not needs_database(item)]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Databases]:
    """Makes as many fresh databases as a test wants: `databases.create("sqlite")`."""
    made = Databases(tmp_path_factory.mktemp("databases"))
    yield made
    made.close()


@pytest.fixture(scope="session")
def database_kind(request: pytest.FixtureRequest) -> DatabaseKind:
    """The kind that this run of the test is about."""
    kind: DatabaseKind = request.param
    return kind


@pytest.fixture
def database_url(databases: Databases, database_kind: DatabaseKind) -> Iterator[str]:
    """A fresh migrated database for one test."""
    url = databases.create(database_kind)
    yield url
    databases.drop(url)


@pytest.fixture(scope="module")
def module_database_url(databases: Databases, database_kind: DatabaseKind) -> Iterator[str]:
    """A fresh migrated database for all tests of a file: quicker, and the tests share what they write."""
    url = databases.create(database_kind)
    yield url
    databases.drop(url)


@pytest.fixture(scope="session")
def chromium_path() -> Path:
    """The browser to drive. Fails, saying how to install one, where there is none."""
    return require_chromium()
