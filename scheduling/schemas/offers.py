"""What services and rooms look like in the API."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from scheduling.appointment import Form
from server.core.agency.languages import Language
from server.core.ids import Id
from server.core.web.schemas import In, Line, Minutes, Out

Margin = Annotated[int, Field(ge=0, le=240, multiple_of=5)]
"""Minutes before or after an appointment, in five-minute steps."""
Names = Annotated[dict[Language, Line], Field(min_length=1)]
Forms = Annotated[list[Form], Field(min_length=1, max_length=len(Form))]
Ids = Annotated[list[Id], Field(max_length=500)]
BookedBy = Literal["client", "staff"]
Confirm = Literal["automatic", "staff"]


class Buffer(In):
    """How long a worker needs before and after an appointment in one form."""

    before: Margin
    after: Margin


class ServicePath(In):
    """The service that a route is about."""

    service_id: Id


class RoomPath(In):
    """The room that a route is about."""

    room_id: Id


class ServiceBody(In):
    """A service. `notice_minutes` is how long beforehand a client must book at least; `daily_limit` how many appointments
    a worker has in a day at most; no `worker_ids`: every worker of the offices offers it."""

    names: Names
    forms: Forms
    minutes: Minutes
    buffers: dict[Form, Buffer] = Field(default_factory=dict)
    notice_minutes: Annotated[int, Field(ge=0, le=60 * 24 * 60)] = 0
    daily_limit: Annotated[int, Field(ge=1, le=100)] | None = None
    booked_by: BookedBy = "client"
    confirm: Confirm = "staff"
    office_ids: Annotated[Ids, Field(min_length=1)]
    worker_ids: Ids = Field(default_factory=list)
    active: bool = True

    @model_validator(mode="after")
    def _check_distinct(self) -> Self:
        for named in (self.forms, self.office_ids, self.worker_ids):
            if len(set(named)) < len(named):
                raise ValueError("named twice")
        return self


class BufferView(Out):
    """How long a worker needs before and after an appointment in one form."""

    before: int
    after: int


class ServiceView(Out):
    """A service. The name in a language that it lacks is that of the first it has."""

    id: Id
    names: dict[Language, str]
    forms: list[Form]
    minutes: int
    buffers: dict[Form, BufferView]
    notice_minutes: int
    daily_limit: int | None
    booked_by: BookedBy
    confirm: Confirm
    office_ids: list[Id]
    worker_ids: list[Id]
    active: bool


class ServiceList(Out):
    """All services, oldest first."""

    items: list[ServiceView]


class NewRoom(In):
    """A room to add; it holds up to `capacity` people."""

    office_id: Id
    name: Line
    capacity: Annotated[int, Field(ge=1, le=500)]


class RoomChange(In):
    """What to change about a room; absent fields stay as they are."""

    name: Line | None = None
    capacity: Annotated[int, Field(ge=1, le=500)] | None = None
    active: bool | None = None


class RoomView(Out):
    """A room of an office."""

    id: Id
    office_id: Id
    name: str
    capacity: int
    active: bool


class RoomList(Out):
    """All rooms, by office and name."""

    items: list[RoomView]


Kind = Literal["interpreter", "partner", "volunteer"]
Spoken = Annotated[list[Annotated[str, Field(pattern=r"^[a-z]{2,8}$")]], Field(max_length=20)]
"""Languages by their short codes; sign languages among them ("ase", "rsl")."""


class CompanionPath(In):
    """The companion that a route is about."""

    companion_id: Id


class NewCompanion(In):
    """Somebody whose time can be booked with an appointment."""

    office_id: Id
    name: Line
    kind: Kind
    languages: Spoken = Field(default_factory=list)


class CompanionChange(In):
    """What to change about a companion; absent fields stay as they are."""

    name: Line | None = None
    kind: Kind | None = None
    languages: Spoken | None = None
    active: bool | None = None


class CompanionView(Out):
    """An interpreter, a partner's specialist, a volunteer."""

    id: Id
    office_id: Id
    name: str
    kind: Kind
    languages: list[str]
    active: bool


class CompanionList(Out):
    """Companions by name."""

    items: list[CompanionView]
