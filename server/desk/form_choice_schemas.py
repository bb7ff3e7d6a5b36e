"""What the chooser of forms looks like in the API."""

from typing import Annotated

from pydantic import Field

from scheduling.appointment import Form
from scheduling.form_choice import Advice, Device, Line, Need, Privacy, Reason
from server.core.ids import Id
from server.core.web.schemas import In, Out


class SituationBody(In):
    """What was asked of a client. Risk, danger, the rule about calls and known needs come from the record."""

    client_id: Id
    device: Device
    line: Line
    privacy: Privacy
    needs: Annotated[list[Need], Field(max_length=len(Need))] = Field(default_factory=list)


class ChoiceView(Out):
    """A form, what is said of it, and why."""

    form: Form
    advice: Advice
    reasons: list[Reason]


class FormChoices(Out):
    """Every form, the recommended one first; and the needs that were looked at."""

    items: list[ChoiceView]
    needs: list[Need]
