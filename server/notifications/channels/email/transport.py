"""Sends one plain-text letter, with an invitation for a calendar or without, through the installation's SMTP server."""

from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

import aiosmtplib

from server.core.config import ConfigError
from server.notifications.letters import CalendarPart, Letter, NotTaken, SendLetter

_TIMEOUT_SECONDS = 20.0
_PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where letters go. `implicit_tls` from the first byte, `start_tls` before anything is said; neither on loopback."""

    host: str
    port: int
    user: str
    password: str
    implicit_tls: bool
    start_tls: bool
    sender: str


def read_mail_server(smtp_url: str, sender: str) -> MailServer | None:
    """Read `smtp[s]://[user:password@]host[:port]`; None where no server is set. Raises ConfigError if it is wrong.

    `smtps` speaks TLS from the start, `smtp` upgrades to TLS and refuses to go on without, except to this machine.
    """
    if not smtp_url:
        return None
    parts = urlsplit(smtp_url)
    try:
        port = parts.port
    except ValueError as error:
        raise ConfigError("SUHBAT_SMTP_URL has a port that is not a number") from error
    if parts.scheme not in _PORTS or not parts.hostname or not _is_address(sender):
        raise ConfigError(
            "SUHBAT_SMTP_URL must look like smtp://mail.example.org, SUHBAT_MAIL_SENDER like help@example.org"
        )
    return MailServer(
        host=parts.hostname,
        port=port or _PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        implicit_tls=parts.scheme == "smtps",
        start_tls=parts.scheme == "smtp" and not _is_loopback(parts.hostname),
        sender=sender,
    )


def mail_channel(server: MailServer) -> SendLetter:
    """Return the channel that hands letters to this server."""

    async def send(letter: Letter) -> None:
        await send_mail(server, letter)

    return send


async def send_mail(server: MailServer, letter: Letter) -> None:
    """Hand one letter over. Raises NotTaken.

    The letter's id is the outbox row's: one that is sent twice after a crash is shown once by most mail programs.
    """
    try:
        await aiosmtplib.send(
            _compose(server.sender, letter),
            hostname=server.host,
            port=server.port,
            username=server.user or None,
            password=server.password or None,
            use_tls=server.implicit_tls,
            start_tls=server.start_tls,
            timeout=_TIMEOUT_SECONDS,
        )
    except (aiosmtplib.SMTPException, OSError) as error:
        raise NotTaken(permanent=_is_permanent(error)) from error


def _compose(sender: str, letter: Letter) -> EmailMessage:
    composed = EmailMessage(policy=SMTP)
    composed["From"] = sender
    composed["To"] = letter.to
    composed["Subject"] = letter.message.subject
    composed["Date"] = format_datetime(letter.sent_at)
    composed["Message-ID"] = f"<{letter.message_id}@{parseaddr(sender)[1].rpartition('@')[2]}>"
    composed["Auto-Submitted"] = "auto-generated"
    composed.set_content(letter.message.body)
    if letter.calendar:
        _attach(composed, letter.calendar)
    return composed


def _attach(composed: EmailMessage, calendar: CalendarPart) -> None:
    """Add the calendar as another way to read the letter: mail programs then offer it as an invitation (RFC 6047)."""
    composed.add_alternative(
        calendar.content.decode(), subtype="calendar", charset="utf-8", params={"method": calendar.method}
    )


def _is_permanent(error: Exception) -> bool:
    """Tell whether the server refused this very letter for good; a wrong setting can be put right meanwhile."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return all(refused.code >= 500 for refused in error.recipients)
    return isinstance(error, aiosmtplib.SMTPDataError) and error.code >= 500


def _is_address(sender: str) -> bool:
    address = parseaddr(sender)[1]
    name, _, domain = address.rpartition("@")
    return bool(name and domain) and address.isascii()


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
