"""The two shapes in which providers of text messages speak HTTP, as requests and answers. Nothing is sent here.

`form` is Twilio's, and of those who copied it: fields of a form, name and password. `json` is Infobip's: a JSON document,
a key in the header.
"""

import json
from base64 import b64encode
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urlencode

from server.core.web.outgoing import Reply
from server.notifications.letters import NotTaken, Text

_BUSY = frozenset({429, 503})
_NOT_LIKED = frozenset({400, 413, 422})


@dataclass(frozen=True, slots=True)
class Request:
    """What to post, and where."""

    url: str
    headers: dict[str, str]
    body: bytes


class Unclear(Exception):
    """The provider's answer does not say whether the message goes."""


class Provider(Protocol):
    """One provider's way of speaking."""

    def request(self, text: Text) -> Request:
        """Return what to post for a message."""

    def reference(self, reply: Reply) -> str:
        """Return the provider's name for the message. Raises NotTaken or Unclear."""


@dataclass(frozen=True, slots=True)
class FormProvider:
    """Fields of a form to `<url>/2010-04-01/Accounts/<account>/Messages.json`."""

    url: str
    account: str
    secret: str
    sender: str

    def request(self, text: Text) -> Request:
        """Return what to post for a message."""
        account = quote(self.account, safe="")
        token = b64encode(f"{self.account}:{self.secret}".encode()).decode()
        return Request(
            url=f"{self.url}/2010-04-01/Accounts/{account}/Messages.json",
            headers={
                "Authorization": f"Basic {token}",
                "Content-Type": "application/x-www-form-urlencoded",
                "Accept": "application/json",
            },
            body=urlencode({"To": text.to, "From": self.sender, "Body": text.body}).encode(),
        )

    def reference(self, reply: Reply) -> str:
        """Return the provider's name for the message."""
        return _text(_answer(reply), "sid")


@dataclass(frozen=True, slots=True)
class JsonProvider:
    """A JSON document to `<url>/sms/2/text/advanced`."""

    url: str
    secret: str
    sender: str

    def request(self, text: Text) -> Request:
        """Return what to post for a message."""
        message = {
            "destinations": [{"to": text.to.lstrip("+"), "messageId": text.message_id}],
            "from": self.sender,
            "text": text.body,
        }
        return Request(
            url=f"{self.url}/sms/2/text/advanced",
            headers={
                "Authorization": f"App {self.secret}",
                "Content-Type": "application/json",
                "Accept": "application/json",
            },
            body=json.dumps({"messages": [message]}, ensure_ascii=False).encode(),
        )

    def reference(self, reply: Reply) -> str:
        """Return the provider's name for the message."""
        messages = _answer(reply).get("messages")
        if not isinstance(messages, list) or len(messages) != 1 or not isinstance(messages[0], dict):
            raise Unclear
        status = messages[0].get("status")
        if isinstance(status, dict) and status.get("groupName") == "REJECTED":
            raise NotTaken(permanent=True)
        return _text(messages[0], "messageId")


def _answer(reply: Reply) -> dict[str, object]:
    """Return the JSON document of an answer that says yes.

    A refusal or a redirect says that nothing goes; trying again helps unless it was the message that was not liked, for
    a wrong setting can be put right. Any other failure of the provider may have come after the message went.
    """
    if reply.status in _BUSY or 300 <= reply.status < 500:
        raise NotTaken(permanent=reply.status in _NOT_LIKED)
    if reply.status >= 500:
        raise Unclear
    try:
        document = json.loads(reply.body)
    except ValueError as error:
        raise Unclear from error
    if not isinstance(document, dict):
        raise Unclear
    return document


def _text(document: dict[str, object], key: str) -> str:
    found = document.get(key)
    if not isinstance(found, str) or not 0 < len(found) <= 64:
        raise Unclear
    return found
