"""The words of a notice in the reader's language: plain, neutral, without the agency's name. Knows no channel."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

LANGUAGES = ("az", "en", "kk", "ru", "uz")
_FALLBACK = "en"
_TEXTS = Path(__file__).parent / "texts"


@dataclass(frozen=True, slots=True)
class InvitationLetter:
    """What a staff invitation says. `purpose` is invite or totp_reset; `language` a two-letter code."""

    name: str
    language: str
    purpose: str
    link: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A finished notice."""

    subject: str
    body: str


def render_invitation(letter: InvitationLetter) -> Message:
    """Return the letter that brings an invitation or a new second step.

    The date is UTC's: where we serve, the local day is the same or already the next, so the promise holds.
    """
    texts = _texts(letter.language)
    values = {
        "name": letter.name,
        "link": letter.link,
        "date": letter.expires_at.strftime(texts["date_format"]),
    }
    return Message(
        subject=texts[f"{letter.purpose}.subject"], body=texts[f"{letter.purpose}.body"].format(**values)
    )


@cache
def _texts(language: str) -> dict[str, str]:
    name = language if language in LANGUAGES else _FALLBACK
    texts: dict[str, str] = json.loads((_TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    return texts
