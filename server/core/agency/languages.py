"""The five languages that people are served in."""

from enum import StrEnum


class Language(StrEnum):
    """Azerbaijani, English, Kazakh, Russian and Uzbek (Latin letters), by ISO 639-1."""

    AZ = "az"
    EN = "en"
    KK = "kk"
    RU = "ru"
    UZ = "uz"
