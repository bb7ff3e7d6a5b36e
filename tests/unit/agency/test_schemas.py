"""What administrators may say about an office, and what is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from server.core.agency.schemas import AgencyChange, EmergencyNumber, NewOffice

WEEK = {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")} | {"sat": [], "sun": []}
OFFICE: dict[str, Any] = {
    "name": "Baku",
    "country": "AZ",
    "time_zone": "Asia/Baku",
    "opening": WEEK,
    "languages": ["az", "ru"],
}


@pytest.mark.parametrize(
    "change",
    [
        {"time_zone": "Asia/Bakuu"},
        {"time_zone": "../../etc/passwd"},
        {"time_zone": ""},
        {"country": "az"},
        {"languages": []},
        {"languages": ["az", "az"]},
        {"languages": ["tr"]},
        {"opening": WEEK | {"mon": [["18:00", "09:00"]]}},
        {"opening": WEEK | {"mon": [["09:00", "13:00"], ["12:00", "18:00"]]}},
        {"opening": WEEK | {"mon": [["24:00", "24:00"]]}},
        {"opening": WEEK | {"mon": [["9:00", "18:00"]]}},
        {"opening": {"mon": []}},
        {"emergency_numbers": [{"number": "112", "label": None, "label_key": None}]},
        {"emergency_numbers": [{"number": "javascript:", "label": "x", "label_key": None}]},
    ],
    ids=str,
)
def test_office_refused(change: dict[str, object]) -> None:
    NewOffice.model_validate(OFFICE)
    with pytest.raises(ValidationError):
        NewOffice.model_validate(OFFICE | change)


def test_open_until_midnight_in_two_ranges() -> None:
    night = WEEK | {"fri": [["09:00", "13:00"], ["13:00", "24:00"]]}
    office = NewOffice.model_validate(OFFICE | {"opening": night})
    assert office.opening.fri == [("09:00", "13:00"), ("13:00", "24:00")]


def test_a_number_has_one_label() -> None:
    EmergencyNumber(label_key="police", label=None, number="102")
    with pytest.raises(ValidationError):
        EmergencyNumber(label_key="police", label="Police", number="102")


@pytest.mark.parametrize("address", ["about:blank", "https://weather.example/", "http://example.org/a?b=c"])
def test_exit_address_accepted(address: str) -> None:
    assert AgencyChange(exit_address=address).exit_address == address


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//example.org",
        "https://",
        "https:// x",
        "about:config",
        "http://[",
        "",
    ],
)
def test_exit_address_refused(address: str) -> None:
    with pytest.raises(ValidationError):
        AgencyChange(exit_address=address)
