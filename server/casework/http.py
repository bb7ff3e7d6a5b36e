"""Routes of a session's note."""

from datetime import datetime

from scheduling.policy import has_seat
from scheduling.ports import CLIENTS
from scheduling.queries import AppointmentRow
from server.casework import policy, queries, service
from server.casework.queries import AmendmentRow, NoteRow
from server.casework.schemas import (
    AmendmentView,
    NewAmendment,
    NoteAction,
    NotePath,
    NoteSaved,
    NoteSignature,
    NoteText,
    NoteView,
)
from server.core.actor import Permission
from server.core.agency.queries import OfficeCard, office_card
from server.core.crypto import unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.web import Call, Routes

routes = Routes("casework")


@routes.get(
    "/api/v1/appointments/{appointment_id}/note",
    permission=Permission.CLIENT_NOTE_READ,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_note(call: Call, path: NotePath) -> NoteView:
    """Return the note of an appointment. The reading is recorded."""
    view = await _view(call, path.appointment_id)
    await service.record_reading(call.session, call.actor, path.appointment_id, call.now)
    return view


@routes.put(
    "/api/v1/appointments/{appointment_id}/note",
    permission=Permission.CLIENT_NOTE_WRITE,
    problems=(
        ProblemCode.NOT_FOUND,
        ProblemCode.FORBIDDEN,
        ProblemCode.NOTE_CHANGED,
        ProblemCode.NOTE_SIGNED,
    ),
)
async def save_note(call: Call, path: NotePath, body: NoteText) -> NoteSaved:
    """Store the note over the revision that the page last knew; refused if somebody saved in between."""
    saved = await service.save_note(
        call.session,
        call.app[CLIENTS],
        call.actor,
        path.appointment_id,
        body=body.body,
        revision=body.revision,
        now=call.now,
    )
    return NoteSaved(revision=saved.revision, updated_at=saved.updated_at)


@routes.post(
    "/api/v1/appointments/{appointment_id}/note/sign",
    permission=Permission.CLIENT_NOTE_WRITE,
    problems=(
        ProblemCode.NOT_FOUND,
        ProblemCode.FORBIDDEN,
        ProblemCode.NOTE_CHANGED,
        ProblemCode.NOTE_EMPTY,
        ProblemCode.NOTE_SIGNED,
    ),
)
async def sign_note(call: Call, path: NotePath, body: NoteSignature) -> NoteView:
    """Sign the note as the worker has it before their eyes."""
    await service.sign_note(
        call.session,
        call.app[CLIENTS],
        call.actor,
        path.appointment_id,
        revision=body.revision,
        now=call.now,
    )
    return await _view(call, path.appointment_id)


@routes.post(
    "/api/v1/appointments/{appointment_id}/note/amendments",
    permission=Permission.CLIENT_NOTE_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.FORBIDDEN, ProblemCode.NOTE_UNSIGNED),
)
async def amend_note(call: Call, path: NotePath, body: NewAmendment) -> NoteView:
    """Add to a signed note, visibly."""
    await service.amend_note(
        call.session, call.app[CLIENTS], call.actor, path.appointment_id, body=body.body, now=call.now
    )
    return await _view(call, path.appointment_id)


async def _view(call: Call, appointment_id: str) -> NoteView:
    row = await policy.open_to_read(call.session, call.app[CLIENTS], call.actor, appointment_id, call.now)
    note = await queries.note_of(call.session, appointment_id)
    amendments = await queries.amendments_of(call.session, note.id) if note else []
    office = await office_card(call.session, row.office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    names = await _names(call, note, amendments)
    signed_at = note.signed_at if note else None
    updated_at = note.updated_at if note else None
    return NoteView(
        appointment_id=appointment_id,
        body=unseal(call.session, note.body_sealed, service.note_place(note.id)) if note else "",
        revision=note.revision if note else 0,
        author_name=names[note.author_id] if note else None,
        updated_at=updated_at,
        signed_at=signed_at,
        signed_by_name=names[note.signed_by] if note and note.signed_by else None,
        offset_minutes=office.offset_minutes(signed_at or updated_at or call.now),
        amendments=[_amendment(call, amendment, names, office) for amendment in amendments],
        actions=await _actions(call, row, signed_at),
    )


def _amendment(
    call: Call, amendment: AmendmentRow, names: dict[str, str], office: OfficeCard
) -> AmendmentView:
    return AmendmentView(
        id=amendment.id,
        body=unseal(call.session, amendment.body_sealed, service.amendment_place(amendment.id)),
        by_name=names[amendment.by_staff_id],
        at=amendment.at,
        offset_minutes=office.offset_minutes(amendment.at),
    )


async def _actions(call: Call, row: AppointmentRow, signed_at: datetime | None) -> list[NoteAction]:
    if not call.actor.may(Permission.CLIENT_NOTE_WRITE):
        return []
    if not await has_seat(
        call.session, call.app[CLIENTS], call.actor, row.worker_id, row.office_id, call.now
    ):
        return []
    return ["amend"] if signed_at else ["write", "sign"]


async def _names(call: Call, note: NoteRow | None, amendments: list[AmendmentRow]) -> dict[str, str]:
    wanted = {amendment.by_staff_id for amendment in amendments}
    if note:
        wanted |= {note.author_id} | ({note.signed_by} if note.signed_by else set())
    return {card.id: card.name for card in await staff_cards(call.session, wanted)}
