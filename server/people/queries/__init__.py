"""Reads of the client record, the workers and the substitutions. What may come out is said by policy.py and handed
in as `visible`; what is asked by id alone is for somebody who has been let through."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.ports import ClientCard
from server.core.agency.queries import office_card, office_cards
from server.core.crypto import unseal
from server.people.contact_rule import CallRule, Channel, ContactRule, WhoAnswers, Wording
from server.people.models import Client, ContactRuleRow, StaffProfile, Substitution
from server.people.search import like_patterns, search_key

LONGEST_LIST = 200
MOST_DOUBLES = 10


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client as a list shows them."""

    id: str
    office_id: str
    name: str
    is_pseudonym: bool
    language: str
    worker_id: str | None


@dataclass(frozen=True, slots=True)
class ClientRecord(ClientRow):
    """A client's record. The phone number is still sealed."""

    phone_sealed: bytes | None
    created_at: datetime


@dataclass(frozen=True, slots=True)
class SubstitutionRow:
    """Who stands in for whom; `from_day` and `until_day` are days of the office."""

    id: str
    office_id: str
    worker_id: str
    substitute_id: str
    from_day: date
    until_day: date
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class ContactCard:
    """What must be known before somebody reaches a client: the rule, and their numbers and words in the clear."""

    client_id: str
    name: str
    email: str | None
    phone: str | None
    violence: bool
    risk: str
    access_needs: frozenset[str]
    rule: ContactRule | None
    named: str | None
    say_if_other: str | None
    safe_word: str | None
    stop_word: str | None


@dataclass(frozen=True, slots=True)
class Reach:
    """Where a client can be written to or called, in the clear."""

    email: str | None
    phone: str | None

    @property
    def channels(self) -> frozenset[Channel]:
        """The channels that there is an address for."""
        found = {Channel.EMAIL: self.email, Channel.SMS: self.phone}
        return frozenset(channel for channel, address in found.items() if address)


_ROW = (
    Client.id,
    Client.office_id,
    Client.name,
    Client.is_pseudonym,
    Client.language,
    Client.worker_id,
)


async def list_clients(session: AsyncSession, visible: Select[str], query: str) -> list[ClientRow]:
    """Return the visible clients whose names hold every word of the query, by name; one more than LONGEST_LIST if
    there are more."""
    wanted = select(*_ROW).where(Client.id.in_(visible))
    for pattern in like_patterns(query):
        wanted = wanted.where(Client.search_key.like(pattern, escape="\\"))
    rows = await session.execute(wanted.order_by(Client.search_key, Client.id).limit(LONGEST_LIST + 1))
    return [ClientRow(*row) for row in rows]


async def client_record(session: AsyncSession, visible: Select[str], client_id: str) -> ClientRecord | None:
    """Return a client's record, None if there is no such client or they are not visible."""
    found = await session.execute(
        select(*_ROW, Client.phone_sealed, Client.created_at).where(
            Client.id == client_id, Client.id.in_(visible)
        )
    )
    row = found.one_or_none()
    return None if row is None else ClientRecord(*row)


async def visible_ids(
    session: AsyncSession, visible: Select[str], client_ids: Collection[str]
) -> frozenset[str]:
    """Return which of these clients are visible."""
    rows = await session.scalars(select(Client.id).where(Client.id.in_(client_ids), Client.id.in_(visible)))
    return frozenset(rows)


async def client_card(session: AsyncSession, client_id: str) -> ClientCard | None:
    """Return one client's card for an appointment that the asker has been allowed to see."""
    return (await client_cards(session, {client_id})).get(client_id)


async def client_cards(session: AsyncSession, client_ids: Collection[str]) -> dict[str, ClientCard]:
    """Return the cards of many clients in one query."""
    rows = await session.execute(
        select(
            Client.id, Client.name, Client.language, Client.office_id, Client.worker_id, Client.time_zone
        ).where(Client.id.in_(client_ids))
    )
    return {row.id: ClientCard(*row) for row in rows}


async def contact_rule(session: AsyncSession, client_id: str) -> ContactRule | None:
    """Return how a client may be reached, None where nobody has asked them yet. Its hours are the client's own time."""
    row = await session.get(ContactRuleRow, client_id)
    client = await session.get(Client, client_id)
    office = await office_card(session, client.office_id) if client else None
    if row is None or client is None or office is None:
        return None
    return _rule(row, client.time_zone or office.time_zone)


