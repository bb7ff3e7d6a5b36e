"""The timeline of an appointment: what happened, when and by whom, gathered from every domain that knows of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import queries as appointments
from scheduling.policy import is_visible
from scheduling.ports import Clients
from server.casework.queries import amendments_of, note_of
from server.core.actor import Actor, ActorKind, Permission
from server.core.agency.queries import office_card
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import first_opened_at
from server.core.identity.queries import staff_cards
from server.desk.history import Told, in_order
from server.desk.schemas import TimelineItem, TimelineView
from signaling.queries import events as session_events


async def timeline(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, now: datetime
) -> TimelineView:
    """Return what happened in an appointment that the actor may see. Raises Problem NOT_FOUND.

    Whoever may not read notes does not learn when one was signed.
    """
    row = await appointments.appointment_row(session, appointment_id, is_visible(clients, actor, now))
    office = await office_card(session, row.office_id) if row else None
    client = await clients.card(session, row.client_id) if row else None
    if office is None or client is None:
        raise Problem(ProblemCode.NOT_FOUND)
    told = in_order(
        await _of_session(session, appointment_id),
        await _of_appointment(session, appointment_id),
        [*await _of_link(session, appointment_id), *await _of_note(session, actor, appointment_id)],
    )
    names = await _names(session, told)
    return TimelineView(
        items=[
            TimelineItem(
                at=item.at,
                offset_minutes=office.offset_minutes(item.at),
                kind=item.kind,
                by=client.name if item.by_kind == ActorKind.CLIENT else names.get(item.by_id, ""),
                by_kind=item.by_kind,
                detail=item.detail,
            )
            for item in told
        ]
    )


async def _of_session(session: AsyncSession, appointment_id: str) -> list[Told]:
    happened = await session_events(session, appointment_id)
    return [Told(event.at, event.kind, event.by_kind, event.by_id, dict(event.detail)) for event in happened]


async def _of_appointment(session: AsyncSession, appointment_id: str) -> list[Told]:
    happened = await appointments.happenings(session, appointment_id)
    return [Told(event.at, event.kind, event.actor_kind, event.actor_id, event.detail) for event in happened]


async def _of_link(session: AsyncSession, appointment_id: str) -> list[Told]:
    opened_at = await first_opened_at(session, appointment_id=appointment_id)
    return [Told(opened_at, "link_opened", ActorKind.CLIENT.value, "")] if opened_at else []


async def _of_note(session: AsyncSession, actor: Actor, appointment_id: str) -> list[Told]:
    note = await note_of(session, appointment_id) if actor.may(Permission.CLIENT_NOTE_READ) else None
    if note is None or note.signed_at is None:
        return []
    signed = Told(note.signed_at, "note_signed", ActorKind.STAFF.value, note.signed_by or "")
    amended = [
        Told(amendment.at, "note_amended", ActorKind.STAFF.value, amendment.by_staff_id)
        for amendment in await amendments_of(session, note.id)
    ]
    return [signed, *amended]


async def _names(session: AsyncSession, told: Sequence[Told]) -> dict[str, str]:
    staff_ids = {item.by_id for item in told if item.by_kind == ActorKind.STAFF}
    return {card.id: card.name for card in await staff_cards(session, staff_ids)}
