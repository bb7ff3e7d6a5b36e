"""How the installation is, for administrators: each thing as a level, with the number or the moment that it goes by.

Whether the background jobs run shows in what they leave behind: a message that is due, or an audit row that nobody has
sealed, for longer than a job ever takes.
"""

import asyncio
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.audit import AuditEvent
from server.core.audit.queries import last_at, oldest_unsealed
from server.core.config import Settings
from server.core.outbox.queries import outbox_counts
from server.desk.health_schemas import Check, CheckView, Level

LATE = timedelta(minutes=2)
"""A working job has done by then whatever was due."""
BACKUP_EVERY = timedelta(hours=36)
LOW_SHARE, FULL_SHARE = 0.2, 0.08
"""Of the disk, free: from here on somebody should make room, from here on writing may soon fail."""


async def checks(session: AsyncSession, settings: Settings, now: datetime) -> list[CheckView]:
    """Look at everything, what is worst first."""
    found = [
        CheckView(check=Check.DATABASE, level=Level.GOOD),
        *await _outbox(session, now),
        await _audit(session, now),
        await _backup(session, now),
        await asyncio.to_thread(_disk, settings.data_dir),
        _is_set(Check.MAIL, is_set=bool(settings.smtp_url) or settings.demo),
        _is_set(Check.SMS, is_set=settings.sms_provider != "none" or settings.demo),
        _is_set(Check.RELAY, is_set=bool(settings.turn_urls)),
    ]
    worst_first = list(reversed(Level))
    return sorted(found, key=lambda each: worst_first.index(each.level))


async def _outbox(session: AsyncSession, now: datetime) -> list[CheckView]:
    counts = await outbox_counts(session, now)
    oldest = counts.oldest_due_at
    late = oldest is not None and oldest < now - LATE
    lost = counts.parked + counts.unknown
    return [
        CheckView(
            check=Check.OUTBOX,
            level=Level.BAD if late else Level.GOOD,
            count=counts.due,
            at=oldest if late else None,
        ),
        CheckView(check=Check.UNDELIVERED, level=Level.WARNING if lost else Level.GOOD, count=lost),
    ]


async def _audit(session: AsyncSession, now: datetime) -> CheckView:
    oldest = await oldest_unsealed(session)
    late = oldest is not None and oldest < now - LATE
    return CheckView(check=Check.AUDIT, level=Level.BAD if late else Level.GOOD, at=oldest if late else None)


async def _backup(session: AsyncSession, now: datetime) -> CheckView:
    last = await last_at(session, AuditEvent.BACKUP_DATABASE_SAVED)
    recent = last is not None and last > now - BACKUP_EVERY
    return CheckView(check=Check.BACKUP, level=Level.GOOD if recent else Level.WARNING, at=last)


def _disk(folder: Path) -> CheckView:
    usage = shutil.disk_usage(folder)
    share = usage.free / usage.total
    level = Level.BAD if share < FULL_SHARE else Level.WARNING if share < LOW_SHARE else Level.GOOD
    return CheckView(check=Check.DISK, level=level, count=round(share * 100))


def _is_set(check: Check, *, is_set: bool) -> CheckView:
    return CheckView(check=check, level=Level.GOOD if is_set else Level.WARNING)
