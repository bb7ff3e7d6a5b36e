"""Seals audit rows in batches, each tied to the one before, and keeps the signed heads outside the database.

A row without a batch is a row to seal, whatever its number: on PostgreSQL a lower number may become visible later.
"""

import asyncio
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Row as SqlRow, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.audit.chain import CHAIN_START, Head, Row, digest_rows, hash_batch, sign_head
from server.core.audit.heads import append_heads, last_batch
from server.core.audit.models import AuditBatch, AuditRow
from server.core.db import Database

MAX_ROWS = 1000
"""Rows of one batch: keeps the transaction short."""

SEALED_COLUMNS = (
    AuditRow.id,
    AuditRow.at,
    AuditRow.actor_kind,
    AuditRow.actor_id,
    AuditRow.role,
    AuditRow.event,
    AuditRow.subject,
    AuditRow.detail,
)


async def seal(database: Database, *, now: datetime, signing_key: Ed25519PrivateKey, heads_file: Path) -> int:
    """Seal everything committed so far and write the heads. Returns how many rows were sealed.

    A crash between a batch's commit and its head heals with the next call: the file then gets what it misses.
    """
    sealed = 0
    while await _has_open_rows(database):
        async with database.write() as session:
            sealed += await seal_batch(session, now, signing_key)
        await write_heads(database, heads_file)
    await write_heads(database, heads_file)
    return sealed


async def seal_batch(session: AsyncSession, now: datetime, signing_key: Ed25519PrivateKey) -> int:
    """Seal one batch in the caller's transaction. Returns its number of rows, 0 if there was nothing to seal.

    The rows are locked before the chain's end is read, so that two sealers take turns; the batch's primary key
    refuses the second one should they ever meet.
    """
    query = select(*SEALED_COLUMNS).where(AuditRow.batch_id.is_(None)).order_by(AuditRow.id).limit(MAX_ROWS)
    rows = [sealed_form(row) for row in await session.execute(query.with_for_update())]
    if not rows:
        return 0
    number, previous = await _chain_end(session)
    session.add(_next_batch(number + 1, previous, rows, now, signing_key))
    await session.flush()
    ids = [row.id for row in rows]
    await session.execute(update(AuditRow).where(AuditRow.id.in_(ids)).values(batch_id=number + 1))
    return len(rows)


async def write_heads(database: Database, heads_file: Path) -> None:
    """Append the heads of all committed batches that the file does not have yet."""
    known = await asyncio.to_thread(last_batch, heads_file)
    async with database.read() as session:
        query = select(AuditBatch.id, AuditBatch.hash, AuditBatch.signature).where(AuditBatch.id > known)
        heads = [Head(*row) for row in await session.execute(query.order_by(AuditBatch.id))]
    if heads:
        await asyncio.to_thread(append_heads, heads_file, heads)


def sealed_form(row: SqlRow[*tuple[Any, ...]]) -> Row:
    """Return what was read by `SEALED_COLUMNS` as the chain sees it."""
    return Row(row.id, row.at, row.actor_kind, row.actor_id, row.role, row.event, row.subject, row.detail)


def _next_batch(
    number: int, previous: bytes, rows: list[Row], now: datetime, signing_key: Ed25519PrivateKey
) -> AuditBatch:
    digest = digest_rows(rows)
    batch_hash = hash_batch(number, previous, len(rows), digest, now)
    return AuditBatch(
        id=number,
        row_count=len(rows),
        rows_digest=digest,
        previous_hash=previous,
        hash=batch_hash,
        signature=sign_head(signing_key, number, batch_hash).signature,
        sealed_at=now,
    )


async def _has_open_rows(database: Database) -> bool:
    async with database.read() as session:
        return (
            await session.scalar(select(AuditRow.id).where(AuditRow.batch_id.is_(None)).limit(1)) is not None
        )


async def _chain_end(session: AsyncSession) -> tuple[int, bytes]:
    query = select(AuditBatch.id, AuditBatch.hash).order_by(AuditBatch.id.desc()).limit(1)
    last = (await session.execute(query)).one_or_none()
    return (last.id, last.hash) if last else (0, CHAIN_START)
