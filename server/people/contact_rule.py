"""When and how a client may be reached without harm. Pure: bookings, reminders, notices and telephone calls all ask here."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from server.core.agency import opening


class CallRule(StrEnum):
    """What to do where a conversation breaks off, or somebody must be called."""

    CALL = "call"
    NEVER = "never"
    """Nobody calls: the client comes back by themselves."""
    TEXT_FIRST = "text_first"


class Channel(StrEnum):
    """Ways on which something goes out by itself."""

    EMAIL = "email"
    SMS = "sms"


class Wording(StrEnum):
    """How much a notice may say."""

    FULL = "full"
    NEUTRAL = "neutral"


class WhoAnswers(StrEnum):
    """Who may pick up the telephone."""

    ANYONE = "anyone"
    CLIENT_ONLY = "client_only"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class ContactRule:
    """A client's rule. `channels` are in order of preference; without any, nothing ever goes out by itself.

    `hours` are local to `time_zone`, in the shape of an office's opening hours; without any entry, every hour is allowed.
    """

    call: CallRule
    channels: tuple[Channel, ...]
    hours: opening.Week
    time_zone: str
    wording: Wording
    who_may_answer: WhoAnswers


class Refusal(StrEnum):
    """Why nothing goes out."""

    NO_CHANNEL = "no_channel"
    NO_RULE = "no_rule"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class Send:
    """It may go now, on this channel, in these words."""

    channel: Channel
    wording: Wording


@dataclass(frozen=True, slots=True)
class Wait:
    """It may not go now; ask again then."""

    until: datetime


@dataclass(frozen=True, slots=True)
class Refuse:
    """It may not go at all."""

    reason: Refusal


def decide(
    rule: ContactRule | None, reachable: Collection[Channel], now: datetime, until: datetime
) -> Send | Wait | Refuse:
    """Decide about a notice that is of use before `until`. `reachable` are the channels that there is an address for.

    What is not known is not allowed: without a rule nothing goes out.
    """
    if rule is None:
        return Refuse(Refusal.NO_RULE)
    channel = next((channel for channel in rule.channels if channel in reachable), None)
    if channel is None:
        return Refuse(Refusal.NO_CHANNEL)
    at = next_allowed(rule, now)
    if at is None or at >= until:
        return Refuse(Refusal.TOO_LATE)
    return Send(channel, rule.wording) if at == now else Wait(at)


def next_allowed(rule: ContactRule, now: datetime) -> datetime | None:
    """Return the first moment from `now` on at which the client may be reached, None if there is none in a year."""
    return next_open(rule.hours, rule.time_zone, now)


def next_open(hours: opening.Week, time_zone: str, now: datetime) -> datetime | None:
    """Return the first moment from `now` on that hours, local to a zone, allow. None if there is none in a year."""
    if not any(hours.values()) or opening.is_open(hours, (), time_zone, now):
        return now
    return opening.next_opening(hours, (), time_zone, now)
