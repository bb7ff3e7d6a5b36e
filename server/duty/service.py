"""Raising, taking, escalating and closing alerts, and changing the roster: inside the caller's unit of work."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, delete, false, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import SYSTEM, Actor
from server.core.agency.languages import Language
from server.core.agency.queries import OfficeCard, office_card
from server.core.audit import AuditEvent
from server.core.crypto import index, seal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import StaffCard
from server.core.ids import new_id, token_hash
from server.duty import queries
from server.duty.models import DangerAlert, DutyDay, DutyTurn
from server.duty.policy import open_office, visible_alerts
from server.duty.queries import AlertRow, answerers
from server.duty.ringing import MOST_OPEN, MOST_OPEN_WITHIN, escalates_at
from server.duty.schemas import AlertOutcome, AlertSource, NewDutyDay, NewTurns

MOST_ESCALATED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class NewAlert:
    """What is known of somebody in danger. `token` is the secret of the page that asked."""

    token: str
    office_id: str
    source: AlertSource
    language: Language
    phone: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Raised:
    """An alert that rings, and on whose screens."""

    alert_id: str
    staff_ids: list[str]


def name_place(alert_id: str) -> str:
    """Return what an alert's sealed name is bound to."""
    return f"alert.name:{alert_id}"


def phone_place(alert_id: str) -> str:
    """Return what an alert's sealed number is bound to."""
    return f"alert.phone:{alert_id}"


