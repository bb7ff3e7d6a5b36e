"""The restore drill: restores a backup into a database that is thrown away, and says what that proved."""

import tempfile
import time
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from server.backup.archive import Archive
from server.backup.load import load
from server.backup.sealed_columns import look
from server.backup.start import why_not_ready
from server.core.audit.report import Report
from server.core.audit.verify import verify_audit
from server.core.config import Settings


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill found. `opened` counts the sealed values that open with the keys, by column."""

    archive: Archive
    audit: Report
    opened: dict[str, int]
    closed: tuple[str, ...]
    """Columns of which a value did not open with these keys."""
    open_to_others: tuple[str, ...]
    """Columns of which a value opened with other keys, or was never sealed."""
    not_ready: str | None
    """Why the application did not start on it, None where it did."""
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether the agency could go on from this backup."""
        return self.audit.clean and not self.closed and not self.open_to_others and self.not_ready is None

    def text(self) -> str:
        """Return what was proved, or what failed, one line each."""
        values, columns = sum(self.opened.values()), sum(count > 0 for count in self.opened.values())
        empty = [name for name, count in self.opened.items() if not count and name not in self.closed]
        lines = [
            f"backup of {self.archive.head.made_at}, schema {self.archive.head.schema_revision}: whole and unaltered",
            f"restored into an empty database: {self.archive.rows} rows; every table is as it was saved, row by row",
            self.audit.text(),
            f"sealed values: {values} of {columns} columns open with these keys",
            *(f"  {name}: {count}" for name, count in sorted(self.opened.items()) if count),
            *(f"NOT opened by these keys: {name}" for name in self.closed),
            *(f"NOT sealed, or opened by other keys: {name}" for name in self.open_to_others),
            *([] if self.open_to_others else ["with other keys none of them opens"]),
            *([f"not proved, because nothing stands there: {', '.join(sorted(empty))}"] if empty else []),
            "the application starts on it, and /readyz answers"
            if self.not_ready is None
            else f"the application does NOT start on it: {self.not_ready}",
            f"{'PASSED' if self.passed else 'FAILED'} in {self.seconds:.1f} s",
        ]
        return "\n".join(lines)


async def drill(settings: Settings, path: Path, now: datetime, *, into: str | None = None) -> Drill:
    """Restore into SQLite in a temporary folder, or into an empty database that is given, and look at it.

    Raises ConfigError if it cannot be restored.
    """
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="suhbat-drill-") as folder:
        url = into or f"sqlite+aiosqlite:///{folder}/drill.sqlite3"
        throwaway = replace(settings, data_dir=Path(folder), database_url=url)
        archive = await load(throwaway, path, now)
        audit = await verify_audit(throwaway)
        opened, closed, open_to_others = await look(throwaway)
        not_ready = await why_not_ready(throwaway)
    return Drill(archive, audit, opened, closed, open_to_others, not_ready, time.monotonic() - started)
