"""Answers one domain's questions with another domain's queries, in the asker's own unit of work."""

from collections.abc import Collection, Mapping
from datetime import datetime

from aiohttp import web
from sqlalchemy import ColumnElement, Select, SQLColumnExpression
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import policy as scheduling_policy, ports as scheduling_ports, queries as scheduling_queries
from scheduling.appointment import ONLINE
from scheduling.ports import ClientCard
from scheduling.service import session_steps
from server.core.actor import Actor
from server.core.agency.languages import Language
from server.core.agency.queries import office_card
from server.core.identity import ports as identity_ports
from server.core.identity.ports import JoinCard, WorkLeft
from server.core.identity.queries import staff_card
from server.people import policy, queries as people_queries, service as people_service
from signaling import ports as signaling_ports
from signaling.ports import SessionAppointment


class _Clients:
    """Scheduling's questions about clients and about who stands in for whom, answered by people."""

    def visible(self, actor: Actor, now: datetime) -> Select[str]:
        return policy.visible_clients(actor, now)

    def is_seen_worker(
        self,
        worker_id: SQLColumnExpression[str | None],
        office_id: SQLColumnExpression[str],
        actor: Actor,
        now: datetime,
    ) -> ColumnElement[bool]:
        return policy.is_seen_worker(worker_id, office_id, actor, now)

    async def card(self, session: AsyncSession, client_id: str) -> ClientCard | None:
        return await people_queries.client_card(session, client_id)

    async def cards(self, session: AsyncSession, client_ids: Collection[str]) -> dict[str, ClientCard]:
        return await people_queries.client_cards(session, client_ids)

    async def home_address(self, session: AsyncSession, client_id: str) -> str | None:
        return await people_queries.home_address(session, client_id)

    async def may_stand_in(
        self, session: AsyncSession, staff_id: str, worker_id: str, office_id: str, now: datetime
    ) -> bool:
        return await people_queries.may_stand_in(session, staff_id, worker_id, office_id, now)

    async def stood_in_for(
        self, session: AsyncSession, staff_id: str, now: datetime
    ) -> frozenset[tuple[str, str]]:
        return await people_queries.stood_in_for(session, staff_id, now)

    async def stand_ins(
        self, session: AsyncSession, worker_id: str, office_id: str, now: datetime
    ) -> list[str]:
        return await people_queries.stand_ins(session, worker_id, office_id, now)

    async def supervisor(self, session: AsyncSession, worker_id: str) -> str | None:
        return await people_queries.supervisor(session, worker_id)


_CLIENTS = _Clients()


class _Appointments:
    """What a live session and a join link ask about appointments, answered by scheduling."""

    async def for_session(self, session: AsyncSession, appointment_id: str) -> SessionAppointment | None:
        row = await scheduling_queries.appointment_row(session, appointment_id)
        client = await _CLIENTS.card(session, row.client_id) if row else None
        worker = await staff_card(session, row.worker_id) if row else None
        office = await office_card(session, row.office_id) if row else None
        if row is None or client is None or worker is None or office is None:
            return None
        return SessionAppointment(
            id=row.id,
            office_id=row.office_id,
            form=row.form.value,
            online=row.form in ONLINE,
            state=row.state.value,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            started_at=row.started_at,
            worker_id=row.worker_id,
            worker_name=worker.name,
            client_name=client.name,
            client_language=client.language,
            time_zone=office.time_zone,
        )

    async def join_card(self, session: AsyncSession, appointment_id: str) -> JoinCard | None:
        row = await scheduling_queries.appointment_row(session, appointment_id)
        client = await _CLIENTS.card(session, row.client_id) if row else None
        if row is None or client is None:
            return None
        return JoinCard(
            form=row.form.value,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            state=row.state.value,
            office_id=row.office_id,
            client_language=Language(client.language),
        )

    async def worker_seat(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> bool:
        return await scheduling_policy.worker_seat(session, _CLIENTS, actor, appointment_id, now)

    async def readable(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> bool:
        return await scheduling_policy.readable(session, _CLIENTS, actor, appointment_id, now)

    async def client_waiting(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> None:
        await session_steps.client_waiting(session, actor, appointment_id, now)

    async def client_gone(
        self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime
    ) -> None:
        await session_steps.client_gone(session, actor, appointment_id, now)

    async def admitted(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        await session_steps.admitted(session, actor, appointment_id, now)

    async def started(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        await session_steps.started(session, actor, appointment_id, now)

    async def ended(self, session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
        await session_steps.ended(session, actor, appointment_id, now)

    async def staff_to_tell(self, session: AsyncSession, appointment_id: str, now: datetime) -> list[str]:
        return await scheduling_queries.staff_to_tell(session, _CLIENTS, appointment_id, now)


class _StaffProfiles:
    """Identity's questions about a member of staff, answered by people and scheduling."""

    async def set_supervisor(
        self, session: AsyncSession, *, staff_id: str, supervisor_id: str | None
    ) -> None:
        await people_service.set_supervisor(session, staff_id=staff_id, supervisor_id=supervisor_id)

    async def supervisors(self, session: AsyncSession, staff_ids: Collection[str]) -> Mapping[str, str]:
        return await people_queries.supervisors(session, staff_ids)

    async def work_left(
        self, session: AsyncSession, *, staff_id: str, office_ids: Collection[str] | None, now: datetime
    ) -> WorkLeft:
        return WorkLeft(
            clients=await people_queries.count_clients_of(session, staff_id, office_ids),
            appointments=await scheduling_queries.count_to_come(session, staff_id, now, office_ids),
            substitutions=await people_queries.count_stand_ins_by(session, staff_id, now, office_ids),
        )


def wire(app: web.Application) -> None:
    """Hand every part the answers it asked for."""
    app[scheduling_ports.CLIENTS] = _CLIENTS
    app[signaling_ports.APPOINTMENTS] = _Appointments()
    app[identity_ports.APPOINTMENTS] = _Appointments()
    app[identity_ports.STAFF_PROFILES] = _StaffProfiles()
