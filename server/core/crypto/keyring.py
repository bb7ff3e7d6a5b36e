"""Sealing with AES-256-GCM. A sealed value: version (1 byte), data key's id (4), nonce (12), ciphertext with its tag.

Each value is bound to the place where it belongs, so that a blob moved to another row or column does not open. Random
nonces keep one data key good for about four thousand million values (NIST SP 800-38D, 8.3).
"""

import hashlib
import hmac
import secrets
import struct
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy.ext.asyncio import AsyncSession

VERSION = 1
NONCE_BYTES = 12
_HEAD = struct.Struct(">BI")
_TAG_BYTES = 16


class SealBroken(Exception):
    """A sealed value was altered, moved, cut, or sealed with a key that is not here."""


class Keyring:
    """The opened data keys. The newest seals; all of them open."""

    def __init__(self, seal_keys: Mapping[int, bytes], index_key: bytes) -> None:
        self._ciphers = {number: AESGCM(key) for number, key in seal_keys.items()}
        self._newest = max(seal_keys)
        self._index_key = index_key

    def seal(self, plaintext: str, bound_to: str) -> bytes:
        """Seal a text for one place, e.g. `note.body:<id>`."""
        head = _HEAD.pack(VERSION, self._newest)
        nonce = secrets.token_bytes(NONCE_BYTES)
        sealed = self._ciphers[self._newest].encrypt(nonce, plaintext.encode(), head + bound_to.encode())
        return head + nonce + sealed

    def unseal(self, blob: bytes, bound_to: str) -> str:
        """Open what `seal` made for the same place. Raises SealBroken for anything else."""
        if len(blob) < _HEAD.size + NONCE_BYTES + _TAG_BYTES:
            raise SealBroken("too short")
        head, nonce, sealed = (
            blob[: _HEAD.size],
            blob[_HEAD.size :][:NONCE_BYTES],
            blob[_HEAD.size + NONCE_BYTES :],
        )
        version, number = _HEAD.unpack(head)
        if version != VERSION or number not in self._ciphers:
            raise SealBroken("unknown version or key")
        try:
            return self._ciphers[number].decrypt(nonce, sealed, head + bound_to.encode()).decode()
        except InvalidTag as error:
            raise SealBroken("altered, or not of this place") from error

    def index(self, text: str, purpose: str) -> str:
        """Return 64 hexadecimal digits that are equal for equal texts of one purpose, and tell nothing else."""
        key = hmac.digest(self._index_key, purpose.encode(), hashlib.sha256)
        return hmac.digest(key, text.encode(), hashlib.sha256).hex()


def keyring_of(session: AsyncSession) -> Keyring:
    """Return the keyring that was handed to the session's database. Raises RuntimeError where none was."""
    keyring: Keyring | None = session.info.get("keyring")
    if keyring is None:
        raise RuntimeError("this session's database was opened without a keyring")
    return keyring


def seal(session: AsyncSession, plaintext: str, bound_to: str) -> bytes:
    """Seal a text for one place, e.g. `note.body:<id>`."""
    return keyring_of(session).seal(plaintext, bound_to)


def unseal(session: AsyncSession, blob: bytes, bound_to: str) -> str:
    """Open what `seal` made for the same place. Raises SealBroken for anything else."""
    return keyring_of(session).unseal(blob, bound_to)


def index(session: AsyncSession, text: str, purpose: str) -> str:
    """Return 64 hexadecimal digits to look a sealed text up by. The caller folds case and spaces first.

    `purpose` (e.g. `staff.email`) keeps equal texts of different columns apart.
    """
    return keyring_of(session).index(text, purpose)
