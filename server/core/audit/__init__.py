"""The audit log: who did what to what, when. Append-only; sealed in a signed chain of batches."""

from server.core.audit.events import AuditEvent
from server.core.audit.service import record

__all__ = ["AuditEvent", "record"]
