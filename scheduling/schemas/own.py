"""What a client's own appointments and free times look like in the API. The one who asks is the client: nothing here names one."""

from datetime import timedelta
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from scheduling.appointment import Form, State
from scheduling.schemas import Start
from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out

LONGEST_QUESTION = timedelta(days=62)
OwnAction = Literal["cancel", "join", "move"]


class OwnPath(In):
    """The appointment that a route is about."""

    appointment_id: Id


class Span(In):
    """A span of up to 62 days."""

    from_: Instant = Field(alias="from")
    until: Instant

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if not timedelta(0) < self.until - self.from_ <= LONGEST_QUESTION:
            raise ValueError("from a moment to 62 days")
        return self


class OwnSlotQuery(Span):
    """What a client looks for a time for."""

    service_id: Id
    form: Form


class OwnMove(In):
    """When a client would rather come."""

    starts_at: Start


class OwnBooking(In):
    """What a client books: a time that was offered, with the worker who has it."""

    service_id: Id
    form: Form
    worker_id: Id
    starts_at: Start


class OwnPlace(Out):
    """Where to come to."""

    room_name: str | None
    address: str | None
    directions: str | None


class OwnAppointment(Out):
    """A client's appointment. `offset_minutes` are the client's clocks ahead of UTC then, `office_offset_minutes` the
    office's. Until `change_until` they move it and call it off themselves."""

    id: Id
    form: Form
    state: State
    service_name: str | None
    worker_name: str
    starts_at: Instant
    ends_at: Instant
    offset_minutes: int
    office_offset_minutes: int
    place: OwnPlace | None
    join_link: str | None
    change_until: Instant
    actions: list[OwnAction]


class OwnAppointments(Out):
    """A client's appointments: those to come, the next first, and those that are over, the last first."""

    coming: list[OwnAppointment]
    over: list[OwnAppointment]
    office_phone: str | None
    language: Language


class OwnService(Out):
    """Something that a client may book, in their own language."""

    id: Id
    name: str
    minutes: int
    forms: list[Form]
    waits_for_confirmation: bool


class OwnServices(Out):
    """What a client may book."""

    items: list[OwnService]


class OwnSlot(Out):
    """A free time, and whose."""

    starts_at: Instant
    worker_id: Id
    worker_name: str
    offset_minutes: int
    office_offset_minutes: int


class OwnSlots(Out):
    """Free times in order. Where several workers are free, the client's own comes first."""

    minutes: Annotated[int, Field(ge=5)]
    items: list[OwnSlot]
