"""What a channel is handed: finished texts with an address, and nothing about whom they are for. Pure."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from server.notifications.rendering import Message


@dataclass(frozen=True, slots=True)
class CalendarPart:
    """An invitation, an update or a cancellation as iCalendar; `method` is REQUEST or CANCEL."""

    method: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """One e-mail. `message_id` is the same at every attempt."""

    to: str
    message: Message
    message_id: str
    sent_at: datetime
    calendar: CalendarPart | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One text message."""

    to: str
    body: str
    message_id: str
    sent_at: datetime


SendLetter = Callable[[Letter], Awaitable[None]]
"""Raises NotTaken."""
SendText = Callable[[Text], Awaitable[str]]
"""Returns the provider's name for the message. Raises NotTaken where it certainly did not go, anything else where that
is not known."""


class NotTaken(Exception):
    """A message was refused. `permanent` tells that trying again would not help."""

    def __init__(self, *, permanent: bool) -> None:
        super().__init__("permanent" if permanent else "temporary")
        self.permanent = permanent


@dataclass(frozen=True, slots=True)
class Channels:
    """What this installation can send by; None where it has no such channel. `sender` is the e-mail's From."""

    letter: SendLetter | None = None
    text: SendText | None = None
    sender: str = ""
