"""Reads of the whole client record, for somebody who has been let through to this client. Opens what is sealed."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.queries.of_client import appointment_ids_of
from server.core.actor import Role
from server.core.agency import opening
from server.core.audit.queries import staff_traces
from server.core.crypto import unseal
from server.core.identity.queries import staff_cards
from server.people import consent
from server.people.consent import ConsentKind, Giver, Step, Way, Witness
from server.people.models import (
    Client,
    ConsentRow,
    ContactRuleRow,
    EmergencyContact,
    Guardian,
    HouseholdMember,
)
from server.people.profile import GuardianKind, Relation, Scope, may_be_minor
from server.people.traces import ABOUT, About

MOST_TRACES = 200


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a client, in the clear."""

    email: str | None
    address: str | None
    time_zone: str | None
    birth_year: int | None
    categories: tuple[str, ...]
    access_needs: tuple[str, ...]
    interpreter_languages: str | None
    device: str | None
    line: str | None
    privacy: str | None
    worker_gender: str
    wished_worker_id: str | None
    wishes: str | None
    violence: bool
    risk: str


@dataclass(frozen=True, slots=True)
class WrittenRule:
    """A contact rule with its sealed words, in the clear. Without hours every hour is allowed."""

    version: int
    call: str
    channels: tuple[str, ...]
    hours: opening.Week
    wording: str
    who_may_answer: str
    named: str | None
    say_if_other: str | None
    safe_word: str | None
    stop_word: str | None
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class ContactRow:
    """An emergency contact in the clear."""

    id: str
    name: str
    phone: str
    relation: Relation
    may_know: bool


@dataclass(frozen=True, slots=True)
class GuardianRow:
    """A guardian in the clear."""

    id: str
    name: str
    phone: str | None
    kind: GuardianKind
    scope: tuple[Scope, ...]
    until_day: date | None
    ended_at: datetime | None

    def in_force(self, today: date) -> bool:
        """Tell whether they act for the client on a day of the client's office."""
        return self.ended_at is None and (self.until_day is None or today <= self.until_day)


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody of a household; whom the asker may not see has no name."""

    client_id: str
    name: str | None
    apart: bool


@dataclass(frozen=True, slots=True)
class Household:
    """Who lives together. `violence`: somebody near one of them is a danger to them."""

    members: tuple[MemberRow, ...]
    violence: bool

    def joint_allowed(self) -> bool:
        """Tell whether a message may go to all of them at once."""
        return not self.violence and not any(member.apart for member in self.members)


@dataclass(frozen=True, slots=True)
class Reader:
    """What a member of staff did with a record: how often, and when last."""

    staff_name: str
    role: Role
    about: About
    times: int
    last_at: datetime


async def profile(session: AsyncSession, client_id: str) -> Profile:
    """Return what is known of a client."""
    row = await session.get_one(Client, client_id, populate_existing=True)
    return Profile(
        email=_open(session, row.email_sealed, f"client.email:{client_id}"),
        address=_open(session, row.address_sealed, f"client.address:{client_id}"),
        time_zone=row.time_zone,
        birth_year=row.birth_year,
        categories=tuple(row.categories),
        access_needs=tuple(row.access_needs),
        interpreter_languages=row.interpreter_languages,
        device=row.device,
        line=row.line,
        privacy=row.privacy,
        worker_gender=row.worker_gender,
        wished_worker_id=row.wished_worker_id,
        wishes=_open(session, row.wishes_sealed, f"client.wishes:{client_id}"),
        violence=row.violence,
        risk=row.risk,
    )


@dataclass(frozen=True, slots=True)
class FirstKnown:
    """Since when somebody is a client, and whether under their own name."""

    is_pseudonym: bool
    created_at: datetime


async def first_known(session: AsyncSession, client_id: str) -> FirstKnown:
    """Return since when somebody is a client."""
    row = await session.get_one(Client, client_id)
    return FirstKnown(row.is_pseudonym, row.created_at)


async def written_rule(session: AsyncSession, client_id: str) -> WrittenRule | None:
    """Return a client's contact rule with its words, None where nobody has asked yet."""
    row = await session.get(ContactRuleRow, client_id, populate_existing=True)
    if row is None:
        return None
    words = {
        name: _open(session, getattr(row, f"{name}_sealed"), f"contact_rule.{name}:{client_id}")
        for name in ("named", "say_if_other", "safe_word", "stop_word")
    }
    return WrittenRule(
        version=row.version,
        call=row.call,
        channels=tuple(row.channels),
        hours=row.hours,
        wording=row.wording,
        who_may_answer=row.who_may_answer,
        changed_at=row.changed_at,
        **words,
    )


