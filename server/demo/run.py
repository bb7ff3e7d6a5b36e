"""Prepares the demo's own database and says where to go and who to be."""

from collections.abc import Iterable
from datetime import date, datetime, time
from itertools import chain
from secrets import token_urlsafe
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from server.core.actor import Role
from server.core.clock import utc_now
from server.core.config import Settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.identity.passwords import hash_password
from server.demo import people
from server.demo.availability import open_for_booking
from server.demo.intake import fill_intake
from server.demo.life import Parties, Player
from server.demo.mark import claim_database, is_done, set_done
from server.demo.plan import Outcome, Planned, dice, plan_coming, plan_past, plan_today
from server.demo.records import write_records
from server.demo.seed import House, found_agency, read_house, wired_ports
from server.migrations import migrate
from server.people.policy import visible_clients
from server.people.queries import ClientRow, list_clients

_PAST_DAYS = 5
_COMING_DAYS = 3
_TODAY = {people.BAKU: (3, 2, 2), people.TASHKENT: (2, 2, 2), people.ALMATY: (2, 2)}
"""How many appointments each worker of an office has today: 17 in all."""


async def prepare(settings: Settings) -> None:
    """Bring the demo's database to this version and fill it. Raises ConfigError for any database but the demo's own."""
    await claim_database(settings)
    await migrate(settings)
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            database.add_info(keyring=await open_keyring(session, settings.keys_dir))
        # Nobody knows this password: in the demo one signs in by a click.
        password_hash = await hash_password(token_urlsafe())
        async with database.write() as session:
            await fill(session, password_hash, utc_now())
    finally:
        await database.close()


async def fill(session: AsyncSession, password_hash: str, now: datetime) -> None:
    """Fill in what is missing: everything the first time, today's appointments on a new day, nothing otherwise."""
    ports = wired_ports()
    is_new = not await is_done(session, "agency")
    if is_new:
        await found_agency(session, ports, password_hash, now)
        await set_done(session, "agency", now)
    house = await read_house(session)
    if not await is_done(session, "availability"):
        await open_for_booking(session, house, now)
        await set_done(session, "availability", now)
    if not await is_done(session, "intake"):
        await fill_intake(session, ports.clients, house, now)
        await set_done(session, "intake", now)
    if not await is_done(session, "records"):
        await write_records(session, house, now)
        await set_done(session, "records", now)
    player = Player(session, ports, now)
    for office in people.OFFICES:
        await _fill_office(session, house, player, office.name, office.time_zone, now, is_new=is_new)


async def _fill_office(
    session: AsyncSession,
    house: House,
    player: Player,
    office: str,
    zone: str,
    now: datetime,
    *,
    is_new: bool,
) -> None:
    today = now.astimezone(ZoneInfo(zone)).date()
    done = f"{house.offices[office]}:{today}"
    if await is_done(session, done):
        return
    workers = [m.name for m in people.STAFF if m.role is Role.WORKER and m.offices == (office,)]
    chance = dice(office, today)
    planned: Iterable[Planned] = plan_today(workers, _TODAY[office], zone, now, chance)
    if is_new:
        planned = chain(
            _long_ago(office, zone),
            plan_past(workers, zone, today, _PAST_DAYS, chance),
            planned,
            plan_coming(workers, zone, today, _COMING_DAYS, chance),
        )
    await _play(session, house, player, office, planned, now)
    await set_done(session, done, now)


def _long_ago(office: str, zone: str) -> list[Planned]:
    """An appointment from when Almaty was still six hours ahead of UTC: its time must be shown as it was then."""
    if office != people.ALMATY:
        return []
    start = datetime.combine(date(2024, 2, 15), time(11), ZoneInfo(zone))
    return [Planned("Ayan K.", start, 45, Form.VIDEO, Outcome.SIGNED, 0, people.LONGEST_KNOWN)]


async def _play(
    session: AsyncSession,
    house: House,
    player: Player,
    office: str,
    planned: Iterable[Planned],
    now: datetime,
) -> None:
    coordinator = house.coordinator(office)
    clients = await list_clients(session, visible_clients(coordinator, now), "")
    for one in planned:
        worker = house.actor(one.worker)
        own = [client for client in clients if client.worker_id == worker.id]
        language = house.staff[one.worker].languages[0]
        await player.play(one, Parties(coordinator, worker, _whose_turn(own, one), language))


def _whose_turn(clients: list[ClientRow], one: Planned) -> str:
    named = [client.id for client in clients if client.name == one.client]
    return named[0] if named else clients[one.turn % len(clients)].id


def welcome(settings: Settings) -> str:
    """Return what to print when the demo is ready: where to go and who to be."""
    names = {member.role: member.name for member in reversed((people.ADMINISTRATOR, *people.STAFF))}
    return "\n".join(
        (
            f"The demo is ready: {settings.public_origin}/sign-in",
            (
                f"Be a worker ({names[Role.WORKER]}), a coordinator ({names[Role.COORDINATOR]}), a supervisor "
                f"({names[Role.SUPERVISOR]}) or the administrator ({names[Role.ADMINISTRATOR]}): one click, no password."
            ),
            f"What would leave by e-mail and text message: {settings.public_origin}/demo/outbox",
            "To be a client as well, open an appointment's link in another browser or a private window.",
            "Stop with Ctrl-C.",
        )
    )
