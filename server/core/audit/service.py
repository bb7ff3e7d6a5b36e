"""Writing audit rows, in the transaction that they record. Sealing them is the business of `sealer`."""

import json
import re
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor
from server.core.audit.events import AuditEvent
from server.core.audit.models import AuditRow

Detail = Mapping[str, str | int | bool | None]
_WORD = re.compile(r"^[A-Za-z0-9_.:/+-]{0,64}$")


async def record(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    *,
    subject: str,
    now: datetime,
    detail: Detail | None = None,
) -> None:
    """Add a row to the caller's transaction. `subject` reads `appointment:<id>`.

    `detail` holds identifiers, codes and counts, never a name, a number of a person or free text: a text in it must be
    one word of ASCII, and anything else raises ValueError.
    """
    session.add(
        AuditRow(
            at=now,
            actor_kind=actor.kind.value,
            actor_id=actor.id,
            role=actor.role.value if actor.role else None,
            event=event.value,
            subject=_word(subject),
            detail=_canonical(detail or {}),
        )
    )


def _word(text: str) -> str:
    if not _WORD.match(text):
        raise ValueError("the audit log takes identifiers and codes only")
    return text


def _canonical(detail: Detail) -> str:
    checked = {_word(key): _word(value) if isinstance(value, str) else value for key, value in detail.items()}
    return json.dumps(checked, sort_keys=True, separators=(",", ":"))
