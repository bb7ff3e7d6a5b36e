"""The mail server's address: read once, refused loudly if wrong, TLS unless it is this machine."""

import pytest

from server.core.config import ConfigError
from server.notifications.channels.email.transport import MailServer, read_mail_server

SENDER = "help@example.org"


def test_no_address_means_no_mail_server() -> None:
    assert read_mail_server("", "") is None


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("smtps://mail.example.org", ("mail.example.org", 465, "", "", True, False)),
        ("smtp://mail.example.org", ("mail.example.org", 587, "", "", False, True)),
        ("smtp://u%40x:p%3Aq@mail.example.org:2525", ("mail.example.org", 2525, "u@x", "p:q", False, True)),
        ("smtp://127.0.0.1:2525", ("127.0.0.1", 2525, "", "", False, False)),
        ("smtp://localhost:25", ("localhost", 25, "", "", False, False)),
    ],
)
def test_address_says_where_who_and_how(url: str, expected: tuple[str, int, str, str, bool, bool]) -> None:
    assert read_mail_server(url, SENDER) == MailServer(*expected, sender=SENDER)


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("mail.example.org", SENDER),
        ("http://mail.example.org", SENDER),
        ("smtp://", SENDER),
        ("smtp://mail.example.org:mail", SENDER),
        ("smtp://mail.example.org", "nobody"),
        ("smtp://mail.example.org", "Yardım <help@>"),
    ],
)
def test_a_wrong_address_is_refused(url: str, sender: str) -> None:
    with pytest.raises(ConfigError, match="SUHBAT_SMTP_URL"):
        read_mail_server(url, sender)
