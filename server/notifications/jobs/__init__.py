"""The outbox's handlers: read who and what at the moment of sending, put it into words, hand it to a channel."""

from server.notifications.jobs.appointment_notices import appointment_notice
from server.notifications.jobs.invitations import staff_invitation

__all__ = ["appointment_notice", "staff_invitation"]
