"""kill -9 in the middle of work, twenty times: what was acknowledged is there, once; the audit log holds; ready in 2 s."""

import asyncio
import json
import random
import statistics
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text

from server.core.audit.verify import verify_audit
from server.core.clock import format_instant, utc_now
from server.core.config import read_settings
from server.core.db import Database
from tests.cast import ClientPerson, StaffPerson, gather_cast
from tests.environment.databases import ROOT, server_environment
from tests.environment.server_process import ServerProcess
from tests.integration.core.intruder import as_intruder

KILLS = 20
READY_SECONDS = 2.0
"""The product's own deadline, on a quiet machine. A start is a second of one core's work."""
MARGIN = 4
"""A machine that does something else beside must not fail the suite."""
PATIENCE_SECONDS = 60
MINUTES = 15
NOTES = 4
BODY = "Kanareyka danışdı"
"""Stands in every note, and must never stand in a log."""


class Tally:
    """Counts what the server acknowledges, and tells when so much has been reached."""

    def __init__(self, goal: int) -> None:
        self.left = goal
        self.reached = asyncio.Event()

    def count(self) -> None:
        """Count one more."""
        self.left -= 1
        if self.left <= 0:
            self.reached.set()


class Browser:
    """A writer's browser."""

    def __init__(self, http: aiohttp.ClientSession) -> None:
        self._http = http

    async def ask(self, method: str, path: str, body: object = None) -> Any:
        """Return the answer's body. Raises aiohttp.ClientError if the line breaks, AssertionError for a refusal."""
        async with self._http.request(method, path, json=body) as response:
            answer = await response.json()
            assert response.status < 300, (method, path, response.status, answer)
            return answer


@asynccontextmanager
async def browser_of(server: ServerProcess, person: StaffPerson) -> AsyncIterator[Browser]:
    headers = {"Origin": server.url, "Cookie": f"suhbat={person.token}"}
    async with aiohttp.ClientSession(server.url, headers=headers) as http:
        yield Browser(http)


class Writer:
    """A worker at their desk: makes appointments and writes their notes, and remembers what was acknowledged."""

    def __init__(self, worker: StaffPerson, client: ClientPerson, first: datetime) -> None:
        self.worker = worker
        self.client = client
        self.next_start = first
        self.bookings: dict[str, datetime] = {}
        self.notes: dict[str, list[str]] = {}
        self.under_way: tuple[str, str] | None = None

    async def work(self, server: ServerProcess, tally: Tally) -> None:
        """Work until the line breaks."""
        try:
            async with browser_of(server, self.worker) as browser:
                while True:
                    await self._work_once(browser, tally)
        except aiohttp.ClientError:
            return

    async def _work_once(self, browser: Browser, tally: Tally) -> None:
        appointment_id = await self._book(browser)
        tally.count()
        for number in range(1, NOTES + 1):
            await self._save(browser, appointment_id, f"{BODY} {number}")
            tally.count()

    async def _book(self, browser: Browser) -> str:
        starts_at = self.next_start
        # Whether or not an answer comes, this time is spent.
        self.next_start += timedelta(minutes=MINUTES)
        new = {
            "client_id": self.client.id,
            "worker_id": self.worker.id,
            "form": "video",
            "starts_at": format_instant(starts_at),
            "minutes": MINUTES,
        }
        made = await browser.ask("POST", "/api/v1/appointments", new)
        self.bookings[made["id"]] = starts_at
        self.notes[made["id"]] = []
        return str(made["id"])

    async def _save(self, browser: Browser, appointment_id: str, body: str) -> None:
        texts = self.notes[appointment_id]
        self.under_way = (appointment_id, body)
        new = {"body": body, "revision": len(texts)}
        await browser.ask("PUT", f"/api/v1/appointments/{appointment_id}/note", new)
        texts.append(body)
        self.under_way = None

    async def settle(self, server: ServerProcess) -> None:
        """Look at the note that was under way: it was saved or it was not, and nothing in between."""
        if self.under_way is None:
            return
        appointment_id, body = self.under_way
        self.under_way = None
        async with browser_of(server, self.worker) as browser:
            stored = await stored_note(browser, appointment_id)
        if stored == (len(self.notes[appointment_id]) + 1, body):
            self.notes[appointment_id].append(body)

    async def check(self, server: ServerProcess) -> None:
        """Read everything that was acknowledged."""
        async with browser_of(server, self.worker) as browser:
            found = await booked(browser, min(self.bookings.values()))
            assert {id_: at for id_, at in found.items() if id_ in self.bookings} == self.bookings
            # At most the one booking of each kill that was under way.
            assert len(found) - len(self.bookings) <= KILLS
            for appointment_id, texts in self.notes.items():
                expected = (len(texts), texts[-1] if texts else "")
                assert await stored_note(browser, appointment_id) == expected


