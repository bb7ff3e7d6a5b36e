"""What appointments look like in the API."""

from datetime import datetime, timedelta
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from scheduling.appointment import Action, CancelReason, Form, MissedReason, State
from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.identity.schemas import QrView
from server.core.ids import Id
from server.core.web.schemas import In, Minutes, Out

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


class NewAppointment(In):
    """An appointment to be made. Its office is the client's."""

    client_id: Id
    worker_id: Id
    form: Form
    starts_at: Start
    minutes: Minutes


class NewTime(In):
    """Where an appointment is moved."""

    starts_at: Start
    minutes: Minutes


class Cancellation(In):
    """Why an appointment is cancelled."""

    reason_code: CancelReason


class Absence(In):
    """Why an appointment did not take place."""

    reason_code: MissedReason


class AppointmentView(Out):
    """An appointment. `offset_minutes` is the office's distance from UTC at its start; `actions` are what whoever asks
    may do with it now; `miss` is for a client who did not come, `fail` for technical reasons."""

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
    actions: list[Action]


class AppointmentList(Out):
    """Appointments in the order of their beginning."""

    items: list[AppointmentView]


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
