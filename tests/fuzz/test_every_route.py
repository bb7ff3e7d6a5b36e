"""Schemathesis reads the API description and asks the running server for everything in it, in the name of each role.

No answer may be a fault of ours (5xx) and none may be one that the description does not know. Two ways out of the
sign-in are left to other tests, since the run would lock itself out: signing out, and leaving a session.
"""

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from server.core.clock import utc_now
from server.core.crypto import open_keyring
from server.core.db import Database
from tests.cast import Cast, StaffPerson, gather_cast
from tests.environment.databases import DatabaseKind, Databases
from tests.environment.server_process import ServerProcess

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)
LOCKS_ITSELF_OUT = ("sign_out",)
ROLES = ("anonymous", "worker", "coordinator", "administrator")
HOW_MUCH: dict[DatabaseKind, tuple[str, int]] = {
    "sqlite": ("coverage,fuzzing", 12),
    "postgresql": ("fuzzing", 3),
}
"""The phases and the examples an operation gets. PostgreSQL need only show that it takes what SQLite took."""


_TOOL = "import gc; gc.disable(); from schemathesis.cli import schemathesis; schemathesis()"
"""CPython 3.11 loses count of its own depth (SystemError) when a finaliser runs in the middle of ast.parse, which
hypothesis calls on lambdas; without the cyclic collector there is none, and a run needs little memory."""


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """A running server, its people, an appointment of Leyla's, and how much is asked."""

    server: ServerProcess
    cast: Cast
    appointment_id: str
    phases: str
    examples: int

    def cookie(self, role: str) -> str | None:
        """The cookie that signs the role in, None for nobody."""
        people: dict[str, StaffPerson] = {
            "worker": self.cast.leyla,
            "coordinator": self.cast.aysel,
            "administrator": self.cast.nigar,
        }
        return f"suhbat={people[role].token}" if role in people else None


@pytest.fixture(scope="module")
def fuzzed(
    databases: Databases, database_kind: DatabaseKind, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Fuzzed]:
    """One server for all roles, with a database of its own and no rate limits."""
    folder = tmp_path_factory.mktemp("fuzz")
    url = databases.create(database_kind)
    cast = _fill(url, folder)
    with ServerProcess("serve", url, folder, rate_limits="false") as server:
        yield Fuzzed(server, cast, _book(server, cast), *HOW_MUCH[database_kind])
    databases.drop(url)


def _fill(url: str, folder: Path) -> Cast:
    async def fill() -> Cast:
        database = Database(url)
        async with database.write() as session:
            keyring = await open_keyring(session, folder / "keys")
        database.add_info(keyring=keyring)
        try:
            return await gather_cast(database, utc_now())
        finally:
            await database.close()

    return asyncio.run(fill())


def _book(server: ServerProcess, cast: Cast) -> str:
    starts_at = (utc_now() + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    new = {"client_id": cast.sevda.id, "worker_id": cast.leyla.id, "form": "video"}
    body = json.dumps({**new, "starts_at": starts_at.isoformat(), "minutes": 60}).encode()
    headers = {
        "Cookie": f"suhbat={cast.leyla.token}",
        "Origin": server.url,
        "Content-Type": "application/json",
    }
    request = urllib.request.Request(f"{server.url}/api/v1/appointments", body, headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        booked: str = json.load(answer)["id"]
        return booked


@pytest.mark.timeout(400)
@pytest.mark.parametrize("role", ROLES)
def test_no_route_breaks_or_surprises(fuzzed: Fuzzed, role: str, tmp_path: Path) -> None:
    """Fuzz every operation as one role."""
    config = tmp_path / "schemathesis.toml"
    config.write_text(_real_objects(fuzzed), encoding="utf-8")
    done = subprocess.run(
        _command(fuzzed, role, config), capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, (
        f"{done.stdout[-12000:]}\n{done.stderr[-2000:]}\n{fuzzed.server.said()[-2000:]}"
    )


def _real_objects(fuzzed: Fuzzed) -> str:
    """Name what is there, so that the run gets behind the door; identifiers of all else are invented."""
    known = {
        "appointment_id": fuzzed.appointment_id,
        "client_id": fuzzed.cast.sevda.id,
        "office_id": fuzzed.cast.baku,
    }
    return "[parameters]\n" + "".join(f'{name} = "{value}"\n' for name, value in known.items())


def _command(fuzzed: Fuzzed, role: str, config: Path) -> list[str]:
    command = [sys.executable, "-c", _TOOL, "--no-color", "--config-file", str(config)]
    command += ["run", f"{fuzzed.server.url}/api/openapi.json"]
    command += ["--checks", ",".join(CHECKS), "--max-examples", str(fuzzed.examples), "--seed", "1"]
    command += [
        "--phases",
        "examples,coverage,fuzzing",
        "--workers",
        "2",
        "--no-color",
        "--request-timeout",
        "20",
    ]
    command += ["-H", f"Origin: {fuzzed.server.url}"]
    cookie = fuzzed.cookie(role)
    command += ["-H", f"Cookie: {cookie}"] if cookie else []
    for operation in LOCKS_ITSELF_OUT:
        command += ["--exclude-operation-id", operation]
    return command
