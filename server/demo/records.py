"""What the invented clients' records hold: how they may be reached, what they agreed to, who is around them.

The counts are the agency's; who is who follows from a fixed seed, and the people of the stories keep their own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.form_choice import Device, Line, Need, Privacy, Risk
from server.core.actor import Actor
from server.core.agency.languages import Language
from server.core.agency.opening import DAYS
from server.core.agency.schemas import WeekHours
from server.demo import people
from server.demo.plan import dice
from server.demo.record_texts import SAFE_WORDS, SAY_IF_OTHER, STOP_WORDS
from server.demo.seed import House
from server.people.consent import ConsentKind, Giver, Way, Witness
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.policy import visible_clients
from server.people.profile import Category, GuardianKind, Relation, Scope, WorkerGender
from server.people.queries import list_clients
from server.people.schemas.record import (
    NewConsent,
    NewContactRule,
    NewEmergencyContact,
    NewGuardian,
    NewHouseholdLink,
    ProfileChange,
)
from server.people.service import record as records

T = TypeVar("T")

NAMES = tuple(person.name for person in people.CLIENTS)
LANGUAGES = {person.name: person.language for person in people.CLIENTS}
SEVDA, ZARINA, NARGIZ, KAMAL, OLEG = "Sevda Quliyeva", "Zarina", "Nargiz Yusupova", "Kamal Rzayev", "Олег"
AIGERIM, HER_CHILD, RUSTAM = "Әйгерім Сәрсенова", "Дәурен Сейітқали", "Rustam Xoliqov"
DEAF_COUPLE = ("Elnur Həsənov", "Aytən Həsənova")

VIOLENCE = (SEVDA, ZARINA, "Bahor", "Shahnoza Toʻrayeva", "Aynur Məmmədova", "Айнұр Қасымова")
RISKS = {ZARINA: Risk.URGENT, "Aynur Məmmədova": Risk.URGENT} | dict.fromkeys(
    (SEVDA, "Bahor", "Shahnoza Toʻrayeva", "Айнұр Қасымова", OLEG, NARGIZ, "Татьяна Белова", "Tural Abbasov",
     "Mavluda Saidova"),
    Risk.HIGH,
)  # fmt: skip
MINORS = ("Samir Tağıyev", "Günel Nağıyeva", "Jahongir Raximov", "Мәдина Ержанова", HER_CHILD)
YOUTH = (NARGIZ, "Tural Abbasov", "Nərmin Hüseynova", "Fərid Mustafayev", "Sardor Qodirov", "Қуаныш Өтегенов")
GUARDIANS = dict(zip(MINORS, ("Nigar Tağıyeva", "Vüsal İsmayılov", "Mavluda Saidova", "Гүлмира Тілеубаева", AIGERIM),
                     strict=True))  # fmt: skip
HOUSEHOLDS = (
    ("Könül Səfərova", "Pərvin Kərimov", "Ülviyyə Əhmədova", "Rəşad Vəliyev", "Samir Tağıyev"),
    ("Mavluda Saidova", "Akmal Joʻrayev", "Jahongir Raximov"),
    ("Гүлмира Тілеубаева", "Ерлан Жұмабаев", "Мәдина Ержанова"),
    ("Ирина Соколова", "Павел Лебедев", "Людмила Чен"),
    DEAF_COUPLE,
    (AIGERIM, HER_CHILD),
    (RUSTAM, "Bekzod Oʻrinov"),
    ("Светлана Ким", "Тимур Галиев"),
    ("Günel Nağıyeva", "Vüsal İsmayılov"),
    ("Aynur Məmmədova", "Nərmin Hüseynova"),
    ("Dilfuza Gʻulomova", "Ulugʻbek Ergashev"),
)
APART = ("Pərvin Kərimov", "Ulugʻbek Ergashev")
"""In conflict with the others of their household: the family of five, and two who have separated."""

CALL_RULES = {"free": 38, "hours": 14, "text_first": 5, "never": 3}
STORY_RULES = {
    SEVDA: "never",
    ZARINA: "never",
    "Bahor": "never",
    NARGIZ: "text_first",
    OLEG: "hours",
    KAMAL: "free",
}
CONSENTS = {"full": 44, "no_observation": 9, "none": 4, "withdrawn": 3}
STORY_CONSENTS = {ZARINA: "no_observation", SEVDA: "full", NARGIZ: "full", AIGERIM: "full", HER_CHILD: "full",
                  "Orxan Süleymanov": "none", "Feruza Ahmedova": "none", "Сәуле Төлегенова": "none"}  # fmt: skip
DEVICES = {
    Device.OWN_PHONE: 33,
    Device.SHARED_PHONE: 13,
    Device.COMPUTER: 6,
    Device.LANDLINE: 5,
    Device.NONE: 3,
}
STORY_DEVICES = {
    SEVDA: Device.SHARED_PHONE,
    KAMAL: Device.OWN_PHONE,
    OLEG: Device.NONE,
    NARGIZ: Device.OWN_PHONE,
}
LINES = {Line.GOOD: 34, Line.WEAK: 18, Line.NONE: 8}
STORY_LINES = {KAMAL: Line.WEAK, OLEG: Line.NONE}
NEED_COUNTS = {Need.LARGE_TEXT: 9, Need.EASY_WORDS: 7, Need.SCREEN_READER: 1}
CATEGORY_COUNTS = {
    Category.FAMILY: 17, Category.ELDERLY: 12, Category.DISABILITY: 11, Category.UNEMPLOYED: 9, Category.YOUTH: 6,
    Category.MINOR: 5, Category.MIGRANT: 6, Category.LONELY: 8, Category.HOMELESS: 3, Category.EX_PRISONER: 2,
}  # fmt: skip
STORY_CATEGORIES = {
    Category.FAMILY: (SEVDA, ZARINA, AIGERIM, *HOUSEHOLDS[0][:4]),
    Category.ELDERLY: (KAMAL,),
    Category.DISABILITY: (*DEAF_COUPLE, HER_CHILD),
    Category.UNEMPLOYED: (RUSTAM, people.LONGEST_KNOWN),
    Category.YOUTH: YOUTH,
    Category.MINOR: MINORS,
    Category.MIGRANT: (RUSTAM,),
    Category.HOMELESS: (OLEG,),
}


def deal(counts: Mapping[T, int], fixed: Mapping[str, T], chance: Random) -> dict[str, T]:
    """Give everybody one of the values: those of the stories theirs, the others so that the counts come out."""
    left = [value for value, count in counts.items() for _ in range(count)]
    for value in fixed.values():
        left.remove(value)
    chance.shuffle(left)
    others = [name for name in NAMES if name not in fixed]
    return dict(fixed) | dict(zip(others, left, strict=True))


def pick(count: int, fixed: Iterable[str], barred: Iterable[str], chance: Random) -> frozenset[str]:
    """Choose so many people, these among them, those not."""
    chosen = set(fixed)
    free = [name for name in NAMES if name not in chosen and name not in set(barred)]
    return frozenset(chosen | set(chance.sample(free, count - len(chosen))))


@dataclass(frozen=True, slots=True)
class Record:
    """What the record of one client is to hold."""

    profile: ProfileChange
    rule: NewContactRule
    consents: tuple[NewConsent, ...]
    contact: NewEmergencyContact | None


def written_records() -> dict[str, Record]:
    """Return everybody's record by name."""
    chance = dice("records")
    rules = deal(CALL_RULES, STORY_RULES, chance)
    agreed = deal(CONSENTS, STORY_CONSENTS, chance)
    profiles = _profiles(chance)
    return {
        name: Record(
            profile=profiles[name],
            rule=_rule(name, rules[name]),
            consents=_consents(name, agreed[name]),
            contact=_contact(name, number),
        )
        for number, name in enumerate(NAMES)
    }


