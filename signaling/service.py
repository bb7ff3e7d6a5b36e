"""The use cases of live sessions: bringing a room from the database, storing what changed, and the start checklist."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from sqlalchemy import Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor
from server.core.audit import AuditEvent
from server.core.crypto import seal
from server.core.errors import Problem, ProblemCode
from signaling import queries
from signaling.checklist import ChecklistItem, is_complete
from signaling.graph import SeatRole, SeatState, SessionForm
from signaling.models import ChecklistAnswer, Participant as Row, SessionEvent
from signaling.ports import Appointments, SessionAppointment
from signaling.protocol import Left
from signaling.room import Close, Effect, Kind, Participant, Record, Room, Save, Send, Step, Take, TellDesk
from signaling.schemas import Checklist, ChecklistEntry, ChecklistPut

IN_SESSION = "in_session"
OPEN_STATES = frozenset({"confirmed", "waiting", IN_SESSION})
"""The appointment's states in which somebody may come in."""

_AUDITED = {
    Kind.ADMITTED: AuditEvent.SIGNALING_PARTICIPANT_ADMITTED,
    Kind.BACK_TO_WAITING: AuditEvent.SIGNALING_PARTICIPANT_RETURNED,
    Kind.LEFT: AuditEvent.SIGNALING_PARTICIPANT_LEFT,
    Kind.REFUSAL_LIFTED: AuditEvent.SIGNALING_PARTICIPANT_RETURNED,
    Kind.REFUSED: AuditEvent.SIGNALING_PARTICIPANT_REFUSED,
    Kind.WAITING: AuditEvent.SIGNALING_PARTICIPANT_WAITING,
}
_WORD_NAMES = {Kind.LEFT: "how", Kind.LINE_BACK: "line", Kind.LINE_LOST: "line"}


# ---------------------------------------------------------------- rooms


async def load_room(session: AsyncSession, appointments: Appointments, appointment_id: str) -> Room | None:
    """Return the room as the database knows it, with nobody connected; None where there is no such appointment, or none
    that is held on a page."""
    appointment = await appointments.for_session(session, appointment_id)
    if appointment is None or not appointment.online:
        return None
    checklist = await queries.checklist_state(session, appointment_id)
    rows = await queries.participants(session, appointment_id)
    return Room(
        appointment_id=appointment_id,
        form=SessionForm(appointment.form),
        client_name=appointment.client_name,
        in_session=appointment.state == IN_SESSION,
        started_at=appointment.started_at,
        checklist_done=is_complete(checklist.settled),
        who_answered_at=checklist.who_answered_at,
        over=appointment.state not in OPEN_STATES,
        participants=tuple(_participant(row) for row in rows),
    )


def _participant(row: Row) -> Participant:
    return Participant(
        id=row.id,
        person_key=row.person_key,
        role=SeatRole(row.role),
        name=row.name,
        staff_id=row.staff_id,
        client_session_id=row.client_session_id,
        identity_checked=row.identity_checked,
        state=SeatState(row.state),
        incarnation=row.incarnation,
        waiting_since=row.waiting_since,
        admitted_at=row.admitted_at,
        left_at=row.left_at,
        left_how=Left(row.left_how) if row.left_how else None,
        absent_since=row.absent_since,
    )


async def store(
    session: AsyncSession,
    appointments: Appointments,
    actor: Actor,
    room: Room,
    effects: Sequence[Effect],
    now: datetime,
) -> list[str]:
    """Carry out what a change does to the database, in its order. Returns whose desks to tell after the commit.

    Raises Problem APPOINTMENT_STATE where the appointment does not allow a step.
    """
    to_tell: list[str] = []
    for effect in effects:
        match effect:
            case Save():
                await _save(session, room.appointment_id, effect.participant)
            case Record():
                await _record(session, actor, room.appointment_id, effect, now)
            case Take():
                await _take(session, appointments, actor, room.appointment_id, effect.step, now)
            case TellDesk():
                to_tell = await appointments.staff_to_tell(session, room.appointment_id, now)
            case Send() | Close():
                pass
            case _:
                assert_never(effect)
    return to_tell


async def _save(session: AsyncSession, appointment_id: str, person: Participant) -> None:
    row = Row(
        id=person.id,
        appointment_id=appointment_id,
        person_key=person.person_key,
        role=person.role.value,
        name=person.name,
        staff_id=person.staff_id,
        client_session_id=person.client_session_id,
        identity_checked=person.identity_checked,
        state=person.state.value,
        incarnation=person.incarnation,
        waiting_since=person.waiting_since,
        admitted_at=person.admitted_at,
        left_at=person.left_at,
        left_how=person.left_how.value if person.left_how else None,
        absent_since=person.absent_since,
    )
    await session.merge(row)
    # One by one and in order: a seat is freed before the next person takes it.
    await session.flush()


async def _record(
    session: AsyncSession, actor: Actor, appointment_id: str, what: Record, now: datetime
) -> None:
    person = what.participant
    detail: dict[str, str | bool] = {
        "participant_id": person.id,
        "role": person.role.value,
        "identity_checked": person.identity_checked,
    }
    if what.word:
        detail[_WORD_NAMES[what.kind]] = str(what.word)
    await _add_event(session, actor, appointment_id, what.kind, detail, now)
    if what.kind in _AUDITED:
        subject = f"appointment:{appointment_id}"
        await audit.record(session, actor, _AUDITED[what.kind], subject=subject, now=now, detail=detail)


async def _add_event(
    session: AsyncSession,
    actor: Actor,
    appointment_id: str,
    kind: Kind,
    detail: dict[str, str | bool],
    now: datetime,
) -> None:
    session.add(
        SessionEvent(
            appointment_id=appointment_id,
            at=now,
            kind=kind.value,
            by_kind=actor.kind.value,
            by_id=actor.id,
            detail=detail,
        )
    )
    await session.flush()


