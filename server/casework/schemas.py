"""What notes look like in the API."""

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from server.core.clock import Instant
from server.core.ids import Id
from server.core.web.schemas import In, Out, Paragraphs


def _says_something(text: str) -> str:
    if not text.strip():
        raise ValueError("empty")
    return text


class NotePath(In):
    """The appointment whose note is meant."""

    appointment_id: Id


Revision = Annotated[int, Field(ge=0, le=2**31 - 2)]
"""How often a note was saved; 0 before the first time."""


class NoteText(In):
    """A note as it stands on the page, and the revision that the page last knew."""

    body: Paragraphs
    revision: Revision


class NoteSignature(In):
    """The revision that the worker has before their eyes and signs."""

    revision: Revision


class NewAmendment(In):
    """Something to add to a signed note."""

    body: Annotated[Paragraphs, AfterValidator(_says_something)]


NoteState = Literal["none", "draft", "signed"]
"""How far a note is."""

NoteAction = Literal["write", "sign", "amend"]


class AmendmentView(Out):
    """Something that was added to a signed note."""

    id: Id
    body: str
    by_name: str
    at: Instant
    offset_minutes: int


class NoteView(Out):
    """A note; before it is first saved the body is empty and the revision 0.

    `offset_minutes` is the office's distance from UTC when it was signed, else saved. `actions` are what whoever asks
    may do now.
    """

    appointment_id: Id
    body: str
    revision: int
    author_name: str | None
    updated_at: Instant | None
    signed_at: Instant | None
    signed_by_name: str | None
    offset_minutes: int
    amendments: list[AmendmentView]
    actions: list[NoteAction]


class NoteSaved(Out):
    """The revision that a save has made, and when."""

    revision: int
    updated_at: Instant
