"""Consents: each of its own, given or withdrawn one by one. The newest step of a kind counts. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ConsentKind(StrEnum):
    """What somebody may agree to."""

    ASSENT = "assent"
    """A child's, or a represented person's, own yes beside the guardian's."""
    ASSISTANCE = "assistance"
    CONTACT = "contact"
    OBSERVATION = "observation"
    RECORDING = "recording"
    SERVICE = "service"
    SHARING = "sharing"
    TECHNOLOGY = "technology"


class Way(StrEnum):
    """How it was said."""

    PAPER = "paper"
    SCREEN = "screen"
    SPOKEN = "spoken"


class Witness(StrEnum):
    """Who else heard it, where it was spoken."""

    INTERPRETER = "interpreter"
    NONE = "none"


class Giver(StrEnum):
    """Who said it."""

    CLIENT = "client"
    GUARDIAN = "guardian"


@dataclass(frozen=True, slots=True)
class Step:
    """One consent given or withdrawn. `partner` names with whom is shared, empty for all other kinds."""

    kind: ConsentKind
    partner: str
    given: bool
    text_version: int
    language: str
    way: Way
    witness: Witness
    giver: Giver
    at: datetime
    by_staff_id: str | None


NEEDED = (ConsentKind.SERVICE, ConsentKind.TECHNOLOGY)
"""Without these there is only a first contact, and help in an emergency."""


def standing(steps: Iterable[Step]) -> dict[tuple[ConsentKind, str], Step]:
    """Return the newest step of each kind and partner; `steps` come in the order in which they were taken."""
    return {(step.kind, step.partner): step for step in steps}


def missing(steps: Iterable[Step], *, represented: bool) -> list[ConsentKind]:
    """Return what must be asked before more than a first contact; represented people (a child, somebody with a
    guardian) also say their own yes."""
    given = {kind for (kind, _), step in standing(steps).items() if step.given}
    needed = (*NEEDED, ConsentKind.ASSENT) if represented else NEEDED
    return [kind for kind in needed if kind not in given]


def allows(steps: Iterable[Step], kind: ConsentKind, partner: str = "") -> bool:
    """Tell whether a consent stands. What was never asked is not allowed."""
    step = standing(steps).get((kind, partner))
    return step is not None and step.given
