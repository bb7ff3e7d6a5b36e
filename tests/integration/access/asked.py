"""The objects that the table's rows are about, and what is asked of them."""

import base64
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tests.cast import WEEK, Cast
from tests.server import START

Body = Callable[["World"], dict[str, Any]]
Query = Callable[["World"], str]


@dataclass(frozen=True, slots=True)
class World:
    """The objects that the rows are about."""

    cast: Cast
    appointment_id: str
    substitution_id: str
    holiday_id: str
    newcomer_id: str
    notice_id: str
    service_id: str
    room_id: str
    companion_id: str
    exception_id: str
    other_sign_in_id: str
    alert_id: str
    request_id: str
    contact_id: str
    guardian_id: str
    flatmate_id: str


def start(hours: int) -> str:
    return (START + timedelta(hours=hours)).isoformat()


def fixed(**body: Any) -> Body:
    return lambda _world: body


def service(world: World) -> dict[str, Any]:
    return {"names": {"en": "Talk"}, "forms": ["video"], "minutes": 45, "office_ids": [world.cast.baku]}


def week(world: World) -> dict[str, Any]:
    hours = [{"weekday": 0, "starts": "09:00", "ends": "18:00"}]
    return {"office_id": world.cast.baku, "effective_from": "2026-12-01", "hours": hours}


def day_off(world: World) -> dict[str, Any]:
    day = "2026-12-24"
    return {"office_id": world.cast.baku, "kind": "off", "from_day": day, "until_day": day}


SPAN = "from=2026-11-23T08:00:00Z&until=2026-11-30T08:00:00Z"


def slots(world: World) -> str:
    return f"?service_id={world.service_id}&office_id={world.cast.baku}&form=video&{SPAN}"


def own_slots(world: World) -> str:
    return f"?service_id={world.service_id}&form=video&{SPAN}"


def own_booking(world: World) -> dict[str, Any]:
    wish = {"service_id": world.service_id, "worker_id": world.cast.leyla.id}
    return wish | {"form": "video", "starts_at": start(48)}


def client_file(world: World) -> dict[str, Any]:
    file = base64.b64encode(b"Name;Language\nFarida;az\n").decode()
    return {"office_id": world.cast.baku, "file": file}


OFFICE = {
    "name": "Ganja",
    "country": "AZ",
    "time_zone": "Asia/Baku",
    "opening": WEEK,
    "languages": ["az"],
    "emergency_numbers": [],
}

CONTACT_RULE = {
    "version": 0,
    "call": "never",
    "channels": ["sms"],
    "hours": None,
    "wording": "neutral",
    "who_may_answer": "client_only",
}
CONSENT = {"kind": "service", "given": True, "language": "az", "way": "spoken", "text_version": 0}
EMERGENCY_CONTACT = {"name": "Aynur", "phone": "+994 00 1", "relation": "sibling", "may_know": False}
GUARDIAN = {"name": "Aynur", "kind": "parent", "scope": ["appointments"]}
