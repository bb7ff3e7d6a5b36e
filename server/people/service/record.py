"""Changes to the client record beyond the name: profile, contact rule, consents, the people around a client."""

from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor, ActorKind
from server.core.audit import AuditEvent
from server.core.crypto import seal
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id
from server.people.consent import ConsentKind
from server.people.models import (
    Client,
    ConsentRow,
    ContactRuleRow,
    EmergencyContact,
    Guardian,
    HouseholdMember,
)
from server.people.policy import visible_clients
from server.people.queries import ClientRecord, client_record
from server.people.queries.consent_texts import consent_texts
from server.people.schemas.record import (
    NewConsent,
    NewContactRule,
    NewEmergencyContact,
    NewGuardian,
    NewHouseholdLink,
    ProfileChange,
)
from server.people.service import require_worker

_SEALED = ("email", "address", "wishes")
_RULE_WORDS = ("named", "say_if_other", "safe_word", "stop_word")


async def let_through(session: AsyncSession, actor: Actor, client_id: str, now: datetime) -> ClientRecord:
    """Return a client whom the actor may see. Raises Problem NOT_FOUND for all others."""
    record = await client_record(session, visible_clients(actor, now), client_id)
    if record is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return record


async def change_profile(
    session: AsyncSession, actor: Actor, client_id: str, change: ProfileChange, now: datetime
) -> None:
    """Change what is named in `change`. Raises Problem NOT_FOUND for a foreign client or a worker of another office."""
    record = await let_through(session, actor, client_id, now)
    if change.wished_worker_id is not None:
        await require_worker(session, change.wished_worker_id, frozenset({record.office_id}))
    named = change.model_fields_set
    if not named:
        return
    plain = change.model_dump(mode="json", include=named - set(_SEALED))
    sealed = {
        f"{name}_sealed": _sealed(session, getattr(change, name), f"client.{name}:{client_id}")
        for name in _SEALED
        if name in named
    }
    await session.execute(update(Client).where(Client.id == client_id).values(**plain, **sealed))
    await _record(session, actor, AuditEvent.PEOPLE_CLIENT_CHANGED, client_id, now, fields=len(named))


async def set_contact_rule(
    session: AsyncSession, actor: Actor, client_id: str, rule: NewContactRule, now: datetime
) -> None:
    """Write down how a client wants to be reached.

    Raises Problem NOT_FOUND for a foreign client, RULE_CHANGED where somebody else has changed the rule that was read.
    """
    await let_through(session, actor, client_id, now)
    await write_contact_rule(session, actor, client_id, rule, now)


async def write_contact_rule(
    session: AsyncSession, actor: Actor, client_id: str, rule: NewContactRule, now: datetime
) -> None:
    """Write down the rule of a client whom the actor has been let through to, or is."""
    values = rule_values(session, client_id, rule) | {"version": rule.version + 1, "changed_at": now}
    if rule.version:
        changed = await session.execute(
            update(ContactRuleRow)
            .where(ContactRuleRow.client_id == client_id, ContactRuleRow.version == rule.version)
            .values(**values)
            .returning(ContactRuleRow.client_id)
        )
        if changed.one_or_none() is None:
            raise Problem(ProblemCode.RULE_CHANGED)
    else:
        await _insert(session, ContactRuleRow(client_id=client_id, **values), ProblemCode.RULE_CHANGED)
    event = AuditEvent.PEOPLE_CONTACT_RULE_CHANGED
    await _record(session, actor, event, client_id, now, version=rule.version + 1)


def rule_values(session: AsyncSession, client_id: str, rule: NewContactRule) -> dict[str, object]:
    """Return the columns of a rule, its words sealed for this client."""
    hours = rule.hours.model_dump(mode="json") if rule.hours else {}
    words = {
        f"{name}_sealed": _sealed(session, getattr(rule, name), f"contact_rule.{name}:{client_id}")
        for name in _RULE_WORDS
    }
    return words | {
        "call": rule.call.value,
        "channels": [channel.value for channel in rule.channels],
        "hours": hours,
        "wording": rule.wording.value,
        "who_may_answer": rule.who_may_answer.value,
    }