async def _take(
    session: AsyncSession,
    appointments: Appointments,
    actor: Actor,
    appointment_id: str,
    step: Step,
    now: datetime,
) -> None:
    steps = {
        Step.ADMITTED: appointments.admitted,
        Step.CLIENT_GONE: appointments.client_gone,
        Step.CLIENT_WAITING: appointments.client_waiting,
        Step.ENDED: appointments.ended,
        Step.STARTED: appointments.started,
    }
    await steps[step](session, actor, appointment_id, now)


# ---------------------------------------------------------------- the start checklist


@dataclass(frozen=True, slots=True)
class ChecklistChange:
    """What the room has to learn of a stored answer."""

    view: Checklist
    who_answered_at: datetime | None


async def read_checklist(
    session: AsyncSession, appointments: Appointments, actor: Actor, appointment_id: str, now: datetime
) -> Checklist:
    """Return the checklist, opened, and leave an audit row. Raises Problem NOT_FOUND."""
    appointment = await _readable(session, appointments, actor, appointment_id, now)
    subject = f"appointment:{appointment_id}"
    await audit.record(session, actor, AuditEvent.SIGNALING_CHECKLIST_READ, subject=subject, now=now)
    return await _view(session, appointment_id, appointment.started_at)


async def settle_item(
    session: AsyncSession,
    appointments: Appointments,
    actor: Actor,
    appointment_id: str,
    item: ChecklistItem,
    body: ChecklistPut,
    now: datetime,
) -> ChecklistChange:
    """Answer or waive one item, again if need be; with the sixth of a session in progress it counts as started.

    Raises Problem NOT_FOUND for who does not hold the session, APPOINTMENT_STATE once it is over.
    """
    appointment = await _readable(session, appointments, actor, appointment_id, now)
    if not await appointments.worker_seat(session, actor, appointment_id, now):
        raise Problem(ProblemCode.NOT_FOUND)
    if appointment.state not in OPEN_STATES:
        raise Problem(ProblemCode.APPOINTMENT_STATE, state=appointment.state)
    before = await queries.checklist_state(session, appointment_id)
    await _save_item(session, actor, appointment_id, item, body, now)
    started_at = appointment.started_at
    after = await queries.checklist_state(session, appointment_id)
    if is_complete(after.settled):
        if not is_complete(before.settled):
            await _add_event(session, actor, appointment_id, Kind.CHECKLIST_DONE, {}, now)
        if appointment.state == IN_SESSION and started_at is None:
            await appointments.started(session, actor, appointment_id, now)
            started_at = now
    return ChecklistChange(await _view(session, appointment_id, started_at), after.who_answered_at)


async def _readable(
    session: AsyncSession, appointments: Appointments, actor: Actor, appointment_id: str, now: datetime
) -> SessionAppointment:
    appointment = await appointments.for_session(session, appointment_id)
    if appointment is None or not await appointments.readable(session, actor, appointment_id, now):
        raise Problem(ProblemCode.NOT_FOUND)
    return appointment


async def _save_item(
    session: AsyncSession,
    actor: Actor,
    appointment_id: str,
    item: ChecklistItem,
    body: ChecklistPut,
    now: datetime,
) -> None:
    place = queries.bound_to(appointment_id, item)
    row = ChecklistAnswer(
        appointment_id=appointment_id,
        item=item.value,
        answer_sealed=None if body.answer is None else seal(session, body.answer, place),
        waived_reason_sealed=None if body.waived_reason is None else seal(session, body.waived_reason, place),
        by_staff_id=actor.id,
        at=now,
    )
    await session.merge(row)
    await session.flush()
    await audit.record(
        session,
        actor,
        AuditEvent.SIGNALING_CHECKLIST_ANSWERED,
        subject=f"appointment:{appointment_id}",
        now=now,
        detail={"item": item.value, "waived": body.answer is None},
    )


async def _view(session: AsyncSession, appointment_id: str, started_at: datetime | None) -> Checklist:
    settled = {found.item: found for found in await queries.settled_items(session, appointment_id)}
    return Checklist(
        items=[_entry(item, settled.get(item)) for item in ChecklistItem],
        done=is_complete(settled),
        started_at=started_at,
    )


def _entry(item: ChecklistItem, found: queries.Settled | None) -> ChecklistEntry:
    return ChecklistEntry(
        item=item,
        answer=found.answer if found else None,
        waived_reason=found.waived_reason if found else None,
        by_staff_id=found.by_staff_id if found else None,
        at=found.at if found else None,
    )


async def erase_sessions(session: AsyncSession, appointment_ids: Collection[str], name: str) -> None:
    """Delete what was answered at the start of these sessions, and put `name` in the place of the client's."""
    await erase_answers(session, appointment_ids)
    await session.execute(
        update(Row).where(Row.appointment_id.in_(appointment_ids), Row.role == "client").values(name=name)
    )


async def erase_old_answers(session: AsyncSession, appointments: Select[str], most: int) -> int:
    """Delete the answers of up to `most` of these sessions; return how many answers went."""
    wanted = select(ChecklistAnswer.appointment_id).where(ChecklistAnswer.appointment_id.in_(appointments))
    return await erase_answers(session, list(await session.scalars(wanted.distinct().limit(most))))


async def erase_answers(session: AsyncSession, appointments: Collection[str]) -> int:
    """Delete the answers to the questions at the start of these sessions; return how many went."""
    gone = await session.execute(
        delete(ChecklistAnswer)
        .where(ChecklistAnswer.appointment_id.in_(appointments))
        .returning(ChecklistAnswer.item)
    )
    return len(gone.all())
