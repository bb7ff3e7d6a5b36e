"""Receiving, accepting and refusing requests: inside the caller's unit of work. A conditional update decides who was first."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import CancelReason, State
from scheduling.ports import Clients
from scheduling.queries import appointment_row
from scheduling.queries.offers import service_card
from scheduling.service.by_client import Wish, book_for_client
from scheduling.service.changes import cancel, confirm
from server.casework.requests import queries
from server.casework.requests.models import ContactRequest
from server.casework.requests.policy import visible_requests
from server.casework.requests.promise import answer_by
from server.casework.requests.queries import RequestRow
from server.casework.requests.schemas import (
    BookedTime,
    NewRequest,
    RequestAcceptance,
    RequestForm,
    RequestRefusal,
)
from server.core import audit
from server.core.actor import SYSTEM, Actor, ActorKind
from server.core.agency.languages import Language
from server.core.agency.queries import OfficeCard, office_card
from server.core.audit import AuditEvent
from server.core.crypto import seal, unseal
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id, new_token, token_hash
from server.duty.queries import alert_by_token
from server.duty.service import NewAlert, Raised, raise_alert
from server.people import service as people
from server.people.contact_rule import CallRule, Channel, WhoAnswers
from server.people.policy import visible_clients
from server.people.queries import client_record
from server.people.schemas import ClientChange, NewClient

MOST_NEW = 300
MOST_NEW_WITHIN = timedelta(days=1)
"""So many unanswered requests of one office within a day are too many to be true."""
MOST_TOLD_AT_ONCE = 50
_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What cannot be mixed up when it is said on the telephone."""


@dataclass(frozen=True, slots=True)
class Received:
    """A request that was stored, and the alert that it raised, if it did."""

    request_id: str
    raised: Raised | None = None
    known: bool = field(default=False)


def place(column: str, request_id: str) -> str:
    """Return what a sealed column of a request is bound to."""
    return f"request.{column}:{request_id}"


async def receive(
    session: AsyncSession, clients: Clients, actor: Actor, form: RequestForm, now: datetime
) -> Received:
    """Store what a public form says. The same page's second sending makes no second request.

    With a time it holds an appointment, too. Raises Problem NOT_FOUND for an unknown office or service,
    TOO_MANY_REQUESTS where so many wait that something is wrong, and what booking raises for a time that is not free.
    """
    sent_before = await queries.request_by_token(session, token_hash(form.token))
    if sent_before is not None:
        return Received(sent_before.id, known=True)
    alert = await alert_by_token(session, token_hash(form.alert_token)) if form.alert_token else None
    received = await _store(
        session,
        actor,
        form,
        now,
        source="form",
        token_hash=token_hash(form.token),
        alert_id=alert.id if alert else None,
    )
    if form.booking is not None:
        appointment_id = await _hold(session, clients, form, form.booking, now)
        await session.execute(
            update(ContactRequest)
            .where(ContactRequest.id == received.request_id)
            .values(appointment_id=appointment_id)
        )
    return received


async def _hold(
    session: AsyncSession, clients: Clients, form: RequestForm, wanted: BookedTime, now: datetime
) -> str:
    """Book the time for somebody new. They have no contact rule until a person has looked: nothing is sent to them."""
    front_desk = Actor(ActorKind.SYSTEM, office_ids=frozenset({form.office_id}))
    new = NewClient(
        office_id=form.office_id,
        name=form.name,
        is_pseudonym=True,
        language=form.language,
        worker_id=wanted.worker_id,
        phone=form.ways.phone,
    )
    client_id = await people.add_client(session, front_desk, new, now)
    themselves = Actor(ActorKind.CLIENT, id=client_id, client_id=client_id)
    wish = Wish(wanted.service_id, wanted.form, wanted.worker_id, wanted.starts_at)
    return await book_for_client(session, clients, themselves, client_id, wish, now)


async def type_in(session: AsyncSession, actor: Actor, new: NewRequest, now: datetime) -> Received:
    """Store what somebody said to the front desk. Raises Problem NOT_FOUND for an office that is not the actor's."""
    if new.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    return await _store(session, actor, new, now, source="desk", token_hash=None, alert_id=None)


