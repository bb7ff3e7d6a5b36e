"""A copy of what is kept about a client, for the client: everything of theirs across the domains, but no other person's
part, no staff's judgement, and no note, which a worker hands over (others may be named in it)."""

from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.ports import Clients
from scheduling.queries.own import own_appointments, self_of
from scheduling.schemas.own import OwnAppointment
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.clock import Instant
from server.core.web.schemas import Out
from server.people.queries import reach, record as reads


class CopiedConsent(Out):
    """A consent given or taken back."""

    kind: str
    partner: str | None
    given: bool
    language: str
    way: str
    at: Instant


class CopiedContact(Out):
    """Somebody to call when the client is in danger, or who acts for them."""

    name: str
    phone: str | None
    relation: str


class CopiedRule(Out):
    """How the client asked to be reached. Without hours, at any hour."""

    call: str
    channels: list[str]
    hours: dict[str, list[list[str]]]
    wording: str
    who_may_answer: str


class OwnCopy(Out):
    """Everything about a client that the client may take away."""

    made_at: Instant
    name: str
    language: str
    office: str
    phone: str | None
    email: str | None
    address: str | None
    birth_year: int | None
    access_needs: list[str]
    wishes: str | None
    contact_rule: CopiedRule | None
    emergency_contacts: list[CopiedContact]
    guardians: list[CopiedContact]
    consents: list[CopiedConsent]
    appointments: list[OwnAppointment]


async def own_copy(
    session: AsyncSession, clients: Clients, actor: Actor, origin: str, now: datetime
) -> OwnCopy:
    """Return the copy, and record that it was taken."""
    client_id = actor.client_id
    me = await self_of(session, clients, client_id)
    profile = await reads.profile(session, client_id)
    listed = await own_appointments(session, clients, client_id, origin, now)
    await audit.record(session, actor, AuditEvent.PEOPLE_COPY_TAKEN, subject=f"client:{client_id}", now=now)
    return OwnCopy(
        made_at=now,
        name=me.client.name,
        language=me.client.language,
        office=me.office.name,
        phone=(await reach(session, client_id)).phone,
        email=profile.email,
        address=profile.address,
        birth_year=profile.birth_year,
        access_needs=list(profile.access_needs),
        wishes=profile.wishes,
        contact_rule=await _rule(session, client_id),
        emergency_contacts=await _contacts(session, client_id),
        guardians=await _guardians(session, client_id, me.office.local_day(now)),
        consents=await _consents(session, client_id),
        appointments=[*listed.coming, *listed.over],
    )


async def _rule(session: AsyncSession, client_id: str) -> CopiedRule | None:
    rule = await reads.written_rule(session, client_id)
    if rule is None:
        return None
    return CopiedRule(
        call=rule.call,
        channels=list(rule.channels),
        hours={day: [list(span) for span in spans] for day, spans in rule.hours.items()},
        wording=rule.wording,
        who_may_answer=rule.who_may_answer,
    )


async def _contacts(session: AsyncSession, client_id: str) -> list[CopiedContact]:
    return [
        CopiedContact(name=row.name, phone=row.phone, relation=row.relation.value)
        for row in await reads.contacts_of(session, client_id)
    ]


async def _guardians(session: AsyncSession, client_id: str, today: date) -> list[CopiedContact]:
    return [
        CopiedContact(name=row.name, phone=row.phone, relation=row.kind.value)
        for row in await reads.guardians_of(session, client_id)
        if row.in_force(today)
    ]


async def _consents(session: AsyncSession, client_id: str) -> list[CopiedConsent]:
    return [
        CopiedConsent(
            kind=step.kind.value,
            partner=step.partner or None,
            given=step.given,
            language=step.language,
            way=step.way.value,
            at=step.at,
        )
        for step in await reads.consent_steps(session, client_id)
    ]
