"""Background jobs: the outbox's relay, the audit log's sealer, the forgetting of spent tokens. Inside the server's process
by default, or in one of their own; any number may run at once."""

import asyncio
import signal
from collections.abc import Mapping

from scheduling.jobs import expiring
from server.casework.requests.jobs import late_requests
from server.core.audit.heads import FILE_NAME as HEADS_FILE
from server.core.audit.sealer import seal
from server.core.audit.signing import open_signing_key
from server.core.clock import Clock, utc_now
from server.core.config import Settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.identity.jobs import forgetting
from server.core.jobs import Job, Step, running
from server.core.log import get_logger
from server.core.outbox import Handler, OutboxKind, deliver_due
from server.desk.jobs import overdue_visits
from server.duty.jobs import escalation
from server.notifications.channels.demo.transport import catching
from server.notifications.channels.email.transport import mail_channel, read_mail_server
from server.notifications.channels.sms.transport import read_provider, text_channel
from server.notifications.jobs import appointment_notice, staff_invitation
from server.notifications.letters import Channels
from server.privacy.jobs import retention

_REST_SECONDS = 1.0
"""Half of the time within which a row must be sealed."""
_DEMO_SENDER = "appointments@example.org"


async def jobs(settings: Settings, database: Database, clock: Clock) -> list[Job]:
    """Return the jobs of this installation. Raises ConfigError if a key or the mail server's address is wrong."""
    handlers = outbox_handlers(settings, database, clock)

    async def deliver() -> bool:
        return await deliver_due(database, handlers, clock)

    return [
        Job("outbox", deliver, _REST_SECONDS),
        Job("audit", await _sealing(settings, database, clock), _REST_SECONDS),
        escalation(database, clock),
        late_requests(database, clock),
        expiring(database, clock),
        overdue_visits(database, clock),
        forgetting(database, clock),
        retention(database, clock),
    ]


def outbox_handlers(settings: Settings, database: Database, clock: Clock) -> Mapping[OutboxKind, Handler]:
    """Return who delivers what: one handler for each kind."""
    channels = open_channels(settings, database)
    origin = settings.public_origin
    return {
        OutboxKind.APPOINTMENT_NOTICE: appointment_notice(database, channels, origin, clock),
        OutboxKind.STAFF_INVITATION: staff_invitation(database, channels, origin, clock),
    }


def open_channels(settings: Settings, database: Database) -> Channels:
    """Return what this installation can send by. From the demo nothing leaves: it is kept, to be read."""
    if settings.demo:
        return catching(database, _DEMO_SENDER)
    mail = read_mail_server(settings.smtp_url, settings.mail_sender)
    provider = read_provider(settings)
    return Channels(
        letter=mail_channel(mail) if mail else None,
        text=text_channel(provider) if provider else None,
        sender=settings.mail_sender,
    )


async def _sealing(settings: Settings, database: Database, clock: Clock) -> Step:
    async with database.read() as session:
        signing_key = await open_signing_key(session, settings.keys_dir)
    heads_file = settings.data_dir / HEADS_FILE

    async def step() -> bool:
        return await seal(database, now=clock(), signing_key=signing_key, heads_file=heads_file) > 0

    return step


async def run_worker(settings: Settings, clock: Clock = utc_now) -> None:
    """Run the jobs until the process is asked to stop (SIGTERM, or Ctrl-C); rounds under way are rolled back."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            keyring = await open_keyring(session, settings.keys_dir)
        database.add_info(keyring=keyring)
        async with running(await jobs(settings, database, clock)):
            get_logger().info("worker_started")
            await stop.wait()
    finally:
        await database.close()
    get_logger().info("worker_stopped")
