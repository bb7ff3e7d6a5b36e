"""A real SMTP server on this machine that keeps what it is sent, or refuses it as it was told."""

import asyncio
import email
import email.policy
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from ssl import SSLContext

from aiosmtpd.smtp import SMTP, Envelope, Session

WAIT_SECONDS = 20


class Mailbox:
    """What has arrived, in order."""

    def __init__(self, on_letter: Callable[[], None]) -> None:
        self.port = 0
        self.names: list[str] = []
        self.on_letter = on_letter
        self.recipients_answer = "250 OK"
        self.data_answer = "250 OK"
        self.tried = 0
        self._letters: asyncio.Queue[tuple[list[str], EmailMessage]] = asyncio.Queue()

    @property
    def url(self) -> str:
        """For SUHBAT_SMTP_URL."""
        return f"smtp://127.0.0.1:{self.port}"

    async def next_letter(self) -> tuple[list[str], EmailMessage]:
        """Wait for the next letter; return its recipients and itself."""
        try:
            return await asyncio.wait_for(self._letters.get(), WAIT_SECONDS)
        except TimeoutError:
            raise AssertionError(
                f"no letter arrived within {WAIT_SECONDS} s; {self.tried} were begun"
            ) from None

    def is_empty(self) -> bool:
        """Tell whether nothing has arrived that was not taken out."""
        return self._letters.empty()

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's own name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Called by the SMTP server for each recipient."""
        self.tried += 1
        if self.recipients_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipients_answer

    async def handle_DATA(  # noqa: N802 - aiosmtpd's own name
        self, _server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        """Called by the SMTP server for each letter."""
        content = envelope.content
        if self.data_answer.startswith("250") and isinstance(content, bytes):
            letter = email.message_from_bytes(content, EmailMessage, policy=email.policy.SMTP)
            await self._letters.put((list(envelope.rcpt_tos), letter))
            self.names.append(str(letter["Message-ID"]))
            self.on_letter()
        return self.data_answer


@asynccontextmanager
async def open_mailbox(
    tls: SSLContext | None = None, on_letter: Callable[[], None] = lambda: None
) -> AsyncIterator[Mailbox]:
    """Serve on a free port; with `tls`, offering STARTTLS. `on_letter` is told of each letter that was taken."""
    mailbox = Mailbox(on_letter)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(mailbox, tls_context=tls, enable_SMTPUTF8=True), "127.0.0.1", 0
    )
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()
