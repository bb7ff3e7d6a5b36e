"""A person has a notice sent once more. It asks the contact rule again, like any other."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.notice_queries import notice_card
from scheduling.queries import AppointmentRow
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id
from server.core.outbox import OutboxKind, put
from server.core.outbox.queries import rows_about
from server.notifications.queries import may_send_again


async def send_again(
    session: AsyncSession, actor: Actor, appointment: AppointmentRow, notice_id: str, now: datetime
) -> None:
    """Put a notice of an appointment that the actor may see into the outbox anew.

    Raises Problem NOT_FOUND for another appointment's, and NOTICE_STATE for one that waits, or is true no more.
    """
    subject = f"appointment:{appointment.id}"
    rows = await rows_about(session, OutboxKind.APPOINTMENT_NOTICE, subject)
    row = next((row for row in rows if row.id == notice_id), None)
    card = await notice_card(session, appointment.id)
    if row is None or card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    if not may_send_again(row, card.sequence):
        raise Problem(ProblemCode.NOTICE_STATE)
    again = new_id()
    await put(
        session,
        OutboxKind.APPOINTMENT_NOTICE,
        dedup_key=f"notice:{appointment.id}:again:{again}",
        subject=subject,
        payload={**row.payload, "again": again},
        due_at=now,
    )
    detail = {"notice": row.payload["notice"]}
    event = AuditEvent.NOTIFICATIONS_NOTICE_REPEATED
    await audit.record(session, actor, event, subject=subject, now=now, detail=detail)
