"""What the duty roster and the alerts look like in the API."""

from datetime import date
from typing import Literal

from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.ids import Id, Token
from server.core.web.schemas import In, Line, Out
from server.people.schemas import Day, Phone

AlertSource = Literal["home", "request"]
"""Where an alert came from: the danger button, or a first contact in which somebody says that they are in danger."""
AlertState = Literal["ringing", "taken", "closed"]
AlertOutcome = Literal["reached", "not_reached", "passed_on", "mistake"]
"""How it ended: spoke with them, could not reach them, handed on to the emergency services, no danger after all."""
AlertAction = Literal["take", "close"]


class DutyPath(In):
    """The office whose roster is meant."""

    office_id: Id


class AlertPath(In):
    """The alert that a route is about."""

    alert_id: Id


class CallMeNow(In):
    """Somebody in danger asks to be called. `token` is a secret that their page has made: it lets the page see whether
    somebody has taken the alert, and a second sending of the same changes nothing."""

    token: Token
    office_id: Id
    phone: Phone
    name: Line | None = None
    language: Language


class AlertToken(In):
    """The secret of the page that asked."""

    token: Token


class AlertStatus(Out):
    """What whoever asked for a call may know: whether somebody has taken it."""

    state: AlertState


class AlertClosing(In):
    """How an alert ended."""

    outcome: AlertOutcome


class AlertSummary(Out):
    """An alert in the list of those that are open: no name and no number. `rings` says that it is the asker's to take
    now, `escalated` that nobody took it in time."""

    id: Id
    office_id: Id
    office_name: str
    source: AlertSource
    language: Language
    raised_at: Instant
    offset_minutes: int
    state: AlertState
    escalated: bool
    rings: bool
    mine: bool
    taken_by_name: str | None
    actions: list[AlertAction]


class DangerList(Out):
    """The alerts that are open, oldest first."""

    items: list[AlertSummary]


class DangerView(AlertSummary):
    """An alert with whom to call. The reading is recorded."""

    name: str | None
    phone: str | None
    duty_name: str | None


class DutyDayView(Out):
    """Who is on duty on a local day. `differs` says that it is not the week's turn."""

    day: date
    staff_id: Id | None
    staff_name: str | None
    differs: bool


class DutyPerson(Out):
    """Somebody who can be put on the roster."""

    id: Id
    name: str


class RosterView(Out):
    """An office's roster: the turn by weekday, Monday first, and the next four weeks as they come out."""

    office_id: Id
    office_name: str
    turns: list[Id | None]
    days: list[DutyDayView]
    people: list[DutyPerson]
    actions: list[Literal["change"]]


class NewTurns(In):
    """Who is on duty on each weekday, Monday first; nothing means nobody."""

    mon: Id | None
    tue: Id | None
    wed: Id | None
    thu: Id | None
    fri: Id | None
    sat: Id | None
    sun: Id | None

    def in_order(self) -> list[str | None]:
        """Return them Monday first."""
        return [self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun]


class NewDutyDay(In):
    """Somebody else on duty on one day; nobody named means: the week's turn again."""

    day: Day
    staff_id: Id | None


class PublicOffice(Out):
    """An office as a page may show it before anybody is known. `offset_minutes` is ahead of UTC, now."""

    id: Id
    name: str
    country: str
    time_zone: str
    offset_minutes: int
    languages: list[Language]


class PublicOfficeList(Out):
    """All offices, by name."""

    items: list[PublicOffice]
