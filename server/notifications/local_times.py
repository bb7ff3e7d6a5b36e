"""A moment as people read it, in five languages and any time zone. The names of days and months are those that the pages
show (web/src/i18n/dates.ts); Python knows none of them. Pure."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

LANGUAGES = ("az", "en", "kk", "ru", "uz")
FALLBACK = "en"
_TEXTS = Path(__file__).parent / "notice_texts"


@dataclass(frozen=True, slots=True)
class Words:
    """What one language needs for notices: its sentences, and how its dates are written. Weeks begin on Sunday."""

    texts: Mapping[str, str]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    day: str
    day_short: str


@cache
def words(language: str) -> Words:
    """Return a language's words; English for one that we do not speak."""
    name = language if language in LANGUAGES else FALLBACK
    found = json.loads((_TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    dates = found["dates"]
    return Words(
        texts=found["texts"],
        months=tuple(dates["months"]),
        months_short=tuple(dates["monthsShort"]),
        weekdays=tuple(dates["weekdays"]),
        weekdays_short=tuple(dates["weekdaysShort"]),
        day=dates["day"],
        day_short=dates["dayShort"],
    )


def when(language: str, at: datetime, zone: str, *, short: bool = False) -> str:
    """Return day and hour of a place in one line: Tuesday 1 December, 15:00."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{_day(words(language), local, short=short)}, {local:%H:%M}"


def clock(at: datetime, zone: str) -> str:
    """Return the hour of a place: 15:00."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def same_clock(at: datetime, zone: str, other: str) -> bool:
    """Tell whether two places' clocks show the same then, whatever they are called."""
    return at.astimezone(ZoneInfo(zone)).utcoffset() == at.astimezone(ZoneInfo(other)).utcoffset()


def offset(at: datetime, zone: str) -> str:
    """Return a place's distance from UTC then: UTC+4, UTC+5:30."""
    from_utc = at.astimezone(ZoneInfo(zone)).utcoffset()
    minutes = 0 if from_utc is None else int(from_utc.total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def _day(known: Words, local: datetime, *, short: bool) -> str:
    weekday = local.isoweekday() % 7
    fields = {
        "{d}": str(local.day),
        "{M}": (known.months_short if short else known.months)[local.month - 1],
        "{w}": (known.weekdays_short if short else known.weekdays)[weekday],
    }
    return re.sub(r"\{\w\}", lambda token: fields[token[0]], known.day_short if short else known.day)
