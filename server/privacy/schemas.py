"""What holds, erasure and retention look like in the API."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Line, Out
from server.privacy.keeping import RecordType

Gone = Literal[
    "alerts", "checklists", "consents", "contacts", "guardians", "household", "notes", "requests", "rule"
]


class ErasureReason(StrEnum):
    """Why somebody is erased."""

    CLIENT_WISH = "client_wish"
    MISTAKE = "mistake"
    ORDER = "order"


class NewHold(In):
    """Why nothing of a client may be erased."""

    reason: Line


class HoldView(Out):
    """A hold that stands."""

    reason: str
    set_at: Instant
    by_name: str


class OpenView(Out):
    """An appointment that must be decided about first."""

    id: Id
    form: str
    starts_at: Instant
    offset_minutes: int


class CountView(Out):
    """How much of something goes."""

    what: Gone
    count: int


class ErasurePreview(Out):
    """What erasing a client would take, and what stands in its way. `appointments` stay, without the person."""

    name: str
    hold: HoldView | None
    open_appointments: list[OpenView]
    waiting_notices: int
    goes: list[CountView]
    appointments: int


class Erasure(In):
    """The order to erase a client: their name, typed, and why."""

    name: Line
    reason: ErasureReason


class TypePath(In):
    """One type of record."""

    record_type: RecordType


class NewRetention(In):
    """How many months a type of record is kept, None for no limit; `version` is the one that was read."""

    months: Annotated[int, Field(ge=1, le=1200)] | None
    version: Annotated[int, Field(ge=0)]


class RetentionView(Out):
    """How long a type of record is kept. Version 0: nobody has decided. `due` would go today."""

    record_type: RecordType
    months: int | None
    version: int
    set_at: Instant | None
    by_name: str | None
    due: int


class RetentionList(Out):
    """All types of records, and how many clients have a hold."""

    items: list[RetentionView]
    held: int
