"""Tables of scheduling: what is offered, when and where; the appointment, the time it claims, and what happened to it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, CheckConstraint, Enum, ForeignKey, Index, Integer, String, UniqueConstraint, text
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


_ID = String(32)
_CLOCK = String(5)
"""A local time of day, "09:30"; "24:00" ends a day."""


class Service(Base):
    """What an office offers: how long it takes, in which forms, and who may book it how.

    `names` are by language. `buffers` maps a form to the minutes that its worker needs before and after. `confirm` says
    whether an appointment that a client books stands at once. No row in `worker_service` means: every worker of the
    offices offers it.
    """

    __tablename__ = "service"
    __table_args__ = (
        CheckConstraint("minutes BETWEEN 5 AND 480", name="minutes"),
        CheckConstraint("notice_minutes >= 0", name="notice"),
        CheckConstraint("booked_by IN ('client', 'staff')", name="booked_by"),
        CheckConstraint("confirm IN ('automatic', 'staff')", name="confirm"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    names: Mapped[dict[str, str]] = mapped_column(JSON)
    forms: Mapped[list[str]] = mapped_column(JSON)
    minutes: Mapped[int]
    buffers: Mapped[dict[str, list[int]]] = mapped_column(JSON)
    notice_minutes: Mapped[int]
    daily_limit: Mapped[int | None]
    booked_by: Mapped[str] = mapped_column(String(16))
    confirm: Mapped[str] = mapped_column(String(16))
    active: Mapped[bool]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ServiceOffice(Base):
    """Where a service is offered."""

    __tablename__ = "service_office"

    service_id: Mapped[str] = mapped_column(_ID, ForeignKey("service.id"), primary_key=True)
    office_id: Mapped[str] = mapped_column(_ID, ForeignKey("office.id"), primary_key=True, index=True)


class WorkerService(Base):
    """Who offers a service, where not everybody does."""

    __tablename__ = "worker_service"

    service_id: Mapped[str] = mapped_column(_ID, ForeignKey("service.id"), primary_key=True)
    worker_id: Mapped[str] = mapped_column(_ID, ForeignKey("staff.id"), primary_key=True, index=True)


class Room(Base):
    """A room of an office, which holds one appointment at a time and no more people than `capacity`."""

    __tablename__ = "room"
    __table_args__ = (
        CheckConstraint("capacity BETWEEN 1 AND 500", name="capacity"),
        UniqueConstraint("office_id", "name"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    office_id: Mapped[str] = mapped_column(_ID, ForeignKey("office.id"))
    name: Mapped[str] = mapped_column(String(200))
    capacity: Mapped[int]
    active: Mapped[bool]


class AvailabilityPattern(Base):
    """Hours of one weekday (0 is Monday) in which a worker sees clients, week after week, from one local day to another.

    `forms` limits them to some forms; None means all.
    """

    __tablename__ = "availability_pattern"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
        CheckConstraint("ends > starts", name="end_after_start"),
        CheckConstraint("effective_until IS NULL OR effective_until >= effective_from", name="days_in_order"),
        Index(None, "worker_id", "office_id"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    worker_id: Mapped[str] = mapped_column(_ID, ForeignKey("staff.id"))
    office_id: Mapped[str] = mapped_column(_ID, ForeignKey("office.id"))
    weekday: Mapped[int]
    starts: Mapped[str] = mapped_column(_CLOCK)
    ends: Mapped[str] = mapped_column(_CLOCK)
    effective_from: Mapped[date]
    effective_until: Mapped[date | None]
    forms: Mapped[list[str] | None] = mapped_column(JSON(none_as_null=True))


class AvailabilityException(Base):
    """Days on which a worker is not there (`off`) or there beyond the weekly hours (`extra`).

    Without clock times whole local days are meant; with them, that part of each day.
    """

    __tablename__ = "availability_exception"
    __table_args__ = (
        CheckConstraint("kind IN ('off', 'extra')", name="kind"),
        CheckConstraint("until_day >= from_day", name="days_in_order"),
        CheckConstraint("(starts IS NULL) = (ends IS NULL)", name="both_clocks"),
        CheckConstraint("starts IS NULL OR ends > starts", name="end_after_start"),
        CheckConstraint("kind = 'off' OR starts IS NOT NULL", name="extra_has_clocks"),
        Index(None, "worker_id", "office_id"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    worker_id: Mapped[str] = mapped_column(_ID, ForeignKey("staff.id"))
    office_id: Mapped[str] = mapped_column(_ID, ForeignKey("office.id"))
    kind: Mapped[str] = mapped_column(String(8))
    from_day: Mapped[date]
    until_day: Mapped[date]
    starts: Mapped[str | None] = mapped_column(_CLOCK)
    ends: Mapped[str | None] = mapped_column(_CLOCK)
    reason: Mapped[str] = mapped_column(String(32))


class Series(Base):
    """Appointments that were made together, such as six weekly sessions."""

    __tablename__ = "series"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    size: Mapped[int]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Companion(Base):
    """Somebody beside client and worker whose time is booked too: an interpreter, a partner's specialist, a volunteer."""

    __tablename__ = "companion"
    __table_args__ = (
        CheckConstraint("kind IN ('interpreter', 'partner', 'volunteer')", name="kind"),
        Index(None, "office_id"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    office_id: Mapped[str] = mapped_column(_ID, ForeignKey("office.id"))
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(16))
    languages: Mapped[list[str]] = mapped_column(JSON)
    active: Mapped[bool]


class Appointment(Base):
    """One contact, with one id for life. `sequence` counts the changes that its client was told of.

    `created_by` is None where the client booked it themselves. Until `hold_until` a requested one keeps its time.
    The address of a home visit and the note on how to get there are sealed, bound to "appointment.place:<id>" and
    "appointment.route:<id>"; `travel_minutes` is the way there, and as long back.
    """

    __tablename__ = "appointment"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="end_after_start"),
        Index(None, "office_id", "starts_at"),
        Index(None, "worker_id", "starts_at", "state"),
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
    created_by: Mapped[str | None] = mapped_column(String(32), ForeignKey("staff.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    service_id: Mapped[str | None] = mapped_column(_ID, ForeignKey("service.id"))
    room_id: Mapped[str | None] = mapped_column(_ID, ForeignKey("room.id"))
    series_id: Mapped[str | None] = mapped_column(_ID, ForeignKey("series.id"), index=True)
    series_number: Mapped[int | None]
    hold_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    confirmed_by: Mapped[str | None] = mapped_column(_ID, ForeignKey("staff.id"))
    place_sealed: Mapped[bytes | None]
    route_sealed: Mapped[bytes | None]
    travel_minutes: Mapped[int | None]
    arrived_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    left_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    started_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closing_reason: Mapped[str | None] = mapped_column(String(32))
    sequence: Mapped[int] = mapped_column(default=0)


class AppointmentParty(Base):
    """Somebody in an appointment beside its client and its worker: another client, or a companion."""

    __tablename__ = "appointment_party"
    __table_args__ = (
        CheckConstraint("(client_id IS NULL) <> (companion_id IS NULL)", name="one_of_both"),
        UniqueConstraint("appointment_id", "client_id"),
        UniqueConstraint("appointment_id", "companion_id"),
    )

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    appointment_id: Mapped[str] = mapped_column(_ID, ForeignKey("appointment.id"))
    client_id: Mapped[str | None] = mapped_column(_ID, ForeignKey("client.id"), index=True)
    companion_id: Mapped[str | None] = mapped_column(_ID, ForeignKey("companion.id"))


class Claim(Base):
    """Five minutes of a party's time. The primary key is what makes double booking impossible.

    A party is whoever or whatever cannot be in two places: a worker, a client, a companion, a room, by id. Quanta are
    counted from 1970 in UTC. The first row of a party's claim says how many quanta the whole of it has, so that reading
    what is taken reads a row for each appointment and not one for every five minutes.
    """

    __tablename__ = "claim"
    __table_args__ = (
        CheckConstraint("length > 0", name="length"),
        Index(
            None,
            "party_id",
            "quantum",
            "length",
            sqlite_where=text("length IS NOT NULL"),
            postgresql_where=text("length IS NOT NULL"),
        ),
    )

    party_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    quantum: Mapped[int] = mapped_column(Integer, primary_key=True)
    length: Mapped[int | None]
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
