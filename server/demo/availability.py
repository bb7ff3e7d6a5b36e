"""What the invented offices offer, their rooms and addresses, and when their workers are there."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form
from scheduling.schemas.availability import HoursBody, NewException, WeekBody
from scheduling.schemas.offers import BookedBy, Buffer, Confirm, NewRoom, ServiceBody
from scheduling.service import availability, offers
from server.core.agency import service as agency
from server.core.agency.languages import Language
from server.core.agency.opening import DAYS
from server.core.agency.queries import OfficeCard, office_cards
from server.core.agency.schemas import OfficeChange
from server.core.identity.queries import StaffCard
from server.demo import people
from server.demo.people import ALMATY, BAKU, TASHKENT
from server.demo.seed import FOUNDED, House

Texts = dict[Language, str]
_LUNCH = ("13:00", "14:00")
_REMOTE = [Form.VIDEO, Form.AUDIO, Form.PHONE, Form.CHAT]


def _texts(az: str, uz: str, kk: str, ru: str, en: str) -> Texts:
    return dict(
        zip((people.AZ, people.UZ, people.KK, people.RU, people.EN), (az, uz, kk, ru, en), strict=True)
    )


TALK = _texts("Söhbət", "Suhbat", "Әңгіме", "Беседа", "Talk")
FIRST_TALK = _texts("İlk söhbət", "Birinchi suhbat", "Алғашқы әңгіме", "Первая беседа", "First talk")
HOME_VISIT = _texts("Evə baş çəkmə", "Uyga tashrif", "Үйге бару", "Визит на дом", "Home visit")
JOINT_TALK = _texts(
    "Birgə söhbət", "Birgalikdagi suhbat", "Бірлескен әңгіме", "Совместная беседа", "Talk with several people"
)
WORK_ADVICE = _texts(
    "İş üzrə məsləhət",
    "Ish boʻyicha maslahat",
    "Жұмыс бойынша кеңес",
    "Совет о работе",
    "Advice about work",
)

ROOMS = {
    BAKU: (("Otaq 1", 4), ("Otaq 2", 4), ("Böyük otaq", 12)),
    TASHKENT: (("1-xona", 4), ("2-xona", 3), ("Katta xona", 10)),
    ALMATY: (("1-бөлме", 4), ("Үлкен бөлме", 8)),
}
"""Office → rooms and how many people each holds."""

PLACES: dict[str, tuple[str, str, Texts]] = {
    BAKU: (
        "Nümunə küçəsi 12, Bakı",
        "+994 00 000 00 10",
        _texts(
            "Giriş həyətdəndir, ikinci mərtəbə. Lift var.",
            "Kirish hovlidan, ikkinchi qavat. Lift bor.",
            "Кіреберіс ауладан, екінші қабат. Лифт бар.",
            "Вход со двора, второй этаж. Лифт есть.",
            "The door is in the yard, second floor. There is a lift.",
        ),
    ),
    TASHKENT: (
        "Namuna koʻchasi 5, Toshkent",
        "+998 00 000 00 10",
        _texts(
            "Giriş küçədəndir, birinci mərtəbə. Pilləkən yoxdur.",
            "Kirish koʻchadan, birinchi qavat. Zina yoʻq.",
            "Кіреберіс көшеден, бірінші қабат. Баспалдақ жоқ.",
            "Вход с улицы, первый этаж. Ступенек нет.",
            "The door is on the street, ground floor. There are no steps.",
        ),
    ),
    ALMATY: (
        "Үлгі көшесі 40, Алматы",
        "+7 000 000 00 10",
        _texts(
            "Giriş aptekin yanındadır. Qapının zəngini basın.",
            "Kirish dorixona yonida. Eshik qoʻngʻirogʻini bosing.",
            "Кіреберіс дәріхананың жанында. Есік қоңырауын басыңыз.",
            "Вход рядом с аптекой. Нажмите на звонок у двери.",
            "The door is beside the pharmacy. Press the bell.",
        ),
    ),
}
"""Office → address, the front desk's number, and how to find the door."""


