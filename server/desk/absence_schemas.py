"""What the page of a worker who is away looks like in the API."""

from datetime import date
from typing import Literal, Self

from pydantic import model_validator

from scheduling.schemas import AppointmentView
from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out
from server.people.schemas import Day

Told = Literal["by_itself", "by_call", "not_at_all"]


class AbsenceQuery(In):
    """Whose appointments, on which local days; without a last day, all that are to come: they leave."""

    worker_id: Id
    from_day: Day | None = None
    until_day: Day | None = None

    @model_validator(mode="after")
    def _check_order(self) -> Self:
        if self.from_day is not None and self.until_day is not None and self.until_day < self.from_day:
            raise ValueError("the days are out of order")
        return self


class ColleagueView(Out):
    """A colleague who is free then. `speaks`: the client's language. `load`: how many appointments they have those days."""

    worker_id: Id
    name: str
    speaks: bool
    load: int


class AbsenceItem(Out):
    """An appointment for which somebody must decide, and what is proposed. `told`: whether the client hears of it by
    themselves, by their own rule; else somebody has to call, or must not."""

    appointment: AppointmentView
    proposal: Literal["cancel", "move", "reassign"]
    worker_id: Id | None
    starts_at: Instant | None
    colleagues: list[ColleagueView]
    told: Told


class AbsenceView(Out):
    """The appointments of somebody who is away."""

    worker_id: Id
    worker_name: str
    office_ids: list[Id]
    from_day: date
    until_day: date | None
    items: list[AbsenceItem]