async def record_consent(
    session: AsyncSession, actor: Actor, client_id: str, new: NewConsent, now: datetime
) -> None:
    """Write down that a consent was given or withdrawn. Raises Problem NOT_FOUND for a foreign client."""
    await let_through(session, actor, client_id, now)
    await write_consent(session, actor, client_id, new, now)


async def write_consent(
    session: AsyncSession, actor: Actor, client_id: str, new: NewConsent, now: datetime
) -> None:
    """Write down a consent of a client whom the actor has been let through to, or is: their own page calls this.

    Raises Problem VALIDATION for a version of its text that there never was.
    """
    if new.kind is not ConsentKind.RECORDING:
        texts = await consent_texts(session)
        if new.text_version > texts.version(new.kind):
            raise Problem(ProblemCode.VALIDATION)
    # The client's row is held, so that two at once take turns and each gets a number of its own.
    await session.execute(select(Client.id).where(Client.id == client_id).with_for_update())
    last = await session.scalar(select(func.max(ConsentRow.number)).where(ConsentRow.client_id == client_id))
    session.add(
        ConsentRow(
            client_id=client_id,
            number=(last or 0) + 1,
            kind=new.kind.value,
            partner=new.partner or "",
            given=new.given,
            text_version=new.text_version,
            language=new.language.value,
            way=new.way.value,
            witness=new.witness.value,
            giver=new.giver.value,
            at=now,
            by_staff_id=actor.id if actor.kind is ActorKind.STAFF else None,
        )
    )
    await session.flush()
    event = AuditEvent.PEOPLE_CONSENT_GIVEN if new.given else AuditEvent.PEOPLE_CONSENT_WITHDRAWN
    detail = {"kind": new.kind.value, "version": new.text_version, "way": new.way.value}
    await _record(session, actor, event, client_id, now, **detail)


async def add_emergency_contact(
    session: AsyncSession, actor: Actor, client_id: str, new: NewEmergencyContact, now: datetime
) -> None:
    """Name somebody to call when the client is in danger. Raises Problem NOT_FOUND for a foreign client."""
    await let_through(session, actor, client_id, now)
    contact_id = new_id()
    session.add(
        EmergencyContact(
            id=contact_id,
            client_id=client_id,
            name_sealed=seal(session, new.name, f"emergency_contact.name:{contact_id}"),
            phone_sealed=seal(session, new.phone, f"emergency_contact.phone:{contact_id}"),
            relation=new.relation.value,
            may_know=new.may_know,
            added_at=now,
        )
    )
    await session.flush()
    await _record(session, actor, AuditEvent.PEOPLE_EMERGENCY_CONTACT_ADDED, client_id, now)


async def remove_emergency_contact(
    session: AsyncSession, actor: Actor, client_id: str, contact_id: str, now: datetime
) -> None:
    """Take an emergency contact away. Raises Problem NOT_FOUND for one that is not this client's."""
    await let_through(session, actor, client_id, now)
    gone = await session.execute(
        delete(EmergencyContact)
        .where(EmergencyContact.id == contact_id, EmergencyContact.client_id == client_id)
        .returning(EmergencyContact.id)
    )
    if gone.one_or_none() is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await _record(session, actor, AuditEvent.PEOPLE_EMERGENCY_CONTACT_REMOVED, client_id, now)


async def add_guardian(
    session: AsyncSession, actor: Actor, client_id: str, new: NewGuardian, now: datetime
) -> None:
    """Let somebody act for the client. Raises Problem NOT_FOUND for a foreign client."""
    await let_through(session, actor, client_id, now)
    guardian_id = new_id()
    session.add(
        Guardian(
            id=guardian_id,
            client_id=client_id,
            name_sealed=seal(session, new.name, f"guardian.name:{guardian_id}"),
            phone_sealed=_sealed(session, new.phone, f"guardian.phone:{guardian_id}"),
            kind=new.kind.value,
            scope=[each.value for each in new.scope],
            until_day=new.until_day,
            added_at=now,
        )
    )
    await session.flush()
    scope = "+".join(sorted(each.value for each in new.scope))
    await _record(session, actor, AuditEvent.PEOPLE_GUARDIAN_ADDED, client_id, now, scope=scope)