async def _store(
    session: AsyncSession,
    actor: Actor,
    new: NewRequest,
    now: datetime,
    *,
    source: str,
    token_hash: str | None,
    alert_id: str | None,
) -> Received:
    office = await _office(session, new)
    if await queries.count_new(session, office.id, now - MOST_NEW_WITHIN) >= MOST_NEW:
        raise Problem(ProblemCode.TOO_MANY_REQUESTS)
    raised = await _raise(session, actor, new, now) if new.in_danger and alert_id is None else None
    request_id = new_id()
    session.add(
        ContactRequest(
            id=request_id,
            token_hash=token_hash,
            reference=_reference(),
            source=source,
            in_danger=new.in_danger,
            lost_link=new.lost_link,
            alert_id=raised.alert_id if raised else alert_id,
            state="new",
            received_at=now,
            due_at=answer_by(office.opening, office.holidays, office.time_zone, now),
            **_asked(session, request_id, new),
        )
    )
    await session.flush()
    await _record(session, actor, AuditEvent.CASEWORK_REQUEST_RECEIVED, request_id, now, source=source)
    return Received(request_id, raised)


async def _office(session: AsyncSession, new: NewRequest) -> OfficeCard:
    office = await office_card(session, new.office_id)
    service = await service_card(session, new.service_id) if new.service_id else None
    if office is None or (new.service_id is not None and service is None):
        raise Problem(ProblemCode.NOT_FOUND)
    return office


def _asked(session: AsyncSession, request_id: str, new: NewRequest) -> dict[str, object]:
    """What somebody has said, as columns."""

    def sealed(column: str, text: str | None) -> bytes | None:
        return seal(session, text, place(column, request_id)) if text else None

    ways = new.ways
    return {
        "office_id": new.office_id,
        "language": new.language.value,
        "name": new.name,
        "phone_sealed": sealed("phone", ways.phone),
        "email_sealed": sealed("email", ways.email),
        "call": ways.call.value,
        "channels": [channel.value for channel in ways.channels],
        "hours": ways.hours.model_dump(mode="json") if ways.hours else {},
        "who_may_answer": ways.who_may_answer.value,
        "say_if_other_sealed": sealed("say_if_other", ways.say_if_other),
        "wish_form": new.wish_form.value if new.wish_form else None,
        "wish_time": new.wish_time,
        "wish_sealed": sealed("wish", new.wish),
        "service_id": new.service_id,
    }


async def _raise(session: AsyncSession, actor: Actor, new: NewRequest, now: datetime) -> Raised | None:
    """Let it ring. The number goes along only if it may be called; a flood of alerts does not lose a request."""
    callable_now = new.ways.phone if new.ways.call is CallRule.CALL else None
    alert = NewAlert(new_token(), new.office_id, "request", new.language, callable_now, new.name)
    try:
        return await raise_alert(session, actor, alert, now)
    except Problem as problem:
        if problem.code is not ProblemCode.TOO_MANY_REQUESTS:
            raise
        return None


def _reference() -> str:
    signs = "".join(secrets.choice(_SIGNS) for _ in range(8))
    return f"{signs[:4]}-{signs[4:]}"


async def accept(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    request_id: str,
    acceptance: RequestAcceptance,
    now: datetime,
) -> str:
    """Take a request on and return the client's id: a new one with the contact rule that they said, or one who is known.

    Raises Problem NOT_FOUND for a request, a worker or a client that is not the actor's to choose, REQUEST_STATE where
    somebody has answered before.
    """
    row = await _open(session, actor, request_id)
    if row.appointment_id is not None:
        client_id = await _booked_client(session, clients, actor, row, acceptance.worker_id, now)
    elif acceptance.client_id is None:
        client_id = await _new_client(session, actor, row, acceptance.worker_id, now)
    else:
        client_id = await _known_client(session, actor, acceptance, now)
    await _handle(session, actor, request_id, now, state="accepted", client_id=client_id)
    await _record(session, actor, AuditEvent.CASEWORK_REQUEST_ACCEPTED, request_id, now, client=client_id)
    return client_id


async def _new_client(
    session: AsyncSession, actor: Actor, row: RequestRow, worker_id: str | None, now: datetime
) -> str:
    phone = opened(session, row.phone_sealed, "phone", row.id)
    new = NewClient(
        office_id=row.office_id,
        name=row.name,
        is_pseudonym=True,
        language=Language(row.language),
        worker_id=worker_id,
        phone=phone,
    )
    client_id = await people.add_client(session, actor, new, now)
    await _keep_ways(session, actor, row, client_id, now)
    return client_id


async def _booked_client(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    row: RequestRow,
    worker_id: str | None,
    now: datetime,
) -> str:
    """Whoever holds a time has a record already: they get their contact rule, and the time stands from now on."""
    appointment = await appointment_row(session, row.appointment_id or "")
    if appointment is None:
        raise Problem(ProblemCode.NOT_FOUND)
    if worker_id is not None and worker_id != appointment.worker_id:
        change = ClientChange(worker_id=worker_id)
        await people.change_client(session, actor, appointment.client_id, change, now)
    await _keep_ways(session, actor, row, appointment.client_id, now)
    if appointment.state is State.REQUESTED:
        await confirm(session, clients, actor, appointment.id, now)
    return appointment.client_id


