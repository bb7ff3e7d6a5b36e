"""Words that the invented clients have agreed with their workers."""

from server.core.agency.languages import Language

SAY_IF_OTHER: dict[Language, str] = {
    Language.AZ: "Biçki kursundan zəng edirik, sonra yığarıq.",
    Language.UZ: "Tikuvchilik kursidan qoʻngʻiroq qilyapmiz, keyinroq telefon qilamiz.",
    Language.KK: "Тігін курсынан хабарласып тұрмыз, кейінірек қоңырау шаламыз.",
    Language.RU: "Звоним с курсов шитья, перезвоним позже.",
    Language.EN: "We call about the sewing course and will ring again later.",
}
SAFE_WORDS: dict[Language, str] = {
    Language.AZ: "ərik",
    Language.UZ: "oʻrik",
    Language.KK: "өрік",
    Language.RU: "абрикос",
    Language.EN: "apricot",
}
STOP_WORDS: dict[Language, str] = {
    Language.AZ: "qış",
    Language.UZ: "qish",
    Language.KK: "қыс",
    Language.RU: "зима",
    Language.EN: "winter",
}
