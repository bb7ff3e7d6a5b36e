"""Key files: 256-bit secrets in hexadecimal, one a file, readable by their owner alone."""

import os
import re
import secrets
from pathlib import Path

from server.core.config import ConfigError

KEY_BYTES = 32
_LOOSE = 0o077
_MASTER = re.compile(r"^master-([1-9][0-9]{0,5})\.key$")
_HEX = re.compile(r"^[0-9a-f]{64}$")


class KeysError(ConfigError):
    """A key is missing, damaged, or open to others; the text says which file and what to do."""


def read_key(path: Path) -> bytes:
    """Read one key. Raises KeysError if it is absent, damaged, or readable by anybody but its owner."""
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise KeysError(f"cannot read the key file {path} ({type(error).__name__})") from error
    if mode & _LOOSE:
        raise KeysError(f"others may read the key file {path}: run 'chmod 600 {path}'")
    if not _HEX.match(text):
        raise KeysError(f"the key file {path} is damaged: it must hold 64 hexadecimal digits")
    return bytes.fromhex(text)


def create_key(path: Path) -> bytes:
    """Write a fresh key and return it once it is safely on disk. A key that is already there is read instead.

    The file gets its name only when it is whole, so that a crash leaves either no key or a good one.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(KEY_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    sync_folder(path.parent)
    return read_key(path)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def master_path(keys_dir: Path, number: int) -> Path:
    """Return where the master key of that number lies."""
    return keys_dir / f"master-{number}.key"


def read_master_keys(keys_dir: Path) -> dict[int, bytes]:
    """Read all master keys by number; the highest wraps what is new. Empty where there is none yet."""
    if not keys_dir.is_dir():
        return {}
    found = [(match, path) for path in keys_dir.iterdir() if (match := _MASTER.match(path.name))]
    return {int(match[1]): read_key(path) for match, path in found}