def _rule(row: ContactRuleRow, zone: str) -> ContactRule:
    return ContactRule(
        call=CallRule(row.call),
        channels=tuple(Channel(channel) for channel in row.channels),
        hours=row.hours,
        time_zone=zone,
        wording=Wording(row.wording),
        who_may_answer=WhoAnswers(row.who_may_answer),
    )


async def reach(session: AsyncSession, client_id: str) -> Reach:
    """Return a client's addresses in the clear, for the moment of sending only; nothing for a client who is not there."""
    client = await session.get(Client, client_id)
    if client is None:
        return Reach(None, None)
    return Reach(
        email=_unsealed(session, client.email_sealed, f"client.email:{client_id}"),
        phone=_unsealed(session, client.phone_sealed, f"client.phone:{client_id}"),
    )


async def contact_cards(session: AsyncSession, client_ids: Collection[str]) -> dict[str, ContactCard]:
    """Return how these clients may be reached, numbers in the clear, in a fixed number of queries."""
    found = await session.execute(
        select(Client, ContactRuleRow)
        .outerjoin(ContactRuleRow, ContactRuleRow.client_id == Client.id)
        .where(Client.id.in_(client_ids))
    )
    zones = {office.id: office.time_zone for office in await office_cards(session)}
    return {
        client.id: _contact_card(session, client, rule, client.time_zone or zones[client.office_id])
        for client, rule in found
    }


def _contact_card(
    session: AsyncSession, client: Client, rule: ContactRuleRow | None, zone: str
) -> ContactCard:
    def told(column: str) -> str | None:
        sealed = getattr(rule, f"{column}_sealed", None)
        return _unsealed(session, sealed, f"contact_rule.{column}:{client.id}")

    return ContactCard(
        client_id=client.id,
        name=client.name,
        email=_unsealed(session, client.email_sealed, f"client.email:{client.id}"),
        phone=_unsealed(session, client.phone_sealed, f"client.phone:{client.id}"),
        violence=client.violence,
        risk=client.risk,
        access_needs=frozenset(client.access_needs),
        rule=None if rule is None else _rule(rule, zone),
        named=told("named"),
        say_if_other=told("say_if_other"),
        safe_word=told("safe_word"),
        stop_word=told("stop_word"),
    )


async def home_address(session: AsyncSession, client_id: str) -> str | None:
    """Return where a client lives, in the clear, None where nobody has asked them."""
    client = await session.get(Client, client_id)
    return (
        None if client is None else _unsealed(session, client.address_sealed, f"client.address:{client_id}")
    )


def _unsealed(session: AsyncSession, sealed: bytes | None, place: str) -> str | None:
    return None if sealed is None else unseal(session, sealed, place)


async def may_stand_in(
    session: AsyncSession, staff_id: str, worker_id: str, office_id: str, now: datetime
) -> bool:
    """Tell whether a worker stands in for another in an office, on its local day."""
    found = await session.scalar(
        select(Substitution.id)
        .where(
            Substitution.worker_id == worker_id,
            Substitution.office_id == office_id,
            Substitution.substitute_id == staff_id,
            Substitution.in_force(now),
        )
        .limit(1)
    )
    return found is not None


async def stand_ins(session: AsyncSession, worker_id: str, office_id: str, now: datetime) -> list[str]:
    """Return who stands in for a worker in an office today."""
    rows = await session.scalars(
        select(Substitution.substitute_id)
        .where(
            Substitution.worker_id == worker_id,
            Substitution.office_id == office_id,
            Substitution.in_force(now),
        )
        .distinct()
    )
    return sorted(rows)


async def stood_in_for(session: AsyncSession, staff_id: str, now: datetime) -> frozenset[tuple[str, str]]:
    """Return for whom a worker stands in today, and in which office: pairs of worker's and office's id."""
    rows = await session.execute(
        select(Substitution.worker_id, Substitution.office_id).where(
            Substitution.substitute_id == staff_id, Substitution.in_force(now)
        )
    )
    return frozenset((worker_id, office_id) for worker_id, office_id in rows)


async def supervisors(session: AsyncSession, staff_ids: Collection[str]) -> dict[str, str]:
    """Return the supervisor's id of each of these who has one."""
    rows = await session.execute(
        select(StaffProfile.staff_id, StaffProfile.supervisor_id).where(StaffProfile.staff_id.in_(staff_ids))
    )
    return {staff_id: supervisor_id for staff_id, supervisor_id in rows if supervisor_id is not None}


