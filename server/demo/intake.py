"""Who is on duty at the invented offices, who has asked for help, and the alerts of the last weeks."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.ports import Clients
from server.casework.requests import service as requests
from server.casework.requests.schemas import ContactWays, RequestForm
from server.core.actor import ANONYMOUS, Role
from server.core.agency.languages import Language
from server.core.ids import new_token
from server.demo import people
from server.demo.people import ALMATY, BAKU, TASHKENT
from server.demo.seed import House
from server.duty import service as duty
from server.duty.schemas import AlertOutcome, NewTurns
from server.people.contact_rule import CallRule, Channel

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PHONES = {BAKU: "+994 00 900 00", TASHKENT: "+998 00 900 00", ALMATY: "+7 000 900 00"}

ASKED: tuple[tuple[str, str, Language, CallRule, float], ...] = (
    (BAKU, "Aydan", people.AZ, CallRule.TEXT_FIRST, 20),
    (BAKU, "Murad", people.AZ, CallRule.CALL, 3),
    (BAKU, "Оксана", people.RU, CallRule.NEVER, 30),
    (TASHKENT, "Lola", people.UZ, CallRule.NEVER, 5),
    (TASHKENT, "Timur", people.RU, CallRule.CALL, 22),
    (ALMATY, "Ақбота", people.KK, CallRule.TEXT_FIRST, 8),
)
"""Office, what to call them, language, calling, how many hours ago they asked."""

ALERTS: tuple[tuple[str, str, int, AlertOutcome], ...] = (
    (BAKU, "duty", 41, "reached"),
    (BAKU, "supervisor", 17, "reached"),
    (TASHKENT, "duty", 33, "passed_on"),
    (TASHKENT, "duty", 12, "not_reached"),
    (ALMATY, "duty", 6, "mistake"),
)
"""Office, who took it in the end, how many days ago, how it ended. One was not answered by whoever was on duty."""


async def fill_intake(session: AsyncSession, clients: Clients, house: House, now: datetime) -> None:
    """Write the rosters, the alerts, which are all over, and requests that wait for an answer."""
    for office in (BAKU, TASHKENT, ALMATY):
        await _roster(session, house, office, now)
    for number, (office, taker, days_ago, outcome) in enumerate(ALERTS):
        await _alert(session, house, number, office, taker, now - timedelta(days=days_ago), outcome)
    for number, asked in enumerate(ASKED):
        await _request(session, clients, house, number, asked, now)


def _workers(house: House, office: str) -> list[str]:
    office_id = house.offices[office]
    cards = sorted(house.staff.values(), key=lambda card: card.name)
    return [card.id for card in cards if card.role is Role.WORKER and office_id in card.office_ids]


async def _roster(session: AsyncSession, house: House, office: str, now: datetime) -> None:
    workers = _workers(house, office)
    turns = {day: workers[number % len(workers)] for number, day in enumerate(_DAYS)}
    coordinator = house.coordinator(office)
    await duty.change_turns(session, coordinator, house.offices[office], NewTurns(**turns), now)


async def _alert(
    session: AsyncSession,
    house: House,
    number: int,
    office: str,
    taker: str,
    at: datetime,
    outcome: AlertOutcome,
) -> None:
    new = duty.NewAlert(
        token=new_token(),
        office_id=house.offices[office],
        source="home",
        language=people.AZ,
        phone=f"{_PHONES[office]} {number}",
    )
    raised = await duty.raise_alert(session, ANONYMOUS, new, at)
    who = house.coordinator(office)
    if taker == "supervisor":
        at += timedelta(minutes=2)
        await duty.escalate_due(session, at)
        who = house.actor("Rauf Aliyev")
    await duty.take_alert(session, who, raised.alert_id, at + timedelta(seconds=40))
    await duty.close_alert(session, who, raised.alert_id, outcome, at + timedelta(minutes=12))


async def _request(
    session: AsyncSession,
    clients: Clients,
    house: House,
    number: int,
    asked: tuple[str, str, Language, CallRule, float],
    now: datetime,
) -> None:
    office, name, language, call, hours_ago = asked
    phone = None if call is CallRule.NEVER else f"{_PHONES[office]} 5{number}"
    form = RequestForm(
        token=new_token(),
        office_id=house.offices[office],
        name=name,
        language=language,
        ways=ContactWays(call=call, channels=[Channel.SMS] if phone else [], phone=phone),
        in_danger=False,
    )
    await requests.receive(session, clients, ANONYMOUS, form, now - timedelta(hours=hours_ago))
