"""The names of the three cookies. A browser may hold all of them: its owner may be staff and somebody's client."""

from server.core.config import Settings

_HOST_ONLY = "__Host-"
"""Browsers accept the prefix over HTTPS alone, and then only without a Domain: no sibling host can set it."""


def staff_cookie(settings: Settings) -> str:
    """Return the name of the cookie that holds a member of staff's sign-in."""
    return _name("suhbat", settings)


def seat_cookie(settings: Settings) -> str:
    """Return the name of the cookie that holds a client's seat in one appointment."""
    return _name("suhbat-seat", settings)


def me_cookie(settings: Settings) -> str:
    """Return the name of the cookie that holds a client's sign-in to their own page."""
    return _name("suhbat-me", settings)


def _name(name: str, settings: Settings) -> str:
    return _HOST_ONLY + name if settings.secure_origin else name
