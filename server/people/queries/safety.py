"""What keeps a message from the wrong person: who lives with somebody in danger, and whose address is another's too."""

from collections.abc import Collection, Sequence

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.people.consent import ConsentKind, standing
from server.people.contact_rule import Channel
from server.people.models import Client, HouseholdMember
from server.people.queries import Reach, reach
from server.people.queries.record import consent_steps


async def violence_among(session: AsyncSession, client_ids: Collection[str]) -> bool:
    """Tell whether somebody near one of these clients, or of those they live with, is a danger to them."""
    together = _housemates(client_ids)
    near = or_(Client.id.in_(client_ids), Client.id.in_(together))
    found = await session.scalar(select(Client.id).where(near, Client.violence).limit(1))
    return found is not None


async def unsafe_channels(session: AsyncSession, client_id: str, own: Reach) -> frozenset[Channel]:
    """Return the channels on which nobody can know who reads: the number or the e-mail address is another client's too,
    and one of those who share it is in danger. Addresses are compared within the household, numbers with everybody."""
    client = await session.get(Client, client_id)
    if client is None:
        return frozenset()
    by_number = await _people(session, Client.phone_index == client.phone_index) if client.phone_index else ()
    at_home = await _people(session, Client.id.in_(_housemates([client_id])))
    same_mail = [client, *[each for each in at_home if await _same_mail(session, each, own)]]
    shared = {Channel.SMS: by_number, Channel.EMAIL: same_mail}
    return frozenset(
        channel
        for channel, people in shared.items()
        if len({each.id for each in people}) > 1 and any(each.violence for each in people)
    )


async def contact_withdrawn(session: AsyncSession, client_id: str) -> bool:
    """Tell whether a client has taken back that they may be written to. Where nobody has asked, the rule alone counts."""
    step = standing(await consent_steps(session, client_id)).get((ConsentKind.CONTACT, ""))
    return step is not None and not step.given


def _housemates(client_ids: Collection[str]) -> Select[str]:
    houses = select(HouseholdMember.household_id).where(HouseholdMember.client_id.in_(client_ids))
    return select(HouseholdMember.client_id).where(HouseholdMember.household_id.in_(houses))


async def _people(session: AsyncSession, wanted: ColumnElement[bool]) -> Sequence[Client]:
    return (await session.scalars(select(Client).where(wanted))).all()


async def _same_mail(session: AsyncSession, other: Client, own: Reach) -> bool:
    email = (await reach(session, other.id)).email
    return bool(email and own.email) and _plain(email or "") == _plain(own.email or "")


def _plain(email: str) -> str:
    return email.strip().casefold()
