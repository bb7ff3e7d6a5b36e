"""Tables of what must not be erased yet, and of how long records are kept."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class LegalHold(Base):
    """Nothing of this client may be erased until somebody lifts it. The reason is sealed, bound to "legal_hold.reason:<id>"."""

    __tablename__ = "legal_hold"

    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), primary_key=True)
    reason_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    set_at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))


class RetentionRule(Base):
    """How many months records of a type are kept; None: for as long as nobody erases them. The highest version counts."""

    __tablename__ = "retention_rule"
    __table_args__ = (
        CheckConstraint("months BETWEEN 1 AND 1200", name="months"),
        CheckConstraint("version > 0", name="version"),
    )

    record_type: Mapped[str] = mapped_column(String(32), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    months: Mapped[int | None]
    set_at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_staff_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