async def supervisor(session: AsyncSession, worker_id: str) -> str | None:
    """Return a worker's supervisor, or None."""
    return (await supervisors(session, [worker_id])).get(worker_id)


async def count_clients_of(
    session: AsyncSession, worker_id: str, office_ids: Collection[str] | None = None
) -> int:
    """Count a worker's clients in these offices, or (None) in all."""
    wanted = select(func.count()).where(Client.worker_id == worker_id)
    if office_ids is not None:
        wanted = wanted.where(Client.office_id.in_(office_ids))
    return await session.scalar(wanted) or 0


async def count_clients_by_worker(
    session: AsyncSession, worker_ids: Collection[str], office_ids: Collection[str]
) -> dict[str, int]:
    """Count the clients in these offices of each of these workers who has any."""
    rows = await session.execute(
        select(Client.worker_id, func.count())
        .where(Client.worker_id.in_(worker_ids), Client.office_id.in_(office_ids))
        .group_by(Client.worker_id)
    )
    return {worker_id: count for worker_id, count in rows if worker_id is not None}


async def count_stand_ins_by(
    session: AsyncSession, staff_id: str, now: datetime, office_ids: Collection[str] | None = None
) -> int:
    """Count the substitutions of these offices, or (None) of all, in which somebody stands in, now or later."""
    wanted = select(func.count()).where(Substitution.substitute_id == staff_id, Substitution.ends_at > now)
    if office_ids is not None:
        wanted = wanted.where(Substitution.office_id.in_(office_ids))
    return await session.scalar(wanted) or 0


async def clients_of_each(session: AsyncSession, worker_ids: Collection[str]) -> dict[str, int]:
    """Count the clients of each of these workers."""
    rows = await session.execute(
        select(Client.worker_id, func.count())
        .where(Client.worker_id.in_(worker_ids))
        .group_by(Client.worker_id)
    )
    return {worker_id: count for worker_id, count in rows if worker_id is not None}


@dataclass(frozen=True, slots=True)
class Double:
    """A client who may be the same person as somebody else."""

    id: str
    name: str
    worker_id: str | None
    same_name: bool
    same_phone: bool
    birth_year: int | None


async def possible_doubles(
    session: AsyncSession, office_id: str, name: str, phone_index: str | None
) -> list[Double]:
    """Return the clients of an office with the same name, however typed, or the same number."""
    key = search_key(name)
    same_phone = Client.phone_index == phone_index if phone_index else false()
    rows = await session.execute(
        select(
            Client.id, Client.name, Client.worker_id, Client.search_key == key, same_phone, Client.birth_year
        )
        .where(Client.office_id == office_id, or_(Client.search_key == key, same_phone))
        .order_by(Client.search_key, Client.id)
        .limit(MOST_DOUBLES)
    )
    return [Double(row[0], row[1], row[2], bool(row[3]), bool(row[4]), row[5]) for row in rows]


async def away(session: AsyncSession, worker_ids: Collection[str], now: datetime) -> frozenset[str]:
    """Return which of these workers somebody stands in for now."""
    rows = await session.scalars(
        select(Substitution.worker_id).where(
            Substitution.worker_id.in_(worker_ids), Substitution.in_force(now)
        )
    )
    return frozenset(rows)


async def list_substitutions(
    session: AsyncSession, visible: Select[str], now: datetime
) -> list[SubstitutionRow]:
    """Return the visible substitutions that are not over, in the order of their beginning."""
    wanted = _substitutions(visible).where(Substitution.ends_at > now)
    rows = await session.execute(wanted.order_by(Substitution.starts_at, Substitution.id))
    return [SubstitutionRow(*row) for row in rows]


async def substitution(
    session: AsyncSession, visible: Select[str], substitution_id: str
) -> SubstitutionRow | None:
    """Return a substitution, None if there is none or it is not visible."""
    found = await session.execute(_substitutions(visible).where(Substitution.id == substitution_id))
    row = found.one_or_none()
    return None if row is None else SubstitutionRow(*row)


def _substitutions(visible: Select[str]) -> Select[str, str, str, str, date, date, datetime, datetime]:
    return select(
        Substitution.id,
        Substitution.office_id,
        Substitution.worker_id,
        Substitution.substitute_id,
        Substitution.from_day,
        Substitution.until_day,
        Substitution.starts_at,
        Substitution.ends_at,
    ).where(Substitution.id.in_(visible))
