"""The transactional outbox: what must happen later is a row of the transaction that causes it."""

from server.core.outbox.kinds import OutboxKind, OutboxState
from server.core.outbox.relay import Delivery, Handler, Hopeless, Outcome, deliver_due
from server.core.outbox.service import put

__all__ = ["Delivery", "Handler", "Hopeless", "OutboxKind", "OutboxState", "Outcome", "deliver_due", "put"]
