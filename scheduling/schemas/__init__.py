"""What appointments look like in the API."""

from datetime import datetime, timedelta
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from scheduling.appointment import Action, CancelReason, ChangeReason, Form, MissedReason, State
from scheduling.form_choice import Otherwise
from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.identity.schemas import QrView
from server.core.ids import Id
from server.core.web.schemas import In, Line, Minutes, Out, Paragraphs

LONGEST_WINDOW = timedelta(days=31)
_STEP_SECONDS = 300


def _on_five_minutes(value: datetime) -> datetime:
    if value.timestamp() % _STEP_SECONDS:
        raise ValueError("not on a five-minute step")
    return value


Start = Annotated[Instant, AfterValidator(_on_five_minutes)]
"""When an appointment begins: a moment on a five-minute step."""


class AppointmentPath(In):
    """The appointment that a route is about."""

    appointment_id: Id


class Window(In):
    """A span of time of up to 31 days; appointments that begin in it are meant."""

    from_: Instant = Field(alias="from")
    until: Instant

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if not timedelta(0) < self.until - self.from_ <= LONGEST_WINDOW:
            raise ValueError("a window is from a moment to 31 days")
        return self


def _not_by_a_clock(reason: CancelReason) -> CancelReason:
    if reason is CancelReason.HOLD_EXPIRED:
        raise ValueError("nobody's choice")
    return reason


Others = Annotated[list[Id], Field(max_length=10)]
"""Further people: each of them once."""
Travel = Annotated[int, Field(ge=0, le=240, multiple_of=5)]


class Place(In):
    """Where an appointment is held that is not on a page: a room of the office, or an address with the way there.

    `travel_minutes` is the worker's way, and as long back. A home visit without an address goes to the client's own.
    """

    room_id: Id | None = None
    address: Line | None = None
    route: Annotated[Paragraphs, Field(max_length=2000)] | None = None
    travel_minutes: Travel = 0


class Repeat(In):
    """How often, and every how many weeks, at the same local time."""

    times: Annotated[int, Field(ge=2, le=26)]
    weeks: Annotated[int, Field(ge=1, le=4)] = 1


class NewAppointment(In):
    """An appointment to be made. Its office is the client's.

    With a service its rules hold, unless `anyway` says that staff know better. `client_ids` are further clients,
    `companion_ids` interpreters and others: everybody's time is booked. `repeat` makes a series.
    """

    client_id: Id
    worker_id: Id
    form: Form
    starts_at: Start
    minutes: Minutes
    service_id: Id | None = None
    anyway: bool = False
    place: Place = Field(default_factory=Place)
    client_ids: Others = Field(default_factory=list)
    companion_ids: Others = Field(default_factory=list)
    repeat: Repeat | None = None

    @model_validator(mode="after")
    def _check_people(self) -> Self:
        people = [self.client_id, *self.client_ids, *self.companion_ids]
        if len(set(people)) < len(people):
            raise ValueError("named twice")
        return self


class NewForm(In):
    """In which form an appointment goes on, where, and why."""

    form: Form
    reason_code: ChangeReason
    place: Place = Field(default_factory=Place)


class FormChosen(In):
    """Which form was recommended, and why a person chose another."""

    recommended: Form
    reason_code: Otherwise


class NewWorker(In):
    """Who holds the appointment from now on."""

    worker_id: Id


class VisitStep(In):
    """What happened with an appointment that is not held on a page: the client (at the office) or the worker (at a home)
    arrived, it began, it ended."""

    step: Literal["arrived", "begun", "ended"]


Decision = Literal["cancel", "move", "reassign"]


class DayDecision(In):
    """What becomes of one appointment of a worker who is away: another worker, another time, or nothing."""

    appointment_id: Id
    decision: Decision
    worker_id: Id | None = None
    starts_at: Start | None = None

    @model_validator(mode="after")
    def _check_named(self) -> Self:
        needed = {"cancel": None, "move": self.starts_at, "reassign": self.worker_id}
        if self.decision != "cancel" and needed[self.decision] is None:
            raise ValueError("the worker or the time is missing")
        return self


class Decisions(In):
    """Decisions about many appointments at once, each carried out for itself."""

    items: Annotated[list[DayDecision], Field(min_length=1, max_length=200)]


class DecisionResult(Out):
    """How a decision went; `problem` is the code of a refusal, and then the appointment stays as it was."""

    appointment_id: Id
    problem: str | None


class DecisionResults(Out):
    """How each decision went, in the order in which they came."""

    items: list[DecisionResult]


class NewTime(In):
    """Where an appointment is moved."""

    starts_at: Start
    minutes: Minutes


class Cancellation(In):
    """Why an appointment is cancelled."""

    reason_code: Annotated[CancelReason, AfterValidator(_not_by_a_clock)]


class Absence(In):
    """Why an appointment did not take place."""

    reason_code: MissedReason


class PartyView(Out):
    """Somebody beside client and worker."""

    id: Id
    name: str
    kind: Literal["client", "interpreter", "partner", "volunteer"]


class SeriesView(Out):
    """The series that an appointment belongs to: its number in it, of how many."""

    id: Id
    number: int
    size: int


class AppointmentView(Out):
    """An appointment. `offset_minutes` is the office's distance from UTC at its start; `actions` are what whoever asks
    may do with it now; `miss` is for a client who did not come, `fail` for technical reasons. Until `hold_until` a
    requested one keeps its time."""

    id: Id
    office_id: Id
    client_id: Id
    client_name: str
    client_language: Language
    worker_id: Id
    worker_name: str
    form: Form
    state: State
    starts_at: Instant
    ends_at: Instant
    offset_minutes: int
    created_at: Instant
    started_at: Instant | None
    ended_at: Instant | None
    closing_reason: CancelReason | MissedReason | None
    service_id: Id | None
    room_id: Id | None
    room_name: str | None
    series: SeriesView | None
    parties: list[PartyView]
    hold_until: Instant | None
    arrived_at: Instant | None
    left_at: Instant | None
    actions: list[Action]


class AppointmentList(Out):
    """Appointments in the order of their beginning."""

    items: list[AppointmentView]


class PlaceView(Out):
    """Where an appointment is held. The address is the office's, or the one of the home visit."""

    room_name: str | None
    address: str | None
    route: str | None
    travel_minutes: int | None


class JoinInvitationView(Out):
    """What the worker hands to the client. There is no code any more once it is dead."""

    link: str
    code: str | None
    code_from: Instant
    code_until: Instant
    closes_at: Instant
    closed: bool
    offset_minutes: int
    qr: QrView
