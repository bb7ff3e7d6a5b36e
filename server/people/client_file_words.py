"""The words by which a file of clients is understood, in five languages: headings of columns, and what stands in them.

The first heading of each language is the one that the template shows. Pure.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from server.core.agency.languages import Language
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.search import search_key


class Column(StrEnum):
    """What a file can say of a client. Only the name must be there."""

    NAME = "name"
    PSEUDONYM = "pseudonym"
    LANGUAGE = "language"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    BIRTH_YEAR = "birth_year"
    WORKER = "worker"
    WISHES = "wishes"
    CALL = "call"
    CHANNELS = "channels"
    HOURS = "hours"
    WORDING = "wording"
    WHO_MAY_ANSWER = "who_may_answer"
    NAMED = "named"
    SAY_IF_OTHER = "say_if_other"
    SAFE_WORD = "safe_word"


RULE_COLUMNS = (
    Column.CALL,
    Column.CHANNELS,
    Column.HOURS,
    Column.WORDING,
    Column.WHO_MAY_ANSWER,
    Column.NAMED,
    Column.SAY_IF_OTHER,
    Column.SAFE_WORD,
)

_HEADINGS: Mapping[Column, Mapping[str, str]] = {
    Column.NAME: {
        "az": "Ad|Ad və soyad|Ad soyad|Müraciətçi",
        "uz": "Ism|Ism va familiya|F.I.Sh.|Kliyent",
        "kk": "Аты|Аты-жөні|Клиент",
        "ru": "Имя|ФИО|Ф.И.О.|Имя и фамилия|Клиент",
        "en": "Name|Full name|Client|Client name",
    },
    Column.PSEUDONYM: {
        "az": "Təxəllüs",
        "uz": "Taxallus",
        "kk": "Бүркеншік ат",
        "ru": "Псевдоним",
        "en": "Pseudonym|Is pseudonym|Alias",
    },
    Column.LANGUAGE: {"az": "Dil", "uz": "Til", "kk": "Тіл|Тілі", "ru": "Язык", "en": "Language"},
    Column.PHONE: {
        "az": "Telefon|Telefon nömrəsi|Mobil",
        "uz": "Telefon|Telefon raqami",
        "kk": "Телефон|Телефон нөмірі",
        "ru": "Телефон|Номер телефона|Мобильный",
        "en": "Phone|Phone number|Mobile|Telephone",
    },
    Column.EMAIL: {
        "az": "E-poçt|Elektron poçt",
        "uz": "E-pochta|Elektron pochta",
        "kk": "Э-пошта|Электрондық пошта",
        "ru": "Эл. почта|Электронная почта|Почта",
        "en": "E-mail|Email|Email address",
    },
    Column.ADDRESS: {
        "az": "Ünvan",
        "uz": "Manzil",
        "kk": "Мекенжай",
        "ru": "Адрес",
        "en": "Address|Home address",
    },
    Column.BIRTH_YEAR: {
        "az": "Doğum ili|Doğum tarixi",
        "uz": "Tugʻilgan yili|Tugʻilgan sanasi",
        "kk": "Туған жылы|Туған күні",
        "ru": "Год рождения|Дата рождения",
        "en": "Year of birth|Birth year|Date of birth",
    },
    Column.WORKER: {
        "az": "İşçi|Sosial işçi",
        "uz": "Xodim|Ijtimoiy xodim",
        "kk": "Қызметкер|Әлеуметтік қызметкер",
        "ru": "Специалист|Социальный работник|Сотрудник",
        "en": "Worker|Social worker",
    },
    Column.WISHES: {"az": "İstəklər", "uz": "Istaklar", "kk": "Тілектер", "ru": "Пожелания", "en": "Wishes"},
    Column.CALL: {
        "az": "Zəng",
        "uz": "Qoʻngʻiroq",
        "kk": "Қоңырау",
        "ru": "Звонок|Звонить",
        "en": "Call|Calling",
    },
    Column.CHANNELS: {
        "az": "Xəbərlər hara",
        "uz": "Xabarlar qayerga",
        "kk": "Хабарлар қайда",
        "ru": "Куда сообщения",
        "en": "Messages by|Channels",
    },
    Column.HOURS: {"az": "Saatlar", "uz": "Soatlar", "kk": "Сағаттар", "ru": "Часы", "en": "Hours"},
    Column.WORDING: {"az": "Mətn", "uz": "Matn", "kk": "Мәтін", "ru": "Текст", "en": "Wording"},
    Column.WHO_MAY_ANSWER: {
        "az": "Kim cavab verə bilər",
        "uz": "Kim javob bera oladi",
        "kk": "Кім жауап бере алады",
        "ru": "Кто может ответить",
        "en": "Who may answer",
    },
    Column.NAMED: {
        "az": "Daha kim cavab verə bilər",
        "uz": "Yana kim javob bera oladi",
        "kk": "Тағы кім жауап бере алады",
        "ru": "Кто ещё может ответить",
        "en": "Who else may answer|Named",
    },
    Column.SAY_IF_OTHER: {
        "az": "Başqası cavab versə",
        "uz": "Boshqa odam javob bersa",
        "kk": "Басқа адам жауап берсе",
        "ru": "Если ответит другой",
        "en": "If somebody else answers|Say if other",
    },
    Column.SAFE_WORD: {
        "az": "Şərti söz",
        "uz": "Shartli soʻz",
        "kk": "Шартты сөз",
        "ru": "Условное слово",
        "en": "Safe word",
    },
}


def _folded(text: str) -> str:
    return search_key(text.replace("_", " "))


_KNOWN: Mapping[str, Column] = {
    _folded(word): column
    for column, languages in _HEADINGS.items()
    for word in (column.value, *(each for words in languages.values() for each in words.split("|")))
}


def column_of(heading: str) -> Column | None:
    """Return which column a heading names, in whichever of the languages; None for one that we do not know."""
    return _KNOWN.get(_folded(heading))


def template_headings(language: str) -> tuple[str, ...]:
    """Return the headings of all columns in a language."""
    return tuple(_HEADINGS[column][language].split("|")[0] for column in Column)


T = TypeVar("T")


def _table(words: Mapping[T, str]) -> Mapping[str, T]:
    return {_folded(word): meaning for meaning, listed in words.items() for word in listed.split("|")}


_LANGUAGES = _table(
    {
        Language.AZ: "az|Azərbaycan|Azərbaycanca|Azərbaycan dili|Azerbaijani|Ozarbayjon|Әзербайжан|Азербайджанский",
        Language.UZ: "uz|Özbək|Özbəkcə|Oʻzbek|Oʻzbekcha|Uzbek|Өзбек|Өзбекше|Узбекский",
        Language.KK: "kk|kz|Qazax|Qazaxca|Qozoq|Qozoqcha|Kazakh|Қазақ|Қазақша|Казахский",
        Language.RU: "ru|Rus|Rusca|Ruscha|Russian|Орыс|Орысша|Русский",
        Language.EN: "en|İngilis|İngiliscə|Ingliz|Inglizcha|English|Ағылшын|Ағылшынша|Английский",
    }
)
_YES = _table({True: "yes|1|true|x|bəli|hə|ha|иә|да", False: "no|0|false|xeyr|yox|yoʻq|жоқ|нет"})
_CALL = _table(
    {
        CallRule.CALL: "call|yes|zəng et|bəli|qoʻngʻiroq qilish|ha|қоңырау шалу|иә|звонить|да",
        CallRule.TEXT_FIRST: "text first|əvvəlcə yaz|avval yozish|алдымен жазу|сначала написать",
        CallRule.NEVER: "never|no|heç vaxt|xeyr|hech qachon|yoʻq|ешқашан|жоқ|никогда|нет",
    }
)
_CHANNEL = _table(
    {
        Channel.SMS: "sms|text|смс",
        Channel.EMAIL: "email|e-mail|e-poçt|e-pochta|э-пошта|эл. почта|почта",
        None: "none|no|heç biri|hech biri|ешқайсысы|никуда|нет",
    }
)
_WORDING = _table(
    {
        Wording.NEUTRAL: "neutral|neytral|бейтарап|нейтральный",
        Wording.FULL: "full|tam|toʻliq|толық|полный",
    }
)
_ANSWERS = _table(
    {
        WhoAnswers.CLIENT_ONLY: "client only|client|yalnız özü|faqat oʻzi|тек өзі|только сам",
        WhoAnswers.ANYONE: "anyone|hər kəs|hamma|кез келген|любой",
        WhoAnswers.NAMED: "named|adı çəkilən|aytilgan odam|аталған адам|названный",
    }
)


def language_of(text: str) -> Language | None:
    """Return the language that is meant, by its code or its name."""
    return _LANGUAGES.get(_folded(text))


def yes_or_no(text: str) -> bool | None:
    """Return what was answered, None for neither."""
    return _YES.get(_folded(text))


def call_of(text: str) -> CallRule | None:
    """Return whether one may call."""
    return _CALL.get(_folded(text))


def channels_of(text: str) -> list[Channel] | None:
    """Return the channels in the order in which they are named ("sms, email"; "none" for none), None for anything else."""
    named = [_folded(each) for each in text.replace("/", ",").replace("+", ",").split(",")]
    if any(each not in _CHANNEL for each in named):
        return None
    found = [_CHANNEL[each] for each in named]
    wanted = [each for each in found if each is not None]
    return wanted if len(set(found)) == len(found) and len(wanted) in (0, len(found)) else None


def wording_of(text: str) -> Wording | None:
    """Return how much a notice may say."""
    return _WORDING.get(_folded(text))


def answers_of(text: str) -> WhoAnswers | None:
    """Return who may answer the telephone."""
    return _ANSWERS.get(_folded(text))
