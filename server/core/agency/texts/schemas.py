"""What the agency's texts look like in the API."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from server.core.agency.languages import Language
from server.core.agency.texts.keys import TextKey
from server.core.clock import Instant
from server.core.web.schemas import In, Out, Paragraphs


def _says_something(text: str) -> str:
    said = text.strip()
    if not said:
        raise ValueError("empty")
    return said


Body = Annotated[Paragraphs, StringConstraints(max_length=4000), AfterValidator(_says_something)]


class TextPath(In):
    """The text that a route is about."""

    key: TextKey


class NewText(In):
    """A text in one language. `version` is the one that was in force when it was read."""

    version: Annotated[int, Field(ge=0)]
    language: Language
    body: Body


class TextInLanguage(Out):
    """What is read in a language. `shown_in` differs from it where a translation is missing; `built_in` is the
    program's own text in this language, in force or not; `outdated`: another language was written anew since."""

    language: Language
    body: str
    shown_in: Language
    version: int
    built_in: str
    outdated: bool
    at: Instant | None


class TextView(Out):
    """A text in every language, and its version in force."""

    key: TextKey
    version: int
    languages: list[TextInLanguage]


class TextList(Out):
    """All texts."""

    items: list[TextView]


class WrittenView(Out):
    """A version that was written."""

    version: int
    language: Language
    body: str
    at: Instant


class TextHistory(Out):
    """All versions of a text, the newest first."""

    items: list[WrittenView]
