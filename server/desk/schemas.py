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


class WeekQuery(In):
    """A day of the week that is meant, today if none is named, and one worker, all of them if none is named."""

    day: Day | None = None
    worker_id: Id | None = None


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


class LeaverView(Out):
    """Somebody who has left, with what waits for somebody else. `offset_minutes` is the asker's own office's at the next
    beginning."""

    worker_id: Id
    worker_name: str
    appointments: int
    clients: int
    next_starts_at: Instant | None
    offset_minutes: int


class TodayView(Out):
    """A day at the desk. `leavers` are for coordinators, who hand over what they left. `offset_minutes` is the distance from UTC of the asker's own office at `now`."""

    day: date
    now: Instant
    offset_minutes: int
    appointments: list[DeskAppointment]
    waiting: list[WaitingView]
    unsigned_notes: list[UnsignedNote]
    leavers: list[LeaverView]


class OffsetView(Out):
    """How far the clocks of a place are ahead of UTC from a moment on, in minutes."""

    since: Instant
    minutes: int


class SpanView(Out):
    """A span of time; its end is not part of it."""

    starts_at: Instant
    ends_at: Instant


class HolidayOnDay(Out):
    """Why an office is closed on a day."""

    office: str
    name: str


class WeekDayView(Out):
    """A day of the asker's own place. It may last 23 or 25 hours. `open` says when the worker is there on it, or,
    where nobody has said so or all are shown, when the asker's office is open."""

    day: date
    starts_at: Instant
    ends_at: Instant
    open: list[SpanView]
    holidays: list[HolidayOnDay]


class WeekView(Out):
    """A week of the calendar in the time of the asker's first office. `offsets` begins with the week's first moment and
    names every change of the clocks in it."""

    today: date
    now: Instant
    office_id: Id
    offsets: list[OffsetView]
    days: list[WeekDayView]
    appointments: list[AppointmentView]


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
