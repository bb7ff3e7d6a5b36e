"""Changes to the client record: one function per use case, inside the caller's unit of work."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.days import day_span
from server.core import audit
from server.core.actor import Actor, Role
from server.core.agency.opening import Week
from server.core.agency.queries import office_card
from server.core.audit import AuditEvent
from server.core.crypto import index, seal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import StaffCard, held_staff_card
from server.core.ids import new_id
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.models import Client, ContactRuleRow, StaffProfile, Substitution
from server.people.policy import visible_clients, visible_substitutions
from server.people.queries import SubstitutionRow, client_record, substitution
from server.people.schemas import ClientChange, NewClient, NewSubstitution
from server.people.search import search_key

FARTHEST_SUBSTITUTION = timedelta(days=366)


async def add_client(session: AsyncSession, actor: Actor, new: NewClient, now: datetime) -> str:
    """Add a client to one of the actor's offices and return the id. A worker's clients are their own.

    Raises Problem NOT_FOUND for an office or a worker that is not the actor's to choose.
    """
    if new.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    worker_id = new.worker_id or (actor.id if actor.role is Role.WORKER else None)
    await _check_assignable(session, actor, worker_id, new.office_id)
    client_id = new_id()
    session.add(
        Client(
            id=client_id,
            office_id=new.office_id,
            name=new.name,
            search_key=search_key(new.name),
            is_pseudonym=new.is_pseudonym,
            language=new.language.value,
            worker_id=worker_id,
            created_at=now,
            phone_sealed=_sealed_phone(session, client_id, new.phone),
            phone_index=phone_index(session, new.phone) if new.phone else None,
            birth_year=new.birth_year,
        )
    )
    await session.flush()
    await audit.record(
        session,
        actor,
        AuditEvent.PEOPLE_CLIENT_ADDED,
        subject=f"client:{client_id}",
        now=now,
        detail={"worker": worker_id},
    )
    return client_id


async def change_client(
    session: AsyncSession, actor: Actor, client_id: str, change: ClientChange, now: datetime
) -> None:
    """Change what is named in `change`.

    Raises Problem NOT_FOUND for a client whom the actor may not see or a worker whom they may not choose, FORBIDDEN
    where anybody but a coordinator gives a client to another worker.
    """
    record = await client_record(session, visible_clients(actor, now), client_id)
    if record is None:
        raise Problem(ProblemCode.NOT_FOUND)
    named = change.model_fields_set
    if "worker_id" in named and change.worker_id != record.worker_id:
        if actor.role is not Role.COORDINATOR:
            raise Problem(ProblemCode.FORBIDDEN)
        await _check_assignable(session, actor, change.worker_id, record.office_id)
    values = _changed_columns(session, client_id, change)
    if not values:
        return
    await session.execute(update(Client).where(Client.id == client_id).values(**values))
    worker_id = change.worker_id if "worker_id" in named else record.worker_id
    await audit.record(
        session,
        actor,
        AuditEvent.PEOPLE_CLIENT_CHANGED,
        subject=f"client:{client_id}",
        now=now,
        detail={"fields": "+".join(sorted(named)), "worker": worker_id},
    )


def _changed_columns(session: AsyncSession, client_id: str, change: ClientChange) -> dict[str, object]:
    values: dict[str, object] = {
        name: getattr(change, name)
        for name in change.model_fields_set & {"name", "is_pseudonym", "worker_id"}
    }
    if change.name is not None:
        values["search_key"] = search_key(change.name)
    if change.language is not None:
        values["language"] = change.language.value
    if "phone" in change.model_fields_set:
        values["phone_sealed"] = _sealed_phone(session, client_id, change.phone)
        values["phone_index"] = phone_index(session, change.phone) if change.phone else None
    return values


def phone_place(client_id: str) -> str:
    """Return what a client's sealed phone number is bound to."""
    return f"client.phone:{client_id}"


def _sealed_phone(session: AsyncSession, client_id: str, phone: str | None) -> bytes | None:
    return None if phone is None else seal(session, phone, phone_place(client_id))


async def _check_assignable(
    session: AsyncSession, actor: Actor, worker_id: str | None, office_id: str
) -> None:
    """A client goes to a worker of the client's office who is at work; a worker takes clients for themselves only."""
    if worker_id is None:
        return
    if actor.role is Role.WORKER and worker_id != actor.id:
        raise Problem(ProblemCode.NOT_FOUND)
    await require_worker(session, worker_id, frozenset({office_id}))


async def require_worker(session: AsyncSession, worker_id: str, office_ids: frozenset[str]) -> StaffCard:
    """Return a worker who is active and belongs to one of the offices. Raises Problem NOT_FOUND for all others."""
    card = await held_staff_card(session, worker_id)
    if card is None or card.role is not Role.WORKER or card.state != "active":
        raise Problem(ProblemCode.NOT_FOUND)
    if not card.office_ids & office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    return card


@dataclass(frozen=True, slots=True)
class FirstWays:
    """How a new client may be reached, as they said it at their first contact."""

    phone: str | None
    email: str | None
    call: CallRule
    channels: Sequence[Channel]
    hours: Week
    who_may_answer: WhoAnswers
    say_if_other: str | None


