"""What the desk looks like in the API."""

from datetime import date

from scheduling.schemas import AppointmentView
from server.casework.schemas import NoteState
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out
from server.people.schemas import Day


class DayQuery(In):
    """A local day, today if none is named, and one office, all of them if none is named."""

    day: Day | None = None
    office_id: Id | None = None


class TimelinePath(In):
    """The appointment whose timeline is meant."""

    appointment_id: Id


class DeskAppointment(AppointmentView):
    """An appointment in the day. `note` is left out for whoever may not know of notes."""

    note: NoteState | None


class WaitingView(Out):
    """Somebody in a waiting room. `present` is false while their line is lost."""

    appointment_id: Id
    participant_id: Id
    client_name: str
    worker_id: Id
    worker_name: str
    since: Instant
    offset_minutes: int
    present: bool
    identity_checked: bool


class UnsignedNote(Out):
    """A finished appointment whose note waits for a signature. `sign_by` is the last local day for it."""

    appointment_id: Id
    client_name: str
    worker_id: Id
    worker_name: str
    starts_at: Instant
    ended_at: Instant
    offset_minutes: int
    note: NoteState
    sign_by: date
    overdue: bool


class TodayView(Out):
    """A day at the desk. `offset_minutes` is the distance from UTC of the asker's own office at `now`."""

    day: date
    now: Instant
    offset_minutes: int
    appointments: list[DeskAppointment]
    waiting: list[WaitingView]
    unsigned_notes: list[UnsignedNote]


class TimelineItem(Out):
    """Something that happened. `by` is a name, or empty where nobody did it; `by_kind` is staff, client or system.

    `detail` holds codes and moments only.
    """

    at: Instant
    offset_minutes: int
    kind: str
    by: str
    by_kind: str
    detail: dict[str, str | int | bool | None]


class TimelineView(Out):
    """What happened in an appointment, in order."""

    items: list[TimelineItem]
