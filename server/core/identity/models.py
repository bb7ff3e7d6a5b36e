"""Tables of identity. Tokens stand here only as SHA-256, or sealed where somebody must be shown them again."""

from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime

_ID = String(32)
_HASH = String(64)


class Staff(Base):
    """A member of staff. The e-mail is sealed; `email_index` finds it and keeps it unique."""

    __tablename__ = "staff"
    __table_args__ = (
        CheckConstraint("role IN ('administrator', 'coordinator', 'supervisor', 'worker')", name="role"),
        CheckConstraint("state IN ('invited', 'active', 'deactivated')", name="state"),
        CheckConstraint(
            "state <> 'active' OR (password_hash IS NOT NULL AND totp_secret_sealed IS NOT NULL)",
            name="active_has_factors",
        ),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    email_sealed: Mapped[bytes]
    email_index: Mapped[str] = mapped_column(_HASH, unique=True)
    name: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20))
    languages: Mapped[list[str]] = mapped_column(JSON)
    language: Mapped[str] = mapped_column(String(2))
    password_hash: Mapped[str | None] = mapped_column(String(200))
    totp_secret_sealed: Mapped[bytes | None]
    totp_last_step: Mapped[int | None]
    state: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class StaffOffice(Base):
    """The offices that a member of staff belongs to."""

    __tablename__ = "staff_office"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("office.id"), primary_key=True, index=True)


class StaffSession(Base):
    """A signed-in browser of a member of staff."""

    __tablename__ = "staff_session"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    user_agent_family: Mapped[str] = mapped_column(String(60))


class SignInChallenge(Base):
    """Proof that the password was right, waiting for the second factor."""

    __tablename__ = "sign_in_challenge"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    tries: Mapped[int] = mapped_column(default=0)
    spent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Invitation(Base):
    """A single-use link for a member of staff: to enter for the first time, or to set the second factor anew."""

    __tablename__ = "invitation"
    __table_args__ = (CheckConstraint("purpose IN ('invite', 'totp_reset')", name="purpose"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    token_sealed: Mapped[bytes]
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    totp_secret_sealed: Mapped[bytes]


class JoinLink(Base):
    """A person's way into one appointment: a link for all its life, a six-digit code around its time.

    `code_index` is NULL once the code is dead, so that the six digits may be given out again.
    """

    __tablename__ = "join_link"
    __table_args__ = (
        UniqueConstraint("appointment_id", "person"),
        CheckConstraint("person = 'client'", name="person"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    appointment_id: Mapped[str] = mapped_column(ForeignKey("appointment.id"))
    person: Mapped[str] = mapped_column(String(20), default="client")
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    token_sealed: Mapped[bytes]
    code_index: Mapped[str | None] = mapped_column(_HASH, unique=True)
    code_sealed: Mapped[bytes | None]
    code_from: Mapped[datetime] = mapped_column(UtcDateTime)
    code_until: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    closes_at: Mapped[datetime] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    opened_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ClientSession(Base):
    """A browser that opened a join link or typed its code: good for that one appointment."""

    __tablename__ = "client_session"
    __table_args__ = (CheckConstraint("via IN ('link', 'code')", name="via"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    join_link_id: Mapped[str] = mapped_column(ForeignKey("join_link.id"), index=True)
    appointment_id: Mapped[str] = mapped_column(ForeignKey("appointment.id"))
    via: Mapped[str] = mapped_column(String(10))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PersonalLink(Base):
    """A client's way to their own page: one link a client, reusable until it is replaced or revoked."""

    __tablename__ = "personal_link"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), unique=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    token_sealed: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PersonalSession(Base):
    """A browser on a client's own page. On a device that is not only theirs it ends soon after the last move."""

    __tablename__ = "personal_session"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    token_hash: Mapped[str] = mapped_column(_HASH, unique=True)
    personal_link_id: Mapped[str] = mapped_column(ForeignKey("personal_link.id"), index=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"))
    own_device: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    last_seen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Ticket(Base):
    """Opens one socket, once, within seconds. `holder_id` is the row of the sign-in or seat that asked for it."""

    __tablename__ = "ticket"
    __table_args__ = (
        CheckConstraint("holder_kind IN ('staff', 'client')", name="holder_kind"),
        CheckConstraint("purpose IN ('seat', 'desk')", name="purpose"),
        CheckConstraint("(purpose = 'seat') = (appointment_id IS NOT NULL)", name="seat_has_appointment"),
    )

    token_hash: Mapped[str] = mapped_column(_HASH, primary_key=True)
    holder_kind: Mapped[str] = mapped_column(String(10))
    holder_id: Mapped[str] = mapped_column(_ID)
    purpose: Mapped[str] = mapped_column(String(10))
    appointment_id: Mapped[str | None] = mapped_column(_ID)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    spent_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CodeFailure(Base):
    """A wrong six-digit code. The address stands here only as an HMAC."""

    __tablename__ = "code_failure"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    address_hash: Mapped[str] = mapped_column(_HASH)
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