async def store_first_ways(
    session: AsyncSession, actor: Actor, client_id: str, ways: FirstWays, now: datetime
) -> None:
    """Make a new client's contact rule and addresses from what they said. The words are neutral until they say else."""
    reached = {
        "phone_sealed": _sealed_phone(session, client_id, ways.phone),
        "phone_index": phone_index(session, ways.phone) if ways.phone else None,
        "email_sealed": seal(session, ways.email, f"client.email:{client_id}") if ways.email else None,
    }
    await session.execute(update(Client).where(Client.id == client_id).values(**reached))
    place = f"contact_rule.say_if_other:{client_id}"
    session.add(
        ContactRuleRow(
            client_id=client_id,
            call=ways.call.value,
            channels=[channel.value for channel in ways.channels],
            hours=ways.hours,
            wording=Wording.NEUTRAL.value,
            who_may_answer=ways.who_may_answer.value,
            say_if_other_sealed=seal(session, ways.say_if_other, place) if ways.say_if_other else None,
            version=1,
            changed_at=now,
        )
    )
    await session.flush()
    event = AuditEvent.PEOPLE_CONTACT_RULE_CHANGED
    await audit.record(session, actor, event, subject=f"client:{client_id}", now=now, detail={"version": 1})


def phone_index(session: AsyncSession, phone: str) -> str:
    """Return what finds a number again, however it is written."""
    return index(session, "".join(char for char in phone if char.isdigit()), "client.phone")


async def record_reading(session: AsyncSession, actor: Actor, client_id: str, now: datetime) -> None:
    """Leave a trace that somebody opened a client's record."""
    await audit.record(session, actor, AuditEvent.PEOPLE_CLIENT_READ, subject=f"client:{client_id}", now=now)


async def record_listing(session: AsyncSession, actor: Actor, count: int, now: datetime) -> None:
    """Leave a trace that somebody looked through the clients."""
    await audit.record(
        session,
        actor,
        AuditEvent.PEOPLE_CLIENT_LISTED,
        subject=f"staff:{actor.id}",
        now=now,
        detail={"count": count},
    )


async def set_supervisor(session: AsyncSession, *, staff_id: str, supervisor_id: str | None) -> None:
    """Store who supervises somebody. The caller has checked the supervisor's role, and records the change."""
    profile = await session.get(StaffProfile, staff_id)
    if profile is None:
        session.add(StaffProfile(staff_id=staff_id, supervisor_id=supervisor_id))
    else:
        profile.supervisor_id = supervisor_id
    await session.flush()


async def add_substitution(session: AsyncSession, actor: Actor, new: NewSubstitution, now: datetime) -> str:
    """Let one worker stand in for another on days of the worker's office; return the id.

    Raises Problem NOT_FOUND for workers outside the actor's offices, TIME_PAST for days that are over, TIME_TOO_FAR
    for days more than a year ahead.
    """
    worker = await require_worker(session, new.worker_id, actor.office_ids)
    await require_worker(session, new.substitute_id, actor.office_ids)
    office_id = min(worker.office_ids & actor.office_ids)
    starts_at, ends_at = await _span(session, office_id, new, now)
    substitution_id = new_id()
    session.add(
        Substitution(
            id=substitution_id,
            office_id=office_id,
            worker_id=new.worker_id,
            substitute_id=new.substitute_id,
            from_day=new.from_day,
            until_day=new.until_day,
            starts_at=starts_at,
            ends_at=ends_at,
            created_at=now,
        )
    )
    await session.flush()
    await _record_substitution(
        session, actor, AuditEvent.PEOPLE_SUBSTITUTION_ADDED, substitution_id, new, now
    )
    return substitution_id


async def _span(
    session: AsyncSession, office_id: str, new: NewSubstitution, now: datetime
) -> tuple[datetime, datetime]:
    office = await office_card(session, office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    today = office.local_day(now)
    if new.until_day < today:
        raise Problem(ProblemCode.TIME_PAST)
    if new.from_day > today + FARTHEST_SUBSTITUTION:
        raise Problem(ProblemCode.TIME_TOO_FAR)
    return day_span(office.time_zone, new.from_day, new.until_day)


async def remove_substitution(
    session: AsyncSession, actor: Actor, substitution_id: str, now: datetime
) -> None:
    """End a substitution at once. Raises Problem NOT_FOUND for one that is not of the actor's offices."""
    row = await substitution(session, visible_substitutions(actor, now), substitution_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await session.execute(delete(Substitution).where(Substitution.id == substitution_id))
    await _record_substitution(
        session, actor, AuditEvent.PEOPLE_SUBSTITUTION_REMOVED, substitution_id, row, now
    )


async def _record_substitution(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    substitution_id: str,
    of: NewSubstitution | SubstitutionRow,
    now: datetime,
) -> None:
    detail = {
        "worker": of.worker_id,
        "substitute": of.substitute_id,
        "from": of.from_day.isoformat(),
        "until": of.until_day.isoformat(),
    }
    await audit.record(
        session, actor, event, subject=f"substitution:{substitution_id}", now=now, detail=detail
    )
