"""What the state of an installation looks like in the API."""

from enum import StrEnum

from server.core.clock import Instant
from server.core.web.schemas import Out


class Check(StrEnum):
    """What is looked at."""

    DATABASE = "database"
    OUTBOX = "outbox"
    UNDELIVERED = "undelivered"
    AUDIT = "audit"
    BACKUP = "backup"
    DISK = "disk"
    MAIL = "mail"
    SMS = "sms"
    RELAY = "relay"


class Level(StrEnum):
    """How it is: in order, something to see to, or something that hurts people now."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


class CheckView(Out):
    """One thing that was looked at. `count` and `at` are what its sentence needs, by the check."""

    check: Check
    level: Level
    count: int | None = None
    at: Instant | None = None


class HealthView(Out):
    """How the installation is at `now`."""

    now: Instant
    checks: list[CheckView]