async def _keep_ways(
    session: AsyncSession, actor: Actor, row: RequestRow, client_id: str, now: datetime
) -> None:
    phone = opened(session, row.phone_sealed, "phone", row.id)
    ways = people.FirstWays(
        phone=phone,
        email=opened(session, row.email_sealed, "email", row.id),
        call=CallRule(row.call),
        channels=[Channel(channel) for channel in row.channels],
        hours=row.hours,
        who_may_answer=WhoAnswers(row.who_may_answer),
        say_if_other=opened(session, row.say_if_other_sealed, "say_if_other", row.id),
    )
    await people.store_first_ways(session, actor, client_id, ways, now)


async def _known_client(
    session: AsyncSession, actor: Actor, acceptance: RequestAcceptance, now: datetime
) -> str:
    """Somebody who is known keeps the contact rule and the worker they have: whoever changes those asks them first."""
    known = acceptance.client_id or ""
    record = await client_record(session, visible_clients(actor, now), known)
    if record is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return record.id


def opened(session: AsyncSession, sealed: bytes | None, column: str, request_id: str) -> str | None:
    """Open a sealed column of a request that the asker may see."""
    return None if sealed is None else unseal(session, sealed, place(column, request_id))


async def refuse(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    request_id: str,
    refusal: RequestRefusal,
    now: datetime,
) -> None:
    """Say no, by a person and with a reason; a time that was held is free again. Raises Problem NOT_FOUND, REQUEST_STATE."""
    row = await _open(session, actor, request_id)
    sealed = seal(session, refusal.text, place("refusal", request_id))
    await _handle(
        session, actor, request_id, now, state="refused", refusal=refusal.reason, refusal_sealed=sealed
    )
    held = await appointment_row(session, row.appointment_id) if row.appointment_id else None
    if held is not None and held.state in (State.REQUESTED, State.CONFIRMED):
        await cancel(session, clients, actor, held.id, CancelReason.OTHER, now)
    await _record(session, actor, AuditEvent.CASEWORK_REQUEST_REFUSED, request_id, now, reason=refusal.reason)


async def _open(session: AsyncSession, actor: Actor, request_id: str) -> RequestRow:
    row = await queries.request_row(session, visible_requests(actor), request_id)
    if row is None or row.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def _handle(
    session: AsyncSession, actor: Actor, request_id: str, now: datetime, **values: object
) -> None:
    done = await session.execute(
        update(ContactRequest)
        .where(ContactRequest.id == request_id, ContactRequest.state == "new")
        .values(handled_at=now, handled_by=actor.id, **values)
        .returning(ContactRequest.id)
    )
    if done.one_or_none() is None:
        raise Problem(ProblemCode.REQUEST_STATE)


async def tell_late(session: AsyncSession, now: datetime) -> list[str]:
    """Note that requests whose answer was due are now the supervisors' business too. Returns their ids."""
    due = (
        select(ContactRequest.id)
        .where(
            ContactRequest.state == "new",
            ContactRequest.due_at <= now,
            ContactRequest.late_told_at.is_(None),
        )
        .order_by(ContactRequest.due_at)
        .limit(MOST_TOLD_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    rows = await session.scalars(
        update(ContactRequest)
        .where(ContactRequest.id.in_(due), ContactRequest.late_told_at.is_(None))
        .values(late_told_at=now)
        .returning(ContactRequest.id)
        .execution_options(synchronize_session=False)
    )
    late = sorted(rows)
    for request_id in late:
        await _record(session, SYSTEM, AuditEvent.CASEWORK_REQUEST_LATE, request_id, now)
    return late


async def record_reading(session: AsyncSession, actor: Actor, request_id: str, now: datetime) -> None:
    """Leave a trace that somebody opened a request."""
    await _record(session, actor, AuditEvent.CASEWORK_REQUEST_READ, request_id, now)


async def record_listing(session: AsyncSession, actor: Actor, count: int, now: datetime) -> None:
    """Leave a trace that somebody looked through the requests."""
    event = AuditEvent.CASEWORK_REQUEST_LISTED
    await audit.record(session, actor, event, subject=f"staff:{actor.id}", now=now, detail={"count": count})


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, request_id: str, now: datetime, **detail: str
) -> None:
    await audit.record(session, actor, event, subject=f"request:{request_id}", now=now, detail=detail)
