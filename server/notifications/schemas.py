"""What notices, news and calendar feeds look like in the API."""

from typing import Literal

from scheduling.notices import Notice
from server.core.agency.languages import Language
from server.core.clock import Instant
from server.core.ids import Id
from server.core.outbox import OutboxState
from server.core.web.schemas import In, Out


class NoticesPath(In):
    """The appointment whose notices are meant."""

    appointment_id: Id


class NoticePath(In):
    """One notice of an appointment."""

    appointment_id: Id
    notice_id: Id


class NoticeView(Out):
    """What a client was, will be or was not told. `minutes` before the beginning, for a reminder; `due_at` is when it is
    tried next. How it went is known once it has gone."""

    id: Id
    notice: Notice
    minutes: int | None
    client_name: str
    state: OutboxState
    reason: str | None
    channel: Literal["email", "sms"] | None
    wording: Literal["neutral", "full"] | None
    language: Language | None
    parts: int | None
    due_at: Instant
    finished_at: Instant | None
    offset_minutes: int
    may_send_again: bool


class NoticeList(Out):
    """An appointment's notices in the order in which they are due."""

    items: list[NoticeView]


class NewsView(Out):
    """Something that a client did to an appointment. `kind` is the timeline's: booked, requested, rescheduled, cancelled."""

    id: Id
    at: Instant
    offset_minutes: int
    kind: str
    appointment_id: Id
    client_name: str
    worker_id: Id
    worker_name: str
    starts_at: Instant
    starts_offset_minutes: int


class NewsList(Out):
    """What clients did since the asker last looked, the newest first."""

    items: list[NewsView]


class NewsRead(In):
    """Up to when the news were read."""

    until: Instant


class FeedView(Out):
    """Whether the asker's calendar can be subscribed to. `address` is there once, when it was just made."""

    exists: bool
    with_names: bool
    created_at: Instant | None
    address: str | None


class NewFeed(In):
    """What the calendar may show: clients' names, or a plain word alone."""

    with_names: bool


class CaughtView(Out):
    """A message that would have left the demo."""

    id: Id
    channel: Literal["email", "sms"]
    at: Instant
    to: str
    subject: str
    body: str
    parts: int | None
    calendar: str | None


class CaughtList(Out):
    """What would have left, the newest first."""

    items: list[CaughtView]
