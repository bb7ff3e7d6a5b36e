"""Which text somebody reads in a language: the agency's own, else the built-in. Pure.

An agency that has written a text in one language means it for everybody: in the others it is read in that language, said to
be so, until there is a translation. A built-in text beside it would say something else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from server.core.agency.languages import Language
from server.core.agency.texts.builtin import BUILT_IN
from server.core.agency.texts.keys import TextKey

BUILT_IN_VERSION = 0


@dataclass(frozen=True, slots=True)
class Written:
    """A text that the agency wrote. The versions of a key count up over all of its languages."""

    version: int
    language: Language
    body: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Text:
    """What is read: the language that it really is in, and the version that brought it (0: built in)."""

    language: Language
    body: str
    version: int


def text_in(
    key: TextKey, written: Sequence[Written], language: Language, default: Language, until: int | None = None
) -> Text:
    """Return what is, or at version `until` was, read in a language. `default` is the agency's own language."""
    newest = {each.language: each for each in written if until is None or each.version <= until}
    if not newest:
        return Text(language, BUILT_IN[key][language], BUILT_IN_VERSION)
    found = newest.get(language) or newest.get(default) or next(iter(newest.values()))
    return Text(found.language, found.body, found.version)


def newest_version(written: Sequence[Written]) -> int:
    """Return the version in force, 0 where the agency wrote nothing."""
    return written[-1].version if written else BUILT_IN_VERSION