async def raise_alert(session: AsyncSession, actor: Actor, new: NewAlert, now: datetime) -> Raised:
    """Let an alert ring. The same page's second sending, and a number for which one rings already, make no second one.

    Raises Problem NOT_FOUND for an unknown office, TOO_MANY_REQUESTS where so many are open that something is wrong.
    """
    office = await office_card(session, new.office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    people = await queries.duty_people(session, office.id)
    known = await _known(session, new)
    if known is not None:
        return Raised(known, answerers(people, None, escalated=False))
    if await queries.count_open(session, office.id, now - MOST_OPEN_WITHIN) >= MOST_OPEN:
        raise Problem(ProblemCode.TOO_MANY_REQUESTS)
    on_duty = await _on_duty(session, office, people, now)
    alert_id = _add(session, new, on_duty, now)
    await session.flush()
    await _record(session, actor, AuditEvent.DUTY_ALERT_RAISED, alert_id, now, source=new.source)
    return Raised(alert_id, answerers(people, on_duty, escalated=on_duty is None))


async def _known(session: AsyncSession, new: NewAlert) -> str | None:
    sent_before = await queries.alert_by_token(session, token_hash(new.token))
    if sent_before is not None:
        return sent_before.id
    if new.phone is None:
        return None
    ringing = await queries.ringing_for(session, new.office_id, _phone_index(session, new.phone))
    if ringing is not None:
        # The page that asked last is the one that somebody looks at.
        await session.execute(
            update(DangerAlert).where(DangerAlert.id == ringing).values(status_hash=token_hash(new.token))
        )
    return ringing


def _phone_index(session: AsyncSession, phone: str) -> str:
    return index(session, "".join(char for char in phone if char.isdigit()), "alert.phone")


async def _on_duty(
    session: AsyncSession, office: OfficeCard, people: list[StaffCard], now: datetime
) -> str | None:
    """Whoever is on duty today and still there to hear it."""
    today = office.local_day(now)
    named = (await queries.roster(session, office.id, today)).on_duty(today)
    return named if named in {card.id for card in people} else None


def _add(session: AsyncSession, new: NewAlert, on_duty: str | None, now: datetime) -> str:
    alert_id = new_id()
    session.add(
        DangerAlert(
            id=alert_id,
            office_id=new.office_id,
            source=new.source,
            language=new.language.value,
            name_sealed=seal(session, new.name, name_place(alert_id)) if new.name else None,
            phone_sealed=seal(session, new.phone, phone_place(alert_id)) if new.phone else None,
            phone_index=_phone_index(session, new.phone) if new.phone else None,
            status_hash=token_hash(new.token),
            duty_staff_id=on_duty,
            raised_at=now,
            escalate_at=escalates_at(now, somebody_on_duty=on_duty is not None),
            escalated_at=now if on_duty is None else None,
        )
    )
    return alert_id


async def take_alert(session: AsyncSession, actor: Actor, alert_id: str, now: datetime) -> list[str]:
    """Take an alert: of two who press at once, one wins. Returns whose screens stop ringing.

    Raises Problem NOT_FOUND for one that is not the actor's to see, ALERT_STATE where somebody else was first.
    """
    row = await _open(session, actor, alert_id)
    taken = await session.execute(
        update(DangerAlert)
        .where(DangerAlert.id == alert_id, DangerAlert.taken_at.is_(None))
        .values(taken_by=actor.id, taken_at=now)
        .returning(DangerAlert.id)
    )
    if taken.one_or_none() is None:
        raise Problem(ProblemCode.ALERT_STATE)
    await _record(session, actor, AuditEvent.DUTY_ALERT_TAKEN, alert_id, now)
    return await _hearers(session, row)


async def close_alert(
    session: AsyncSession, actor: Actor, alert_id: str, outcome: AlertOutcome, now: datetime
) -> list[str]:
    """Say how an alert ended. Returns whose screens show it no longer.

    Raises Problem NOT_FOUND, and ALERT_STATE for one that nobody has taken or that is closed already.
    """
    row = await _open(session, actor, alert_id)
    closed = await session.execute(
        update(DangerAlert)
        .where(
            DangerAlert.id == alert_id,
            DangerAlert.taken_at.is_not(None),
            DangerAlert.closed_at.is_(None),
        )
        .values(closed_at=now, outcome=outcome)
        .returning(DangerAlert.id)
    )
    if closed.one_or_none() is None:
        raise Problem(ProblemCode.ALERT_STATE)
    await _record(session, actor, AuditEvent.DUTY_ALERT_CLOSED, alert_id, now, outcome=outcome)
    return await _hearers(session, row)


async def record_reading(session: AsyncSession, actor: Actor, alert_id: str, now: datetime) -> None:
    """Leave a trace that somebody saw whom an alert is about."""
    await _record(session, actor, AuditEvent.DUTY_ALERT_READ, alert_id, now)


async def _open(session: AsyncSession, actor: Actor, alert_id: str) -> AlertRow:
    row = await queries.alert_row(session, visible_alerts(actor), alert_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return row


async def _hearers(session: AsyncSession, row: AlertRow) -> list[str]:
    people = await queries.duty_people(session, row.office_id)
    return answerers(people, row.duty_staff_id, escalated=row.escalated_at is not None)


async def escalate_due(session: AsyncSession, now: datetime) -> list[str]:
    """Let alerts that nobody took in time ring at the supervisors' too. Returns the ids of those that went on."""
    due = (
        select(DangerAlert.id)
        .where(_waits(now))
        .order_by(DangerAlert.escalate_at)
        .limit(MOST_ESCALATED_AT_ONCE)
        .with_for_update(skip_locked=True)
    )
    rows = await session.scalars(
        update(DangerAlert)
        .where(DangerAlert.id.in_(due), DangerAlert.escalated_at.is_(None))
        .values(escalated_at=now)
        .returning(DangerAlert.id)
        .execution_options(synchronize_session=False)
    )
    gone_on = sorted(rows)
    for alert_id in gone_on:
        await _record(session, SYSTEM, AuditEvent.DUTY_ALERT_ESCALATED, alert_id, now)
    return gone_on


def _waits(now: datetime) -> ColumnElement[bool]:
    return and_(
        DangerAlert.escalated_at.is_(None),
        DangerAlert.taken_at.is_(None),
        DangerAlert.escalate_at <= now,
    )


async def any_due(session: AsyncSession, now: datetime) -> bool:
    """Tell whether an alert has waited too long."""
    return (await session.scalar(select(DangerAlert.id).where(_waits(now)).limit(1))) is not None


async def change_turns(
    session: AsyncSession, actor: Actor, office_id: str, new: NewTurns, now: datetime
) -> None:
    """Store who is on duty on which weekday. Raises Problem NOT_FOUND for a foreign office or person."""
    await open_office(session, actor, office_id)
    await _check_people(session, office_id, set(filter(None, new.in_order())))
    await session.execute(delete(DutyTurn).where(DutyTurn.office_id == office_id))
    session.add_all(
        DutyTurn(office_id=office_id, weekday=weekday, staff_id=staff_id)
        for weekday, staff_id in enumerate(new.in_order())
        if staff_id is not None
    )
    await session.flush()
    await _record_roster(session, actor, AuditEvent.DUTY_TURNS_CHANGED, office_id, now)


async def change_day(
    session: AsyncSession, actor: Actor, office_id: str, new: NewDutyDay, now: datetime
) -> None:
    """Put somebody else on duty on one day, or nobody named: the week's turn again.

    Raises Problem NOT_FOUND for a foreign office or person, TIME_PAST for a day that is over.
    """
    office = await open_office(session, actor, office_id)
    if new.day < office.local_day(now):
        raise Problem(ProblemCode.TIME_PAST)
    await _check_people(session, office_id, {new.staff_id} if new.staff_id else set())
    await session.execute(delete(DutyDay).where(DutyDay.office_id == office_id, DutyDay.day == new.day))
    if new.staff_id is not None:
        session.add(DutyDay(office_id=office_id, day=new.day, staff_id=new.staff_id))
        await session.flush()
    await _record_roster(session, actor, AuditEvent.DUTY_DAY_CHANGED, office_id, now, new.day)


async def _check_people(session: AsyncSession, office_id: str, staff_ids: set[str]) -> None:
    if not staff_ids <= {card.id for card in await queries.duty_people(session, office_id)}:
        raise Problem(ProblemCode.NOT_FOUND)


async def _record(
    session: AsyncSession, actor: Actor, event: AuditEvent, alert_id: str, now: datetime, **detail: str
) -> None:
    await audit.record(session, actor, event, subject=f"alert:{alert_id}", now=now, detail=detail)


async def _record_roster(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    office_id: str,
    now: datetime,
    day: date | None = None,
) -> None:
    detail = {"day": day.isoformat()} if day else {}
    await audit.record(session, actor, event, subject=f"office:{office_id}", now=now, detail=detail)


async def erase_alerts(session: AsyncSession, phone: str | None, alert_ids: Collection[str]) -> int:
    """Forget who raised these alerts, and all with this number; return how many there were."""
    same = DangerAlert.phone_index == _phone_index(session, phone) if phone else false()
    return await _forget(session, or_(DangerAlert.id.in_(alert_ids), same))


async def erase_old_alerts(session: AsyncSession, before: datetime, most: int) -> int:
    """Forget who raised up to `most` of the alerts that were closed before a moment; return how many there were."""
    known = or_(DangerAlert.name_sealed.is_not(None), DangerAlert.phone_sealed.is_not(None))
    wanted = select(DangerAlert.id).where(DangerAlert.closed_at < before, known)
    found = await session.scalars(wanted.order_by(DangerAlert.closed_at, DangerAlert.id).limit(most))
    return await _forget(session, DangerAlert.id.in_(list(found)))


async def _forget(session: AsyncSession, which: ColumnElement[bool]) -> int:
    known = or_(DangerAlert.name_sealed.is_not(None), DangerAlert.phone_sealed.is_not(None))
    gone = await session.execute(
        update(DangerAlert)
        .where(which, known)
        .values(name_sealed=None, phone_sealed=None, phone_index=None)
        .returning(DangerAlert.id)
    )
    return len(gone.all())