async def stored_note(browser: Browser, appointment_id: str) -> tuple[int, str]:
    stored = await browser.ask("GET", f"/api/v1/appointments/{appointment_id}/note")
    return stored["revision"], stored["body"]


async def booked(browser: Browser, first: datetime) -> dict[str, datetime]:
    until = format_instant(first + timedelta(days=30))
    listed = await browser.ask("GET", f"/api/v1/appointments?from={format_instant(first)}&until={until}")
    return {item["id"]: datetime.fromisoformat(item["starts_at"]) for item in listed["items"]}


async def work_until_killed(server: ServerProcess, writers: list[Writer], goal: int) -> None:
    """Let everybody work at once, and pull the plug when so much more has been acknowledged."""
    tally = Tally(goal)
    work = [asyncio.create_task(writer.work(server, tally)) for writer in writers]
    async with asyncio.timeout(PATIENCE_SECONDS):
        await tally.reached.wait()
    await asyncio.to_thread(server.kill)
    await asyncio.gather(*work)


async def check_audit(database: Database, writers: list[Writer]) -> None:
    """Each acknowledged act has its row, and no act has two."""
    async with database.read() as session:
        rows = (await session.execute(text("SELECT event, subject, detail FROM audit_row"))).all()
    counted = Counter((row.event, row.subject, json.loads(row.detail).get("revision")) for row in rows)
    for writer in writers:
        for appointment_id, texts in writer.notes.items():
            subject = f"appointment:{appointment_id}"
            assert counted["scheduling:appointment:booked", subject, None] == 1
            saved = [counted["casework:note:saved", subject, number] for number in range(1, NOTES + 2)]
            assert saved == [1] * len(texts) + [0] * (NOTES + 1 - len(texts))


def verify_by_hand(database_url: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run `python -m server verify-audit`."""
    return subprocess.run(
        [sys.executable, "-m", "server", "verify-audit"],
        cwd=ROOT,
        env=server_environment(database_url, folder),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.timeout(300)
async def test_nothing_acknowledged_is_lost(database: Database, database_url: str, tmp_path: Path) -> None:
    cast = await gather_cast(database, utc_now())
    tomorrow = (utc_now() + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    pairs = ((cast.leyla, cast.sevda), (cast.elchin, cast.kamal), (cast.zuhra, cast.zarina))
    writers = [Writer(worker, client, tomorrow) for worker, client in pairs]
    settings = read_settings({"SUHBAT_DATABASE_URL": database_url, "SUHBAT_DATA_DIR": str(tmp_path)})
    server = ServerProcess("serve", database_url, tmp_path, rate_limits="false")
    moments = random.Random(9)
    ready = []
    for _ in range(KILLS):
        ready.append(await asyncio.to_thread(server.start, PATIENCE_SECONDS))
        for writer in writers:
            await writer.settle(server)
        await work_until_killed(server, writers, moments.randint(3, 40))
        assert (await verify_audit(settings)).findings == ()
    with server:
        for writer in writers:
            await writer.settle(server)
            await writer.check(server)
    await check_audit(database, writers)
    said = server.log.read_text()
    assert not [word for word in (BODY, cast.sevda.name, cast.leyla.name, cast.leyla.token) if word in said]

    clean = await asyncio.to_thread(verify_by_hand, database_url, tmp_path)
    assert (clean.returncode, "everything fits" in clean.stdout) == (0, True)
    await as_intruder(database, "UPDATE audit_row SET actor_id = '' WHERE id = 7")
    touched = await asyncio.to_thread(verify_by_hand, database_url, tmp_path)
    assert (touched.returncode, "a row was changed after it was sealed" in touched.stdout) == (1, True)
    # Last, so that a busy machine hides nothing of the above.
    assert statistics.median(ready) <= READY_SECONDS * MARGIN, ready
