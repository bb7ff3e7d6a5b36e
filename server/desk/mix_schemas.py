"""What the mix of forms looks like in the API."""

from datetime import date

from pydantic import Field

from scheduling.appointment import Form
from server.core.ids import Id
from server.core.web.schemas import In, Out


class MixQuery(In):
    """A month, "2026-11"; the present one if none is named."""

    month: str | None = Field(default=None, pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")


class FormCounts(Out):
    """How appointments of one form went. `coming` are those not over yet, or not closed by anybody."""

    form: Form
    held: int
    missed: int
    cancelled_by_client: int
    cancelled_by_agency: int
    not_held_technical: int
    coming: int


class FormMoves(Out):
    """How often an appointment went on in another form."""

    was: Form
    became: Form
    count: int


class OfficeMix(Out):
    """An office's month. Every form is there, also without an appointment."""

    office_id: Id
    office_name: str
    forms: list[FormCounts]
    moves: list[FormMoves]


class MixView(Out):
    """A month in each of the asker's offices; `month` is its first day, `latest` that of the last month there is."""

    month: date
    latest: date
    offices: list[OfficeMix]
