"""The background jobs: sealing within two seconds, in the server's process or in one of their own that ends when asked."""

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import text

from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit.verify import verify_audit
from server.core.clock import utc_now
from server.core.config import read_settings
from server.core.db import Database
from tests.environment.databases import ROOT, server_environment
from tests.environment.server_process import ServerProcess

PATIENCE_SECONDS = 20
SEALED_WITHIN_SECONDS = 2.0


async def write_row(database: Database) -> None:
    async with database.write() as session:
        await audit.record(
            session, SYSTEM, audit.AuditEvent.IDENTITY_TOTP_RESET, subject="staff:1", now=utc_now()
        )


async def wait_until_sealed(database: Database) -> float:
    """Return how many seconds it took until no row was left unsealed."""
    started = time.monotonic()
    while time.monotonic() - started < PATIENCE_SECONDS:
        async with database.read() as session:
            if not await session.scalar(text("SELECT count(*) FROM audit_row WHERE batch_id IS NULL")):
                return time.monotonic() - started
        await asyncio.sleep(0.02)
    raise AssertionError(f"the row was not sealed within {PATIENCE_SECONDS} s")


@asynccontextmanager
async def worker(database_url: str, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run `python -m server worker` until the block ends."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "server", "worker"),
        cwd=ROOT,
        env=server_environment(database_url, folder),
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_server_seals_what_is_recorded_within_two_seconds(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    with ServerProcess("serve", database_url, tmp_path) as server:
        seconds = []
        for _ in range(3):
            await write_row(database)
            seconds.append(await wait_until_sealed(database))
        assert server.stop() == 0
    assert sorted(seconds)[1] < SEALED_WITHIN_SECONDS, seconds
    settings = read_settings({"SUHBAT_DATABASE_URL": database_url, "SUHBAT_DATA_DIR": str(tmp_path)})
    report = await verify_audit(settings)
    assert (report.rows, report.unsealed, report.findings) == (3, 0, ())


async def test_worker_of_its_own_seals_and_ends_when_asked(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await write_row(database)
    async with worker(database_url, tmp_path) as process:
        await wait_until_sealed(database)
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), PATIENCE_SECONDS) == 0


async def test_server_without_jobs_leaves_them_to_the_worker(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    with ServerProcess("serve", database_url, tmp_path, run_worker="false"):
        await write_row(database)
        async with worker(database_url, tmp_path):
            await wait_until_sealed(database)


async def test_worker_with_a_wrong_mail_server_says_so(database_url: str, tmp_path: Path) -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "server", "worker"),
        cwd=ROOT,
        env=server_environment(
            database_url, tmp_path, smtp_url="http://mail", mail_sender="help@example.org"
        ),
        stderr=asyncio.subprocess.PIPE,
    )
    _, said = await process.communicate()
    assert process.returncode == 2
    assert b"SUHBAT_SMTP_URL must look like" in said


async def test_worker_whose_signing_key_is_gone_does_not_start(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await write_row(database)
    async with worker(database_url, tmp_path) as process:
        await wait_until_sealed(database)
        process.terminate()
        await process.wait()
    (tmp_path / "keys" / "audit-signing.key").unlink()
    async with worker(database_url, tmp_path) as process:
        _, said = await process.communicate()
    assert process.returncode == 2
    assert b"the key that sealed the audit log is gone" in said
