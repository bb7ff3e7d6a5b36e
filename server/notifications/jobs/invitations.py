"""Mails an invitation to a member of staff."""

from server.core.clock import Clock
from server.core.db import Database
from server.core.identity.invitations import OpenInvitation, invitation_to_mail
from server.core.outbox import Delivery, Handler, Hopeless, OutboxState
from server.notifications.letters import Channels, Letter, NotTaken
from server.notifications.rendering import InvitationLetter, render_invitation


def staff_invitation(database: Database, channels: Channels, origin: str, clock: Clock) -> Handler:
    """Return the handler that mails an invitation. Links begin with `origin`; without mail nothing is sent."""

    async def handle(delivery: Delivery) -> OutboxState:
        now = clock()
        async with database.read() as session:
            invitation = await invitation_to_mail(session, delivery.payload["invitation_id"], origin, now)
        if invitation is None:
            return OutboxState.OBSOLETE
        if channels.letter is None:
            return OutboxState.NO_CHANNEL
        message = render_invitation(_letter(invitation))
        try:
            await channels.letter(Letter(invitation.email, message, delivery.id, now))
        except NotTaken as failure:
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
