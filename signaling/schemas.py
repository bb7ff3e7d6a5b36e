"""What the checklist's routes take and give."""

from typing import Annotated, Self

from pydantic import AfterValidator, StringConstraints, model_validator

from server.core.clock import Instant
from server.core.ids import Id
from server.core.web import In, Out
from signaling.checklist import ChecklistItem


def _no_control_characters(text: str) -> str:
    if any(ord(char) < 32 and char not in "\n\t" for char in text) or "\x7f" in text:
        raise ValueError("control characters")
    return text


ShortText = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500),
    AfterValidator(_no_control_characters),
]


class ChecklistPath(In):
    """An appointment's checklist."""

    appointment_id: Id


class ChecklistItemPath(In):
    """One item of an appointment's checklist."""

    appointment_id: Id
    item: ChecklistItem


class ChecklistPut(In):
    """An answer, or the reason why there is none: exactly one of the two."""

    answer: ShortText | None = None
    waived_reason: ShortText | None = None

    @model_validator(mode="after")
    def _one_of_two(self) -> Self:
        if (self.answer is None) is (self.waived_reason is None):
            raise ValueError("exactly one of answer and waived_reason")
        return self


class ChecklistEntry(Out):
    """One item. Both texts are null until it is settled."""

    item: ChecklistItem
    answer: str | None
    waived_reason: str | None
    by_staff_id: Id | None
    at: Instant | None


class Checklist(Out):
    """All six items in their order. `started_at` is when the session began to count."""

    items: list[ChecklistEntry]
    done: bool
    started_at: Instant | None
