"""The agency in a server process: its people, and what a story needs done before it begins."""

from __future__ import annotations

import asyncio
import itertools
import json
import urllib.request
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from server.core.config import read_settings
from server.core.crypto import open_keyring
from server.core.db import Database
from tests.cast import Cast, StaffPerson, gather_cast
from tests.e2e.words import LANGUAGES
from tests.environment.databases import server_environment
from tests.environment.server_process import ServerProcess

SLOT = timedelta(minutes=30)


class Site:
    """A running installation with the cast in it, and its HTTP API in a staff member's name."""

    def __init__(self, process: ServerProcess, cast: Cast) -> None:
        self.process = process
        self.cast = cast
        self.url = process.url
        soon = datetime.now(UTC) + timedelta(minutes=5)
        self._first_start = soon.replace(minute=soon.minute // 5 * 5, second=0, microsecond=0)
        self._slots: defaultdict[str, itertools.count[int]] = defaultdict(itertools.count)

    def ask(self, person: StaffPerson, method: str, path: str, body: object = None) -> Any:
        """The answer's JSON, None for an empty one. A refusal is a failure."""
        headers = {"Cookie": f"suhbat={person.token}", "Origin": self.url, "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/api/v1{path}", data, headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as response:
            text = response.read()
        return json.loads(text) if text else None

    def make_appointment(self, person: StaffPerson, client_id: str, form: str = "video") -> str:
        """An appointment of half an hour, a worker's first in a few minutes, each after the one before. Returns its id."""
        start = self._first_start + SLOT * next(self._slots[person.id])
        body = {
            "client_id": client_id,
            "worker_id": person.id,
            "form": form,
            "starts_at": start.isoformat().replace("+00:00", "Z"),
            "minutes": SLOT // timedelta(minutes=1),
        }
        made = self.ask(person, "POST", "/appointments", body)
        return str(made["id"])

    def invitation(self, person: StaffPerson, appointment_id: str) -> Any:
        """Link and code of an appointment."""
        return self.ask(person, "GET", f"/appointments/{appointment_id}/invitation")


@contextmanager
def running_site(database_url: str, folder: Path, **settings: str) -> Iterator[Site]:
    """Serves a migrated, empty database with the cast in it. `settings` as for server_environment."""
    given = {"rate_limits": "false", **settings}
    # Playwright keeps an event loop in this thread.
    with ThreadPoolExecutor(1) as thread:
        cast = thread.submit(asyncio.run, _write_cast(database_url, folder, given)).result()
    with ServerProcess("serve", database_url, folder, **given) as process:
        site = Site(process, cast)
        site.ask(cast.nigar, "PATCH", f"/offices/{cast.baku}", {"languages": list(LANGUAGES)})
        yield site


async def _write_cast(database_url: str, folder: Path, settings: dict[str, str]) -> Cast:
    environment = server_environment(database_url, folder, **settings)
    configured = read_settings({k: v for k, v in environment.items() if k.startswith("SUHBAT_")})
    database = Database(configured.database_url)
    async with database.write() as session:
        keyring = await open_keyring(session, configured.keys_dir)
    database.add_info(keyring=keyring)
    cast = await gather_cast(database, datetime.now(UTC))
    await database.close()
    return cast
