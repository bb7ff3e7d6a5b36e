"""Reads of requests. Texts and addresses are still sealed; whoever opens them has passed policy.py."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.queries import booked_minutes
from scheduling.queries.offers import ServiceCard, service_cards
from scheduling.queries.slots import Question, offering, open_slots
from server.casework.requests.models import ContactRequest
from server.casework.requests.schemas import PublicSlotQuery
from server.casework.requests.suggestion import Candidate, Suggestion, suggest
from server.core.actor import Role
from server.core.agency.queries import OfficeCard
from server.core.crypto import unseal
from server.core.identity.queries import staff_cards
from server.people.queries import away, clients_of_each

MOST_HANDLED = 100
BOOKED_AHEAD = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request as it is stored."""

    id: str
    office_id: str
    reference: str
    source: str
    language: str
    name: str
    phone_sealed: bytes | None
    email_sealed: bytes | None
    call: str
    channels: list[str]
    hours: dict[str, list[list[str]]]
    who_may_answer: str
    say_if_other_sealed: bytes | None
    in_danger: bool
    lost_link: bool
    alert_id: str | None
    wish_form: str | None
    wish_time: str | None
    wish_sealed: bytes | None
    service_id: str | None
    appointment_id: str | None
    state: str
    received_at: datetime
    due_at: datetime
    client_id: str | None
    refusal: str | None
    refusal_sealed: bytes | None


_COLUMNS = tuple(getattr(ContactRequest, field.name) for field in fields(RequestRow))


def _row(row: Row[*tuple[Any, ...]]) -> RequestRow:
    return RequestRow(*row)


async def waiting(session: AsyncSession, visible: Select[str]) -> list[RequestRow]:
    """Return the visible requests that nobody has answered: in danger first, then by when the answer is due."""
    rows = await session.execute(
        select(*_COLUMNS)
        .where(ContactRequest.state == "new", ContactRequest.id.in_(visible))
        .order_by(ContactRequest.in_danger.desc(), ContactRequest.due_at, ContactRequest.id)
    )
    return [_row(row) for row in rows]


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """What a client asked for at first, in the clear."""

    reference: str
    state: str
    received_at: datetime
    wish: str | None


async def requests_of(session: AsyncSession, client_id: str) -> list[OwnRequest]:
    """Return the requests by which somebody became a client, for a copy of their data."""
    rows = await session.scalars(
        select(ContactRequest)
        .where(ContactRequest.client_id == client_id)
        .order_by(ContactRequest.received_at, ContactRequest.id)
    )
    return [
        OwnRequest(
            reference=row.reference,
            state=row.state,
            received_at=row.received_at,
            wish=unseal(session, row.wish_sealed, f"request.wish:{row.id}") if row.wish_sealed else None,
        )
        for row in rows
    ]


async def handled(session: AsyncSession, visible: Select[str]) -> list[RequestRow]:
    """Return the visible requests that are answered, newest first."""
    rows = await session.execute(
        select(*_COLUMNS)
        .where(ContactRequest.state != "new", ContactRequest.id.in_(visible))
        .order_by(ContactRequest.handled_at.desc(), ContactRequest.id)
        .limit(MOST_HANDLED)
    )
    return [_row(row) for row in rows]


async def request_row(session: AsyncSession, visible: Select[str], request_id: str) -> RequestRow | None:
    """Return a request, None if there is none or it is not visible."""
    found = await session.execute(
        select(*_COLUMNS).where(ContactRequest.id == request_id, ContactRequest.id.in_(visible))
    )
    row = found.one_or_none()
    return None if row is None else _row(row)


async def request_by_token(session: AsyncSession, token_hash: str) -> RequestRow | None:
    """Return the request that a page sent."""
    found = await session.execute(select(*_COLUMNS).where(ContactRequest.token_hash == token_hash))
    row = found.one_or_none()
    return None if row is None else _row(row)


async def count_new(session: AsyncSession, office_id: str, since: datetime) -> int:
    """Count the requests of an office that came since a moment and wait for an answer."""
    counted = await session.scalar(
        select(func.count()).where(
            ContactRequest.office_id == office_id,
            ContactRequest.state == "new",
            ContactRequest.received_at > since,
        )
    )
    return counted or 0


def bookable(card: ServiceCard, office_id: str) -> bool:
    """Tell whether anybody may book a service at an office by themselves."""
    return card.active and card.booked_by == "client" and office_id in card.office_ids


async def free_times(
    session: AsyncSession, card: ServiceCard, office: OfficeCard, asked: PublicSlotQuery, now: datetime
) -> dict[datetime, str]:
    """Return when somebody new may come, and with whom: each time once, with whoever has the most time."""
    workers = await offering(session, card, office.id)
    question = Question(
        service=card,
        office=office,
        form=asked.form,
        from_=asked.from_,
        until=asked.until,
        worker_ids=[worker.id for worker in workers],
    )
    found = await open_slots(session, question, now)
    order = sorted(found, key=lambda worker_id: (-len(found[worker_id]), worker_id))
    best: dict[datetime, str] = {}
    for worker_id in order:
        for at in found[worker_id]:
            best.setdefault(at, worker_id)
    return dict(sorted(best.items()))


async def count_waiting(session: AsyncSession, visible: Select[str], now: datetime) -> tuple[int, int]:
    """Count the visible requests that wait for an answer, and those of them that are late."""
    counted = await session.execute(
        select(func.count(), func.count().filter(ContactRequest.due_at <= now)).where(
            ContactRequest.state == "new", ContactRequest.id.in_(visible)
        )
    )
    waiting, late = counted.one()
    return waiting, late


async def suggestions(
    session: AsyncSession, office_id: str, language: str, wish_form: str | None, now: datetime
) -> list[Suggestion]:
    """Return the office's workers, the most fitting for a request first, with reasons."""
    workers = [
        card
        for card in await staff_cards(session)
        if card.role is Role.WORKER and card.state == "active" and office_id in card.office_ids
    ]
    ids = [card.id for card in workers]
    clients = await clients_of_each(session, ids)
    booked = await booked_minutes(session, ids, now, now + BOOKED_AHEAD)
    absent = await away(session, ids, now)
    forms = await _forms_by_worker(session, office_id, ids)
    candidates = [
        Candidate(
            id=card.id,
            name=card.name,
            languages=[language.value for language in card.languages],
            clients=clients.get(card.id, 0),
            booked_minutes=booked.get(card.id, 0),
            away=card.id in absent,
            forms=forms.get(card.id) if forms else None,
        )
        for card in workers
    ]
    return suggest(candidates, language, wish_form)


async def _forms_by_worker(
    session: AsyncSession, office_id: str, worker_ids: list[str]
) -> dict[str, set[str]]:
    """In which forms each worker offers something here; empty where the office offers nothing yet."""
    found: dict[str, set[str]] = {}
    for service in await service_cards(session):
        if not service.active or office_id not in service.office_ids:
            continue
        for worker_id in service.worker_ids or worker_ids:
            found.setdefault(worker_id, set()).update(form.value for form in service.forms)
    return found
