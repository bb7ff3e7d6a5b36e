"""Erasing one person from every table, in one transaction. It cannot be undone. What stays names nobody: when appointments
were, what was delivered, and the audit log with its identifiers."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.policy import check_client_visible
from scheduling.ports import Clients
from scheduling.queries.of_client import appointment_ids_of, open_appointments_of
from scheduling.service.erasing import erase_places
from server.casework.queries import count_notes
from server.casework.requests.service.erasing import erase_requests, requests_by
from server.casework.service import erase_notes
from server.core import audit
from server.core.actor import Actor
from server.core.agency.queries import office_card
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.identity.personal import erase_personal_link
from server.core.outbox import OutboxKind, OutboxState
from server.core.outbox.queries import rows_about_each
from server.core.outbox.service import withdraw
from server.duty.service import erase_alerts
from server.notifications.service.erasing import erase_messages
from server.people.service.erasing import ERASED_NAME, HeldClient, count_parts, erase_record, hold_client
from server.privacy.queries import hold_of
from server.privacy.schemas import CountView, Erasure, ErasurePreview, OpenView
from signaling.queries import count_answers
from signaling.service import erase_sessions

_ALL = 100_000
"""More notes than any one person has."""


async def preview(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> ErasurePreview:
    """Say what erasing a client would take; that somebody looked is recorded. Raises Problem NOT_FOUND."""
    await check_client_visible(session, clients, actor, client_id, now)
    client = await hold_client(session, client_id)
    card = await clients.card(session, client_id)
    office = await office_card(session, card.office_id) if card else None
    if client is None or office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    appointments = await appointment_ids_of(session, client_id)
    subject = f"client:{client_id}"
    await audit.record(session, actor, AuditEvent.PRIVACY_ERASURE_PREPARED, subject=subject, now=now)
    return ErasurePreview(
        name=client.name,
        hold=await hold_of(session, client_id),
        open_appointments=[
            OpenView(
                id=each.id,
                form=each.form.value,
                starts_at=each.starts_at,
                offset_minutes=office.offset_minutes(each.starts_at),
            )
            for each in await open_appointments_of(session, client_id)
        ],
        waiting_notices=await _waiting(session, appointments),
        goes=await _counts(session, client, appointments),
        appointments=len(appointments),
    )


async def _waiting(session: AsyncSession, appointments: list[str]) -> int:
    subjects = [f"appointment:{each}" for each in appointments]
    rows = await rows_about_each(session, OutboxKind.APPOINTMENT_NOTICE, subjects)
    return sum(1 for cards in rows.values() for card in cards if card.state is OutboxState.PENDING)


async def _counts(session: AsyncSession, client: HeldClient, appointments: list[str]) -> list[CountView]:
    requests, alerts = await requests_by(session, client.id, client.reach.phone, client.reach.email)
    counts = {
        **await count_parts(session, client.id),
        "notes": await count_notes(session, appointments),
        "checklists": await count_answers(session, appointments),
        "requests": len(requests),
        "alerts": len(alerts),
    }
    return [
        CountView.model_validate({"what": what, "count": count}) for what, count in counts.items() if count
    ]


async def erase(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, order: Erasure, now: datetime
) -> None:
    """Erase a client for good.

    Raises Problem NOT_FOUND for a foreign client, CONFIRMATION_WRONG where the name is not theirs, HELD_BY_LAW, and
    APPOINTMENTS_OPEN while any appointment is not decided about.
    """
    await check_client_visible(session, clients, actor, client_id, now)
    client = await hold_client(session, client_id)
    if client is None:
        raise Problem(ProblemCode.NOT_FOUND)
    if " ".join(order.name.split()) != " ".join(client.name.split()):
        raise Problem(ProblemCode.CONFIRMATION_WRONG)
    await erase_client(session, actor, client, order.reason.value, now)


async def erase_client(
    session: AsyncSession, actor: Actor, client: HeldClient, reason: str, now: datetime
) -> None:
    """Erase a client whose row is held. Raises Problem HELD_BY_LAW and APPOINTMENTS_OPEN; then nothing has changed."""
    if await hold_of(session, client.id) is not None:
        raise Problem(ProblemCode.HELD_BY_LAW)
    still_open = await open_appointments_of(session, client.id)
    if still_open:
        raise Problem(ProblemCode.APPOINTMENTS_OPEN, count=len(still_open))
    appointments = await appointment_ids_of(session, client.id)
    phone, email = client.reach.phone, client.reach.email
    requests, alerts = await requests_by(session, client.id, phone, email)
    await erase_requests(session, requests, ERASED_NAME)
    await erase_alerts(session, phone, alerts)
    await erase_notes(session, appointments, _ALL)
    await erase_sessions(session, appointments, ERASED_NAME)
    sent = await withdraw(session, [f"appointment:{each}" for each in appointments], now)
    await erase_messages(session, sent, [each for each in (phone, email) if each])
    await erase_places(session, client.id)
    await erase_personal_link(session, client_id=client.id)
    await erase_record(session, client.id, now)
    await audit.record(
        session,
        actor,
        AuditEvent.PRIVACY_CLIENT_ERASED,
        subject=f"client:{client.id}",
        now=now,
        detail={"reason": reason, "appointments": len(appointments)},
    )
