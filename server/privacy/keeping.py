"""How long records are kept: types, and from when on one is due. Pure."""

from calendar import monthrange
from datetime import datetime
from enum import StrEnum


class RecordType(StrEnum):
    """What has a time of its own. A person is due so long after their last contact, all else after its end."""

    ALERTS = "alerts"
    CHECKLISTS = "checklists"
    CLIENTS = "clients"
    MESSAGES = "messages"
    NOTES = "notes"
    REQUESTS = "requests"


def due_before(now: datetime, months: int) -> datetime:
    """Return the moment before which a record must have ended to be due: so many months ago, at the same hour in UTC."""
    count = now.year * 12 + now.month - 1 - months
    year, month = divmod(count, 12)
    day = min(now.day, monthrange(year, month + 1)[1])
    return now.replace(year=year, month=month + 1, day=day)
