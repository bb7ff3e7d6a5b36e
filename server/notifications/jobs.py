"""The outbox's handlers: read who and what at the moment of sending, put it into words, hand it to a channel."""

from server.core.clock import Clock
from server.core.db import Database
from server.core.identity.invitations import OpenInvitation, invitation_to_mail
from server.core.outbox import Delivery, Handler, Hopeless, OutboxState
from server.notifications.channels.email.transport import MailFailed, MailServer, send_mail
from server.notifications.rendering import InvitationLetter, render_invitation


def staff_invitation(database: Database, mail: MailServer | None, origin: str, clock: Clock) -> Handler:
    """Return the handler that mails an invitation. Links begin with `origin`; without `mail` nothing is sent."""

    async def handle(delivery: Delivery) -> OutboxState:
        now = clock()
        async with database.read() as session:
            invitation = await invitation_to_mail(session, delivery.payload["invitation_id"], origin, now)
        if invitation is None:
            return OutboxState.OBSOLETE
        if mail is None:
            return OutboxState.NO_CHANNEL
        message = render_invitation(_letter(invitation))
        try:
            await send_mail(mail, invitation.email, message, message_id=delivery.id, now=now)
        except MailFailed as failure:
            if failure.permanent:
                raise Hopeless from failure
            raise
        return OutboxState.SENT

    return handle


def _letter(invitation: OpenInvitation) -> InvitationLetter:
    return InvitationLetter(
        name=invitation.name,
        language=invitation.language.value,
        purpose=invitation.purpose,
        link=invitation.link,
        expires_at=invitation.expires_at,
    )
