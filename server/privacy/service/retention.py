"""How long records are kept, and the erasing of those that are due: a bounded batch for each round."""

from datetime import datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.queries.of_client import ended_before
from server.casework.queries import count_notes
from server.casework.requests.service.erasing import erase_requests, old_refused
from server.casework.service import erase_notes
from server.core import audit
from server.core.actor import SYSTEM, Actor
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.outbox.queries import finished_before
from server.core.outbox.service import forget_finished
from server.duty.queries import count_old_alerts
from server.duty.service import erase_old_alerts
from server.notifications.service.erasing import forget_sendings
from server.people.queries.erasing import due_clients
from server.people.service.erasing import ERASED_NAME, hold_client
from server.privacy.keeping import RecordType, due_before
from server.privacy.models import RetentionRule
from server.privacy.queries import held_clients, kept, names_of
from server.privacy.schemas import NewRetention, RetentionList, RetentionView
from server.privacy.service.erasing import erase_client
from signaling.queries import count_answers
from signaling.service import erase_old_answers

MOST_AT_ONCE = 50
_COUNTED = 10_000
"""A preview counts no further."""


async def read_retention(session: AsyncSession, now: datetime) -> RetentionList:
    """Return how long each type is kept, and how much of it would go today."""
    decided = await kept(session)
    held = await held_clients(session)
    names = await names_of(session, {each.by_staff_id for each in decided.values()})
    items = []
    for kind in RecordType:
        rule = decided.get(kind)
        months = rule.months if rule else None
        items.append(
            RetentionView(
                record_type=kind,
                months=months,
                version=rule.version if rule else 0,
                set_at=rule.set_at if rule else None,
                by_name=names.get(rule.by_staff_id) if rule else None,
                due=await _due(session, kind, due_before(now, months), held) if months else 0,
            )
        )
    return RetentionList(items=items, held=len(held))


async def _due(session: AsyncSession, kind: RecordType, before: datetime, held: list[str]) -> int:
    match kind:
        case RecordType.ALERTS:
            return await count_old_alerts(session, before)
        case RecordType.CHECKLISTS:
            return await count_answers(session, ended_before(before, held))
        case RecordType.CLIENTS:
            return len(await due_clients(session, before, held, _COUNTED))
        case RecordType.MESSAGES:
            return len(await finished_before(session, before, _COUNTED))
        case RecordType.NOTES:
            return await count_notes(session, ended_before(before, held))
        case RecordType.REQUESTS:
            return len(await old_refused(session, before, ERASED_NAME, _COUNTED))


async def change_retention(
    session: AsyncSession, actor: Actor, kind: RecordType, new: NewRetention, now: datetime
) -> None:
    """Decide how long a type is kept. Raises Problem RETENTION_CHANGED where somebody decided in between."""
    known = (await kept(session)).get(kind)
    if new.version != (known.version if known else 0):
        raise Problem(ProblemCode.RETENTION_CHANGED)
    version = new.version + 1
    session.add(
        RetentionRule(
            record_type=kind.value, version=version, months=new.months, set_at=now, by_staff_id=actor.id
        )
    )
    try:
        await session.flush()
    except IntegrityError as error:
        raise Problem(ProblemCode.RETENTION_CHANGED) from error
    await audit.record(
        session,
        actor,
        AuditEvent.PRIVACY_RETENTION_CHANGED,
        subject=f"retention:{kind.value}",
        now=now,
        detail={"months": new.months, "version": version},
    )


async def erase_due(session: AsyncSession, now: datetime) -> bool:
    """Erase up to MOST_AT_ONCE records of each type that are due. Returns whether there may be more."""
    held = await held_clients(session)
    more = False
    for kind, rule in (await kept(session)).items():
        if rule.months is None:
            continue
        gone = await _erase(session, kind, due_before(now, rule.months), held, now)
        if gone:
            await audit.record(
                session,
                SYSTEM,
                AuditEvent.PRIVACY_RETENTION_RUN,
                subject=f"retention:{kind.value}",
                now=now,
                detail={"count": gone, "months": rule.months, "version": rule.version},
            )
        more = more or gone >= MOST_AT_ONCE
    return more


async def _erase(
    session: AsyncSession, kind: RecordType, before: datetime, held: list[str], now: datetime
) -> int:
    match kind:
        case RecordType.ALERTS:
            return await erase_old_alerts(session, before, MOST_AT_ONCE)
        case RecordType.CHECKLISTS:
            return await erase_old_answers(session, ended_before(before, held), MOST_AT_ONCE)
        case RecordType.CLIENTS:
            return await _erase_clients(session, before, held, now)
        case RecordType.MESSAGES:
            rows = await finished_before(session, before, MOST_AT_ONCE)
            await forget_sendings(session, rows)
            await forget_finished(session, rows)
            return len(rows)
        case RecordType.NOTES:
            return await erase_notes(session, ended_before(before, held), MOST_AT_ONCE)
        case RecordType.REQUESTS:
            requests = await old_refused(session, before, ERASED_NAME, MOST_AT_ONCE)
            await erase_requests(session, requests, ERASED_NAME)
            return len(requests)


async def _erase_clients(session: AsyncSession, before: datetime, held: list[str], now: datetime) -> int:
    found = await due_clients(session, before, held, MOST_AT_ONCE)
    for client_id in found:
        client = await hold_client(session, client_id)
        if client is not None:
            await erase_client(session, SYSTEM, client, "retention", now)
    return len(found)
