"""Use cases of scheduling: what staff and clients do with appointments, and the steps that a live session takes."""

from scheduling.service.booking import book, show_invitation
from scheduling.service.by_client import (
    Wish,
    book_for_client,
    cancel_by_client,
    reschedule_by_client,
)
from scheduling.service.changes import cancel, change_form, confirm, mark_missed, reassign, reschedule
from scheduling.service.holds import expire_holds
from scheduling.service.many import decide_many
from scheduling.service.marks import keep_form_choice, mark_overdue
from scheduling.service.session_steps import admitted, client_gone, client_waiting, ended, started
from scheduling.service.visits import record_place_read, take_visit_step

__all__ = [
    "Wish",
    "admitted",
    "book",
    "book_for_client",
    "cancel",
    "cancel_by_client",
    "change_form",
    "client_gone",
    "client_waiting",
    "confirm",
    "decide_many",
    "ended",
    "expire_holds",
    "keep_form_choice",
    "mark_missed",
    "mark_overdue",
    "reassign",
    "record_place_read",
    "reschedule",
    "reschedule_by_client",
    "show_invitation",
    "started",
    "take_visit_step",
]
