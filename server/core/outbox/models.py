"""The table of the outbox."""

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class OutboxRow(Base):
    """One thing to do. While a process works on it, `due_at` lies in the future: that is its lease.

    `attempts` rises with every claim and is the fence: whoever finishes must still hold the number they claimed.
    `subject` names what a row is about (`appointment:<id>`); `reason` is a code: why it waits, or was not sent. `detail` says
    in codes and counts how it was sent.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        CheckConstraint(
            "state IN ('pending', 'sent', 'no_channel', 'obsolete', 'expired', 'refused', 'unknown', 'parked')",
            name="state",
        ),
        Index(None, "state", "due_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[str] = mapped_column(String(32))
    dedup_key: Mapped[str] = mapped_column(String(128), unique=True)
    subject: Mapped[str | None] = mapped_column(String(64), index=True)
    payload: Mapped[dict[str, str]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(16))
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    attempts: Mapped[int]
    reason: Mapped[str | None] = mapped_column(String(32))
    detail: Mapped[dict[str, str | int] | None] = mapped_column(JSON(none_as_null=True))
    last_error: Mapped[str | None] = mapped_column(String(64))
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
