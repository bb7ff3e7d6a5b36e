"""Brings the invented agency into being, through the same services that its pages use: offices, staff, clients."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random

import pyotp
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.ports import CLIENTS as SCHEDULING_CLIENTS, Clients
from server.core.actor import Actor, ActorKind
from server.core.agency import service as agency
from server.core.agency.queries import office_cards
from server.core.identity import staff as identity
from server.core.identity.invitations import Delivery, accept_invitation, invitation_by_token
from server.core.identity.ports import STAFF_PROFILES, StaffProfiles
from server.core.identity.queries import StaffCard, staff_cards
from server.core.identity.schemas import NewStaff
from server.demo import people
from server.demo.plan import dice
from server.people import service as records
from server.people.schemas import NewClient, NewSubstitution
from server.wiring import wire
from signaling.ports import APPOINTMENTS, Appointments

FOUNDED = datetime(2024, 2, 1, 6, tzinfo=UTC)
"""Before Kazakhstan moved its clocks, so that the demo holds an appointment from before."""
_HERE = Delivery(origin="", by_mail=False)


@dataclass(frozen=True, slots=True)
class Ports:
    """What the services ask of other domains, answered as in the real application."""

    clients: Clients
    appointments: Appointments
    profiles: StaffProfiles


def wired_ports() -> Ports:
    """Return the answers of the roof's wiring."""
    app = web.Application()
    wire(app)
    return Ports(app[SCHEDULING_CLIENTS], app[APPOINTMENTS], app[STAFF_PROFILES])


@dataclass(frozen=True, slots=True)
class House:
    """The agency's people and offices by name."""

    offices: dict[str, str]
    staff: dict[str, StaffCard]

    def actor(self, name: str) -> Actor:
        """Return a member of staff as the services see them."""
        card = self.staff[name]
        return Actor(kind=ActorKind.STAFF, id=card.id, role=card.role, name=name, office_ids=card.office_ids)

    def coordinator(self, office: str) -> Actor:
        """Return the coordinator of an office."""
        return self.actor(next(m.name for m in people.STAFF if m.offices == (office,)))


async def read_house(session: AsyncSession) -> House:
    """Return what has been brought into being."""
    offices = {office.name: office.id for office in await office_cards(session)}
    return House(offices, {card.name: card for card in await staff_cards(session)})


async def found_agency(session: AsyncSession, ports: Ports, password_hash: str, now: datetime) -> None:
    """Fill an empty database. `password_hash` is for everybody: of a password that nobody knows."""
    await agency.ensure_agency(session, name=people.AGENCY, language=people.EN)
    nigar = await _administrator(session, password_hash)
    offices = {new.name: await agency.add_office(session, nigar, new, FOUNDED) for new in people.OFFICES}
    for year in (now.year, now.year + 1):
        await _holidays(session, nigar, offices, year)
    await _staff(session, ports, nigar, offices, password_hash)
    house = await read_house(session)
    await _clients(session, house, now)
    await _substitution(session, house, now)


async def _administrator(session: AsyncSession, password_hash: str) -> Actor:
    member = people.ADMINISTRATOR
    link = await identity.create_administrator(
        session,
        name=member.name,
        email=_email(member),
        language=member.languages[0],
        origin="",
        now=FOUNDED,
    )
    await _accept(session, link, password_hash)
    return (await read_house(session)).actor(member.name)


async def _staff(
    session: AsyncSession, ports: Ports, nigar: Actor, offices: dict[str, str], password_hash: str
) -> None:
    ids: dict[str, str] = {}
    for member in people.STAFF:
        new = NewStaff(
            name=member.name,
            email=_email(member),
            role=member.role,
            office_ids=[offices[name] for name in member.offices],
            languages=list(member.languages),
            supervisor_id=ids[member.supervisor] if member.supervisor else None,
        )
        invited = await identity.invite_staff(
            session, nigar, new, profiles=ports.profiles, delivery=_HERE, now=FOUNDED
        )
        ids[member.name] = invited.staff_id
        await _accept(session, invited.link or "", password_hash)


def _email(member: people.StaffMember) -> str:
    return f"{member.name.split()[0].lower()}@example.org"


async def _accept(session: AsyncSession, link: str, password_hash: str) -> None:
    token = link.rpartition("=")[2]
    invitation = await invitation_by_token(session, token, FOUNDED)
    code = pyotp.TOTP(invitation.totp_secret).at(FOUNDED)
    await accept_invitation(session, invitation, password_hash=password_hash, code=code, now=FOUNDED)


async def _holidays(session: AsyncSession, nigar: Actor, offices: dict[str, str], year: int) -> None:
    for office, holidays in people.FIXED_HOLIDAYS.items():
        days = {date(year, month, day): name for month, day, name in holidays}
        for pair in people.MOVABLE_DAYS:
            movable = zip(pair, people.MOVABLE_HOLIDAYS[office], strict=True)
            days |= {day: name for day, name in movable if day.year == year and day not in days}
        for day, name in sorted(days.items()):
            await agency.add_holiday(session, nigar, offices[office], day=day, name=name, now=FOUNDED)


async def _clients(session: AsyncSession, house: House, now: datetime) -> None:
    chance = dice("clients")
    for number, person in enumerate(people.CLIENTS):
        new = NewClient(
            office_id=house.offices[person.office],
            name=person.name,
            is_pseudonym=person.is_pseudonym,
            language=person.language,
            worker_id=house.staff[person.worker].id if person.worker else None,
            phone=_phone(person.office, chance),
        )
        # Those without a worker have only just asked for help.
        came = now - timedelta(hours=20) if person.worker is None else _came(now, number, chance)
        if person.name == people.LONGEST_KNOWN:
            came = FOUNDED + timedelta(days=7)
        await records.add_client(session, house.coordinator(person.office), new, came)


def _came(now: datetime, number: int, chance: Random) -> datetime:
    days_ago = 300 - 4 * number - chance.randrange(4)
    return now - timedelta(days=days_ago, hours=chance.randrange(8))


_PREFIXES = {people.BAKU: "+994 00", people.TASHKENT: "+998 00", people.ALMATY: "+7 000"}
_WITHOUT_PHONE = 8 / 60


def _phone(office: str, chance: Random) -> str | None:
    digits = [chance.randrange(10) for _ in range(7)]
    if chance.random() < _WITHOUT_PHONE:
        return None
    text = "".join(map(str, digits))
    return f"{_PREFIXES[office]} {text[:3]} {text[3:5]} {text[5:]}"


async def _substitution(session: AsyncSession, house: House, now: datetime) -> None:
    """Next week one worker is on leave."""
    office = next(m.offices[0] for m in people.STAFF if m.name == people.ON_LEAVE)
    monday = now.date() + timedelta(days=7 - now.weekday())
    new = NewSubstitution(
        worker_id=house.staff[people.ON_LEAVE].id,
        substitute_id=house.staff[people.STAND_IN].id,
        from_day=monday,
        until_day=monday + timedelta(days=4),
    )
    await records.add_substitution(session, house.coordinator(office), new, now)
