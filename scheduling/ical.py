"""An appointment as iCalendar (RFC 5545, RFC 5546): an invitation, its update, its cancellation; a worker's calendar. Times
are in UTC, so no calendar program needs a table of time zones. What may be said is the caller's decision. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from icalendar import Calendar, Event, vCalAddress, vText

_MAKER = "-//Calendar//EN"
"""Names no product: some programs show it."""


class Method(StrEnum):
    """What a calendar is asked to do with what it gets."""

    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"
    REQUEST = "REQUEST"


@dataclass(frozen=True, slots=True)
class Entry:
    """One appointment for a calendar. `sequence` rises with every change; texts may be empty."""

    appointment_id: str
    sequence: int
    starts_at: datetime
    ends_at: datetime
    title: str
    place: str = ""
    link: str = ""
    cancelled: bool = False


def invitation(entry: Entry, *, sender: str, attendee: str, now: datetime) -> bytes:
    """Return what makes a calendar enter, move or remove the appointment. `sender` and `attendee` are mail addresses."""
    method = Method.CANCEL if entry.cancelled else Method.REQUEST
    event = _event(entry, now)
    event["organizer"] = vCalAddress(f"mailto:{sender}")
    guest = vCalAddress(f"mailto:{attendee}")
    guest.params["ROLE"] = vText("REQ-PARTICIPANT")
    guest.params["RSVP"] = vText("FALSE")
    event.add("attendee", guest, encode=False)
    return _calendar([event], method)


def several(entries: Sequence[Entry], now: datetime) -> bytes:
    """Return appointments that were made together. An invitation is of one (RFC 5546, 3.2.2), so these are told of."""
    return _calendar([_event(entry, now) for entry in entries], Method.PUBLISH)


def feed(entries: Sequence[Entry], now: datetime) -> bytes:
    """Return a calendar to subscribe to."""
    return _calendar([_event(entry, now) for entry in entries], None)


def _calendar(events: Sequence[Event], method: Method | None) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    if method:
        calendar.add("method", method.value)
    for event in events:
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def _event(entry: Entry, now: datetime) -> Event:
    event = Event()
    event.add("uid", entry.appointment_id)
    event.add("sequence", entry.sequence)
    event.add("dtstamp", now)
    event.add("dtstart", entry.starts_at)
    event.add("dtend", entry.ends_at)
    event.add("summary", entry.title)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    for name, text in (("location", entry.place), ("url", entry.link), ("description", entry.link)):
        if text:
            event.add(name, text)
    return event
