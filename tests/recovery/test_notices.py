"""kill -9 of the worker, twenty times, in the middle of a thousand due notices: every letter arrives, what comes twice has
the same name, and no text message comes twice."""

import asyncio
import random
import subprocess
import sys
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from scheduling.appointment import Form, State
from scheduling.models import Appointment
from scheduling.notices import Notice
from scheduling.service.notices import announce
from server.core.clock import utc_now
from server.core.db import Database
from server.core.ids import new_id
from server.core.outbox.relay import LEASE
from server.people.contact_rule import Channel
from tests.cast import Cast, ClientPerson, StaffPerson, gather_cast
from tests.environment.databases import ROOT, server_environment
from tests.factories.reach import may_be_reached
from tests.fakes.sms_provider import SmsProvider, sms_provider
from tests.integration.notifications.mailbox import Mailbox, open_mailbox

KILLS = 20
OF_EACH = 500
PATIENCE_SECONDS = 120
WORKER = """
import asyncio, sys
from datetime import timedelta
from server.core.clock import utc_now
from server.core.config import read_settings
from server.worker import run_worker

ahead = timedelta(seconds=float(sys.argv[1]))
asyncio.run(run_worker(read_settings(), lambda: utc_now() + ahead))
"""
"""The worker as `python -m server worker` runs it, on a clock that goes ahead: what the dead had claimed may be taken again."""


class Arrivals:
    """Counts what arrives, and tells when so much has."""

    def __init__(self) -> None:
        self.count = 0
        self._changed = asyncio.Event()

    def one_more(self) -> None:
        """Count one."""
        self.count += 1
        self._changed.set()

    async def reach(self, goal: int) -> None:
        """Wait until so many have arrived."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while self.count < goal:
                self._changed.clear()
                await self._changed.wait()


async def put_notices(database: Database, cast: Cast, now: datetime) -> None:
    """Let a thousand appointments be announced, half of them by mail and half by text message."""
    starts_at = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=2)
    people = ((cast.sevda, cast.leyla, Channel.EMAIL), (cast.kamal, cast.elchin, Channel.SMS))
    for client, _, channel in people:
        await may_be_reached(database, client.id, now, channels=(channel,), phone="+994 00 123 45 67")
    async with database.write() as session:
        for number in range(OF_EACH):
            for client, worker, _ in people:
                at = starts_at + number * timedelta(minutes=5)
                session.add(row := _appointment(client, worker, at, now))
                await session.flush()
                # Both kinds are due by turns, so that each kill hits both.
                await announce(session, row, Notice.BOOKED, now - number * timedelta(seconds=1))


def _appointment(
    client: ClientPerson, worker: StaffPerson, starts_at: datetime, now: datetime
) -> Appointment:
    return Appointment(
        id=new_id(),
        office_id=client.office_id,
        client_id=client.id,
        worker_id=worker.id,
        form=Form.OFFICE,
        state=State.CONFIRMED,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(minutes=5),
        created_by=worker.id,
        created_at=now,
        sequence=0,
    )


class Worker:
    """The worker's process, which can be killed; each new one lives a lease later than the one before."""

    def __init__(self, environment: dict[str, str], log: Path) -> None:
        self._environment = environment
        self._log = log
        self._ahead = timedelta()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-c", WORKER, str(self._ahead.total_seconds())],
                cwd=ROOT,
                env=self._environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
        self._ahead += LEASE + timedelta(seconds=1)


async def until_nothing_is_due(database: Database) -> None:
    """Wait until every row has its ending."""
    left: int | None = None
    for _ in range(PATIENCE_SECONDS * 5):
        async with database.read() as session:
            left = await session.scalar(text("SELECT count(*) FROM outbox WHERE state = 'pending'"))
        if not left:
            return
        await asyncio.sleep(0.2)
    raise AssertionError(f"{left} notices still wait after {PATIENCE_SECONDS} s")


async def states_of_texts(database: Database) -> dict[str, str]:
    """Return how each text message ended, by its name."""
    async with database.read() as session:
        rows = await session.execute(
            text("SELECT o.id, o.state FROM outbox o JOIN text_sending t ON t.outbox_id = o.id")
        )
        return {row.id: row.state for row in rows}


@pytest.mark.timeout(400)
async def test_killed_twenty_times_in_a_thousand_notices(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    now, chance = utc_now(), random.Random(20)
    await put_notices(database, await gather_cast(database, now), now)
    arrivals = Arrivals()
    async with (
        open_mailbox(on_letter=arrivals.one_more) as mailbox,
        sms_provider(arrivals.one_more) as provider,
    ):
        worker = Worker(_environment(database_url, tmp_path, mailbox, provider), tmp_path / "worker.log")
        try:
            for _ in range(KILLS):
                worker.start()
                await arrivals.reach(arrivals.count + chance.randrange(1, 40))
                await asyncio.sleep(chance.uniform(0, 0.03))
                worker.kill()
            worker.start()
            await until_nothing_is_due(database)
        finally:
            worker.kill()
    letters, texts = Counter(mailbox.names), Counter(provider.taken)
    ended = await states_of_texts(database)
    assert len(letters) == OF_EACH
    assert set(texts.values()) == {1}
    assert len(ended) == OF_EACH
    assert {name for name, state in ended.items() if state == "sent"} <= set(texts)
    assert {name for name in ended if name not in texts} <= {
        name for name, state in ended.items() if state == "unknown"
    }
    print(
        f"letters {letters.total()} of {len(letters)}, texts {texts.total()}, "
        f"unknown {Counter(ended.values())['unknown']}"
    )


def _environment(database_url: str, folder: Path, mailbox: Mailbox, provider: SmsProvider) -> dict[str, str]:
    return server_environment(
        database_url,
        folder,
        smtp_url=mailbox.url,
        mail_sender="help@example.org",
        sms_provider="json",
        sms_url=provider.url,
        sms_secret="secret",
        sms_sender="12345",
        keys_dir=str(folder / "keys"),
    )
