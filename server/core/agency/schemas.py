"""What comes in and goes out about the agency, its offices and their holidays."""

from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web import In, Out
from server.core.web.schemas import Line, Paragraphs


def _known_zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("unknown time zone")
    return name


def _in_order(ranges: list[tuple[str, str]]) -> list[tuple[str, str]]:
    backwards = any(start >= end for start, end in ranges)
    if backwards or any(end > start for (_, end), (start, _) in pairwise(ranges)):
        raise ValueError("each range must end after it starts and before the next one starts")
    return ranges


def _distinct(languages: list[Language]) -> list[Language]:
    if len(set(languages)) < len(languages):
        raise ValueError("named twice")
    return languages


def _safe_address(address: str) -> str:
    parts = urlsplit(address)
    if address != "about:blank" and (parts.scheme not in ("http", "https") or not parts.hostname):
        raise ValueError("must be a web address or about:blank")
    return address


Opens = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
Closes = Annotated[str, StringConstraints(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]
DayHours = Annotated[list[tuple[Opens, Closes]], Field(max_length=6), AfterValidator(_in_order)]
TimeZone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_known_zone)]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Languages = Annotated[list[Language], Field(min_length=1, max_length=5), AfterValidator(_distinct)]
PhoneNumber = Annotated[str, StringConstraints(pattern=r"^\+?[0-9][0-9 ()-]{1,24}$")]
ExitAddress = Annotated[
    str,
    StringConstraints(max_length=500, pattern=r"^[\x21-\x7e]+$"),
    AfterValidator(_safe_address),
]


class WeekHours(In):
    """Local opening hours, `["09:00", "18:00"]` for each range; an end of "24:00" is midnight."""

    mon: DayHours
    tue: DayHours
    wed: DayHours
    thu: DayHours
    fri: DayHours
    sat: DayHours
    sun: DayHours


class EmergencyNumber(In):
    """A number for emergencies, named by a word that the page translates, or by the agency's own."""

    label_key: Literal["ambulance", "fire", "helpline", "police"] | None
    label: Line | None
    number: PhoneNumber

    @model_validator(mode="after")
    def _one_label(self) -> Self:
        if (self.label_key is None) == (self.label is None):
            raise ValueError("either label_key or label")
        return self


Numbers = Annotated[list[EmergencyNumber], Field(max_length=20)]
Address = Annotated[Line, StringConstraints(max_length=500)]
Directions = dict[Language, Annotated[Paragraphs, StringConstraints(max_length=2000)]]
"""How to get there, by language."""
Hours = Annotated[int, Field(ge=0, le=24 * 14)]
Reminders = Annotated[list[Annotated[int, Field(ge=10, le=14 * 24 * 60)]], Field(max_length=5)]
"""How many minutes before an appointment its client is reminded."""


class NewOffice(In):
    """An office to add."""

    name: Line
    country: Country
    time_zone: TimeZone
    opening: WeekHours
    languages: Languages
    emergency_numbers: Numbers = Field(default_factory=list)
    address: Address | None = None
    phone: PhoneNumber | None = None
    directions: Directions = Field(default_factory=dict)
    client_change_hours: Hours = 24
    hold_hours: Hours = 24
    overdue_minutes: Annotated[int, Field(ge=5, le=480)] = 30
    reminder_minutes: Reminders | None = None


class OfficeChange(In):
    """What to change about an office; absent fields stay as they are."""

    name: Line | None = None
    country: Country | None = None
    time_zone: TimeZone | None = None
    opening: WeekHours | None = None
    languages: Languages | None = None
    emergency_numbers: Numbers | None = None
    address: Address | None = None
    phone: PhoneNumber | None = None
    directions: Directions | None = None
    client_change_hours: Hours | None = None
    hold_hours: Hours | None = None
    overdue_minutes: Annotated[int, Field(ge=5, le=480)] | None = None
    reminder_minutes: Reminders | None = None


class OfficePath(In):
    """Names one office."""

    office_id: Id


class HolidayPath(OfficePath):
    """Names one holiday of an office."""

    holiday_id: Id


class OfficeView(Out):
    """An office. `open_now`, `next_opening` and `offset_minutes` (ahead of UTC) are as of the answer."""

    id: str
    name: str
    country: str
    time_zone: str
    opening: WeekHours
    languages: list[Language]
    emergency_numbers: list[EmergencyNumber]
    address: str | None
    phone: str | None
    directions: dict[Language, str]
    client_change_hours: int
    hold_hours: int
    overdue_minutes: int
    reminder_minutes: list[int]
    offset_minutes: int
    open_now: bool
    next_opening: Instant | None


class OfficeList(Out):
    """All offices, by name."""

    items: list[OfficeView]


class NewHoliday(In):
    """A local day on which the office stays closed."""

    day: Annotated[date, Field(ge=date(2000, 1, 1), le=date(2199, 12, 31))]
    name: Line


class HolidayView(Out):
    """A holiday of an office."""

    id: str
    day: date
    name: str


class HolidayList(Out):
    """An office's holidays, by day."""

    items: list[HolidayView]


class AgencyView(Out):
    """The agency's settings. `public_origin` comes from the installation and cannot be changed here."""

    name: str
    exit_address: str
    default_language: Language
    public_origin: str


class AgencyChange(In):
    """What to change about the agency; absent fields stay as they are. Quick exit leads to `exit_address`."""

    name: Line | None = None
    exit_address: ExitAddress | None = None
    default_language: Language | None = None
