"""An encrypted file that is written and read from front to end (the STREAM construction, Hoang et al. 2015, on AES-256-GCM).

Head: magic, the master key's number (4 bytes), salt (16). Then pieces of a mebibyte, each sealed under a key that HKDF makes
of the master key and the salt, with its number as the nonce and a mark on the last one. So a piece that is altered, left
out, moved or put in from another file does not open, nor does a file that was cut.
"""

import io
import secrets
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from server.backup.errors import BackupError

_HEAD = struct.Struct(">15sI16s")
_NONCE = struct.Struct(">3xQ?")
_MAGIC = b"suhbat-backup-1"
_PIECE = 1 << 20
_TAG = 16


def _cipher(master: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, salt, b"suhbat backup").derive(master))


class SealingWriter(io.RawIOBase):
    """Seals what is written. Closing it writes the last piece; without that the file does not open."""

    def __init__(self, file: BinaryIO, masters: Mapping[int, bytes]) -> None:
        self._file = file
        newest = max(masters)
        salt = secrets.token_bytes(16)
        self._head = _HEAD.pack(_MAGIC, newest, salt)
        self._cipher = _cipher(masters[newest], salt)
        self._waiting = bytearray()
        self._number = 0
        file.write(self._head)

    def writable(self) -> bool:
        """Yes."""
        return True

    def write(self, data: Any, /) -> int:
        """Take all of it."""
        self._waiting += data
        while len(self._waiting) > _PIECE:
            self._seal(self._waiting[:_PIECE], last=False)
            del self._waiting[:_PIECE]
        return memoryview(data).nbytes

    def finish(self) -> None:
        """Seal what is left, as the last piece."""
        self._seal(self._waiting, last=True)
        self._waiting = bytearray()

    def _seal(self, piece: bytes | bytearray, *, last: bool) -> None:
        nonce = _NONCE.pack(self._number, last)
        self._file.write(self._cipher.encrypt(nonce, bytes(piece), self._head))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Opens what SealingWriter made. Raises BackupError at the first byte that is not as it was written."""

    def __init__(self, file: BinaryIO, masters: Mapping[int, bytes]) -> None:
        self._file = file
        self._head = file.read(_HEAD.size)
        if len(self._head) < _HEAD.size or not self._head.startswith(_MAGIC):
            raise BackupError("this file is not a backup of Suhbat, or of another format")
        _, number, salt = _HEAD.unpack(self._head)
        if number not in masters:
            raise BackupError(
                f"the backup was made with master key {number}, which is not in the keys folder: import the keys first"
            )
        self._cipher = _cipher(masters[number], salt)
        self._number = 0
        self._sealed = self._next_piece()
        self._open = memoryview(b"")

    def _next_piece(self) -> bytes:
        return self._file.read(_PIECE + _TAG)

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any, /) -> int:
        """Read what the next piece holds, nothing after the last."""
        while not self._open:
            if not self._sealed:
                return 0
            self._open = memoryview(self._unseal())
            if not self._sealed:
                break
        target = memoryview(buffer).cast("B")
        length = min(len(target), len(self._open))
        target[:length] = self._open[:length]
        self._open = self._open[length:]
        return length

    def _unseal(self) -> bytes:
        sealed, self._sealed = self._sealed, self._next_piece()
        nonce = _NONCE.pack(self._number, not self._sealed)
        self._number += 1
        try:
            return self._cipher.decrypt(nonce, sealed, self._head)
        except (InvalidTag, ValueError) as error:
            raise BackupError(
                "the backup was altered or cut short, or the keys are not those that it was made with"
            ) from error


def file_for(path: Path) -> BinaryIO:
    """Open a backup to read. Raises BackupError if it cannot be."""
    try:
        return path.open("rb")
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}") from error
