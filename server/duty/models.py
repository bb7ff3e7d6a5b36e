"""Tables of the duty roster and of the alerts. Name and number are sealed, bound to "alert.name:<id>", "alert.phone:<id>"."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Date, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class DutyTurn(Base):
    """Who is on duty in an office on a weekday (0 is Monday), week after week."""

    __tablename__ = "duty_turn"
    __table_args__ = (CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),)

    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"), primary_key=True)
    weekday: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))


class DutyDay(Base):
    """A single local day on which somebody else than the week's turn is on duty."""

    __tablename__ = "duty_day"

    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"), primary_key=True)
    day: Mapped[date] = mapped_column(Date, primary_key=True)
    staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))


class DangerAlert(Base):
    """Somebody in danger asks to be called now. It rings until somebody takes it.

    `escalate_at` is the deadline after which the supervisors hear of it too; as a row, it outlives a restart.
    `status_hash` is of the secret by which the page that asked may see whether somebody has taken it.
    """

    __tablename__ = "danger_alert"
    __table_args__ = (
        CheckConstraint("(taken_at IS NULL) = (taken_by IS NULL)", name="taken_by_somebody"),
        CheckConstraint("(closed_at IS NULL) = (outcome IS NULL)", name="closed_with_outcome"),
        CheckConstraint("closed_at IS NULL OR taken_at IS NOT NULL", name="taken_before_closed"),
        Index(None, "office_id", "closed_at"),
        Index(None, "escalated_at", "escalate_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"))
    source: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(2))
    name_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    phone_index: Mapped[str | None] = mapped_column(String(64), index=True)
    status_hash: Mapped[str] = mapped_column(String(64), unique=True)
    duty_staff_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"), index=True)
    raised_at: Mapped[datetime] = mapped_column(UtcDateTime)
    escalate_at: Mapped[datetime] = mapped_column(UtcDateTime)
    escalated_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    taken_by: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))
    taken_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outcome: Mapped[str | None] = mapped_column(String(16))
