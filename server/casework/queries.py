"""Reads of notes. The texts are still sealed; whoever opens them has passed policy.py."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.casework.models import Note, NoteAmendment
from server.casework.schemas import NoteState


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as it is stored."""

    id: str
    author_id: str
    body_sealed: bytes
    revision: int
    updated_at: datetime
    signed_at: datetime | None
    signed_by: str | None


@dataclass(frozen=True, slots=True)
class AmendmentRow:
    """Something that was added to a signed note."""

    id: str
    body_sealed: bytes
    by_staff_id: str
    at: datetime


async def note_of(session: AsyncSession, appointment_id: str) -> NoteRow | None:
    """Return an appointment's note, None before it is first saved."""
    found = await session.execute(
        select(
            Note.id,
            Note.author_id,
            Note.body_sealed,
            Note.revision,
            Note.updated_at,
            Note.signed_at,
            Note.signed_by,
        ).where(Note.appointment_id == appointment_id)
    )
    row = found.one_or_none()
    return None if row is None else NoteRow(*row)


async def amendments_of(session: AsyncSession, note_id: str) -> list[AmendmentRow]:
    """Return what was added to a note, oldest first."""
    rows = await session.execute(
        select(NoteAmendment.id, NoteAmendment.body_sealed, NoteAmendment.by_staff_id, NoteAmendment.at)
        .where(NoteAmendment.note_id == note_id)
        .order_by(NoteAmendment.at, NoteAmendment.id)
    )
    return [AmendmentRow(*row) for row in rows]


async def note_states(session: AsyncSession, appointment_ids: Collection[str]) -> dict[str, NoteState]:
    """Return how far the notes of these appointments are, in one query."""
    rows = await session.execute(
        select(Note.appointment_id, Note.signed_at).where(Note.appointment_id.in_(appointment_ids))
    )
    found: dict[str, NoteState] = {row.appointment_id: "signed" if row.signed_at else "draft" for row in rows}
    return {appointment_id: found.get(appointment_id, "none") for appointment_id in appointment_ids}


def with_signed_note() -> Select[str]:
    """Select the ids of all appointments whose note is signed."""
    return select(Note.appointment_id).where(Note.signed_at.is_not(None))


async def count_notes(session: AsyncSession, appointments: Select[str] | Collection[str]) -> int:
    """Count the notes of these appointments."""
    return await session.scalar(select(func.count()).where(Note.appointment_id.in_(appointments))) or 0
