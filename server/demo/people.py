"""Who works at the invented agency, and whom it helps. Nobody here exists; no number can be dialled."""

from dataclasses import dataclass
from datetime import date

from server.core.actor import Role
from server.core.agency.languages import Language
from server.core.agency.schemas import EmergencyNumber, NewOffice, WeekHours

AGENCY = "Dayaq / Tayanch / Tirek"

AZ, EN, KK, RU, UZ = Language.AZ, Language.EN, Language.KK, Language.RU, Language.UZ
Hours = list[tuple[str, str]]
_DAY: Hours = [("09:00", "18:00")]
_LONG_DAY: Hours = [("09:00", "18:30")]
_MORNING: Hours = [("09:00", "13:00")]


def _week(day: Hours, *, saturday: Hours) -> WeekHours:
    return WeekHours(mon=day, tue=day, wed=day, thu=day, fri=day, sat=saturday, sun=[])


def _numbers(prefix: str, *labels: str) -> list[EmergencyNumber]:
    return [
        EmergencyNumber(label_key=None, label=f"Demo: {label}", number=f"{prefix} 0{place}")
        for place, label in enumerate(labels, 1)
    ]


OFFICES = (
    NewOffice(
        name="Bakı",
        country="AZ",
        time_zone="Asia/Baku",
        opening=_week(_DAY, saturday=[]),
        languages=[AZ, RU, EN],
        emergency_numbers=_numbers("+994 00 000 00", "təcili yardım", "polis", "qaynar xətt"),
    ),
    NewOffice(
        name="Toshkent",
        country="UZ",
        time_zone="Asia/Tashkent",
        opening=_week(_DAY, saturday=_MORNING),
        languages=[UZ, RU],
        emergency_numbers=_numbers("+998 00 000 00", "tez yordam", "politsiya", "ishonch telefoni"),
    ),
    NewOffice(
        name="Алматы",
        country="KZ",
        time_zone="Asia/Almaty",
        opening=_week(_LONG_DAY, saturday=[]),
        languages=[KK, RU],
        emergency_numbers=_numbers("+7 000 000 00", "жедел жәрдем", "полиция", "сенім телефоны"),
    ),
)
BAKU, TASHKENT, ALMATY = (office.name for office in OFFICES)

FIXED_HOLIDAYS: dict[str, tuple[tuple[int, int, str], ...]] = {
    BAKU: tuple((3, day, "Novruz bayramı") for day in range(20, 25)),
    TASHKENT: ((3, 21, "Navroʻz bayrami"),),
    ALMATY: tuple((3, day, "Наурыз мейрамы") for day in range(21, 24)),
}
"""Office → month, day, name, the same every year."""

MOVABLE_HOLIDAYS: dict[str, tuple[str, str]] = {
    BAKU: ("Ramazan bayramı", "Qurban bayramı"),
    TASHKENT: ("Roʻza hayiti", "Qurbon hayiti"),
    ALMATY: ("Ораза айт", "Құрбан айт"),
}
MOVABLE_DAYS = (
    (date(2026, 3, 20), date(2026, 5, 27)),
    (date(2027, 3, 10), date(2027, 5, 17)),
    (date(2028, 2, 27), date(2028, 5, 5)),
)
"""Examples; an agency enters what its country announces."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works at the agency. `supervisor` is a name."""

    name: str
    role: Role
    offices: tuple[str, ...]
    languages: tuple[Language, ...]
    supervisor: str | None = None


ADMINISTRATOR = StaffMember("Nigar Hasanli", Role.ADMINISTRATOR, (), (AZ, RU, EN))
STAFF = (
    StaffMember("Aysel", Role.COORDINATOR, (BAKU,), (AZ, RU)),
    StaffMember("Dilnoza", Role.COORDINATOR, (TASHKENT,), (UZ, RU)),
    StaffMember("Gulnar", Role.COORDINATOR, (ALMATY,), (KK, RU)),
    StaffMember("Rauf Aliyev", Role.SUPERVISOR, (BAKU, TASHKENT), (AZ, RU, EN)),
    StaffMember("Saule Bekova", Role.SUPERVISOR, (ALMATY,), (KK, RU)),
    StaffMember("Leyla M.", Role.WORKER, (BAKU,), (AZ, RU, EN), "Rauf Aliyev"),
    StaffMember("Elchin Q.", Role.WORKER, (BAKU,), (AZ, RU), "Rauf Aliyev"),
    StaffMember("Gunay S.", Role.WORKER, (BAKU,), (AZ, EN), "Rauf Aliyev"),
    StaffMember("Malika R.", Role.WORKER, (TASHKENT,), (UZ, RU), "Rauf Aliyev"),
    StaffMember("Jasur T.", Role.WORKER, (TASHKENT,), (UZ, RU), "Rauf Aliyev"),
    StaffMember("Zuhra N.", Role.WORKER, (TASHKENT,), (UZ, RU), "Rauf Aliyev"),
    StaffMember("Ayan K.", Role.WORKER, (ALMATY,), (KK, RU), "Saule Bekova"),
    StaffMember("Irina V.", Role.WORKER, (ALMATY,), (RU,), "Saule Bekova"),
)
ON_LEAVE, STAND_IN = "Gunay S.", "Leyla M."
"""Next week one worker is away, and another stands in."""


