"""What a worker's hours and free times look like in the API."""

from datetime import date, timedelta
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from scheduling.appointment import Form
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out

Opens = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][05]$")]
Closes = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][05]|24:00)$")]
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2199, 12, 31))]
"""A calendar day of an office."""
LONGEST_QUESTION = timedelta(days=62)


class WorkerPath(In):
    """The worker whose hours are meant."""

    worker_id: Id


class HoursBody(In):
    """Hours of one weekday (0 is Monday), in local time of the office; `forms` limits them, None means all."""

    weekday: Annotated[int, Field(ge=0, le=6)]
    starts: Opens
    ends: Closes
    forms: Annotated[list[Form], Field(min_length=1)] | None = None

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.ends <= self.starts:
            raise ValueError("the end is not after the beginning")
        return self


class WeekBody(In):
    """A worker's weekly hours in an office from a day on: they take the place of all that was set from then on."""

    office_id: Id
    effective_from: Day
    hours: Annotated[list[HoursBody], Field(max_length=60)]


class NewException(In):
    """Days on which a worker is off, or there beyond the weekly hours. Without clock times: whole days off."""

    office_id: Id
    kind: Literal["off", "extra"]
    from_day: Day
    until_day: Day
    starts: Opens | None = None
    ends: Closes | None = None
    reason: Literal["leave", "sick", "training", "other"] = "other"

    @model_validator(mode="after")
    def _check(self) -> Self:
        if not timedelta(0) <= self.until_day - self.from_day <= timedelta(days=366):
            raise ValueError("the days are out of order or more than a year")
        if (self.starts is None) != (self.ends is None) or (self.kind == "extra" and self.starts is None):
            raise ValueError("both clock times or, for days off, none")
        if self.starts is not None and self.ends is not None and self.ends <= self.starts:
            raise ValueError("the end is not after the beginning")
        return self


class ExceptionPath(In):
    """The exception that a route is about."""

    exception_id: Id


class HoursView(Out):
    """Hours of one weekday, and from which day to which they hold."""

    id: Id
    office_id: Id
    weekday: int
    starts: str
    ends: str
    effective_from: date
    effective_until: date | None
    forms: list[Form] | None


class ExceptionView(Out):
    """Days that are not like the others."""

    id: Id
    office_id: Id
    kind: Literal["off", "extra"]
    from_day: date
    until_day: date
    starts: str | None
    ends: str | None
    reason: str


class AvailabilityView(Out):
    """A worker's hours that hold today or later, and the exceptions that are not over. `may_change` is for the asker."""

    worker_id: Id
    worker_name: str
    hours: list[HoursView]
    exceptions: list[ExceptionView]
    may_change: bool


class SlotQuery(In):
    """Free times are asked for: of one worker or of all who offer the service, for a client or for anybody."""

    service_id: Id
    office_id: Id
    form: Form
    from_: Instant = Field(alias="from")
    until: Instant
    worker_id: Id | None = None
    client_id: Id | None = None
    travel_minutes: Annotated[int, Field(ge=0, le=240)] = 0

    @model_validator(mode="after")
    def _check_length(self) -> Self:
        if not timedelta(0) < self.until - self.from_ <= LONGEST_QUESTION:
            raise ValueError("from a moment to 62 days")
        return self


class WorkerSlots(Out):
    """When a worker is free."""

    worker_id: Id
    worker_name: str
    starts: list[Instant]


class OffsetView(Out):
    """From a moment on the office's clocks are this far ahead of UTC."""

    at: Instant
    offset_minutes: int


class SlotList(Out):
    """Free times, by worker. Each may be booked as it stands, for `minutes`. `offsets` are the office's, the first at the
    beginning of the span asked for."""

    minutes: int
    workers: list[WorkerSlots]
    offsets: list[OffsetView]
