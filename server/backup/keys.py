"""The keys of an agency in one file, under a passphrase: whoever keeps it keeps it apart from the backups.

A JSON object: salt and cost of scrypt (RFC 7914), a nonce, and the key files by name, sealed with AES-256-GCM.
"""

import base64
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from server.backup.errors import BackupError
from server.core.crypto import KeysError
from server.core.crypto.key_files import read_key, sync_folder

_FORMAT = "suhbat-keys-1"
_COST = 1 << 17
"""Of scrypt: about a third of a second and 128 MiB for each guess."""
SHORTEST_PASSPHRASE = 12


def export_keys(keys_dir: Path, path: Path, passphrase: str) -> list[str]:
    """Write all keys into a new file and return their names. Raises ConfigError."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BackupError(
            f"the passphrase must have at least {SHORTEST_PASSPHRASE} characters: take four words"
        )
    if path.exists():
        raise BackupError(f"{path} is there already: name a new file")
    found = sorted(keys_dir.glob("*.key"))
    if not found:
        raise KeysError(f"there are no keys in {keys_dir} yet")
    keys = {file.name: read_key(file).hex() for file in found}
    _write(path, json.dumps(_sealed(keys, passphrase), indent=1).encode() + b"\n")
    return list(keys)


def import_keys(path: Path, keys_dir: Path, passphrase: str) -> list[str]:
    """Write a file's keys into a keys folder and return their names. A key that is there already is never replaced.

    Raises ConfigError if the file or the passphrase is wrong, or another key of the same name is there.
    """
    keys = _opened(path, passphrase)
    for name, key in keys.items():
        there = keys_dir / name
        if there.exists() and read_key(there).hex() != key:
            raise KeysError(
                f"{there} is another key: import into a folder of another agency's keys is refused"
            )
    _make_folder(keys_dir)
    for name, key in keys.items():
        if not (keys_dir / name).exists():
            _write(keys_dir / name, f"{key}\n".encode())
    return list(keys)


def _make_folder(keys_dir: Path) -> None:
    try:
        keys_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BackupError(f"the keys folder {keys_dir} cannot be made: {error.strerror}") from error


def _sealed(keys: Mapping[str, str], passphrase: str) -> dict[str, Any]:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = _cipher(passphrase, salt, _COST).encrypt(nonce, json.dumps(keys).encode(), _FORMAT.encode())
    parts = {"salt": salt, "nonce": nonce, "keys": sealed}
    return {"format": _FORMAT, "cost": _COST, **{name: _text(part) for name, part in parts.items()}}


def _opened(path: Path, passphrase: str) -> dict[str, str]:
    try:
        file = json.loads(path.read_bytes())
        _require_format(file)
        salt, nonce, sealed = (
            base64.b64decode(file[name], validate=True) for name in ("salt", "nonce", "keys")
        )
        opened = _cipher(passphrase, salt, _COST).decrypt(nonce, sealed, _FORMAT.encode())
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}") from error
    except InvalidTag as error:
        raise BackupError("the passphrase is wrong, or the file was altered") from error
    except (ValueError, KeyError, TypeError) as error:
        raise BackupError(f"{path} is not a file of exported keys, or was cut short") from error
    keys: dict[str, str] = json.loads(opened)
    return keys


def _require_format(file: Mapping[str, Any]) -> None:
    if (file["format"], file["cost"]) != (_FORMAT, _COST):
        raise ValueError("another format")


def _cipher(passphrase: str, salt: bytes, cost: int) -> AESGCM:
    return AESGCM(Scrypt(salt, 32, cost, 8, 1).derive(passphrase.encode()))


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _write(path: Path, content: bytes) -> None:
    """Write a new file: whole, or not at all."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            _fill(descriptor, content)
            sync_folder(path.parent)
        except OSError:
            path.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise BackupError(f"{path} cannot be written: {error.strerror}") from error


def _fill(descriptor: int, content: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
