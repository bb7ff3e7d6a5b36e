"""The content of a backup: lines of JSON, compressed and sealed.

First a head; then for each part (a table, or the audit log's heads) a line that opens it, its rows, and a line that closes
it with their number and SHA-256; last, a line that says that this was all. Whoever reads it needs no other knowledge of the
tables than what it says itself.
"""

import gzip
import hashlib
import io
import json
import os
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from server.backup.errors import BackupError
from server.backup.rows import Layout
from server.backup.sealed_file import SealedReader, SealingWriter, file_for
from server.core.crypto.key_files import sync_folder

FORMAT = 1
HEADS = "audit-heads"
"""The part that is no table: the signed heads, which lie outside the database."""
HEADS_LAYOUT = Layout(HEADS, {"line": "text"}, ())


@dataclass(frozen=True, slots=True)
class Head:
    """What a backup says of itself. `schema_revision` is that of the database that it was made from."""

    schema_revision: str
    made_at: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A part's number of rows, and the SHA-256 of their lines."""

    rows: int
    sha256: str


class Summing:
    """Counts lines and sums them up."""

    def __init__(self) -> None:
        self._digest = hashlib.sha256()
        self._rows = 0

    def add(self, line: bytes) -> None:
        """Take one more."""
        self._digest.update(line)
        self._rows += 1

    @property
    def total(self) -> Sum:
        """What was taken so far."""
        return Sum(self._rows, self._digest.hexdigest())


class ArchiveWriter:
    """Writes parts one after the other."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.sums: dict[str, Sum] = {}

    def head(self, head: Head) -> None:
        """Write what comes first."""
        self._line({"format": FORMAT, "schema_revision": head.schema_revision, "made_at": head.made_at})

    @contextmanager
    def part(self, layout: Layout) -> Iterator["PartWriter"]:
        """Open a part, and close it."""
        self._line({"part": layout.name, "columns": dict(layout.columns), "key": list(layout.key)})
        part = PartWriter(self._file, layout)
        yield part
        total = part.summing.total
        self.sums[layout.name] = total
        self._line({"end": layout.name, "rows": total.rows, "sha256": total.sha256})

    def end(self) -> None:
        """Say that this was all."""
        self._line({"parts": len(self.sums)})

    def _line(self, what: Mapping[str, Any]) -> None:
        self._file.write(json.dumps(what, separators=(",", ":")).encode() + b"\n")


class PartWriter:
    """Writes the rows of one part."""

    def __init__(self, file: IO[bytes], layout: Layout) -> None:
        self._file, self._layout = file, layout
        self.summing = Summing()

    def row(self, values: tuple[Any, ...]) -> None:
        """Write one row."""
        line = self._layout.write(values)
        self._file.write(line)
        self.summing.add(line)


@contextmanager
def writing(path: Path, masters: Mapping[int, bytes]) -> Iterator[ArchiveWriter]:
    """Write a backup; the file gets its name only when it is whole and on disk. Raises BackupError if it cannot be."""
    if path.exists():
        raise BackupError(f"{path} is there already: name a new file")
    draft = path.with_name(f".{path.name}.part")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            sealing = SealingWriter(file, masters)
            with gzip.GzipFile(fileobj=sealing, mode="wb", compresslevel=6, mtime=0) as packed:
                lines = io.BufferedWriter(packed, 1 << 16)
                writer = ArchiveWriter(lines)
                yield writer
                writer.end()
                lines.flush()
            sealing.finish()
            file.flush()
            os.fsync(file.fileno())
        draft.rename(path)
        sync_folder(path.parent)
    except OSError as error:
        raise BackupError(f"{path} cannot be written: {error.strerror}") from error
    finally:
        draft.unlink(missing_ok=True)


class Archive:
    """A backup that is being read from front to end. Whatever is not as it was written raises BackupError."""

    def __init__(self, file: Iterable[bytes]) -> None:
        self._lines = _json_lines(file)
        first = next(self._lines, None)
        if not isinstance(first, dict) or first.get("format") != FORMAT:
            raise BackupError("the backup is of another format: use the version of Suhbat that made it")
        self.head = Head(str(first["schema_revision"]), str(first["made_at"]))
        self.sums: dict[str, Sum] = {}

    def parts(self) -> Iterator[tuple[Layout, Iterator[list[Any]]]]:
        """Return each part with its rows; read them all before the next part."""
        for opening in self._lines:
            if not isinstance(opening, dict) or "part" not in opening:
                self._check_end(opening)
                return
            layout = Layout(opening["part"], opening["columns"], tuple(opening["key"]))
            yield layout, self._rows(layout)
        raise BackupError("the backup was cut short")

    def _rows(self, layout: Layout) -> Iterator[list[Any]]:
        for line in self._lines:
            if isinstance(line, list):
                yield line
                continue
            self.sums[layout.name] = Sum(line["rows"], line["sha256"])
            return

    def _check_end(self, line: Any) -> None:
        if line != {"parts": len(self.sums)} or next(self._lines, None) is not None:
            raise BackupError("the backup was altered: it does not end where it should")

    @property
    def rows(self) -> int:
        """How many rows there are in all tables that were read so far."""
        return sum(total.rows for name, total in self.sums.items() if name != HEADS)


def _json_lines(file: Iterable[bytes]) -> Iterator[Any]:
    for line in file:
        yield json.loads(line)


@contextmanager
def reading(path: Path, masters: Mapping[int, bytes]) -> Iterator[Archive]:
    """Read a backup. Raises BackupError where it is not whole, not ours, or cannot be read."""
    with file_for(path) as file:
        sealed = io.BufferedReader(SealedReader(file, masters), 1 << 16)
        try:
            with gzip.GzipFile(fileobj=sealed, mode="rb") as packed:
                yield Archive(packed)
        except (EOFError, zlib.error, gzip.BadGzipFile, ValueError, KeyError, TypeError) as error:
            raise BackupError(f"{path} is not a whole backup ({type(error).__name__})") from error
        except OSError as error:
            raise BackupError(f"{path} cannot be read: {error.strerror}") from error
