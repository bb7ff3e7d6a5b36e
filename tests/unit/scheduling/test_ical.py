"""Invitations as another library reads them: the same entry from first to last, in UTC, whatever the letters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from scheduling.ical import Entry, feed, invitation
from tests.integration.notifications.calendars import read_calendar

START = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
ENTRY = Entry(
    "ab" * 16, 3, START, START + timedelta(minutes=50), "Görüş", link="https://example.org/j#t=" + "a" * 43
)


def read(entry: Entry) -> Any:
    content = invitation(entry, sender="help@example.org", attendee="client@example.org", now=NOW)
    return read_calendar(content.decode())


@pytest.mark.parametrize(
    ("cancelled", "method", "status"), [(False, "REQUEST", "CONFIRMED"), (True, "CANCEL", "CANCELLED")]
)
def test_an_invitation_is_read_by_another_library(cancelled: bool, method: str, status: str) -> None:
    calendar = read(replace(ENTRY, cancelled=cancelled))
    event = calendar.vevent
    assert (calendar.method.value, event.status.value) == (method, status)
    assert (event.uid.value, event.sequence.value) == (ENTRY.appointment_id, "3")
    assert (event.dtstart.value, event.dtend.value, event.dtstamp.value) == (START, ENTRY.ends_at, NOW)
    assert event.organizer.value == "mailto:help@example.org"
    assert event.attendee.value == "mailto:client@example.org"
    assert event.url.value == ENTRY.link


@pytest.mark.parametrize("title", ["Görüş", "Кездесу: Ә; қ, \\ “ң”", "a" * 300, "Line\nEND:VEVENT\nX"])
def test_no_text_breaks_out_of_its_line(title: str) -> None:
    content = invitation(
        Entry("ab" * 16, 0, START, START + timedelta(minutes=5), title),
        sender="help@example.org",
        attendee="client@example.org",
        now=NOW,
    )
    assert read_calendar(content.decode()).vevent.summary.value == title
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert content.count(b"END:VEVENT\r\n") == 1


def test_a_calendar_of_many_and_of_none_is_read_too() -> None:
    several = read_calendar(feed([ENTRY, Entry("cd" * 16, 0, START, ENTRY.ends_at, "Two")], NOW).decode())
    assert [event.uid.value for event in several.vevent_list] == ["ab" * 16, "cd" * 16]
    assert "METHOD" not in feed([], NOW).decode()
    assert "VEVENT" not in feed([], NOW).decode()
