"""Tables of the client record, of who supervises whom and of who stands in for whom."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ColumnElement, Date, ForeignKey, Index, LargeBinary, String, and_
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class Client(Base):
    """A person whom an office helps.

    The name may be a pseudonym: that is enough for a first contact. `search_key` is the name as search.py folds it.
    The phone number is sealed, bound to "client.phone:<id>".
    """

    __tablename__ = "client"
    __table_args__ = (Index(None, "office_id", "search_key"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"))
    name: Mapped[str] = mapped_column(String(200))
    search_key: Mapped[str] = mapped_column(String(400))
    is_pseudonym: Mapped[bool]
    language: Mapped[str] = mapped_column(String(2))
    worker_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)


class StaffProfile(Base):
    """What the service knows of a member of staff beyond their sign-in."""

    __tablename__ = "staff_profile"

    staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"), primary_key=True)
    supervisor_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"), index=True)


class Substitution(Base):
    """One worker stands in for another on whole days, first and last included.

    The days are the office's; `starts_at` and `ends_at` are the same span as moments (the end excluded), so that the
    rule of who sees whom needs no time zone.
    """

    __tablename__ = "substitution"
    __table_args__ = (
        CheckConstraint("worker_id <> substitute_id", name="two_people"),
        CheckConstraint("until_day >= from_day", name="days_in_order"),
        Index(None, "substitute_id", "starts_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"), index=True)
    worker_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"), index=True)
    substitute_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    from_day: Mapped[date] = mapped_column(Date)
    until_day: Mapped[date] = mapped_column(Date)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @classmethod
    def in_force(cls, now: datetime) -> ColumnElement[bool]:
        """Say in SQL that a substitution holds now."""
        return and_(cls.starts_at <= now, now < cls.ends_at)
