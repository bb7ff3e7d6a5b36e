"""Names as people type them: folded so that a search finds a name whatever the keyboard. No rows here."""

import unicodedata

LONGEST_KEY = 400
"""Taken apart, some signs become many letters; what is past this does not help to find anybody."""

_APOSTROPHES = "'`´ʻʼʹ‘’‛′＇"
# Letters that Unicode does not take apart, and what people type where their keyboard lacks them.
_PLAIN = str.maketrans(
    {
        "ı": "i", "ə": "e",
        "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и", "ҳ": "х",
    }
    | dict.fromkeys(_APOSTROPHES, "")
)  # fmt: skip


def search_key(text: str) -> str:
    """Return a name folded for searching: small letters, without accents and apostrophes, single spaces.

    Uzbek o‘ and g‘ are typed with half a dozen signs and Azerbaijani ı and i are mixed up, so neither may matter.
    """
    # Apostrophes first: taking ´ apart would leave a space in the middle of a name.
    small = unicodedata.normalize("NFKD", text.translate(_PLAIN)).casefold()
    apart = unicodedata.normalize("NFKD", small).translate(_PLAIN)
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(bare.split())[:LONGEST_KEY]


def masked(name: str) -> str:
    """Return a name of which only whoever knows it already recognises the person: the first letter of each word."""
    return " ".join(f"{word[0]}…" for word in name.split())


def like_patterns(query: str) -> list[str]:
    """Return a LIKE pattern (escape character: backslash) for each word of a query; a name must fit all of them."""
    words = search_key(query).split()
    return [f"%{_escape(word)}%" for word in words]


def _escape(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
