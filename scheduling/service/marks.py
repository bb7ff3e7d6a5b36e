"""What is only written down on an appointment's timeline: it changes nothing of the appointment itself."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import Appointment
from scheduling.policy import open_appointment
from scheduling.ports import Clients
from scheduling.queries import with_happening
from scheduling.schemas import FormChosen
from scheduling.service.history import tell
from server.core.actor import Actor
from server.core.audit import AuditEvent

_EVENT = AuditEvent.SCHEDULING_APPOINTMENT_CHANGED


async def mark_overdue(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """Note that a home visit is overdue, once: two processes may notice it."""
    await session.get(Appointment, appointment_id, with_for_update=True)
    if await with_happening(session, [appointment_id], "visit_overdue"):
        return
    await tell(session, actor, appointment_id, now, kind="visit_overdue", event=_EVENT, detail={})


async def keep_form_choice(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    body: FormChosen,
    now: datetime,
) -> None:
    """Keep why a person chose another form than the recommended one. Raises Problem NOT_FOUND."""
    appointment = await open_appointment(session, clients, actor, appointment_id, now)
    detail = {
        "recommended": body.recommended.value,
        "form": appointment.form.value,
        "reason": body.reason_code.value,
    }
    await tell(session, actor, appointment_id, now, kind="form_chosen", event=_EVENT, detail=detail)
