"""What is refused before any row is looked at: nobody sets what is not theirs to set."""

import json
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from server.core.identity.schemas import (
    AcceptInvitation,
    JoinByCode,
    JoinByLink,
    MeChange,
    NewStaff,
    TicketBody,
)

ID, TOKEN = "0" * 32, "A" * 43
GOOD: dict[type[BaseModel], dict[str, Any]] = {
    AcceptInvitation: {"token": TOKEN, "code": "000000", "password": "uzaq yol gedir"},
    JoinByCode: {"code": "004211"},
    JoinByLink: {"token": TOKEN},
    MeChange: {"language": "az"},
    NewStaff: {
        "name": "Tural",
        "email": "tural@example.org",
        "role": "worker",
        "office_ids": [ID],
        "languages": ["az"],
    },
    TicketBody: {"purpose": "seat", "appointment_id": ID},
}
FAULTS: list[tuple[type[BaseModel], dict[str, Any]]] = [
    (AcceptInvitation, {"password": "elevenchars"}),
    (AcceptInvitation, {"code": "00000"}),
    (AcceptInvitation, {"code": "٠٠٠٠٠٠"}),
    (AcceptInvitation, {"role": "administrator"}),
    (JoinByCode, {"code": "0042111"}),
    (JoinByCode, {"code": 4211}),
    (JoinByLink, {"token": ""}),
    (JoinByLink, {"token": 7}),
    (JoinByLink, {"token": "A" * 42 + "="}),
    (JoinByLink, {"appointment_id": ID}),
    (MeChange, {"language": "tr"}),
    (MeChange, {"role": "administrator"}),
    (MeChange, {"staff_id": ID}),
    (NewStaff, {"name": " "}),
    (NewStaff, {"email": "no address"}),
    (NewStaff, {"email": "a@example.org\nBcc: b@example.org"}),
    (NewStaff, {"email": "a@localhost"}),
    (NewStaff, {"office_ids": []}),
    (NewStaff, {"office_ids": [], "role": "coordinator"}),
    (NewStaff, {"office_ids": ["x"]}),
    (NewStaff, {"role": "owner"}),
    (NewStaff, {"role": "coordinator", "supervisor_id": ID}),
    (NewStaff, {"languages": []}),
    (NewStaff, {"state": "active"}),
    (NewStaff, {"password_hash": "x"}),
    (NewStaff, {"id": ID}),
    (TicketBody, {"appointment_id": None}),
    (TicketBody, {"purpose": "desk"}),
    (TicketBody, {"purpose": "room"}),
]


@pytest.mark.parametrize("model", GOOD)
def test_the_good_ones_pass(model: type[BaseModel]) -> None:
    model.model_validate_json(json.dumps(GOOD[model]), strict=True)


@pytest.mark.parametrize(("model", "fault"), FAULTS, ids=str)
def test_a_fault_is_refused(model: type[BaseModel], fault: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        model.model_validate_json(json.dumps(GOOD[model] | fault), strict=True)


def test_an_address_is_held_in_small_letters() -> None:
    assert (
        NewStaff.model_validate(GOOD[NewStaff] | {"email": "Tural@Example.ORG"}).email == "tural@example.org"
    )
