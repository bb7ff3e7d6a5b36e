"""The file of signed heads: one JSON object a line, appended and never rewritten. It lies outside the database."""

import fcntl
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from server.core.audit.chain import Head

FILE_NAME = "audit-heads.log"
_TAIL_BYTES = 4096
"""Longer than any line, so that the last one can be read without the rest."""


@dataclass(frozen=True, slots=True)
class HeadsFile:
    """What the file says: its heads in order, and the numbers of lines that are not heads."""

    heads: tuple[Head, ...]
    bad_lines: tuple[int, ...]


def read_heads(path: Path) -> HeadsFile:
    """Read the whole file. A file that is not there has no heads; a line cut short by a power cut does not count."""
    if not path.exists():
        return HeadsFile((), ())
    heads, bad_lines = [], []
    for number, line in enumerate(path.read_bytes().split(b"\n")[:-1], start=1):
        head = _parse(line)
        if head is None:
            bad_lines.append(number)
        else:
            heads.append(head)
    return HeadsFile(tuple(heads), tuple(bad_lines))


def last_batch(path: Path) -> int:
    """Return the batch of the last whole line, 0 where there is none."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        return _last_batch(file)


def append_heads(path: Path, heads: Sequence[Head]) -> None:
    """Add the heads that the file does not have yet, and return once they are on disk. Safe from many processes."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        known = _last_batch(file)
        _cut_torn_line(file)
        file.writelines(_line(head) for head in heads if head.batch > known)
        file.flush()
        os.fsync(file.fileno())


def _last_batch(file: BinaryIO) -> int:
    lines = _tail(file).split(b"\n")[:-1]
    head = _parse(lines[-1]) if lines else None
    return head.batch if head else 0


def _tail(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _TAIL_BYTES))
    return file.read()


def _cut_torn_line(file: BinaryIO) -> None:
    """Drop what a power cut left half written: nobody was told that it is there."""
    torn = len(_tail(file).rpartition(b"\n")[2])
    end = file.seek(-torn, os.SEEK_END)
    file.truncate(end)


def _line(head: Head) -> bytes:
    fields = {"batch": head.batch, "hash": head.hash.hex(), "signature": head.signature.hex()}
    return json.dumps(fields, separators=(",", ":")).encode() + b"\n"


def _parse(line: bytes) -> Head | None:
    try:
        fields = json.loads(line)
        return Head(int(fields["batch"]), bytes.fromhex(fields["hash"]), bytes.fromhex(fields["signature"]))
    except (ValueError, KeyError, TypeError):
        return None
