"""The words of an invitation: complete and alike in five languages, with everything the reader needs."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from server.core.agency.languages import Language
from server.notifications import rendering
from server.notifications.rendering import LANGUAGES, InvitationLetter, render_invitation

TEXTS = Path(rendering.__file__).parent / "texts"
PURPOSES = ("invite", "totp_reset")


def letter(language: str, purpose: str = "invite", name: str = "Leyla") -> InvitationLetter:
    return InvitationLetter(
        name=name,
        language=language,
        purpose=purpose,
        link="https://example.org/invite#t=abc",
        expires_at=datetime(2026, 11, 27, 20, 30, tzinfo=UTC),
    )


def test_every_language_of_the_house_has_texts() -> None:
    assert sorted(LANGUAGES) == sorted(language.value for language in Language)
    assert sorted(path.stem for path in TEXTS.glob("*.json")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_have_the_same_keys_and_places(language: str) -> None:
    english = json.loads((TEXTS / "en.json").read_text(encoding="utf-8"))
    texts = json.loads((TEXTS / f"{language}.json").read_text(encoding="utf-8"))
    assert texts.keys() == english.keys()
    for key, text in texts.items():
        assert sorted(re.findall(r"\{\w*\}", text)) == sorted(re.findall(r"\{\w*\}", english[key]))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_letter_says_who_where_and_until_when(language: str, purpose: str) -> None:
    message = render_invitation(letter(language, purpose))
    lines = message.body.splitlines()
    assert "Leyla" in lines[0]
    assert "https://example.org/invite#t=abc" in lines
    assert ("2026-11-27" if language == "en" else "27.11.2026") in message.body
    assert "{" not in message.subject + message.body
    assert "\n" not in message.subject


def test_letters_differ_by_language_and_purpose() -> None:
    subjects = {
        render_invitation(letter(lang, purpose)).subject for lang in LANGUAGES for purpose in PURPOSES
    }
    assert len(subjects) == len(LANGUAGES) * len(PURPOSES)


def test_a_name_is_never_read_as_a_pattern() -> None:
    assert "{link} %s {0}" in render_invitation(letter("en", name="{link} %s {0}")).body


def test_an_unknown_language_falls_back_to_english() -> None:
    assert render_invitation(letter("de")) == render_invitation(letter("en"))
