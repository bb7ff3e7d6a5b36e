"""The arithmetic of the seal: what exactly is hashed and signed. No database, no files.

A batch's digest covers its rows; its hash covers the previous batch's hash and the digest; its head is that hash, signed.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

CHAIN_START = bytes(32)


@dataclass(frozen=True, slots=True)
class Row:
    """A row as the seal sees it. Every field counts."""

    id: int
    at: datetime
    actor_kind: str
    actor_id: str
    role: str | None
    event: str
    subject: str
    detail: str


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain when a batch was sealed, as it is kept outside the database."""

    batch: int
    hash: bytes
    signature: bytes


def row_line(row: Row) -> bytes:
    """Return a row in its one canonical form: a JSON list on a line of its own."""
    fields = [
        row.id,
        _instant(row.at),
        row.actor_kind,
        row.actor_id,
        row.role,
        row.event,
        row.subject,
        row.detail,
    ]
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def digest_rows(rows: Iterable[Row]) -> bytes:
    """Return the SHA-256 over the rows in the order of their ids."""
    digest = hashlib.sha256()
    for row in rows:
        digest.update(row_line(row))
    return digest.digest()


def hash_batch(batch: int, previous: bytes, row_count: int, rows_digest: bytes, sealed_at: datetime) -> bytes:
    """Return the hash that ties a batch to the one before it."""
    fields = [
        "suhbat audit batch 1",
        batch,
        previous.hex(),
        row_count,
        rows_digest.hex(),
        _instant(sealed_at),
    ]
    return hashlib.sha256(json.dumps(fields, separators=(",", ":")).encode()).digest()


def sign_head(key: Ed25519PrivateKey, batch: int, batch_hash: bytes) -> Head:
    """Sign the end of the chain."""
    return Head(batch, batch_hash, key.sign(_head_message(batch, batch_hash)))


def is_genuine(key: Ed25519PublicKey, head: Head) -> bool:
    """Tell whether the head was signed by the owner of the key."""
    try:
        key.verify(head.signature, _head_message(head.batch, head.hash))
    except InvalidSignature:
        return False
    return True


def _head_message(batch: int, batch_hash: bytes) -> bytes:
    return f"suhbat audit head 1\n{batch}\n{batch_hash.hex()}\n".encode()


def _instant(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
