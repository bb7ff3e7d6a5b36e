"""Writing the agency's texts: a new version each time, and none is ever changed."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor
from server.core.agency.models import AgencyText
from server.core.agency.texts.keys import TextKey
from server.core.agency.texts.schemas import NewText
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode


async def write_text(session: AsyncSession, actor: Actor, key: TextKey, new: NewText, now: datetime) -> None:
    """Put a text in force. Raises Problem TEXT_CHANGED where somebody wrote a version since `new.version` was read."""
    last = await session.scalar(select(func.max(AgencyText.version)).where(AgencyText.key == key.value)) or 0
    if last != new.version:
        raise Problem(ProblemCode.TEXT_CHANGED)
    row = AgencyText(
        key=key.value,
        version=last + 1,
        language=new.language.value,
        body=new.body,
        created_at=now,
        created_by=actor.id,
    )
    try:
        async with session.begin_nested():
            session.add(row)
    except IntegrityError as error:
        raise Problem(ProblemCode.TEXT_CHANGED) from error
    await audit.record(
        session,
        actor,
        AuditEvent.AGENCY_TEXT_WRITTEN,
        subject=f"text:{key.value}",
        now=now,
        detail={"language": new.language.value, "version": last + 1},
    )