async def consent_steps(session: AsyncSession, client_id: str) -> list[Step]:
    """Return a client's consents in the order in which they were given and withdrawn."""
    rows = await session.scalars(
        select(ConsentRow).where(ConsentRow.client_id == client_id).order_by(ConsentRow.number)
    )
    return [
        Step(
            kind=ConsentKind(row.kind),
            partner=row.partner,
            given=row.given,
            text_version=row.text_version,
            language=row.language,
            way=Way(row.way),
            witness=Witness(row.witness),
            giver=Giver(row.giver),
            at=row.at,
            by_staff_id=row.by_staff_id,
        )
        for row in rows
    ]


async def missing_consents(session: AsyncSession, client_id: str, today: date) -> list[ConsentKind]:
    """Return what must still be asked before more than a first contact."""
    steps = await consent_steps(session, client_id)
    return consent.missing(steps, represented=await is_represented(session, client_id, today))


async def is_represented(session: AsyncSession, client_id: str, today: date) -> bool:
    """Tell whether somebody decides with the client: a guardian acts, or they may be under age."""
    birth_year = await session.scalar(select(Client.birth_year).where(Client.id == client_id))
    guardians = await guardians_of(session, client_id)
    return may_be_minor(birth_year, today.year) or any(each.in_force(today) for each in guardians)


async def consent_allows(session: AsyncSession, client_id: str, kind: ConsentKind, partner: str = "") -> bool:
    """Tell whether a client's consent stands; what was never asked is not allowed."""
    return consent.allows(await consent_steps(session, client_id), kind, partner)


async def contacts_of(session: AsyncSession, client_id: str) -> list[ContactRow]:
    """Return a client's emergency contacts in the order in which they were named."""
    rows = await session.scalars(
        select(EmergencyContact)
        .where(EmergencyContact.client_id == client_id)
        .order_by(EmergencyContact.added_at, EmergencyContact.id)
    )
    return [
        ContactRow(
            id=row.id,
            name=unseal(session, row.name_sealed, f"emergency_contact.name:{row.id}"),
            phone=unseal(session, row.phone_sealed, f"emergency_contact.phone:{row.id}"),
            relation=Relation(row.relation),
            may_know=row.may_know,
        )
        for row in rows
    ]


async def guardians_of(session: AsyncSession, client_id: str) -> list[GuardianRow]:
    """Return who acts or acted for a client, in the order in which they were named."""
    rows = await session.scalars(
        select(Guardian).where(Guardian.client_id == client_id).order_by(Guardian.added_at, Guardian.id)
    )
    return [
        GuardianRow(
            id=row.id,
            name=unseal(session, row.name_sealed, f"guardian.name:{row.id}"),
            phone=_open(session, row.phone_sealed, f"guardian.phone:{row.id}"),
            kind=GuardianKind(row.kind),
            scope=tuple(Scope(each) for each in row.scope),
            until_day=row.until_day,
            ended_at=row.ended_at,
        )
        for row in rows
    ]


async def household_of(session: AsyncSession, visible: Select[str], client_id: str) -> Household | None:
    """Return a client's household, None where they are in none. The names are those of visible clients alone."""
    own = select(HouseholdMember.household_id).where(HouseholdMember.client_id == client_id)
    rows = await session.execute(
        select(Client.id, Client.name, Client.violence, HouseholdMember.apart, Client.id.in_(visible))
        .join(HouseholdMember, HouseholdMember.client_id == Client.id)
        .where(HouseholdMember.household_id.in_(own))
        .order_by(HouseholdMember.joined_at, Client.id)
    )
    found = list(rows)
    if not found:
        return None
    members = tuple(MemberRow(row[0], row[1] if row[4] else None, row[3]) for row in found)
    return Household(members, violence=any(row[2] for row in found))


async def readers_of(session: AsyncSession, client_id: str) -> list[Reader]:
    """Return who of the staff saw or changed a client's record, notes and appointments, the newest first: what the
    client may be told."""
    appointments = await appointment_ids_of(session, client_id)
    subjects = [f"client:{client_id}", *(f"appointment:{each}" for each in appointments)]
    traces = await staff_traces(session, subjects, ABOUT, MOST_TRACES)
    names = {card.id: card.name for card in await staff_cards(session, {one.staff_id for one in traces})}
    return [
        Reader(names[one.staff_id], Role(one.role), ABOUT[one.event], one.times, one.last_at)
        for one in traces
        if one.staff_id in names
    ]


def _open(session: AsyncSession, sealed: bytes | None, place: str) -> str | None:
    return None if sealed is None else unseal(session, sealed, place)
