"""Checks the audit log: every batch against its rows, every batch against the one before, and all of them against the
signed heads that lie outside the database. Changes nothing."""

import asyncio
import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row as SqlRow, exists, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.audit.chain import CHAIN_START, Head, hash_batch, is_genuine, row_line
from server.core.audit.heads import FILE_NAME, HeadsFile, read_heads
from server.core.audit.models import AuditBatch, AuditRow
from server.core.audit.report import Fault, Finding, Report
from server.core.audit.sealer import SEALED_COLUMNS, sealed_form
from server.core.audit.signing import read_signing_key
from server.core.config import ConfigError, Settings
from server.core.db import Database


@dataclass(slots=True)
class _Content:
    """The rows that are found in one batch."""

    count: int = 0
    digest: "hashlib._Hash" = field(default_factory=hashlib.sha256)


_BATCH_COLUMNS = (
    AuditBatch.id,
    AuditBatch.row_count,
    AuditBatch.rows_digest,
    AuditBatch.previous_hash,
    AuditBatch.hash,
    AuditBatch.signature,
    AuditBatch.sealed_at,
)
_Batch = SqlRow[int, int, bytes, bytes, bytes, bytes, datetime]


async def verify_audit(settings: Settings) -> Report:
    """Check the log of an installation. Raises ConfigError if its database or its key cannot be read."""
    public_key = read_signing_key(settings.keys_dir).public_key()
    database = Database(settings.database_url)
    try:
        async with database.read() as session:
            return await verify(session, settings.data_dir / FILE_NAME, public_key)
    except SQLAlchemyError as error:
        raise ConfigError(
            f"the audit log cannot be read ({type(error).__name__}): run migrate first"
        ) from error
    finally:
        await database.close()


async def verify(session: AsyncSession, heads_file: Path, public_key: Ed25519PublicKey) -> Report:
    """Check everything. May run while the server writes and seals.

    The heads are read twice: what was there before must be in the database, what the database has must be there after.
    """
    before = await asyncio.to_thread(read_heads, heads_file)
    batches = await _read_batches(session)
    contents = await _digest_contents(session, max(batches, default=0))
    after = await asyncio.to_thread(read_heads, heads_file)
    findings = [
        *_check_batches(batches, contents, public_key),
        *_check_heads(batches, before, after, public_key),
        *await _find_stray_rows(session),
    ]
    unsealed = await session.scalar(select(func.count()).where(AuditRow.batch_id.is_(None)))
    return Report(
        rows=sum(content.count for content in contents.values()),
        batches=len(batches),
        unsealed=unsealed or 0,
        findings=tuple(dict.fromkeys(findings)),
    )


async def _read_batches(session: AsyncSession) -> dict[int, _Batch]:
    rows = await session.execute(select(*_BATCH_COLUMNS).order_by(AuditBatch.id))
    return {row.id: row for row in rows}


async def _digest_contents(session: AsyncSession, newest: int) -> Mapping[int, _Content]:
    # Younger batches may come in meanwhile; they are not part of this check.
    query = select(AuditRow.batch_id, *SEALED_COLUMNS).where(AuditRow.batch_id <= newest)
    contents: dict[int, _Content] = defaultdict(_Content)
    async for row in await session.stream(query.order_by(AuditRow.batch_id, AuditRow.id)):
        content = contents[row.batch_id]
        content.count += 1
        content.digest.update(row_line(sealed_form(row)))
    return contents


def _check_batches(
    batches: Mapping[int, _Batch], contents: Mapping[int, _Content], public_key: Ed25519PublicKey
) -> Iterator[Finding]:
    last, last_hash = 0, CHAIN_START
    for batch in batches.values():
        if batch.id != last + 1:
            yield Finding(Fault.BATCH_MISSING, last + 1)
        elif batch.previous_hash != last_hash:
            yield Finding(Fault.CHAIN_BROKEN, batch.id)
        yield from (Finding(fault, batch.id) for fault in _check_batch(batch, public_key))
        yield from (
            Finding(fault, batch.id) for fault in _check_content(batch, contents.get(batch.id, _Content()))
        )
        last, last_hash = batch.id, batch.hash


def _check_batch(batch: _Batch, public_key: Ed25519PublicKey) -> Iterator[Fault]:
    expected = hash_batch(batch.id, batch.previous_hash, batch.row_count, batch.rows_digest, batch.sealed_at)
    if batch.hash != expected:
        yield Fault.BATCH_CHANGED
    if not is_genuine(public_key, Head(batch.id, batch.hash, batch.signature)):
        yield Fault.SIGNATURE_WRONG


def _check_content(batch: _Batch, content: _Content) -> Iterator[Fault]:
    if content.count < batch.row_count:
        yield Fault.ROWS_MISSING
    elif content.count > batch.row_count:
        yield Fault.ROWS_ADDED
    elif content.digest.digest() != batch.rows_digest:
        yield Fault.ROWS_CHANGED


def _check_heads(
    batches: Mapping[int, _Batch], before: HeadsFile, after: HeadsFile, public_key: Ed25519PublicKey
) -> Iterator[Finding]:
    yield from (Finding(Fault.HEAD_UNREADABLE, number) for number in before.bad_lines)
    for head in before.heads:
        batch = batches.get(head.batch)
        if not is_genuine(public_key, head):
            yield Finding(Fault.HEAD_FORGED, head.batch)
        elif batch is None:
            yield Finding(Fault.BATCH_MISSING, head.batch)
        elif batch.hash != head.hash:
            yield Finding(Fault.HEAD_DIFFERS, head.batch)
    known = {head.batch for head in after.heads}
    missing = [number for number in batches if number not in known]
    # A crash between a batch's commit and its head leaves the last one without; the next start writes it.
    if missing != [max(batches, default=0)]:
        yield from (Finding(Fault.HEAD_MISSING, number) for number in missing)


async def _find_stray_rows(session: AsyncSession) -> list[Finding]:
    its_batch = select(AuditBatch.id).where(AuditBatch.id == AuditRow.batch_id)
    query = select(AuditRow.batch_id).where(AuditRow.batch_id.is_not(None), ~exists(its_batch)).distinct()
    return [
        Finding(Fault.ROWS_STRAY, number) for number in await session.scalars(query) if number is not None
    ]
