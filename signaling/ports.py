"""What a live session asks of the appointments. Answered in the wiring, within the caller's unit of work."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor


@dataclass(frozen=True, slots=True)
class SessionAppointment:
    """As much of an appointment as a session needs. `form` and `state` are the appointment's own words; `online` says that
    this form is held on a page, and so has a session."""

    id: str
    office_id: str
    form: str
    online: bool
    state: str
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None
    worker_id: str
    worker_name: str
    client_name: str
    client_language: str
    time_zone: str


class Appointments(Protocol):
    """The appointment's side of a session: what it is, who has a seat, and the steps of its state machine.

    Each step writes the appointment's event and audit row, and raises Problem APPOINTMENT_STATE where the state
    machine does not allow it.
    """

    async def for_session(self, session: AsyncSession, appointment_id: str) -> SessionAppointment | None:
        """Return the appointment, or None."""

    async def worker_seat(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> bool:
        """Tell whether the actor may hold this session: the worker, or today's substitute."""

    async def readable(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> bool:
        """Tell whether the actor may read the checklist: worker, substitute, the worker's supervisor."""

    async def client_waiting(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> None:
        """The client is in the waiting room."""

    async def client_gone(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> None:
        """Nobody is in the waiting room any more, and nobody was let in."""

    async def admitted(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        """The client was let in."""

    async def started(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        """The checklist is complete: the session counts as started."""

    async def ended(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        """The worker ended it; the join link closes."""

    async def staff_to_tell(self, session: AsyncSession, appointment_id: str, now: datetime) -> list[str]:
        """Return the staff whose desks show this appointment."""


APPOINTMENTS: web.AppKey[Appointments] = web.AppKey("signaling_appointments")