def _profiles(chance: Random) -> dict[str, ProfileChange]:
    devices, lines = deal(DEVICES, STORY_DEVICES, chance), deal(LINES, STORY_LINES, chance)
    groups = {
        category: pick(count, STORY_CATEGORIES.get(category, ()), _barred(category), chance)
        for category, count in CATEGORY_COUNTS.items()
    }
    needs = {
        need: pick(count, (KAMAL,) if need is Need.LARGE_TEXT else (), (), chance)
        for need, count in NEED_COUNTS.items()
    }
    needs |= {Need.SIGN_LANGUAGE: frozenset(DEAF_COUPLE), Need.HARD_OF_HEARING: frozenset(DEAF_COUPLE)}
    return {
        name: ProfileChange(
            email=f"client{number:02}@example.org" if number % 3 else None,
            birth_year=2026 - _age(name, name in groups[Category.ELDERLY], chance),
            categories=[category for category, names in groups.items() if name in names] or [Category.OTHER],
            access_needs=[need for need, names in needs.items() if name in names],
            device=devices[name],
            line=lines[name],
            privacy=Privacy.NONE if name in VIOLENCE else chance.choice(list(Privacy)),
            worker_gender=WorkerGender.WOMAN if name in VIOLENCE else WorkerGender.ANY,
            violence=name in VIOLENCE,
            risk=RISKS.get(name, Risk.NONE),
        )
        for number, name in enumerate(NAMES)
    }


def _barred(category: Category) -> tuple[str, ...]:
    """Children and young people are in no group of grown-ups, and the younger people of the stories are not old."""
    young = (*MINORS, *YOUTH)
    if category is Category.ELDERLY:
        return (*young, *VIOLENCE, OLEG, RUSTAM, AIGERIM, *DEAF_COUPLE)
    return young if category not in (Category.DISABILITY, Category.MINOR, Category.YOUTH) else ()


def _age(name: str, elderly: bool, chance: Random) -> int:
    if name in MINORS:
        return chance.randint(6, 13)
    if name in YOUTH:
        return 16
    known = {SEVDA: 34, KAMAL: 71}
    return known.get(name) or (chance.randint(64, 83) if elderly else chance.randint(23, 60))


