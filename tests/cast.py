"""A cast of people for every test: who owns whom is told by this file, and an outsider who must see nothing is in it.

Leyla (Baku) owns Sevda; Elchin (Baku) owns Kamal and stands in for nobody; Rauf supervises Leyla and Elchin; Aysel is
Baku's coordinator; Zuhra (Tashkent) owns Zarina and is everybody else's outsider, as are Dilnoza, coordinator there,
and Saule, who supervises Zuhra; Nigar is the administrator.
"""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, ActorKind, Role
from server.core.agency.models import AGENCY_ID, Agency, Office
from server.core.crypto import index, seal
from server.core.db import Database
from server.core.identity.models import Staff, StaffOffice, StaffSession
from server.core.ids import new_id, new_token, token_hash
from server.people.models import Client, StaffProfile
from server.people.search import search_key

WEEK = {day: [["00:00", "24:00"]] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass(frozen=True, slots=True)
class StaffPerson:
    """A member of staff of the cast, with a cookie's token that signs them in."""

    id: str
    name: str
    role: Role
    office_ids: frozenset[str]
    token: str
    session_id: str

    @property
    def actor(self) -> Actor:
        """The person as services see them."""
        return Actor(
            kind=ActorKind.STAFF,
            id=self.id,
            role=self.role,
            name=self.name,
            office_ids=self.office_ids,
            session_id=self.session_id,
        )


@dataclass(frozen=True, slots=True)
class ClientPerson:
    """A client of the cast."""

    id: str
    name: str
    office_id: str
    worker_id: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, by name."""

    baku: str
    tashkent: str
    nigar: StaffPerson
    aysel: StaffPerson
    dilnoza: StaffPerson
    rauf: StaffPerson
    saule: StaffPerson
    leyla: StaffPerson
    elchin: StaffPerson
    zuhra: StaffPerson
    sevda: ClientPerson
    kamal: ClientPerson
    zarina: ClientPerson

    @property
    def staff(self) -> list[StaffPerson]:
        """All members of staff."""
        people = [getattr(self, field.name) for field in fields(self)]
        return [person for person in people if isinstance(person, StaffPerson)]


async def gather_cast(database: Database, now: datetime) -> Cast:
    """Write the cast into an empty database. Everybody is active and signed in since `now`."""
    baku, tashkent = new_id(), new_id()
    async with database.write() as session:
        await _agency(session, baku, tashkent, now)
        both, here, there = frozenset({baku, tashkent}), frozenset({baku}), frozenset({tashkent})
        nigar = await _staff(session, "Nigar Hasanli", Role.ADMINISTRATOR, both, now)
        aysel = await _staff(session, "Aysel Mammadova", Role.COORDINATOR, here, now)
        dilnoza = await _staff(session, "Dilnoza Karimova", Role.COORDINATOR, there, now)
        rauf = await _staff(session, "Rauf Aliyev", Role.SUPERVISOR, both, now)
        saule = await _staff(session, "Saule Bekova", Role.SUPERVISOR, there, now)
        leyla = await _staff(session, "Leyla M.", Role.WORKER, here, now, rauf)
        elchin = await _staff(session, "Elchin Q.", Role.WORKER, here, now, rauf)
        zuhra = await _staff(session, "Zuhra N.", Role.WORKER, there, now, saule)
        sevda = await _client(session, "Sevda", baku, leyla, "az", now)
        kamal = await _client(session, "Kamal", baku, elchin, "ru", now)
        zarina = await _client(session, "Zarina", tashkent, zuhra, "uz", now)
    return Cast(
        baku, tashkent, nigar, aysel, dilnoza, rauf, saule, leyla, elchin, zuhra, sevda, kamal, zarina
    )


async def _agency(session: AsyncSession, baku: str, tashkent: str, now: datetime) -> None:
    session.add(Agency(id=AGENCY_ID, name="Dayaq", exit_address="about:blank", default_language="en"))
    await session.flush()
    for office_id, name, country, zone in (
        (baku, "Baku", "AZ", "Asia/Baku"),
        (tashkent, "Tashkent", "UZ", "Asia/Tashkent"),
    ):
        session.add(
            Office(
                id=office_id,
                agency_id=AGENCY_ID,
                name=name,
                country=country,
                time_zone=zone,
                opening=WEEK,
                languages=["az", "uz", "ru", "en"],
                emergency_numbers=[],
                created_at=now,
            )
        )
    await session.flush()


async def _staff(
    session: AsyncSession,
    name: str,
    role: Role,
    office_ids: frozenset[str],
    now: datetime,
    supervisor: StaffPerson | None = None,
) -> StaffPerson:
    person = StaffPerson(new_id(), name, role, office_ids, new_token(), new_id())
    email = f"{name.split(maxsplit=1)[0].lower()}@example.org"
    session.add(
        Staff(
            id=person.id,
            email_sealed=seal(session, email, f"staff.email:{person.id}"),
            email_index=index(session, email, "staff.email"),
            name=name,
            role=role.value,
            languages=["az", "ru"],
            language="en",
            password_hash="not a hash: nobody signs in by password here",
            totp_secret_sealed=seal(session, TOTP_SECRET, f"staff.totp:{person.id}"),
            state="active",
            created_at=now,
        )
    )
    await session.flush()
    session.add_all(StaffOffice(staff_id=person.id, office_id=office_id) for office_id in office_ids)
    session.add(StaffProfile(staff_id=person.id, supervisor_id=supervisor.id if supervisor else None))
    session.add(_sign_in(person, now))
    await session.flush()
    return person


async def sign_in_elsewhere(database: Database, person: StaffPerson, now: datetime) -> str:
    """Sign somebody in on a second browser and return the sign-in's id."""
    second = replace(person, session_id=new_id(), token=new_token())
    async with database.write() as session:
        session.add(_sign_in(second, now))
    return second.session_id


def _sign_in(person: StaffPerson, now: datetime) -> StaffSession:
    return StaffSession(
        id=person.session_id,
        token_hash=token_hash(person.token),
        staff_id=person.id,
        created_at=now,
        last_seen_at=now,
        expires_at=now + timedelta(hours=12),
        user_agent_family="test",
    )


async def _client(
    session: AsyncSession, name: str, office_id: str, worker: StaffPerson, language: str, now: datetime
) -> ClientPerson:
    person = ClientPerson(new_id(), name, office_id, worker.id)
    session.add(
        Client(
            id=person.id,
            office_id=office_id,
            name=name,
            search_key=search_key(name),
            is_pseudonym=True,
            language=language,
            worker_id=worker.id,
            created_at=now,
        )
    )
    await session.flush()
    return person
