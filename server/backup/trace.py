"""Says in the audit log that everything left by a backup, or came back by one."""

from datetime import datetime

from server.core import audit
from server.core.actor import SYSTEM
from server.core.audit import AuditEvent
from server.core.audit.queries import INSTALLATION
from server.core.config import Settings
from server.core.db import Database


async def leave_trace(settings: Settings, event: AuditEvent, rows: int, now: datetime) -> None:
    """Record how many rows were saved or restored, in a unit of work of its own."""
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            await audit.record(session, SYSTEM, event, subject=INSTALLATION, now=now, detail={"rows": rows})
    finally:
        await database.close()
