"""What scheduling asks of others. Answered in the roof's wiring; every question is asked with the caller's session."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aiohttp import web
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor


@dataclass(frozen=True, slots=True)
class ClientCard:
    """What an appointment shows of a client."""

    id: str
    name: str
    language: str
    office_id: str
    worker_id: str | None


class Clients(Protocol):
    """The one rule of who sees whom, and the clients' cards."""

    def visible(self, actor: Actor, now: datetime) -> Select[str]:
        """Select the ids of the clients whom the actor may see."""

    def workers(self, actor: Actor, now: datetime) -> Select[str]:
        """Select the ids of the workers whose appointments are the actor's business: a worker's own and those of
        whom they stand in for today, a supervisor's workers; for all others none."""

    async def card(self, session: AsyncSession, client_id: str) -> ClientCard | None:
        """Return one client's card, or None."""

    async def cards(self, session: AsyncSession, client_ids: set[str]) -> dict[str, ClientCard]:
        """Return the cards of many clients in one query."""

    async def may_stand_in(self, session: AsyncSession, staff_id: str, worker_id: str, now: datetime) -> bool:
        """Tell whether a worker stands in for another on the office's local day."""

    async def stand_ins(self, session: AsyncSession, worker_id: str, now: datetime) -> list[str]:
        """Return who stands in for a worker today."""

    async def supervisor(self, session: AsyncSession, worker_id: str) -> str | None:
        """Return a worker's supervisor, or None."""


CLIENTS: web.AppKey[Clients] = web.AppKey("scheduling_clients")
