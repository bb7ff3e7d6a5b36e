"""Tables of the client record, of who supervises whom and of who stands in for whom."""

from datetime import date, datetime

from sqlalchemy import (
    JSON,
    CheckConstraint,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    and_,
)
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime

ERASED_IS_EMPTY = """
    erased_at IS NULL OR (search_key = '' AND phone_sealed IS NULL AND phone_index IS NULL AND email_sealed IS NULL
    AND address_sealed IS NULL AND wishes_sealed IS NULL AND birth_year IS NULL AND worker_id IS NULL)
"""


class Client(Base):
    """A person whom an office helps.

    The name may be a pseudonym: that is enough for a first contact. `search_key` is the name as search.py folds it.
    Phone number, e-mail, home address and wishes are sealed, bound to "client.phone:<id>" and so on; `phone_index`
    finds a number again. `time_zone` None means the office's. `violence`: somebody near this person is a danger to them.
    `device`, `line` and `privacy` None: nobody has asked yet; the words are in profile.py and
    in scheduling.form_choice. An erased client's row stays, empty, for the appointments that point at it.
    """

    __tablename__ = "client"
    __table_args__ = (
        CheckConstraint("risk IN ('none', 'medium', 'high', 'urgent')", name="risk"),
        CheckConstraint("birth_year BETWEEN 1900 AND 2200", name="birth_year"),
        CheckConstraint("worker_gender IN ('any', 'man', 'woman')", name="worker_gender"),
        CheckConstraint(ERASED_IS_EMPTY, name="erased_is_empty"),
        Index(None, "office_id", "search_key"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"))
    name: Mapped[str] = mapped_column(String(200))
    search_key: Mapped[str] = mapped_column(String(400))
    is_pseudonym: Mapped[bool]
    language: Mapped[str] = mapped_column(String(2))
    worker_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    phone_index: Mapped[str | None] = mapped_column(String(64), index=True)
    email_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    address_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    time_zone: Mapped[str | None] = mapped_column(String(64))
    violence: Mapped[bool] = mapped_column(default=False)
    risk: Mapped[str] = mapped_column(String(16), default="none")
    access_needs: Mapped[list[str]] = mapped_column(JSON, default=list)
    interpreter_languages: Mapped[str | None] = mapped_column(String(100))
    birth_year: Mapped[int | None]
    categories: Mapped[list[str]] = mapped_column(JSON, default=list)
    device: Mapped[str | None] = mapped_column(String(16))
    line: Mapped[str | None] = mapped_column(String(16))
    privacy: Mapped[str | None] = mapped_column(String(16))
    worker_gender: Mapped[str] = mapped_column(String(8), default="any")
    wished_worker_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))
    wishes_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    erased_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ContactRuleRow(Base):
    """How a client may be reached; contact_rule.py has the words. Without a row nothing goes out by itself.

    Sealed, bound to "contact_rule.<column>:<client id>": whom `named` allows to answer, what to say if another answers,
    the word that says "not safe now" and the one that stops all contact.
    """

    __tablename__ = "contact_rule"
    __table_args__ = (
        CheckConstraint("call IN ('call', 'never', 'text_first')", name="call"),
        CheckConstraint("wording IN ('full', 'neutral')", name="wording"),
        CheckConstraint("who_may_answer IN ('anyone', 'client_only', 'named')", name="who_may_answer"),
    )

    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), primary_key=True)
    call: Mapped[str] = mapped_column(String(16))
    channels: Mapped[list[str]] = mapped_column(JSON)
    hours: Mapped[dict[str, list[list[str]]]] = mapped_column(JSON)
    wording: Mapped[str] = mapped_column(String(16))
    who_may_answer: Mapped[str] = mapped_column(String(16))
    named_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    say_if_other_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    safe_word_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    stop_word_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    version: Mapped[int]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ConsentRow(Base):
    """A consent given or withdrawn; consent.py has the words. Triggers (in the migrations) refuse every change.

    `number` counts a client's steps: the highest of a kind and partner is the one that counts.
    """

    __tablename__ = "consent"
    __table_args__ = (CheckConstraint("number > 0", name="number"),)

    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(String(16))
    partner: Mapped[str] = mapped_column(String(100))
    given: Mapped[bool]
    text_version: Mapped[int]
    language: Mapped[str] = mapped_column(String(2))
    way: Mapped[str] = mapped_column(String(16))
    witness: Mapped[str] = mapped_column(String(16))
    giver: Mapped[str] = mapped_column(String(16))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by_staff_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))


class EmergencyContact(Base):
    """Whom to call when the client is in danger. Sealed, bound to "emergency_contact.<column>:<id>": name, phone.

    `may_know`: this person may be told that the client comes to us.
    """

    __tablename__ = "emergency_contact"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), index=True)
    name_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    phone_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    relation: Mapped[str] = mapped_column(String(16))
    may_know: Mapped[bool]
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Guardian(Base):
    """Who may act for a client, in what, and until when. Ended ones stay: what was done in their time was theirs to do.

    Sealed, bound to "guardian.<column>:<id>": name, phone.
    """

    __tablename__ = "guardian"
    __table_args__ = (CheckConstraint("kind IN ('court', 'parent', 'power')", name="kind"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), index=True)
    name_sealed: Mapped[bytes] = mapped_column(LargeBinary)
    phone_sealed: Mapped[bytes | None] = mapped_column(LargeBinary)
    kind: Mapped[str] = mapped_column(String(16))
    scope: Mapped[list[str]] = mapped_column(JSON)
    until_day: Mapped[date | None] = mapped_column(Date)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class HouseholdMember(Base):
    """Who lives with whom. A client belongs to one household at most; each record stays its own.

    `apart`: lives apart or in conflict, so that nothing is ever sent to the household as a whole.
    """

    __tablename__ = "household_member"

    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"), primary_key=True)
    household_id: Mapped[str] = mapped_column(String(32), index=True)
    apart: Mapped[bool]
    joined_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ImportedRow(Base):
    """A row of a file that has become a client. Its key, an HMAC of the office and what the row said, makes a second client of
    the same row impossible; it stays when the client is erased, so that an old file does not bring them back."""

    __tablename__ = "imported_row"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    client_id: Mapped[str | None] = mapped_column(String(32), ForeignKey("client.id"), index=True)
    imported_at: Mapped[datetime] = mapped_column(UtcDateTime)


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
