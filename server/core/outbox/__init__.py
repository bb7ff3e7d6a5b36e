"""The transactional outbox: what must happen later is a row of the transaction that causes it."""

from server.core.outbox.kinds import OutboxKind
from server.core.outbox.service import put

__all__ = ["OutboxKind", "put"]
