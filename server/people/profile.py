"""What is asked about a client beside their name: needs, means, wishes, kinds of help. Words only; no rows here."""

from enum import StrEnum


class AccessNeed(StrEnum):
    """What somebody needs in order to take part."""

    EASY_WORDS = "easy_words"
    HARD_OF_HEARING = "hard_of_hearing"
    INTERPRETER = "interpreter"
    LARGE_TEXT = "large_text"
    MOVING = "moving"
    """Leaving home is hard for them."""
    SCREEN_READER = "screen_reader"
    SIGN_LANGUAGE = "sign_language"


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


class Device(StrEnum):
    """What the client can use for a conversation."""

    COMPUTER = "computer"
    LANDLINE = "landline"
    NONE = "none"
    OWN_PHONE = "own_phone"
    SHARED_PHONE = "shared_phone"


class Line(StrEnum):
    """Their way into the internet."""

    GOOD = "good"
    NONE = "none"
    WEAK = "weak"


class Privacy(StrEnum):
    """Whether they can speak at home without being heard."""

    NONE = "none"
    PRIVATE = "private"
    SOMETIMES = "sometimes"


class WorkerGender(StrEnum):
    """Whom they would rather talk to."""

    ANY = "any"
    MAN = "man"
    WOMAN = "woman"


class Risk(StrEnum):
    """The level that a person has given the client."""

    HIGH = "high"
    MEDIUM = "medium"
    NONE = "none"
    URGENT = "urgent"


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