def _rule(name: str, kind: str) -> NewContactRule:
    guarded = kind in ("never", "text_first") or name in VIOLENCE
    language = LANGUAGES[name]
    return NewContactRule(
        version=0,
        call={"never": CallRule.NEVER, "text_first": CallRule.TEXT_FIRST}.get(kind, CallRule.CALL),
        channels=[Channel.SMS] if guarded else [Channel.SMS, Channel.EMAIL],
        hours=_evenings() if kind == "hours" else None,
        wording=Wording.NEUTRAL if guarded else Wording.FULL,
        who_may_answer=WhoAnswers.CLIENT_ONLY if guarded else WhoAnswers.ANYONE,
        say_if_other=SAY_IF_OTHER[language] if guarded else None,
        safe_word=SAFE_WORDS[language] if name in VIOLENCE else None,
        stop_word=STOP_WORDS[language] if name in VIOLENCE else None,
    )


def _evenings() -> WeekHours:
    return WeekHours.model_validate(
        {day: [] if day in ("sat", "sun") else [("17:00", "20:00")] for day in DAYS}
    )


def _consents(name: str, kind: str) -> tuple[NewConsent, ...]:
    """What was said, one step after the other."""
    if kind == "none":
        return ()
    giver = Giver.GUARDIAN if name in MINORS else Giver.CLIENT
    kinds = [ConsentKind.SERVICE, ConsentKind.TECHNOLOGY, ConsentKind.CONTACT]
    steps = [_said(name, each, True, giver) for each in kinds]
    steps.append(_said(name, ConsentKind.OBSERVATION, kind != "no_observation", giver))
    if name in (*MINORS, *YOUTH):
        steps.append(_said(name, ConsentKind.ASSENT, True, Giver.CLIENT))
    if kind == "withdrawn":
        steps.append(_said(name, ConsentKind.OBSERVATION, False, giver))
    return tuple(steps)


def _said(name: str, kind: ConsentKind, given: bool, giver: Giver) -> NewConsent:
    witness = Witness.INTERPRETER if name in DEAF_COUPLE else Witness.NONE
    language: Language = LANGUAGES[name]
    return NewConsent(
        kind=kind,
        given=given,
        text_version=0,
        language=language,
        way=Way.SPOKEN,
        witness=witness,
        giver=giver,
    )


_PREFIX = {people.BAKU: "+994 00 700", people.TASHKENT: "+998 00 700", people.ALMATY: "+7 000 700"}


def _contact(name: str, number: int) -> NewEmergencyContact | None:
    """Two of three have named somebody."""
    if number % 3 == 2:
        return None
    office = people.CLIENTS[number].office
    return NewEmergencyContact(
        name=f"{name.rsplit(maxsplit=1)[-1]} (2)",
        phone=f"{_PREFIX[office]} {number:02} 00",
        relation=list(Relation)[number % len(Relation)],
        may_know=name not in VIOLENCE and number % 2 == 0,
    )


async def write_records(session: AsyncSession, house: House, now: datetime) -> None:
    """Write everybody's record through the services, as their office's coordinator would."""
    wanted = written_records()
    ids: dict[str, tuple[str, Actor]] = {}
    for office in people.OFFICES:
        coordinator = house.coordinator(office.name)
        rows = await list_clients(session, visible_clients(coordinator, now), "")
        ids |= {row.name: (row.id, coordinator) for row in rows if row.name in wanted}
    asked = now - timedelta(hours=3)
    for name, (client_id, coordinator) in ids.items():
        await _write(session, coordinator, client_id, wanted[name], asked)
        if name in GUARDIANS:
            await _guardian(session, coordinator, client_id, GUARDIANS[name], asked)
    for members in HOUSEHOLDS:
        await _household(session, ids, members, asked)


async def _write(session: AsyncSession, actor: Actor, client_id: str, record: Record, now: datetime) -> None:
    await records.change_profile(session, actor, client_id, record.profile, now)
    await records.set_contact_rule(session, actor, client_id, record.rule, now)
    for step in record.consents:
        await records.record_consent(session, actor, client_id, step, now)
    if record.contact is not None:
        await records.add_emergency_contact(session, actor, client_id, record.contact, now)


async def _guardian(session: AsyncSession, actor: Actor, client_id: str, name: str, now: datetime) -> None:
    guardian = NewGuardian(
        name=name,
        kind=GuardianKind.PARENT,
        scope=[Scope.APPOINTMENTS, Scope.CONSENTS, Scope.PLAN],
        until_day=(now + timedelta(days=5 * 365)).date(),
    )
    await records.add_guardian(session, actor, client_id, guardian, now)


async def _household(
    session: AsyncSession, ids: Mapping[str, tuple[str, Actor]], members: tuple[str, ...], now: datetime
) -> None:
    first, actor = ids[members[0]]
    for name in members[1:]:
        link = NewHouseholdLink(other_client_id=ids[name][0], apart=name in APART)
        await records.link_household(session, actor, first, link, now)