async def open_for_booking(session: AsyncSession, house: House, now: datetime) -> None:
    """Offer services in all offices, name their rooms and places, and let their workers be there."""
    nigar = house.actor(people.ADMINISTRATOR.name)
    for service in _services(house):
        await offers.add_service(session, nigar, service, FOUNDED)
    for office in await office_cards(session):
        address, phone, directions = PLACES[office.name]
        change = OfficeChange(address=address, phone=phone, directions=directions)
        await agency.change_office(session, nigar, office.id, change, FOUNDED)
        for name, capacity in ROOMS[office.name]:
            room = NewRoom(office_id=office.id, name=name, capacity=capacity)
            await offers.add_room(session, nigar, room, FOUNDED)
        await _weeks(session, house, office)
    await _leave(session, house, now)


def _services(house: House) -> list[ServiceBody]:
    everywhere = list(house.offices.values())

    def service(
        names: Texts,
        forms: list[Form],
        minutes: int,
        *,
        booked_by: BookedBy = "client",
        confirm: Confirm = "automatic",
        notice_minutes: int = 120,
        daily_limit: int | None = None,
        office_ids: list[str] = everywhere,
        worker_ids: tuple[str, ...] = (),
    ) -> ServiceBody:
        return ServiceBody(
            names=names,
            forms=forms,
            minutes=minutes,
            buffers={form: Buffer(before=0, after=15) for form in forms},
            notice_minutes=notice_minutes,
            daily_limit=daily_limit,
            booked_by=booked_by,
            confirm=confirm,
            office_ids=office_ids,
            worker_ids=list(worker_ids),
        )

    jasur = house.staff["Jasur T."].id
    in_tashkent = [house.offices[TASHKENT]]
    return [
        service(FIRST_TALK, [*_REMOTE, Form.OFFICE], 30, confirm="staff"),
        service(TALK, [*_REMOTE, Form.OFFICE], 45, daily_limit=7),
        service(HOME_VISIT, [Form.HOME], 60, booked_by="staff", confirm="staff", notice_minutes=24 * 60),
        service(JOINT_TALK, [Form.VIDEO, Form.OFFICE], 90, booked_by="staff", confirm="staff"),
        service(
            WORK_ADVICE, [Form.PHONE, Form.CHAT, Form.OFFICE], 30, office_ids=in_tashkent, worker_ids=(jasur,)
        ),
    ]


async def _weeks(session: AsyncSession, house: House, office: OfficeCard) -> None:
    """Let the workers be there whenever the office is open, but for lunch."""
    hours = [
        HoursBody(weekday=weekday, starts=starts, ends=ends)
        for weekday, day in enumerate(DAYS)
        for span in office.opening.get(day, ())
        for starts, ends in _around_lunch(span[0], span[1])
    ]
    body = WeekBody(office_id=office.id, effective_from=office.local_day(FOUNDED), hours=hours)
    for worker in _workers(house, office.id):
        actor = house.coordinator(office.name)
        await availability.set_week(session, actor, worker.id, body, FOUNDED)


def _around_lunch(opens: str, closes: str) -> list[tuple[str, str]]:
    begins, over = _LUNCH
    if opens < begins and over < closes:
        return [(opens, begins), (over, closes)]
    return [(opens, closes)]


def _workers(house: House, office_id: str) -> list[StaffCard]:
    return [card for card in house.staff.values() if card.role == "worker" and office_id in card.office_ids]


async def _leave(session: AsyncSession, house: House, now: datetime) -> None:
    """Next week one worker is away."""
    worker = house.actor(people.ON_LEAVE)
    (office_id,) = worker.office_ids
    office = next(card for card in await office_cards(session) if card.id == office_id)
    today = office.local_day(now)
    monday = today + timedelta(days=7 - today.weekday())
    leave = NewException(
        office_id=office_id,
        kind="off",
        from_day=monday,
        until_day=monday + timedelta(days=4),
        reason="leave",
    )
    await availability.add_exception(session, worker, worker.id, leave, now)
