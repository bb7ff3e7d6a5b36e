"""What clients, workers and substitutions look like in the API."""

import re
from datetime import date, timedelta
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Line, Out

LONGEST_SUBSTITUTION = timedelta(days=366)
_PHONE = re.compile(r"^\+?[0-9][0-9 ()-]{2,30}$")


def _looks_like_phone(text: str) -> str:
    if not _PHONE.match(text):
        raise ValueError("not a phone number")
    return text


Phone = Annotated[Line, AfterValidator(_looks_like_phone)]
"""A phone number as people write it: digits, spaces, brackets and dashes, with or without a plus."""

BirthYear = Annotated[int, Field(ge=1900, le=2200)]
"""The year in which somebody was born; more is not asked."""

Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2199, 12, 31))]
"""A calendar day of an office."""


class ClientPath(In):
    """The client that a route is about."""

    client_id: Id


class SubstitutionPath(In):
    """The substitution that a route is about."""

    substitution_id: Id


class ClientQuery(In):
    """Words to look for in names; none lists everybody."""

    query: Annotated[str, Field(max_length=100)] = ""


class WorkerQuery(In):
    """The office whose workers are wanted; none means all offices of whoever asks."""

    office_id: Id | None = None


class NewClient(In):
    """A client to be added. A worker adds clients for themselves and need not name a worker."""

    office_id: Id
    name: Line
    is_pseudonym: bool = False
    language: Language
    worker_id: Id | None = None
    phone: Phone | None = None
    birth_year: BirthYear | None = None


class ClientChange(In):
    """Changes to a client; what is not named stays. Only a coordinator names another worker."""

    name: Line | None = None
    is_pseudonym: bool | None = None
    language: Language | None = None
    worker_id: Id | None = None
    phone: Phone | None = None

    @model_validator(mode="after")
    def _check_null(self) -> Self:
        for field in self.model_fields_set & {"name", "is_pseudonym", "language"}:
            if getattr(self, field) is None:
                raise ValueError(f"{field} cannot be empty")
        return self


class ClientSummary(Out):
    """A client in a list."""

    id: Id
    office_id: Id
    name: str
    is_pseudonym: bool
    language: Language
    worker_id: Id | None
    worker_name: str | None


ClientAction = Literal["assign", "book", "change"]


class ClientView(ClientSummary):
    """A client's record. `actions` are what whoever asks may do; to assign is to give them to another
    worker."""

    phone: str | None
    created_at: Instant
    offset_minutes: int
    actions: list[ClientAction]


class ClientList(Out):
    """Clients by name. `more` says that the list was cut: more letters find the rest."""

    items: list[ClientSummary]
    more: bool


class WorkerView(Out):
    """A worker. `bookable` says that whoever asks may make appointments for them."""

    id: Id
    name: str
    languages: list[Language]
    office_ids: list[Id]
    bookable: bool


class WorkerList(Out):
    """Workers by name."""

    items: list[WorkerView]


class NewSubstitution(In):
    """Who stands in for whom, on which days of the worker's office, both included."""

    worker_id: Id
    substitute_id: Id
    from_day: Day
    until_day: Day

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.worker_id == self.substitute_id:
            raise ValueError("nobody stands in for themselves")
        if not timedelta(0) <= self.until_day - self.from_day <= LONGEST_SUBSTITUTION:
            raise ValueError("the days are out of order or more than a year")
        return self


class SubstitutionView(Out):
    """Who stands in for whom. `today` says that it holds now."""

    id: Id
    office_id: Id
    worker_id: Id
    worker_name: str
    substitute_id: Id
    substitute_name: str
    from_day: date
    until_day: date
    today: bool


class SubstitutionList(Out):
    """Substitutions that are not over, in the order of their beginning."""

    items: list[SubstitutionView]
