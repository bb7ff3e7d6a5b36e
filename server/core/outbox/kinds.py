"""What can lie in the outbox, and how a delivery can end."""

from enum import StrEnum


class OutboxKind(StrEnum):
    """Each kind has one handler, named in `server/worker.py`. A retired name is never used again."""

    APPOINTMENT_NOTICE = "appointment_notice"
    """Payload: `appointment_id`, `notice`, `sequence`, `audience`; a reminder's `minutes` before the beginning."""

    STAFF_INVITATION = "staff_invitation"
    """Payload: `invitation_id`."""


class OutboxState(StrEnum):
    """Where a row stands. All but `pending` are final."""

    PENDING = "pending"
    SENT = "sent"
    NO_CHANNEL = "no_channel"
    """Not sent: this installation has no such channel (no mail server is set)."""
    OBSOLETE = "obsolete"
    """Not sent: what it spoke of was over before its turn came."""
    EXPIRED = "expired"
    """Not sent: no longer of use when it could have gone; `reason` says why."""
    REFUSED = "refused"
    """Not sent: it may not go, or cannot; `reason` says why."""
    UNKNOWN = "unknown"
    """Perhaps sent: the process died, or the line broke, in the middle of what must never be done twice."""
    PARKED = "parked"
    """Given up after too many failures, or after one that trying again cannot mend. A person must look."""