@dataclass(frozen=True, slots=True)
class ClientPerson:
    """Somebody whom the agency helps. Without a worker they still wait to be given to one."""

    name: str
    office: str
    language: Language
    worker: str | None
    is_pseudonym: bool = False


def _clients(office: str, language: Language, **names: tuple[str, ...]) -> tuple[ClientPerson, ...]:
    """Read `Leyla_M=("…",)` as that worker's clients; a name that begins with ~ is a pseudonym."""
    workers = {member.name.replace(" ", "_").replace(".", ""): member.name for member in STAFF}
    return tuple(
        ClientPerson(name.lstrip("~"), office, language, workers.get(worker), name.startswith("~"))
        for worker, group in names.items()
        for name in group
    )


CLIENTS = (
    *_clients(
        BAKU,
        AZ,
        Leyla_M=("Sevda Quliyeva", "Aynur Məmmədova", "Gülnarə Əliyeva", "Lalə Babayeva", "Könül Səfərova",
                 "Pərvin Kərimov", "Ülviyyə Əhmədova"),
        Elchin_Q=("Kamal Rzayev", "Elnur Həsənov", "Aytən Həsənova", "Rəşad Vəliyev", "Samir Tağıyev",
                  "Vüsal İsmayılov"),
        Gunay_S=("Nərmin Hüseynova", "Tural Abbasov", "Günel Nağıyeva", "Fərid Mustafayev", "~Gecə quşu"),
        nobody=("Orxan Süleymanov",),
    ),
    *_clients(BAKU, RU, Leyla_M=("Наталья Орлова",), Elchin_Q=("Виктор Мельников",)),
    *_clients(BAKU, EN, Gunay_S=("Daniel Brooks",)),
    *_clients(
        TASHKENT,
        UZ,
        Malika_R=("Oʻgʻiloy Gʻafurova", "Mavluda Saidova", "Akmal Joʻrayev", "Barno Eshonqulova", "Gulchehra Mirzayeva"),
        Jasur_T=("Rustam Xoliqov", "Bekzod Oʻrinov", "Sardor Qodirov", "Ulugʻbek Ergashev", "Jahongir Raximov"),
        Zuhra_N=("~Zarina", "Nargiz Yusupova", "Shahnoza Toʻrayeva", "Dilfuza Gʻulomova", "~Bahor"),
        nobody=("Feruza Ahmedova",),
    ),
    *_clients(
        TASHKENT, RU, Malika_R=("Светлана Ким",), Jasur_T=("Тимур Галиев", "Марат Ибрагимов"), Zuhra_N=("Ольга Пак",)
    ),
    *_clients(
        ALMATY,
        KK,
        Ayan_K=("Бақыт Оспанов", "Әйгерім Сәрсенова", "Гүлмира Тілеубаева", "Ерлан Жұмабаев", "Айнұр Қасымова",
                "Нұрлан Әбдірахманов", "Жанар Мұқанова", "Дәурен Сейітқали", "Мәдина Ержанова", "Қуаныш Өтегенов"),
        nobody=("Сәуле Төлегенова",),
    ),
    *_clients(
        ALMATY,
        RU,
        Irina_V=("~Олег", "Ирина Соколова", "Павел Лебедев", "Людмила Чен", "Алексей Гордеев", "Татьяна Белова",
                 "Руслан Ахметов"),
    ),
)  # fmt: skip

LONGEST_KNOWN = "Бақыт Оспанов"
"""Came before Almaty's clocks were moved on 1 March 2024."""
