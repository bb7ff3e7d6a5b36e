"""What administrators do with the agency, its offices and their holidays."""

from datetime import date, datetime

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor
from server.core.agency.languages import Language
from server.core.agency.models import AGENCY_ID, Agency, Holiday, Office
from server.core.agency.policy import open_agency, open_holiday, open_office
from server.core.agency.schemas import AgencyChange, NewOffice, OfficeChange
from server.core.audit import AuditEvent
from server.core.errors import Problem, ProblemCode
from server.core.ids import new_id


async def ensure_agency(session: AsyncSession, *, name: str, language: Language) -> None:
    """Make the agency's row if this installation has none yet; an existing one stays as it is."""
    if await session.get(Agency, AGENCY_ID) is None:
        session.add(Agency(id=AGENCY_ID, name=name, default_language=language.value))
        await session.flush()


async def change_agency(session: AsyncSession, actor: Actor, change: AgencyChange, now: datetime) -> None:
    """Change the agency's settings."""
    agency = await open_agency(session)
    changed = _apply(agency, change.model_dump(mode="json", exclude_none=True))
    await _record(session, actor, AuditEvent.AGENCY_SETTINGS_CHANGED, f"agency:{agency.id}", now, changed)


async def add_office(session: AsyncSession, actor: Actor, new: NewOffice, now: datetime) -> str:
    """Add an office and return its id."""
    agency = await open_agency(session)
    office = Office(id=new_id(), agency_id=agency.id, created_at=now, **new.model_dump(mode="json"))
    session.add(office)
    await session.flush()
    await _record(session, actor, AuditEvent.AGENCY_OFFICE_ADDED, f"office:{office.id}", now)
    return office.id


async def change_office(
    session: AsyncSession, actor: Actor, office_id: str, change: OfficeChange, now: datetime
) -> None:
    """Change an office. Raises Problem NOT_FOUND."""
    office = await open_office(session, office_id)
    # Not exclude_none: a number has a label of its own or none, and none must be kept.
    named = {name for name in change.model_fields_set if getattr(change, name) is not None}
    changed = _apply(office, change.model_dump(mode="json", include=named))
    await _record(session, actor, AuditEvent.AGENCY_OFFICE_CHANGED, f"office:{office_id}", now, changed)


async def add_holiday(
    session: AsyncSession, actor: Actor, office_id: str, *, day: date, name: str, now: datetime
) -> str:
    """Close an office for a local day and return the holiday's id. Raises Problem NOT_FOUND, HOLIDAY_EXISTS."""
    await open_office(session, office_id)
    holiday = Holiday(id=new_id(), office_id=office_id, day=day, name=name)
    try:
        async with session.begin_nested():
            session.add(holiday)
    except IntegrityError as error:
        raise Problem(ProblemCode.HOLIDAY_EXISTS) from error
    await _record(
        session, actor, AuditEvent.AGENCY_HOLIDAY_ADDED, f"office:{office_id}", now, [day.isoformat()]
    )
    return holiday.id


async def remove_holiday(
    session: AsyncSession, actor: Actor, office_id: str, holiday_id: str, now: datetime
) -> None:
    """Open the office again on that day. Raises Problem NOT_FOUND."""
    holiday = await open_holiday(session, office_id, holiday_id)
    await session.delete(holiday)
    await _record(
        session,
        actor,
        AuditEvent.AGENCY_HOLIDAY_REMOVED,
        f"office:{office_id}",
        now,
        [holiday.day.isoformat()],
    )


def _apply(row: Agency | Office, values: dict[str, object]) -> list[str]:
    """Set what was sent and return the names of the fields."""
    for name, value in values.items():
        setattr(row, name, value)
    return sorted(values)


async def _record(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    subject: str,
    now: datetime,
    what: list[str] | None = None,
) -> None:
    await audit.record(session, actor, event, subject=subject, now=now, detail={"what": "+".join(what or [])})
