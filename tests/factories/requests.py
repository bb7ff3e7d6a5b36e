"""Requests: as a public page sends them."""

import json
from datetime import datetime
from typing import Any

from server.casework.requests import service
from server.casework.requests.schemas import RequestForm
from server.core.actor import ANONYMOUS
from server.core.db import Database
from server.core.ids import new_token
from tests.factories.ports import clients

PHONE = "+994 00 222 33 44"
EMAIL = "sevda@example.org"


def first_contact(office_id: str, **changes: object) -> dict[str, Any]:
    """What somebody says at their first contact."""
    return {
        "office_id": office_id,
        "name": "Gecə quşu",
        "language": "az",
        "ways": {
            "phone": PHONE,
            "email": EMAIL,
            "call": "text_first",
            "channels": ["email", "sms"],
            "hours": None,
            "who_may_answer": "client_only",
            "say_if_other": "The library calls",
        },
        "in_danger": False,
    } | changes


async def send_request(
    database: Database, office_id: str, now: datetime, *, token: str | None = None, **changes: object
) -> str:
    """Send a request as the public form does; return its id."""
    asked = first_contact(office_id, **changes) | {"token": token or new_token()}
    form = RequestForm.model_validate_json(json.dumps(asked))
    async with database.write() as session:
        return (await service.receive(session, clients(), ANONYMOUS, form, now)).request_id
