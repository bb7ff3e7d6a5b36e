"""Tables of appointments: the appointment, the time it claims, and what happened to it."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Enum, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from scheduling.appointment import Form, State
from server.core.db import Base, UtcDateTime


def _one_of(kind: type[StrEnum]) -> Enum:
    """Stored by value, with a CHECK; not a type of the database's own, which SQLite lacks."""
    return Enum(
        kind,
        name=kind.__name__.lower(),
        native_enum=False,
        create_constraint=True,
        length=32,
        values_callable=lambda members: [member.value for member in members],
    )


class Appointment(Base):
    """One contact, with one id for life. `sequence` counts the changes that its client was told of."""

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="end_after_start"),
        Index(None, "office_id", "starts_at"),
        Index(None, "worker_id", "starts_at"),
        Index(None, "client_id", "starts_at"),
    )

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    office_id: Mapped[str] = mapped_column(String(32), ForeignKey("office.id"))
    client_id: Mapped[str] = mapped_column(String(32), ForeignKey("client.id"))
    worker_id: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    form: Mapped[Form] = mapped_column(_one_of(Form))
    state: Mapped[State] = mapped_column(_one_of(State))
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ends_at: Mapped[datetime] = mapped_column(UtcDateTime)
    created_by: Mapped[str] = mapped_column(String(32), ForeignKey("staff.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closing_reason: Mapped[str | None] = mapped_column(String(32))
    sequence: Mapped[int] = mapped_column(default=0)


class Claim(Base):
    """Five minutes of a party's time. The primary key is what makes double booking impossible.

    A party is whoever cannot be in two places: a worker or a client, by id. Quanta are counted from 1970 in UTC.
    """

    __tablename__ = "claim"

    party_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    quantum: Mapped[int] = mapped_column(Integer, primary_key=True)
    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"), index=True)


class AppointmentEvent(Base):
    """Something that happened to an appointment, for its timeline. `detail` holds codes and times, never free text."""

    __tablename__ = "appointment_event"
    __table_args__ = (Index(None, "appointment_id", "at"),)

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    appointment_id: Mapped[str] = mapped_column(String(32), ForeignKey("appointment.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str] = mapped_column(String(32))
    actor_kind: Mapped[str] = mapped_column(String(16))
    actor_id: Mapped[str] = mapped_column(String(32))
    detail: Mapped[dict[str, Any]] = mapped_column(JSON)
