"""Parents and small types of everything that comes in and goes out as JSON."""

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from server.core.ids import Id


class In(BaseModel):
    """Parent of bodies, paths and queries: an unknown field is refused, so that nobody sets what they should not."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Out(BaseModel):
    """Parent of answers."""

    model_config = ConfigDict(extra="forbid", frozen=True)


_HIDING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of text: PostgreSQL cannot store NUL, and the others only ever
show a reader something else than what is there."""


def _no_hiding_characters(text: str) -> str:
    if _HIDING.search(text):
        raise ValueError("control characters")
    return text


def _one_line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise ValueError("more than one line")
    return text


Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
    AfterValidator(_no_hiding_characters),
    AfterValidator(_one_line),
]
"""One line of text that a person typed: 1 to 200 characters, trimmed."""


def _no_nul(text: str) -> str:
    if "\x00" in text:
        raise ValueError("control characters")
    return text


Paragraphs = Annotated[str, StringConstraints(max_length=20_000), AfterValidator(_no_nul)]
"""Free text of up to 20,000 characters; may be empty. What a word processor puts into pasted text is kept: nobody must
lose a note to a character that they cannot see."""

Minutes = Annotated[int, Field(ge=5, le=480, multiple_of=5)]
"""A length of time in minutes: five-minute steps up to eight hours."""


class IdPath(In):
    """A path with one identifier under the name `id`."""

    id: Id


class ProblemItem(Out):
    """One faulty place: a JSON pointer into what was sent and the reason's code."""

    pointer: str
    code: str


class ProblemBody(Out):
    """RFC 9457 problem details. `params` fill the placeholders of the sentence on the screen."""

    type: str
    title: str
    status: int
    code: str
    params: dict[str, str | int | bool | None] = Field(default_factory=dict)
    errors: list[ProblemItem] = Field(default_factory=list)
