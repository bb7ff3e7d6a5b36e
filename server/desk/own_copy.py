"""A copy of what is kept about a client: everything of theirs across the domains, but no other person's part, no staff's
judgement, and no note, which a worker hands over (others may be named in it). The client's own page and a member of staff
who hands it over get the same."""

from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.policy import check_client_visible
from scheduling.ports import Clients
from scheduling.queries.own import PastAppointment, all_appointments, self_of
from server.casework.requests.queries import requests_of
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.outbox import OutboxKind
from server.core.outbox.queries import rows_about_each
from server.desk.copy_page import copy_page
from server.desk.copy_schemas import (
    CopiedAppointment,
    CopiedConsent,
    CopiedContact,
    CopiedNotice,
    CopiedReader,
    CopiedRequest,
    CopiedRule,
    CopyFiles,
    OwnCopy,
)
from server.people.queries import reach, record as reads


async def own_copy(session: AsyncSession, clients: Clients, actor: Actor, now: datetime) -> CopyFiles:
    """Return the copy for the client who asks, and record that it was taken."""
    return await _taken(session, clients, actor, actor.client_id, now)


async def copy_for_client(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> CopyFiles:
    """Return the copy for staff to hand over, and record that it was taken. Raises Problem NOT_FOUND for a foreign client."""
    await check_client_visible(session, clients, actor, client_id, now)
    return await _taken(session, clients, actor, client_id, now)


async def _taken(
    session: AsyncSession, clients: Clients, actor: Actor, client_id: str, now: datetime
) -> CopyFiles:
    data = await _copy(session, clients, client_id, now)
    await audit.record(session, actor, AuditEvent.PEOPLE_COPY_TAKEN, subject=f"client:{client_id}", now=now)
    return CopyFiles(data=data, page=copy_page(data))


async def _copy(session: AsyncSession, clients: Clients, client_id: str, now: datetime) -> OwnCopy:
    me = await self_of(session, clients, client_id)
    profile = await reads.profile(session, client_id)
    known = await reads.first_known(session, client_id)
    return OwnCopy(
        made_at=now,
        time_zone=me.zone,
        name=me.client.name,
        is_pseudonym=known.is_pseudonym,
        language=me.client.language,
        office=me.office.name,
        kept_since=known.created_at,
        phone=(await reach(session, client_id)).phone,
        email=profile.email,
        address=profile.address,
        birth_year=profile.birth_year,
        categories=list(profile.categories),
        access_needs=list(profile.access_needs),
        interpreter_languages=profile.interpreter_languages,
        wishes=profile.wishes,
        contact_rule=await _rule(session, client_id),
        emergency_contacts=await _contacts(session, client_id),
        guardians=await _guardians(session, client_id, me.office.local_day(now)),
        consents=await _consents(session, client_id),
        appointments=await _appointments(session, client_id, me.client.language),
        requests=await _requests(session, client_id),
        readers=await _readers(session, client_id),
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
        changed_at=rule.changed_at,
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
            text_version=step.text_version,
            language=step.language,
            way=step.way.value,
            giver=step.giver.value,
            at=step.at,
        )
        for step in await reads.consent_steps(session, client_id)
    ]


async def _appointments(session: AsyncSession, client_id: str, language: str) -> list[CopiedAppointment]:
    rows = await all_appointments(session, client_id, language)
    subjects = [f"appointment:{row.id}" for row in rows]
    sent = await rows_about_each(session, OutboxKind.APPOINTMENT_NOTICE, subjects)
    notices = {
        subject: [
            CopiedNotice(
                notice=card.payload["notice"], state=card.state.value, at=card.finished_at or card.due_at
            )
            for card in cards
        ]
        for subject, cards in sent.items()
    }
    return [_appointment(row, notices.get(f"appointment:{row.id}", [])) for row in rows]


def _appointment(row: PastAppointment, notices: list[CopiedNotice]) -> CopiedAppointment:
    return CopiedAppointment(
        form=row.form.value,
        state=row.state.value,
        service=row.service,
        worker=row.worker_name,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        booked_at=row.created_at,
        notices=notices,
    )


async def _requests(session: AsyncSession, client_id: str) -> list[CopiedRequest]:
    return [
        CopiedRequest(reference=row.reference, state=row.state, received_at=row.received_at, wish=row.wish)
        for row in await requests_of(session, client_id)
    ]


async def _readers(session: AsyncSession, client_id: str) -> list[CopiedReader]:
    return [
        CopiedReader(
            name=row.staff_name,
            role=row.role.value,
            about=row.about.value,
            times=row.times,
            last_at=row.last_at,
        )
        for row in await reads.readers_of(session, client_id)
    ]
