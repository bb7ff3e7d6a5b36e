"""Tables of notes. Every text is sealed, bound to "note.body:<id>" or "amendment.body:<id>"."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class Note(Base):
    """A worker's note of one appointment. Once signed it never changes; what is added later stands beside it."""

    __tablename__ = "note"
    __table_args__ = (
        CheckConstraint("(signed_at IS NULL) = (signed_by IS NULL)", name="signed_by_somebody"),
        CheckConstraint("revision > 0", name="revision_counts"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"), unique=True)
    author_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    body_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    revision: Mapped[int]
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime)
    signed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    signed_by: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))


class NoteAmendment(Base):
    """Something added to a signed note."""

    __tablename__ = "note_amendment"
    __table_args__ = (Index(None, "note_id", "at"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    note_id: Mapped[str] = mapped_column(String(32), ForeignKey("note.id"))
    body_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    by_staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