async def end_guardian(
    session: AsyncSession, actor: Actor, client_id: str, guardian_id: str, now: datetime
) -> None:
    """End at once that somebody acts for the client. Raises Problem NOT_FOUND where they do not."""
    await let_through(session, actor, client_id, now)
    ended = await session.execute(
        update(Guardian)
        .where(Guardian.id == guardian_id, Guardian.client_id == client_id, Guardian.ended_at.is_(None))
        .values(ended_at=now)
        .returning(Guardian.id)
    )
    if ended.one_or_none() is None:
        raise Problem(ProblemCode.NOT_FOUND)
    await _record(session, actor, AuditEvent.PEOPLE_GUARDIAN_ENDED, client_id, now)


async def link_household(
    session: AsyncSession, actor: Actor, client_id: str, link: NewHouseholdLink, now: datetime
) -> None:
    """Put two clients into one household: into that which one of them is in, or a new one.

    Raises Problem NOT_FOUND where the actor may not see both or they are the same, HOUSEHOLD_OTHER where each is in a
    household already.
    """
    pair = (client_id, link.other_client_id)
    if client_id == link.other_client_id:
        raise Problem(ProblemCode.NOT_FOUND)
    for each in pair:
        await let_through(session, actor, each, now)
    rows = await session.execute(
        select(HouseholdMember.client_id, HouseholdMember.household_id).where(
            HouseholdMember.client_id.in_(pair)
        )
    )
    homes = {row.client_id: row.household_id for row in rows}
    if len(homes) == len(pair):
        raise Problem(ProblemCode.HOUSEHOLD_OTHER)
    home = next(iter(homes.values()), None) or new_id()
    for each in pair:
        if each not in homes:
            member = HouseholdMember(client_id=each, household_id=home, apart=link.apart, joined_at=now)
            await _insert(session, member, ProblemCode.HOUSEHOLD_OTHER)
            await _record(session, actor, AuditEvent.PEOPLE_HOUSEHOLD_LINKED, each, now, apart=link.apart)


async def leave_household(session: AsyncSession, actor: Actor, client_id: str, now: datetime) -> None:
    """Take a client out of their household; who would be left alone leaves too. Raises Problem NOT_FOUND if in none."""
    await let_through(session, actor, client_id, now)
    home = await session.scalar(
        delete(HouseholdMember)
        .where(HouseholdMember.client_id == client_id)
        .returning(HouseholdMember.household_id)
    )
    if home is None:
        raise Problem(ProblemCode.NOT_FOUND)
    left = list(
        await session.scalars(select(HouseholdMember.client_id).where(HouseholdMember.household_id == home))
    )
    alone = left if len(left) == 1 else []
    await session.execute(delete(HouseholdMember).where(HouseholdMember.client_id.in_(alone)))
    for each in (client_id, *alone):
        await _record(session, actor, AuditEvent.PEOPLE_HOUSEHOLD_LEFT, each, now)


async def record_tracing(session: AsyncSession, actor: Actor, client_id: str, now: datetime) -> None:
    """Leave a trace that somebody looked at who saw a client's record."""
    await _record(session, actor, AuditEvent.PEOPLE_CLIENT_TRACED, client_id, now)


def _sealed(session: AsyncSession, text: str | None, place: str) -> bytes | None:
    return seal(session, text, place) if text else None


async def _insert(session: AsyncSession, row: object, taken: ProblemCode) -> None:
    try:
        async with session.begin_nested():
            session.add(row)
            await session.flush()
    except IntegrityError as error:
        raise Problem(taken) from error


async def _record(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    client_id: str,
    now: datetime,
    **detail: str | int | bool,
) -> None:
    await audit.record(session, actor, event, subject=f"client:{client_id}", now=now, detail=detail or None)
