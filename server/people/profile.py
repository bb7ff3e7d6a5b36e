"""What is asked about a client beside their name: kinds of help, wishes, the people around. Words only; no rows here.

Needs and means, from which a form is recommended, have their words in `scheduling.form_choice`.
"""

from enum import StrEnum


class Category(StrEnum):
    """Groups for whom the service has ways of its own. A person may belong to several."""

    DISABILITY = "disability"
    ELDERLY = "elderly"
    EX_PRISONER = "ex_prisoner"
    FAMILY = "family"
    HOMELESS = "homeless"
    LONELY = "lonely"
    MIGRANT = "migrant"
    MINOR = "minor"
    OTHER = "other"
    UNEMPLOYED = "unemployed"
    YOUTH = "youth"


class WorkerGender(StrEnum):
    """Whom they would rather talk to."""

    ANY = "any"
    MAN = "man"
    WOMAN = "woman"


AGE_OF_CONSENT = 18


def may_be_minor(birth_year: int | None, year: int) -> bool:
    """Tell whether somebody may still be under age in a year; only the year of birth is known, so the doubt counts."""
    return birth_year is not None and year - birth_year <= AGE_OF_CONSENT


class Relation(StrEnum):
    """Who an emergency contact is to the client."""

    CHILD = "child"
    FRIEND = "friend"
    NEIGHBOUR = "neighbour"
    OTHER = "other"
    PARENT = "parent"
    PARTNER = "partner"
    SIBLING = "sibling"


class GuardianKind(StrEnum):
    """By what right somebody acts for the client."""

    COURT = "court"
    PARENT = "parent"
    POWER = "power"
    """A paper that the client has signed."""


class Scope(StrEnum):
    """In what a guardian acts. Notes are in none of these: a guardian does not read them."""

    APPOINTMENTS = "appointments"
    CONSENTS = "consents"
    LETTERS = "letters"
    PLAN = "plan"
