"""Use cases of scheduling: what staff do with appointments, and the steps that a live session takes."""

from scheduling.service.booking import book, cancel, mark_missed, reschedule, show_invitation
from scheduling.service.session_steps import admitted, client_gone, client_waiting, ended, started

__all__ = [
    "admitted",
    "book",
    "cancel",
    "client_gone",
    "client_waiting",
    "ended",
    "mark_missed",
    "reschedule",
    "show_invitation",
    "started",
]
