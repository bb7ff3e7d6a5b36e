"""The words of the pages, from the files that the pages are built from: stories press what people read."""

from __future__ import annotations

import json
from pathlib import Path

from tests.environment.databases import ROOT

LANGUAGES = ("az", "uz", "kk", "ru", "en")
MESSAGES = ROOT / "web" / "src" / "i18n" / "messages"


class Words:
    """`words("client.ready.yes")` is the text of that key. Parameters are put in plainly; plurals are not known here."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = {
            f"{file.stem}.{key}": text
            for file in sorted((MESSAGES / language).glob("*.json"))
            for key, text in _read(file).items()
        }

    def __call__(self, key: str, **parameters: str) -> str:
        text = self._texts[key]
        for name, value in parameters.items():
            text = text.replace(f"{{{name}}}", value)
        return text


def _read(file: Path) -> dict[str, str]:
    texts: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return texts
