"""Both shapes of providers: what is posted, and what an answer means."""

import json
from base64 import b64decode
from datetime import UTC, datetime
from urllib.parse import parse_qs

import pytest

from server.core.config import ConfigError, read_settings
from server.core.web.outgoing import Reply
from server.notifications.channels.sms.providers import FormProvider, JsonProvider, Provider, Unclear
from server.notifications.channels.sms.transport import read_provider
from server.notifications.letters import NotTaken, Text

URL = "https://sms.example.org"
FORM = FormProvider(URL, "AC/1", "key", "12345")
JSON = JsonProvider(URL, "key", "12345")
TEXT = Text("+994001234567", "Встреча: чт", "ab" * 16, datetime(2026, 11, 23, tzinfo=UTC))
TAKEN = {
    FORM: {"sid": "SM1", "status": "queued"},
    JSON: {"messages": [{"messageId": "m1", "status": {"groupName": "PENDING"}}]},
}


def answer(status: int, document: object) -> Reply:
    return Reply(status, json.dumps(document).encode())


def test_the_form_shape() -> None:
    request = FORM.request(TEXT)
    assert request.url == f"{URL}/2010-04-01/Accounts/AC%2F1/Messages.json"
    assert b64decode(request.headers["Authorization"].removeprefix("Basic ")) == b"AC/1:key"
    assert parse_qs(request.body.decode()) == {"To": [TEXT.to], "From": ["12345"], "Body": [TEXT.body]}
    assert FORM.reference(answer(201, TAKEN[FORM])) == "SM1"


def test_the_json_shape() -> None:
    request = JSON.request(TEXT)
    assert request.url == f"{URL}/sms/2/text/advanced"
    assert request.headers["Authorization"] == "App key"
    [message] = json.loads(request.body)["messages"]
    assert message == {
        "destinations": [{"to": "994001234567", "messageId": TEXT.message_id}],
        "from": "12345",
        "text": TEXT.body,
    }
    assert JSON.reference(answer(200, TAKEN[JSON])) == "m1"


@pytest.mark.parametrize("provider", [FORM, JSON])
@pytest.mark.parametrize(
    ("status", "permanent"),
    [(302, False), (400, True), (401, False), (404, False), (422, True), (429, False), (503, False)],
)
def test_a_refusal_has_certainly_not_gone(provider: Provider, status: int, permanent: bool) -> None:
    with pytest.raises(NotTaken) as failure:
        provider.reference(answer(status, {}))
    assert failure.value.permanent is permanent


@pytest.mark.parametrize("provider", [FORM, JSON])
@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, b""),
        Reply(502, b"<html>"),
        Reply(504, b""),
        Reply(200, b"ok"),
        Reply(200, b"[]"),
        Reply(200, b"{}"),
        Reply(200, b"\xff"),
    ],
)
def test_what_cannot_be_read_is_unclear(provider: Provider, reply: Reply) -> None:
    with pytest.raises(Unclear):
        provider.reference(reply)


def test_a_rejected_message_of_the_json_shape_is_for_good() -> None:
    document = {"messages": [{"messageId": "m1", "status": {"groupName": "REJECTED"}}]}
    with pytest.raises(NotTaken) as failure:
        JSON.reference(answer(200, document))
    assert failure.value.permanent


def settings(**given: str) -> dict[str, str]:
    return {f"SUHBAT_SMS_{name.upper()}": value for name, value in given.items()}


def test_settings_choose_the_provider() -> None:
    full = settings(url=f"{URL}/", account="AC/1", secret="key", sender="12345")
    assert read_provider(read_settings({})) is None
    assert read_provider(read_settings(full | settings(provider="form"))) == FORM
    assert read_provider(read_settings(full | settings(provider="json"))) == JSON


@pytest.mark.parametrize(
    "given",
    [
        {"provider": "json"},
        {"provider": "json", "url": "http://sms.example.org", "secret": "key", "sender": "1"},
        {"provider": "json", "url": URL, "secret": "key"},
        {"provider": "form", "url": URL, "secret": "key", "sender": "1"},
    ],
)
def test_half_a_setting_stops_the_start(given: dict[str, str]) -> None:
    with pytest.raises(ConfigError):
        read_provider(read_settings(settings(**given)))
