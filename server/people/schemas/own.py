"""What a client's own page shows of their record."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.identity.schemas import QrView
from server.core.web.schemas import In, Line, Out
from server.people.consent import ConsentKind
from server.people.schemas.record import ReaderView


class OwnConsentQuery(In):
    """The language that the texts are to be read in."""

    language: Language


class OwnConsent(Out):
    """A consent as it stands: given, withdrawn, or (None) never asked; and what is read now: `text` is in
    `text_language`, which differs from the language asked for where a translation is missing. `outdated`: it was given
    to other words."""

    kind: ConsentKind
    partner: str | None
    given: bool | None
    at: Instant | None
    text: str
    text_language: Language
    text_version: int
    outdated: bool


class OwnConsents(Out):
    """All consents of a client."""

    items: list[OwnConsent]


class OwnConsentStep(In):
    """A consent that the client gives or takes back, in the language and version in which they read it."""

    kind: ConsentKind
    partner: Line | None = None
    given: bool
    text_version: Annotated[int, Field(ge=0, le=100_000)]
    language: Language

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.kind is ConsentKind.RECORDING:
            raise ValueError("nothing can be recorded")
        if (self.kind is ConsentKind.SHARING) != (self.partner is not None):
            raise ValueError("sharing is with a named partner")
        if self.kind is ConsentKind.SHARING and self.given:
            raise ValueError("agreed upon with a person")
        return self


class OwnReaders(Out):
    """Who saw the record, newest first."""

    items: list[ReaderView]


class PersonalLinkView(Out):
    """The link to a client's own page, None where there is none that works."""

    link: str | None
    qr: QrView | None
