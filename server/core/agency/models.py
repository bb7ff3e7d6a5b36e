"""Tables of the agency."""

from datetime import date, datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from server.core.db import Base, UtcDateTime

AGENCY_ID = "0" * 31 + "1"
"""The one agency of an installation. A second row is refused by the database."""

NO_EXIT_ADDRESS = "about:blank"
DEFAULT_REMINDERS = (24 * 60, 2 * 60)
"""How many minutes before an appointment its client is reminded, unless the office says otherwise."""


class Agency(Base):
    """The agency's own settings: one row."""

    __tablename__ = "agency"
    __table_args__ = (CheckConstraint(f"id = '{AGENCY_ID}'", name="only_one"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    exit_address: Mapped[str] = mapped_column(String(500), default=NO_EXIT_ADDRESS)
    default_language: Mapped[str] = mapped_column(String(2))


class AgencyText(Base):
    """A version of a text that clients read, as the agency worded it; texts/ has the rules. Triggers (in the migrations)
    refuse every change: somebody may have agreed to it."""

    __tablename__ = "agency_text"
    __table_args__ = (CheckConstraint("version > 0", name="version"),)

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(2))
    body: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(32))


class Office(Base):
    """An office. `opening` maps mon…sun to ranges of local time; `time_zone` is an IANA name; `reminder_minutes` are
    the minutes before an appointment at which its client is reminded, None for DEFAULT_REMINDERS.

    `address` and `directions` (by language) are for visits, `phone` is the front desk's. Clients change their appointments
    themselves until `client_change_hours` before; what they ask for is held for `hold_hours`; a home visit is overdue
    `overdue_minutes` after its planned end.
    """

    __tablename__ = "office"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    name: Mapped[str] = mapped_column(String(200))
    country: Mapped[str] = mapped_column(String(2))
    time_zone: Mapped[str] = mapped_column(String(64))
    opening: Mapped[dict[str, list[list[str]]]] = mapped_column(JSON)
    languages: Mapped[list[str]] = mapped_column(JSON)
    emergency_numbers: Mapped[list[dict[str, str | None]]] = mapped_column(JSON)
    address: Mapped[str | None] = mapped_column(String(500))
    phone: Mapped[str | None] = mapped_column(String(40))
    directions: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    client_change_hours: Mapped[int] = mapped_column(default=24)
    hold_hours: Mapped[int] = mapped_column(default=24)
    overdue_minutes: Mapped[int] = mapped_column(default=30)
    reminder_minutes: Mapped[list[int] | None] = mapped_column(JSON(none_as_null=True))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Holiday(Base):
    """A local day on which an office is closed."""

    __tablename__ = "holiday"
    __table_args__ = (UniqueConstraint("office_id", "day"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(ForeignKey("office.id"))
    day: Mapped[date]
    name: Mapped[str] = mapped_column(String(200))
