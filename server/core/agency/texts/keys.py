"""Which texts there are."""

from enum import StrEnum


class TextKey(StrEnum):
    """What a text is for. A retired name is never used again: consents were given to it."""

    CONSENT_ASSENT = "consent.assent"
    CONSENT_ASSISTANCE = "consent.assistance"
    CONSENT_CONTACT = "consent.contact"
    CONSENT_OBSERVATION = "consent.observation"
    CONSENT_SERVICE = "consent.service"
    CONSENT_SHARING = "consent.sharing"
    CONSENT_TECHNOLOGY = "consent.technology"
