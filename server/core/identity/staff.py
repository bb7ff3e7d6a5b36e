"""What administrators do with members of staff: invite, change, give a new second factor, deactivate."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime

from pydantic import ValidationError
from sqlalchemy import delete, exists, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from server.core import audit
from server.core.actor import SYSTEM, Actor, Role
from server.core.agency.languages import Language
from server.core.agency.queries import office_card
from server.core.agency.service import ensure_agency
from server.core.audit import AuditEvent
from server.core.crypto import seal
from server.core.errors import Problem, ProblemCode
from server.core.identity.invitations import Delivery, send_invitation, void_invitations
from server.core.identity.models import Staff, StaffOffice
from server.core.identity.policy import open_staff
from server.core.identity.ports import StaffProfiles, WorkLeft
from server.core.identity.queries import held_staff_card, office_ids_of
from server.core.identity.schemas import NewStaff, StaffChange, needs_office
from server.core.identity.sign_in import email_index
from server.core.identity.staff_sessions import revoke_all
from server.core.identity.staff_state import StaffState
from server.core.identity.totp import new_secret
from server.core.ids import new_id


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody who was invited, and the link where it does not go by mail."""

    staff_id: str
    link: str | None


async def invite_staff(
    session: AsyncSession,
    actor: Actor,
    new: NewStaff,
    *,
    profiles: StaffProfiles,
    delivery: Delivery,
    now: datetime,
) -> Invited:
    """Add a member of staff and invite them.

    Raises Problem EMAIL_TAKEN, and NOT_FOUND for an office or a supervisor who is none.
    """
    await _check_offices(session, new.office_ids)
    if new.supervisor_id:
        await _check_supervisor(session, new.supervisor_id)
    staff = await _add(session, new, now)
    session.add_all(StaffOffice(staff_id=staff.id, office_id=office_id) for office_id in set(new.office_ids))
    await session.flush()
    await profiles.set_supervisor(session, staff_id=staff.id, supervisor_id=new.supervisor_id)
    return await _invite(session, actor, staff, delivery, now)


async def change_staff(
    session: AsyncSession,
    actor: Actor,
    staff_id: str,
    change: StaffChange,
    *,
    profiles: StaffProfiles,
    now: datetime,
) -> None:
    """Change what is named in `change`, for everything that somebody does from now on.

    Raises Problem NOT_FOUND, also for an office or a supervisor who is none, VALIDATION for what does not go with the
    role, and STAFF_HAS_WORK where an office would be taken away in which they still have clients, appointments to come
    or a substitution.
    """
    staff = await open_staff(session, staff_id)
    named = change.model_fields_set
    if not named:
        return
    detail: dict[str, str | None] = {"fields": "+".join(sorted(named))}
    if change.name is not None:
        staff.name = change.name
    if change.languages is not None:
        staff.languages = [language.value for language in change.languages]
    if change.office_ids is not None:
        detail |= await _change_offices(session, staff, set(change.office_ids), profiles, now)
    if "supervisor_id" in named:
        await _change_supervisor(session, staff, change.supervisor_id, profiles)
        detail["supervisor"] = change.supervisor_id
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_STAFF_CHANGED,
        subject=f"staff:{staff_id}",
        now=now,
        detail=detail,
    )


async def _change_offices(
    session: AsyncSession, staff: Staff, wanted: set[str], profiles: StaffProfiles, now: datetime
) -> dict[str, str]:
    """Return for the audit log which offices were added and removed."""
    if not wanted and needs_office(Role(staff.role)):
        raise Problem(ProblemCode.VALIDATION)
    present = (await office_ids_of(session, [staff.id]))[staff.id]
    added, removed = wanted - present, present - wanted
    await _check_offices(session, added)
    if removed:
        left = await profiles.work_left(session, staff_id=staff.id, office_ids=removed, now=now)
        if left:
            raise Problem(ProblemCode.STAFF_HAS_WORK, **asdict(left))
        lost = StaffOffice.office_id.in_(removed)
        await session.execute(delete(StaffOffice).where(StaffOffice.staff_id == staff.id, lost))
    session.add_all(StaffOffice(staff_id=staff.id, office_id=office_id) for office_id in added)
    return {
        f"office:{office_id}": "added" if office_id in added else "removed" for office_id in present ^ wanted
    }


async def _change_supervisor(
    session: AsyncSession, staff: Staff, supervisor_id: str | None, profiles: StaffProfiles
) -> None:
    if supervisor_id is not None:
        if staff.role != Role.WORKER:
            raise Problem(ProblemCode.VALIDATION)
        await _check_supervisor(session, supervisor_id)
    await profiles.set_supervisor(session, staff_id=staff.id, supervisor_id=supervisor_id)


async def invite_again(
    session: AsyncSession, actor: Actor, staff_id: str, *, delivery: Delivery, now: datetime
) -> Invited:
    """Send a new link to somebody who never came in, or bring a deactivated person back.

    Whoever comes back chooses password and second factor anew. Raises Problem NOT_FOUND, STAFF_STATE if active.
    """
    staff = await open_staff(session, staff_id)
    if staff.state == StaffState.ACTIVE:
        raise Problem(ProblemCode.STAFF_STATE)
    staff.state = StaffState.INVITED.value
    return await _invite(session, actor, staff, delivery, now)


