"""Tables of the audit log. Triggers (in the migrations) refuse every change but the one-time entry into a batch."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, Integer, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime

_Number = BigInteger().with_variant(Integer, "sqlite")


class AuditBatch(Base):
    """A sealed group of rows: one link of the chain.

    `hash` covers the previous hash and `rows_digest`, not the rows themselves, so that retention may one day prune a
    batch's rows and leave the chain whole.
    """

    __tablename__ = "audit_batch"
    __table_args__ = (CheckConstraint("row_count > 0", name="row_count"),)

    id: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=False)
    row_count: Mapped[int]
    rows_digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    previous_hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    hash: Mapped[bytes] = mapped_column(LargeBinary(32))
    signature: Mapped[bytes] = mapped_column(LargeBinary(64))
    sealed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class AuditRow(Base):
    """One event. `detail` is canonical JSON as text, for the seal covers its exact characters."""

    __tablename__ = "audit_row"
    __table_args__ = (
        Index(None, "batch_id", "id"),
        Index(None, "subject"),
        # SQLite must not give a deleted last row's number away again.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(_Number, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor_kind: Mapped[str] = mapped_column(String(16))
    actor_id: Mapped[str] = mapped_column(String(32))
    role: Mapped[str | None] = mapped_column(String(16))
    event: Mapped[str] = mapped_column(String(64))
    subject: Mapped[str] = mapped_column(String(64))
    detail: Mapped[str] = mapped_column(Text)
    batch_id: Mapped[int | None] = mapped_column(ForeignKey("audit_batch.id"))
