"""Data keys in the database, wrapped by a master key that lies outside it (envelope encryption).

A wrapped key: version (1 byte), master key's number (4), nonce (12), ciphertext with its tag.
"""

import secrets
import struct
from collections.abc import Mapping
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.crypto.key_files import KEY_BYTES, KeysError, create_key, master_path, read_master_keys
from server.core.crypto.keyring import NONCE_BYTES, Keyring
from server.core.crypto.models import data_key

_VERSION = 1
_HEAD = struct.Struct(">BI")
_SEAL, _INDEX = "seal", "index"
_FIRST_KEYS = ((1, _SEAL), (2, _INDEX))

StoredKeys = list[tuple[int, str, bytes]]


async def open_keyring(session: AsyncSession, keys_dir: Path) -> Keyring:
    """Open the data keys with the master key in `keys_dir`; make both at the very first start. Needs a write session.

    Raises KeysError if the database holds data keys and their master key is gone: a new one would open nothing.
    """
    stored = await _read(session)
    masters = read_master_keys(keys_dir)
    if not stored:
        masters = masters or {1: create_key(master_path(keys_dir, 1))}
        stored = await _make_first_keys(session, masters)
    opened = {(number, purpose): _unwrap(masters, number, purpose, blob) for number, purpose, blob in stored}
    seal_keys = {number: key for (number, purpose), key in opened.items() if purpose == _SEAL}
    index_keys = [key for (_, purpose), key in opened.items() if purpose == _INDEX]
    if not seal_keys or len(index_keys) != 1:
        raise KeysError("the database's data keys are incomplete: restore them from a backup")
    return Keyring(seal_keys, index_keys[0])


async def rotate_master_key(session: AsyncSession, keys_dir: Path) -> int:
    """Make a new master key and wrap every data key with it. Returns the new key's number.

    1. The new file is on disk before the database changes. 2. All rows change in the caller's transaction. 3. The old
    file stays: backups made before still need it. A crash in between leaves a file too many and nothing lost.
    """
    masters = read_master_keys(keys_dir)
    stored = await _read(session)
    if not masters or not stored:
        raise KeysError(f"there is no master key in {keys_dir} to replace yet")
    number = max(masters) + 1
    fresh = create_key(master_path(keys_dir, number))
    for key_id, purpose, blob in stored:
        key = _unwrap(masters, key_id, purpose, blob)
        wrapped = _wrap({number: fresh}, key_id, purpose, key)
        await session.execute(update(data_key).where(data_key.c.id == key_id).values(wrapped=wrapped))
    return number


async def _read(session: AsyncSession) -> StoredKeys:
    query = select(data_key.c.id, data_key.c.purpose, data_key.c.wrapped).order_by(data_key.c.id)
    try:
        rows = await session.execute(query)
    except DBAPIError as error:
        raise KeysError(
            "the database cannot be read: is it there, and was 'python -m server migrate' run?"
        ) from error
    return [(row.id, row.purpose, row.wrapped) for row in rows]


async def _make_first_keys(session: AsyncSession, masters: Mapping[int, bytes]) -> StoredKeys:
    made = [
        (number, purpose, _wrap(masters, number, purpose, secrets.token_bytes(KEY_BYTES)))
        for number, purpose in _FIRST_KEYS
    ]
    rows = [{"id": number, "purpose": purpose, "wrapped": wrapped} for number, purpose, wrapped in made]
    try:
        async with session.begin_nested():
            await session.execute(insert(data_key), rows)
    except IntegrityError:
        # Another process started at the same moment and was first.
        return await _read(session)
    return made


def _bound_to(head: bytes, number: int, purpose: str) -> bytes:
    return head + f"data_key:{number}:{purpose}".encode()


def _wrap(masters: Mapping[int, bytes], number: int, purpose: str, key: bytes) -> bytes:
    newest = max(masters)
    head = _HEAD.pack(_VERSION, newest)
    nonce = secrets.token_bytes(NONCE_BYTES)
    return head + nonce + AESGCM(masters[newest]).encrypt(nonce, key, _bound_to(head, number, purpose))


def _unwrap(masters: Mapping[int, bytes], number: int, purpose: str, blob: bytes) -> bytes:
    head, nonce, wrapped = (
        blob[: _HEAD.size],
        blob[_HEAD.size :][:NONCE_BYTES],
        blob[_HEAD.size + NONCE_BYTES :],
    )
    version, master = _HEAD.unpack(head)
    if version != _VERSION or master not in masters:
        raise KeysError(
            f"the database was sealed with a key that is not here: put master-{master}.key back into the keys folder"
        )
    try:
        return AESGCM(masters[master]).decrypt(nonce, wrapped, _bound_to(head, number, purpose))
    except InvalidTag as error:
        raise KeysError(f"master-{master}.key is not the key that this database was sealed with") from error
