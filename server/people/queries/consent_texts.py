"""What a consent is given to: the agency's text of its kind, in a language and version."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.agency.languages import Language
from server.core.agency.texts import Text, TextKey, text_in
from server.core.agency.texts.queries import default_language, written
from server.core.agency.texts.rules import Written, newest_version
from server.people.consent import ConsentKind, Step

_KEYS: dict[ConsentKind, TextKey] = {
    kind: TextKey(f"consent.{kind.value}") for kind in ConsentKind if kind is not ConsentKind.RECORDING
}
"""Nothing can be recorded, so there is nothing to agree to."""


@dataclass(frozen=True, slots=True)
class ConsentTexts:
    """All versions of all consents' texts."""

    written: dict[TextKey, list[Written]]
    default: Language

    def read(self, kind: ConsentKind, language: Language, version: int | None = None) -> Text:
        """Return what is read now, or was at a version. Raises KeyError for recordings."""
        key = _KEYS[kind]
        return text_in(key, self.written[key], language, self.default, version)

    def version(self, kind: ConsentKind) -> int:
        """Return the version in force."""
        return newest_version(self.written[_KEYS[kind]])

    def is_outdated(self, step: Step) -> bool:
        """Tell whether a consent was given to words that are no longer those of its language."""
        if step.kind not in _KEYS:
            return False
        language = Language(step.language)
        return self.read(step.kind, language) != self.read(step.kind, language, step.text_version)


def kinds_with_texts() -> Iterable[ConsentKind]:
    """Return what can be agreed to."""
    return _KEYS


async def consent_texts(session: AsyncSession) -> ConsentTexts:
    """Read all versions of all consents' texts."""
    return ConsentTexts(await written(session, list(_KEYS.values())), await default_language(session))
