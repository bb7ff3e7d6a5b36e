"""The key that signs the chain's heads (Ed25519). It lies in the keys folder, never in the database."""

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.audit.models import AuditBatch
from server.core.crypto import KeysError
from server.core.crypto.key_files import create_key, read_key

FILE_NAME = "audit-signing.key"


def read_signing_key(keys_dir: Path) -> Ed25519PrivateKey:
    """Read the key. Raises KeysError if it is not there or others may read it."""
    return Ed25519PrivateKey.from_private_bytes(read_key(keys_dir / FILE_NAME))


async def open_signing_key(session: AsyncSession, keys_dir: Path) -> Ed25519PrivateKey:
    """Read the key; make it while nothing has been sealed yet.

    Raises KeysError if batches were sealed and the key is gone: with a new one they could not be told from forged ones.
    """
    path = keys_dir / FILE_NAME
    if path.exists():
        return read_signing_key(keys_dir)
    if await session.scalar(select(AuditBatch.id).limit(1)) is not None:
        raise KeysError(f"the key that sealed the audit log is gone: put it back as {path}")
    return Ed25519PrivateKey.from_private_bytes(create_key(path))
