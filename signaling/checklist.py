"""The start checklist: six questions, each answered or waived with a reason, before a session counts as started. Pure."""

from collections.abc import Iterable
from enum import StrEnum


class ChecklistItem(StrEnum):
    """The questions, in the order in which they are asked."""

    WHO = "who"
    WHERE = "where"
    WHO_IS_THERE = "who_is_there"
    SAFE_TO_TALK = "safe_to_talk"
    CALLBACK_NUMBER = "callback_number"
    EMERGENCY_CONTACT = "emergency_contact"


def is_complete(settled: Iterable[str]) -> bool:
    """Tell whether every item was answered or waived."""
    return set(ChecklistItem) <= set(settled)
