"""Who has left and still has appointments or clients: nobody may be left waiting for somebody who will not come."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.queries import left_behind
from server.core.actor import Actor, Role
from server.core.agency.queries import OfficeCard
from server.core.identity.queries import staff_cards
from server.desk.schemas import LeaverView
from server.people.queries import count_clients_by_worker


async def leavers(session: AsyncSession, actor: Actor, home: OfficeCard, now: datetime) -> list[LeaverView]:
    """Return a coordinator's former workers who left work behind in the coordinator's offices: first whose work is due
    first. Nothing for others, who cannot hand it over."""
    if actor.role is not Role.COORDINATOR:
        return []
    gone = {
        card.id: card.name
        for card in await staff_cards(session)
        if card.role is Role.WORKER and card.state == "deactivated"
    }
    if not gone:
        return []
    due = await left_behind(session, gone, actor.office_ids, now)
    clients = await count_clients_by_worker(session, gone, actor.office_ids)
    found = [
        LeaverView(
            worker_id=each,
            worker_name=gone[each],
            appointments=due[each][0] if each in due else 0,
            clients=clients.get(each, 0),
            next_starts_at=due[each][1] if each in due else None,
            offset_minutes=home.offset_minutes(due[each][1] if each in due else now),
        )
        for each in {*due, *clients}
    ]
    return sorted(found, key=lambda one: (one.next_starts_at is None, one.next_starts_at, one.worker_name))
