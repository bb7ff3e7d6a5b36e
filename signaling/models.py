"""Tables of live sessions: seats, checklist answers, and what happened."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime

_ADMITTED = text("state = 'admitted'")
_NUMBER = BigInteger().with_variant(Integer, "sqlite")


class Participant(Base):
    """A person's place in one appointment's session.

    `absent_since` is NULL while the page is connected. `incarnation` outlives the server, so that a restart leaves
    the generations of links, and with them the media, as they are.
    """

    __tablename__ = "participant"
    __table_args__ = (
        UniqueConstraint("appointment_id", "person_key"),
        CheckConstraint("role IN ('worker', 'client')", name="role"),
        CheckConstraint("state IN ('waiting', 'admitted', 'refused', 'left')", name="state"),
        CheckConstraint("(state = 'admitted') <= (admitted_at IS NOT NULL)", name="admitted_at"),
        # One worker and one client inside, whatever the code believes.
        Index(
            "uq_participant_inside",
            "appointment_id",
            "role",
            unique=True,
            sqlite_where=_ADMITTED,
            postgresql_where=_ADMITTED,
        ),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"))
    person_key: Mapped[str] = mapped_column(String(40))
    role: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    staff_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))
    client_session_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("client_session.id"))
    identity_checked: Mapped[bool] = mapped_column(Boolean)
    state: Mapped[str] = mapped_column(String(16))
    incarnation: Mapped[str] = mapped_column(String(50))
    waiting_since: Mapped[datetime] = mapped_column(UtcDateTime)
    admitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    left_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    left_how: Mapped[str | None] = mapped_column(String(16))
    absent_since: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ChecklistAnswer(Base):
    """One item of the start checklist: answered, or waived with a reason. Both are sealed."""

    __tablename__ = "checklist_answer"
    __table_args__ = (
        CheckConstraint("(answer_sealed IS NULL) <> (waived_reason_sealed IS NULL)", name="one_of_two"),
    )

    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"), primary_key=True)
    item: Mapped[str] = mapped_column(String(32), primary_key=True)
    answer_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    waived_reason_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    by_staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class SessionEvent(Base):
    """Something that happened in a session, for the record's timeline. Never any free text.

    `number` keeps the order of what happened at the same moment.
    """

    __tablename__ = "session_event"
    __table_args__ = (Index(None, "appointment_id", "at"),)

    number: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str] = mapped_column(String(32))
    by_kind: Mapped[str] = mapped_column(String(16))
    by_id: Mapped[str] = mapped_column(String(32))
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
