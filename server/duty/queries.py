"""Reads of the duty roster and the alerts. What is asked by id alone is for somebody who has been let through."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Role
from server.core.identity.queries import StaffCard, staff_cards
from server.duty.models import DangerAlert, DutyDay, DutyTurn
from server.duty.roster import Roster


@dataclass(frozen=True, slots=True)
class AlertRow:
    """An alert as it is stored; name and number are still sealed."""

    id: str
    office_id: str
    source: str
    language: str
    duty_staff_id: str | None
    raised_at: datetime
    escalated_at: datetime | None
    taken_by: str | None
    closed_at: datetime | None
    name_sealed: bytes | None
    phone_sealed: bytes | None


_ROW = (
    DangerAlert.id,
    DangerAlert.office_id,
    DangerAlert.source,
    DangerAlert.language,
    DangerAlert.duty_staff_id,
    DangerAlert.raised_at,
    DangerAlert.escalated_at,
    DangerAlert.taken_by,
    DangerAlert.closed_at,
    DangerAlert.name_sealed,
    DangerAlert.phone_sealed,
)


async def open_alerts(session: AsyncSession, visible: Select[str]) -> list[AlertRow]:
    """Return the visible alerts that are not closed, oldest first."""
    rows = await session.execute(
        select(*_ROW)
        .where(DangerAlert.closed_at.is_(None), DangerAlert.id.in_(visible))
        .order_by(DangerAlert.raised_at, DangerAlert.id)
    )
    return [AlertRow(*row) for row in rows]


async def alert_row(session: AsyncSession, visible: Select[str], alert_id: str) -> AlertRow | None:
    """Return an alert, None if there is none or it is not visible."""
    found = await session.execute(
        select(*_ROW).where(DangerAlert.id == alert_id, DangerAlert.id.in_(visible))
    )
    row = found.one_or_none()
    return None if row is None else AlertRow(*row)


async def alert_by_token(session: AsyncSession, status_hash: str) -> AlertRow | None:
    """Return the alert that a page asked for."""
    found = await session.execute(select(*_ROW).where(DangerAlert.status_hash == status_hash))
    row = found.one_or_none()
    return None if row is None else AlertRow(*row)


async def ringing_for(session: AsyncSession, office_id: str, phone_index: str) -> str | None:
    """Return the alert that already rings for a number, so that a second press does not ring twice."""
    return await session.scalar(
        select(DangerAlert.id)
        .where(
            DangerAlert.office_id == office_id,
            DangerAlert.phone_index == phone_index,
            DangerAlert.taken_at.is_(None),
        )
        .limit(1)
    )


async def count_open(session: AsyncSession, office_id: str, since: datetime) -> int:
    """Count the alerts of an office that were raised since a moment and are not closed."""
    counted = await session.scalar(
        select(func.count()).where(
            DangerAlert.office_id == office_id,
            DangerAlert.closed_at.is_(None),
            DangerAlert.raised_at > since,
        )
    )
    return counted or 0


async def roster(session: AsyncSession, office_id: str, first: date) -> Roster:
    """Return an office's roster, the single days from `first` on."""
    turns = await session.execute(
        select(DutyTurn.weekday, DutyTurn.staff_id).where(DutyTurn.office_id == office_id)
    )
    days = await session.execute(
        select(DutyDay.day, DutyDay.staff_id).where(DutyDay.office_id == office_id, DutyDay.day >= first)
    )
    return Roster({row.weekday: row.staff_id for row in turns}, {row.day: row.staff_id for row in days})


async def duty_people(session: AsyncSession, office_id: str) -> list[StaffCard]:
    """Return who can be on duty in an office: everybody active there but administrators, by name."""
    return [
        card
        for card in await staff_cards(session)
        if card.state == "active" and card.role is not Role.ADMINISTRATOR and office_id in card.office_ids
    ]


def answerers(people: Collection[StaffCard], duty_staff_id: str | None, *, escalated: bool) -> list[str]:
    """Return whose screens an alert rings on: whoever is on duty and the coordinators; supervisors once it has gone on."""
    roles = {Role.COORDINATOR, Role.SUPERVISOR} if escalated else {Role.COORDINATOR}
    return sorted({card.id for card in people if card.role in roles or card.id == duty_staff_id})


async def count_old_alerts(session: AsyncSession, before: datetime) -> int:
    """Count the alerts that were closed before a moment and still say who raised them."""
    known = or_(DangerAlert.name_sealed.is_not(None), DangerAlert.phone_sealed.is_not(None))
    return await session.scalar(select(func.count()).where(DangerAlert.closed_at < before, known)) or 0
