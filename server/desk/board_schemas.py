"""What the front desk's board looks like in the API."""

from datetime import date
from typing import Literal

from scheduling.schemas import AppointmentView
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out
from server.desk.schemas import SpanView
from server.desk.standing import Standing
from server.people.schemas import Day


class BoardQuery(In):
    """One of the asker's offices; the first by name if none is named."""

    office_id: Id | None = None


class DowntimeQuery(In):
    """The office and the local day of a list to be printed; today if none is named."""

    office_id: Id | None = None
    day: Day | None = None


class CallPath(In):
    """The appointment whose client is to be called."""

    appointment_id: Id


class BoardLine(AppointmentView):
    """An appointment of today and how it stands, since when if that counts."""

    standing: Standing
    since: Instant | None


class BoardRoom(Out):
    """A room and when it is taken today."""

    id: Id
    name: str
    capacity: int
    taken: list[SpanView]


class BoardView(Out):
    """Today at an office's front desk. `offset_minutes` is the office's distance from UTC at `now`."""

    office_id: Id
    office_name: str
    day: date
    now: Instant
    offset_minutes: int
    overdue_minutes: int
    lines: list[BoardLine]
    rooms: list[BoardRoom]


class CallHours(Out):
    """When a client may be called, by the weekday of their own time; empty lists are days on which not."""

    mon: list[tuple[str, str]]
    tue: list[tuple[str, str]]
    wed: list[tuple[str, str]]
    thu: list[tuple[str, str]]
    fri: list[tuple[str, str]]
    sat: list[tuple[str, str]]
    sun: list[tuple[str, str]]


class RuleView(Out):
    """How a client may be reached. `hours` None: at any hour. `now_allowed`: these hours allow it now."""

    call: Literal["call", "never", "text_first"]
    hours: CallHours | None
    time_zone: str
    offset_minutes: int
    now_allowed: bool
    who_may_answer: Literal["anyone", "client_only", "named"]
    named: str | None
    say_if_other: str | None
    safe_word: str | None
    stop_word: str | None


class CallCard(Out):
    """What must be known before a client is called. Without a rule nobody has asked them yet."""

    client_id: Id
    client_name: str
    rule: RuleView | None
    phone: str | None
    violence: bool


class DowntimeLine(Out):
    """An appointment on the list that works without a computer."""

    appointment: AppointmentView
    card: CallCard


class DowntimeList(Out):
    """All appointments of a day with numbers and contact rules, to be printed."""

    office_name: str
    office_phone: str | None
    day: date
    made_at: Instant
    offset_minutes: int
    lines: list[DowntimeLine]
