"""Which worker may take a request, best first, and why: by language, by load, by who is away. Pure; a person chooses."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

ReasonCode = Literal[
    "speaks_language", "not_the_language", "clients", "booked", "away", "offers_form", "not_the_form"
]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A worker of the office, as far as it matters here. `forms` are those in which they offer something; None means
    that nobody has said."""

    id: str
    name: str
    languages: Collection[str]
    clients: int
    booked_minutes: int
    away: bool
    forms: Collection[str] | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a worker stands where they stand; `count` goes with clients and booked hours."""

    code: ReasonCode
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A worker with the reasons, in the order in which they weigh."""

    worker_id: str
    worker_name: str
    reasons: tuple[Reason, ...]


def suggest(candidates: Sequence[Candidate], language: str, wish_form: str | None = None) -> list[Suggestion]:
    """Return all candidates, the most fitting first. Nobody is left out: whoever assigns may know better."""
    ordered = sorted(candidates, key=lambda each: _weight(each, language, wish_form))
    return [Suggestion(each.id, each.name, _reasons(each, language, wish_form)) for each in ordered]


def _weight(
    each: Candidate, language: str, wish_form: str | None
) -> tuple[bool, bool, bool, int, int, str, str]:
    return (
        language not in each.languages,
        each.away,
        not _fits(each, wish_form),
        each.clients,
        each.booked_minutes,
        each.name,
        each.id,
    )


def _fits(each: Candidate, wish_form: str | None) -> bool:
    return wish_form is None or each.forms is None or wish_form in each.forms


def _reasons(each: Candidate, language: str, wish_form: str | None) -> tuple[Reason, ...]:
    found = [Reason("speaks_language" if language in each.languages else "not_the_language")]
    if each.away:
        found.append(Reason("away"))
    if wish_form is not None and each.forms is not None:
        found.append(Reason("offers_form" if _fits(each, wish_form) else "not_the_form"))
    found.append(Reason("clients", each.clients))
    found.append(Reason("booked", round(each.booked_minutes / 60)))
    return tuple(found)