async def reset_totp(
    session: AsyncSession, actor: Actor, staff_id: str, *, delivery: Delivery, now: datetime
) -> Invited:
    """Take away somebody's second factor and every sign-in, and send a link for a new one.

    Raises Problem NOT_FOUND, STAFF_STATE unless they are active.
    """
    staff = await open_staff(session, staff_id)
    if staff.state != StaffState.ACTIVE:
        raise Problem(ProblemCode.STAFF_STATE)
    # A lost phone must open nothing from now on: until the link is used, nobody knows the secret.
    staff.totp_secret_sealed = seal(session, new_secret(), f"staff.totp:{staff_id}")
    await revoke_all(session, staff_id, now)
    link = await send_invitation(session, staff, "totp_reset", delivery, now)
    await audit.record(session, actor, AuditEvent.IDENTITY_TOTP_RESET, subject=f"staff:{staff_id}", now=now)
    return Invited(staff_id, link)


async def deactivate_staff(
    session: AsyncSession, actor: Actor, staff_id: str, *, profiles: StaffProfiles, now: datetime
) -> WorkLeft:
    """Shut somebody out: no sign-in lives on, no link works. What they wrote stays.

    What they still had to do does not stop it, for it may have to be done at once: it is returned, so that others take
    it over.

    Raises Problem NOT_FOUND, NOT_YOURSELF, LAST_ADMINISTRATOR.
    """
    if staff_id == actor.id:
        raise Problem(ProblemCode.NOT_YOURSELF)
    await _deactivate_unless_last(session, staff_id)
    await revoke_all(session, staff_id, now)
    await void_invitations(session, staff_id, now)
    left = await profiles.work_left(session, staff_id=staff_id, office_ids=None, now=now)
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_STAFF_DEACTIVATED,
        subject=f"staff:{staff_id}",
        now=now,
        detail=asdict(left),
    )
    return left


async def _deactivate_unless_last(session: AsyncSession, staff_id: str) -> None:
    # Two administrators may deactivate each other at once: taking the same locks in one order, the second one waits.
    await session.execute(
        select(Staff.id)
        .where(or_(Staff.role == Role.ADMINISTRATOR.value, Staff.id == staff_id))
        .order_by(Staff.id)
        .with_for_update()
    )
    await open_staff(session, staff_id)
    other = aliased(Staff)
    another_administrator = exists().where(
        other.role == Role.ADMINISTRATOR.value, other.state == StaffState.ACTIVE, other.id != staff_id
    )
    done = await session.scalar(
        update(Staff)
        .where(
            Staff.id == staff_id,
            or_(
                Staff.role != Role.ADMINISTRATOR.value,
                Staff.state != StaffState.ACTIVE,
                another_administrator,
            ),
        )
        .values(state=StaffState.DEACTIVATED.value)
        .returning(Staff.id)
    )
    if done is None:
        raise Problem(ProblemCode.LAST_ADMINISTRATOR)


async def set_language(session: AsyncSession, actor: Actor, language: Language, now: datetime) -> None:
    """Choose the language of one's own pages."""
    await session.execute(update(Staff).where(Staff.id == actor.id).values(language=language.value))
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_LANGUAGE_CHOSEN,
        subject=f"staff:{actor.id}",
        now=now,
        detail={"language": language.value},
    )


async def create_administrator(
    session: AsyncSession,
    *,
    name: str,
    email: str,
    language: Language,
    origin: str,
    now: datetime,
) -> str:
    """Make an administrator from the command line, with the agency if it is the first, and return the invitation link.

    Raises Problem EMAIL_TAKEN, VALIDATION for an empty name or what is no e-mail address.
    """
    try:
        new = NewStaff(
            name=name, email=email.strip(), role=Role.ADMINISTRATOR, office_ids=[], languages=[language]
        )
    except ValidationError as error:
        raise Problem(ProblemCode.VALIDATION) from error
    await ensure_agency(session, name="", language=language)
    staff = await _add(session, new, now)
    invited = await _invite(session, SYSTEM, staff, Delivery(origin, by_mail=False), now)
    return invited.link or ""


async def _invite(
    session: AsyncSession, actor: Actor, staff: Staff, delivery: Delivery, now: datetime
) -> Invited:
    link = await send_invitation(session, staff, "invite", delivery, now)
    await audit.record(
        session,
        actor,
        AuditEvent.IDENTITY_STAFF_INVITED,
        subject=f"staff:{staff.id}",
        now=now,
        detail={"role": staff.role},
    )
    return Invited(staff.id, link)


async def _add(session: AsyncSession, new: NewStaff, now: datetime) -> Staff:
    staff_id = new_id()
    spoken = [language.value for language in new.languages]
    staff = Staff(
        id=staff_id,
        email_sealed=seal(session, new.email, f"staff.email:{staff_id}"),
        email_index=email_index(session, new.email),
        name=new.name,
        role=new.role.value,
        languages=spoken,
        language=spoken[0],
        state=StaffState.INVITED.value,
        created_at=now,
    )
    try:
        async with session.begin_nested():
            session.add(staff)
    except IntegrityError as error:
        raise Problem(ProblemCode.EMAIL_TAKEN) from error
    return staff


async def _check_offices(session: AsyncSession, office_ids: Collection[str]) -> None:
    for office_id in office_ids:
        if await office_card(session, office_id) is None:
            raise Problem(ProblemCode.NOT_FOUND)


async def _check_supervisor(session: AsyncSession, staff_id: str) -> None:
    card = await held_staff_card(session, staff_id)
    if card is None or card.role is not Role.SUPERVISOR or card.state is StaffState.DEACTIVATED:
        raise Problem(ProblemCode.NOT_FOUND)
