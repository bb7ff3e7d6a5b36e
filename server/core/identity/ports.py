"""What identity asks of the domains above it. Answered in server/wiring.py, with the caller's session."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.core.agency.languages import Language


@dataclass(frozen=True, slots=True)
class JoinCard:
    """What the page of a join link may know of the appointment: no names. `state` is the appointment's own word."""

    form: Literal["audio", "chat", "home", "office", "phone", "video"]
    starts_at: datetime
    ends_at: datetime
    state: str
    office_id: str
    client_language: Language


class Appointments(Protocol):
    """Questions about appointments. Answered by `scheduling` (and `people` for the language)."""

    async def join_card(self, session: AsyncSession, appointment_id: str) -> JoinCard | None:
        """Return the appointment as its client may see it, None if there is none."""

    async def worker_seat(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> bool:
        """Tell whether this member of staff may take the worker's seat: the worker or today's substitute."""


@dataclass(frozen=True, slots=True)
class WorkLeft:
    """What somebody still has to do: clients of theirs, appointments to come, substitutions that are not over and in
    which they stand in for others."""

    clients: int
    appointments: int
    substitutions: int

    def __bool__(self) -> bool:
        return bool(self.clients or self.appointments or self.substitutions)


class StaffProfiles(Protocol):
    """What other domains know of a member of staff. Answered by `people` (and `scheduling` for appointments)."""

    async def set_supervisor(
        self, session: AsyncSession, *, staff_id: str, supervisor_id: str | None
    ) -> None:
        """Store who supervises somebody, in the caller's transaction. The caller has checked that person's role."""

    async def supervisors(self, session: AsyncSession, staff_ids: Collection[str]) -> Mapping[str, str]:
        """Return the supervisor's id of each of these who has one."""

    async def work_left(
        self, session: AsyncSession, *, staff_id: str, office_ids: Collection[str] | None, now: datetime
    ) -> WorkLeft:
        """Count what somebody still has to do in these offices, or (None) anywhere."""


APPOINTMENTS: web.AppKey[Appointments] = web.AppKey("identity_appointments")
STAFF_PROFILES: web.AppKey[StaffProfiles] = web.AppKey("identity_staff_profiles")
