"""The table of requests: people who ask for help for the first time, until somebody answers.

Sealed, bound to "request.<column>:<id>": number, e-mail, what to say if another answers, the wish in their own words,
and why a request was refused.
"""

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime


class ContactRequest(Base):
    """A first contact. `token_hash` is of the secret by which whoever asked sees how it goes on; None where the front
    desk typed it in. `reference` is what one can say on the telephone: it opens nothing.

    `due_at` is until when an answer was promised; as a row, it outlives a restart. `late_told_at` is when the
    supervisors were told that it has passed.
    """

    __tablename__ = "contact_request"
    __table_args__ = (
        CheckConstraint("state IN ('new', 'accepted', 'refused')", name="state"),
        CheckConstraint("(state = 'new') = (handled_at IS NULL)", name="handled_at"),
        CheckConstraint("(state = 'accepted') = (client_id IS NOT NULL)", name="accepted_as_client"),
        CheckConstraint("(state = 'refused') = (refusal IS NOT NULL)", name="refused_with_reason"),
        Index(None, "office_id", "state", "due_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"))
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    reference: Mapped[str] = mapped_column(String(12), unique=True)
    source: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(2))
    name: Mapped[str] = mapped_column(String(200))
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    email_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    call: Mapped[str] = mapped_column(String(16))
    channels: Mapped[list[str]] = mapped_column(JSON)
    hours: Mapped[dict[str, list[list[str]]]] = mapped_column(JSON)
    who_may_answer: Mapped[str] = mapped_column(String(16))
    say_if_other_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    in_danger: Mapped[bool]
    lost_link: Mapped[bool] = mapped_column(default=False)
    alert_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("danger_alert.id"), index=True)
    wish_form: Mapped[str | None] = mapped_column(String(8))
    wish_time: Mapped[str | None] = mapped_column(String(16))
    wish_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    service_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("service.id"))
    appointment_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("appointment.id"), index=True)
    state: Mapped[str] = mapped_column(String(16))
    received_at: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    late_told_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    handled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    handled_by: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))
    client_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("client.id"), index=True)
    refusal: Mapped[str | None] = mapped_column(String(16))
    refusal_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
