"""What scheduling asks of others. Answered in the roof's wiring; every question is asked with the caller's session."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aiohttp import web
from sqlalchemy import ColumnElement, Select, SQLColumnExpression
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.core.realtime import StaffScreens


@dataclass(frozen=True, slots=True)
class ClientCard:
    """What an appointment shows of a client."""

    id: str
    name: str
    language: str
    office_id: str
    worker_id: str | None
    time_zone: str | None = None
    """The client's own, None for the office's."""


class Clients(Protocol):
    """The one rule of who sees whom, and the clients' cards."""

    def visible(self, actor: Actor, now: datetime) -> Select[str]:
        """Select the ids of the clients whom the actor may see."""

    def is_seen_worker(
        self,
        worker_id: SQLColumnExpression[str | None],
        office_id: SQLColumnExpression[str],
        actor: Actor,
        now: datetime,
    ) -> ColumnElement[bool]:
        """Say in SQL whether a worker's work in an office is the actor's business: a worker's own and that of whom they
        stand in for there today, a supervisor's workers'; nobody's for all others."""

    async def card(self, session: AsyncSession, client_id: str) -> ClientCard | None:
        """Return one client's card, or None."""

    async def cards(self, session: AsyncSession, client_ids: Collection[str]) -> dict[str, ClientCard]:
        """Return the cards of many clients in one query."""

    async def home_address(self, session: AsyncSession, client_id: str) -> str | None:
        """Return where a client lives, in the clear, for whoever goes there."""

    async def may_stand_in(
        self, session: AsyncSession, staff_id: str, worker_id: str, office_id: str, now: datetime
    ) -> bool:
        """Tell whether a worker stands in for another in an office, on its local day."""

    async def stood_in_for(
        self, session: AsyncSession, staff_id: str, now: datetime
    ) -> frozenset[tuple[str, str]]:
        """Return for whom a worker stands in today, and where: pairs of worker's and office's id."""

    async def stand_ins(
        self, session: AsyncSession, worker_id: str, office_id: str, now: datetime
    ) -> list[str]:
        """Return who stands in for a worker in an office today."""

    async def supervisor(self, session: AsyncSession, worker_id: str) -> str | None:
        """Return a worker's supervisor, or None."""


CLIENTS: web.AppKey[Clients] = web.AppKey("scheduling_clients")
STAFF_SCREENS: web.AppKey[StaffScreens] = web.AppKey("scheduling_staff_screens")
