"""Which notices an appointment causes, and when each is of use. Pure rules: neither how a client may be reached nor words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from scheduling.appointment import FINAL, State

CLIENT = "client"
"""The audience that an appointment's client is."""
QUIET_AROUND_REMINDER = timedelta(minutes=60)
"""A reminder that comes nearer than this to another notice of the same appointment tells nothing new."""


class Notice(StrEnum):
    """What somebody is told about an appointment."""

    BOOKED = "booked"
    CANCELLED = "cancelled"
    CONFIRMED = "confirmed"
    FORM_CHANGED = "form_changed"
    MOVED = "moved"
    REMINDER = "reminder"
    REQUESTED = "requested"
    SERIES_BOOKED = "series_booked"
    """One notice for appointments that were made together. It lists those that still stand when it goes."""
    WORKER_CHANGED = "worker_changed"


FIRST = frozenset({Notice.BOOKED, Notice.REQUESTED, Notice.SERIES_BOOKED})
"""Notices of a new appointment; all others but reminders tell of a change."""


@dataclass(frozen=True, slots=True)
class PlannedReminder:
    """A reminder to come, `minutes` before the beginning."""

    minutes: int
    due_at: datetime


def plan(starts_at: datetime, minutes: Collection[int], now: datetime) -> list[PlannedReminder]:
    """Return the reminders of an appointment that was made or moved now, the earliest first.

    What would come within the hour is left out: the notice of the booking itself has just told it.
    """
    planned = [
        PlannedReminder(before, starts_at - timedelta(minutes=before))
        for before in sorted(set(minutes), reverse=True)
    ]
    return [reminder for reminder in planned if reminder.due_at >= now + QUIET_AROUND_REMINDER]


def useful_until(notice: Notice, starts_at: datetime, ends_at: datetime) -> datetime:
    """Return from when on a notice comes too late: a reminder or a cancellation with the beginning, what brings a way
    in with the end."""
    return starts_at if notice in (Notice.REMINDER, Notice.CANCELLED) else ends_at


def still_true(notice: Notice, state: State) -> bool:
    """Tell whether an appointment in this state is still what the notice says of it."""
    match notice:
        case Notice.CANCELLED:
            return state in (State.CANCELLED_BY_CLIENT, State.CANCELLED_BY_AGENCY)
        case Notice.REMINDER:
            return state is State.CONFIRMED
        case Notice.REQUESTED:
            return state is State.REQUESTED
        case Notice.BOOKED | Notice.CONFIRMED:
            return state not in FINAL and state is not State.REQUESTED
        case _:
            return state not in FINAL


def is_told_by_next(minutes: int, all_minutes: Collection[int], starts_at: datetime, now: datetime) -> bool:
    """Tell whether a late reminder may be dropped because the next one is due within the hour, or already."""
    later = [before for before in all_minutes if before < minutes]
    return bool(later) and now >= starts_at - timedelta(minutes=max(later)) - QUIET_AROUND_REMINDER
