"""Tables of notifications: text messages under way, what the demo caught, what a desk has seen, workers' calendar feeds."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class TextSending(Base):
    """A text message that was handed to the provider, or perhaps was. The row is stored before the call.

    Its key makes a second call impossible: whoever finds `sending` comes after a crash, and cannot know.
    """

    __tablename__ = "text_sending"
    __table_args__ = (CheckConstraint("state IN ('sending', 'sent', 'unknown')", name="state"),)

    outbox_id: Mapped[str] = mapped_column(String(32), ForeignKey("outbox.id"), primary_key=True)
    state: Mapped[str] = mapped_column(String(16))
    reference: Mapped[str | None] = mapped_column(String(64))
    begun_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CaughtMessage(Base):
    """What would have left the demo. Nothing is ever written here in a real installation.

    Address and texts are sealed, bound to "caught.<column>:<id>".
    """

    __tablename__ = "caught_message"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    caught_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    recipient_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    subject_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    body_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    calendar_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)


class NewsSeen(Base):
    """Until when a member of staff has read what clients did to their appointments."""

    __tablename__ = "news_seen"

    staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"), primary_key=True)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CalendarFeed(Base):
    """A worker's calendar to subscribe to: one address, shown once, that opens until it is withdrawn."""

    __tablename__ = "calendar_feed"

    staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"), primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    with_names: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
