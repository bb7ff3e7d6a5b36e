"""Writing, signing and amending notes. A conditional update decides who was first; nothing is ever overwritten unseen."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.ports import Clients
from server.casework.models import Note, NoteAmendment
from server.casework.policy import open_to_write
from server.casework.queries import NoteRow, note_of
from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.crypto import seal, unseal
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save has made."""

    revision: int
    updated_at: datetime


def note_place(note_id: str) -> str:
    """Return what a note's sealed text is bound to."""
    return f"note.body:{note_id}"


def amendment_place(amendment_id: str) -> str:
    """Return what an amendment's sealed text is bound to."""
    return f"amendment.body:{amendment_id}"


async def save_note(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    *,
    body: str,
    revision: int,
    now: datetime,
) -> Saved:
    """Store a note's text over the revision that the writer last saw (0: none yet).

    Raises Problem NOT_FOUND, FORBIDDEN for readers, NOTE_SIGNED, and NOTE_CHANGED if that is no longer the newest.
    """
    await open_to_write(session, clients, actor, appointment_id, now)
    note = await note_of(session, appointment_id)
    if note is None:
        await _first_save(session, actor, appointment_id, body, revision, now)
    else:
        await _next_save(session, note, body, revision, now)
    await _record(session, actor, AuditEvent.CASEWORK_NOTE_SAVED, appointment_id, now, revision=revision + 1)
    return Saved(revision + 1, now)


async def _first_save(
    session: AsyncSession, actor: Actor, appointment_id: str, body: str, revision: int, now: datetime
) -> None:
    if revision != 0:
        raise Problem(ProblemCode.NOTE_CHANGED)
    note_id = new_id()
    values = {
        "id": note_id,
        "appointment_id": appointment_id,
        "author_id": actor.id,
        "body_sealed": seal(session, body, note_place(note_id)),
        "revision": 1,
        "updated_at": now,
    }
    try:
        await session.execute(insert(Note).values(values))
    except IntegrityError as error:
        # Somebody else's first save came between; there is one note to an appointment.
        raise Problem(ProblemCode.NOTE_CHANGED) from error


async def _next_save(session: AsyncSession, note: NoteRow, body: str, revision: int, now: datetime) -> None:
    saved = await session.execute(
        update(Note)
        .where(Note.id == note.id, Note.revision == revision, Note.signed_at.is_(None))
        .values(
            body_sealed=seal(session, body, note_place(note.id)), revision=Note.revision + 1, updated_at=now
        )
        .returning(Note.id)
    )
    if saved.one_or_none() is None:
        raise Problem(ProblemCode.NOTE_SIGNED if note.signed_at else ProblemCode.NOTE_CHANGED)


async def sign_note(
    session: AsyncSession,
    clients: Clients,
    actor: Actor,
    appointment_id: str,
    *,
    revision: int,
    now: datetime,
) -> None:
    """Sign the revision that the worker has before their eyes; it never changes again.

    Raises Problem NOT_FOUND, FORBIDDEN for readers, NOTE_EMPTY, NOTE_SIGNED, and NOTE_CHANGED if that revision is no
    longer the newest.
    """
    await open_to_write(session, clients, actor, appointment_id, now)
    note = await note_of(session, appointment_id)
    if note is None:
        raise Problem(ProblemCode.NOTE_EMPTY)
    signed = await session.execute(
        update(Note)
        .where(Note.id == note.id, Note.revision == revision, Note.signed_at.is_(None))
        .values(signed_at=now, signed_by=actor.id)
        .returning(Note.body_sealed)
    )
    row = signed.one_or_none()
    if row is None:
        raise Problem(ProblemCode.NOTE_SIGNED if note.signed_at else ProblemCode.NOTE_CHANGED)
    if not unseal(session, row.body_sealed, note_place(note.id)).strip():
        raise Problem(ProblemCode.NOTE_EMPTY)
    await _record(session, actor, AuditEvent.CASEWORK_NOTE_SIGNED, appointment_id, now, revision=revision)


async def amend_note(
    session: AsyncSession, clients: Clients, actor: Actor, appointment_id: str, *, body: str, now: datetime
) -> None:
    """Add something to a signed note, visibly and with name and time.

    Raises Problem NOT_FOUND, FORBIDDEN for readers, and NOTE_UNSIGNED for a note that can still be changed itself.
    """
    await open_to_write(session, clients, actor, appointment_id, now)
    note = await note_of(session, appointment_id)
    if note is None or note.signed_at is None:
        raise Problem(ProblemCode.NOTE_UNSIGNED)
    amendment_id = new_id()
    session.add(
        NoteAmendment(
            id=amendment_id,
            note_id=note.id,
            body_sealed=seal(session, body, amendment_place(amendment_id)),
            by_staff_id=actor.id,
            at=now,
        )
    )
    await _record(session, actor, AuditEvent.CASEWORK_NOTE_AMENDED, appointment_id, now)


async def record_reading(session: AsyncSession, actor: Actor, appointment_id: str, now: datetime) -> None:
    """Leave a trace that somebody opened a note."""
    await _record(session, actor, AuditEvent.CASEWORK_NOTE_READ, appointment_id, now)


async def _record(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    appointment_id: str,
    now: datetime,
    *,
    revision: int | None = None,
) -> None:
    detail = {} if revision is None else {"revision": revision}
    await audit.record(session, actor, event, subject=f"appointment:{appointment_id}", now=now, detail=detail)


async def erase_notes(session: AsyncSession, appointments: Select[str] | Collection[str], most: int) -> int:
    """Delete up to `most` notes of these appointments with what was added to them; return how many went."""
    wanted = select(Note.id).where(Note.appointment_id.in_(appointments)).order_by(Note.id).limit(most)
    notes = list(await session.scalars(wanted))
    await session.execute(delete(NoteAmendment).where(NoteAmendment.note_id.in_(notes)))
    await session.execute(delete(Note).where(Note.id.in_(notes)))
    return len(notes)
