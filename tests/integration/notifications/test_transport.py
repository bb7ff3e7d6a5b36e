"""Letters leave by TLS or not at all, and the error says whether trying again can help."""

import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from server.notifications.channels.email.transport import MailServer, send_mail
from server.notifications.letters import Letter, NotTaken
from server.notifications.rendering import Message
from tests.integration.notifications.mailbox import Mailbox, open_mailbox

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
SENDER = "help@example.org"


def server_at(mailbox: Mailbox, *, start_tls: bool = False, implicit_tls: bool = False) -> MailServer:
    return MailServer("127.0.0.1", mailbox.port, "", "", implicit_tls, start_tls, SENDER)


async def send(server: MailServer, body: str = "Salam\n", to: str = "leyla@example.org") -> None:
    await send_mail(server, Letter(to, Message("Dəvət: қш", body), "ab" * 16, NOW))


def own_certificate(folder: Path) -> ssl.SSLContext:
    """A certificate for 127.0.0.1 that nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    encoding = serialization.Encoding.PEM
    secret = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(secret + certificate.public_bytes(encoding))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(file)
    return context


async def test_letters_of_every_alphabet_arrive_whole() -> None:
    body = "Salam, Gülər!\n\nҚұпиясөз — “o‘zbek”\nhttp://example.org/invite#t=" + "x" * 200 + "\n"
    async with open_mailbox() as mailbox:
        await send(server_at(mailbox), body)
        recipients, letter = await mailbox.next_letter()
    assert recipients == ["leyla@example.org"]
    assert (letter["Subject"], letter["Date"]) == ("Dəvət: қш", "Fri, 20 Nov 2026 09:00:00 +0000")
    assert letter["Message-ID"] == f"<{'ab' * 16}@example.org>"
    assert letter.get_content() == body.replace("\n", "\r\n")


async def test_nothing_is_said_in_clear_where_tls_is_due() -> None:
    async with open_mailbox() as mailbox:
        with pytest.raises(NotTaken) as failure:
            await send(server_at(mailbox, start_tls=True))
        assert (failure.value.permanent, mailbox.tried) == (False, 0)


@pytest.mark.parametrize("implicit", [False, True])
async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, implicit: bool) -> None:
    async with open_mailbox(own_certificate(tmp_path)) as mailbox:
        with pytest.raises(NotTaken) as failure:
            await send(server_at(mailbox, start_tls=not implicit, implicit_tls=implicit))
        assert (failure.value.permanent, mailbox.tried) == (False, 0)


@pytest.mark.parametrize(
    ("recipients", "data", "permanent"),
    [
        ("550 5.1.1 No such user", "250 OK", True),
        ("450 4.2.1 Mailbox busy", "250 OK", False),
        ("250 OK", "554 5.6.0 Not liked", True),
        ("250 OK", "452 4.3.1 Full", False),
    ],
)
async def test_a_refusal_says_whether_it_is_for_good(recipients: str, data: str, permanent: bool) -> None:
    async with open_mailbox() as mailbox:
        mailbox.recipients_answer, mailbox.data_answer = recipients, data
        with pytest.raises(NotTaken) as failure:
            await send(server_at(mailbox))
    assert failure.value.permanent is permanent


async def test_no_server_at_all_may_be_there_later() -> None:
    async with open_mailbox() as mailbox:
        gone = server_at(mailbox)
    with pytest.raises(NotTaken) as failure:
        await send(gone)
    assert not failure.value.permanent


async def test_an_address_cannot_smuggle_in_a_header() -> None:
    async with open_mailbox() as mailbox:
        with pytest.raises(ValueError, match=r"newline|linefeed"):
            await send(server_at(mailbox), to="leyla@example.org\r\nBcc: other@example.org")
        assert mailbox.tried == 0
