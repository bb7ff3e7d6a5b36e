"""Which passwords are refused: those that anybody would try first. Length is the schema's business."""

import unicodedata

MIN_LENGTH = 12
MAX_LENGTH = 200

_LOOKALIKES = str.maketrans("013457@$!", "oleastasi")
_RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1qaz2wsx3edc4rfv5tgb",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
)
_COMMON = frozenset(
    {
        "access", "admin", "administrator", "agency", "allah", "almaty", "astana", "azerbaijan", "azerbaycan",
        "baki", "baku", "bismillah", "changeme", "computer", "consultation", "dayaq", "default", "dragon", "family",
        "football", "forever", "freedom", "gunay", "iloveyou", "internet", "kazakhstan", "ljubov", "letmein", "login",
        "lyubov", "master", "monkey", "moscow", "mother", "ozbekiston", "parol", "parolparol", "password", "privet",
        "princess", "qazaqstan", "russia", "salam", "samarkand", "samsung", "secret", "service", "shymkent", "social",
        "sosial", "spasibo", "suhbat", "sunshine", "superman", "supervisor", "tashkent", "tirek", "toshkent",
        "tayanch", "user", "uzbekistan", "welcome", "worker", "администратор", "алматы", "алмата", "астана", "баку",
        "добропожаловать", "казахстан", "люблю", "любовь", "логин", "москва", "пароль", "привет", "салам", "самарканд",
        "спасибо", "ташкент", "узбекистан",
    }
)  # fmt: skip
_FEWEST_DIFFERENT = 5
_RUN_LENGTH = 4


def normalise(password: str) -> str:
    """Return the form that is hashed: NFKC, so that another keyboard's composition gives the same password."""
    return unicodedata.normalize("NFKC", password)


def is_common(password: str, about: tuple[str, ...] = ()) -> bool:
    """Tell whether a password is one of the first that somebody would try.

    `about` are words that belong to its owner (name, e-mail). What is left after taking out well-known words, the
    owner's own, keyboard runs and everything that is not a letter has to hold something of its own.
    """
    plain = normalise(password).casefold()
    if len(set(plain)) < _FEWEST_DIFFERENT:
        return True
    own = {word for text in about for word in _words(text.casefold())}
    known = {word for word in _COMMON | own if len(word) >= _RUN_LENGTH}
    return any(_little_left(text, known) for text in (plain, plain.translate(_LOOKALIKES)))


def _little_left(text: str, known: set[str]) -> bool:
    for word in sorted(known, key=len, reverse=True):
        text = text.replace(word, "")
    return sum(char.isalpha() for char in _without_runs(text)) < _RUN_LENGTH


def _without_runs(text: str) -> str:
    """Take out every piece of four and more that follows the alphabet, the digits or a keyboard's row, either way."""
    kept: list[str] = []
    at = 0
    while at < len(text):
        length = max(_run_at(text, at, line) for run in _RUNS for line in (run, run[::-1]))
        if length < _RUN_LENGTH:
            kept.append(text[at])
        at += length if length >= _RUN_LENGTH else 1
    return "".join(kept)


def _run_at(text: str, at: int, line: str) -> int:
    start = line.find(text[at])
    length = 0
    while (
        start >= 0 and text[at + length : at + length + 1] == line[start + length : start + length + 1] != ""
    ):
        length += 1
    return length


def _words(text: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in text).split()
