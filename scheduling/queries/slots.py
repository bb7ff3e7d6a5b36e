"""Free times of one worker or of many, read in a fixed number of queries; what is shown may be booked as it stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

from sqlalchemy import ColumnElement, Integer, case, cast, extract, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import slots as rules
from scheduling.appointment import Form, State
from scheduling.local_hours import Span, offsets, open_spans
from scheduling.models import Appointment
from scheduling.quanta import QUANTUM_SECONDS, quanta
from scheduling.queries.availability import Week, busy, weeks
from scheduling.queries.offers import RoomCard, ServiceCard, room_cards
from scheduling.slots import Length, Limits
from server.core.agency.opening import local_day
from server.core.agency.queries import OfficeCard
from server.core.identity.queries import StaffCard, staff_cards

_ROUND_ABOUT = 24 * 3600 // QUANTUM_SECONDS
"""Claims are read a day further on both sides, for what reaches in."""
_DAY = timedelta(days=1)
_DAY_SECONDS = 24 * 3600
_EPOCH = date(1970, 1, 1)
_CALLED_OFF = (State.CANCELLED_BY_AGENCY, State.CANCELLED_BY_CLIENT)
"""These do not count for a day's limit; what was held or missed does."""


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody looks for. `people` is how many have to find room in an office visit's room."""

    service: ServiceCard
    office: OfficeCard
    form: Form
    from_: datetime
    until: datetime
    worker_ids: Collection[str]
    client_id: str | None = None
    travel_minutes: int = 0
    people: int = 2
    moved: str | None = None
    """An appointment whose own time does not stand in its way."""


async def offering(
    session: AsyncSession, service: ServiceCard, office_id: str, worker_id: str | None = None
) -> list[StaffCard]:
    """Return the active workers of an office who offer a service, by name: one of them or all."""
    cards = await staff_cards(session, None if worker_id is None else {worker_id})
    return [
        card
        for card in cards
        if card.role == "worker"
        and card.state == "active"
        and office_id in card.office_ids
        and (not service.worker_ids or card.id in service.worker_ids)
    ]


async def open_slots(session: AsyncSession, asked: Question, now: datetime) -> dict[str, list[datetime]]:
    """Return when each of the workers is free for it, in UTC. None before `now` and the service's notice."""
    known = await _read(session, asked)
    limits = _limits(asked, now)
    found: dict[str, list[datetime]] = {}
    for worker_id in asked.worker_ids:
        starts = rules.slots(known.open[worker_id], known.busy[worker_id], known.client, known.length, limits)
        found[worker_id] = [
            _moment(at) for at in starts if known.has_room(at) and not known.is_full(worker_id, at)
        ]
    return found


async def is_bookable(session: AsyncSession, asked: Question, at: datetime, now: datetime) -> bool:
    """Tell whether an appointment may begin then by the same rules, on any five minutes, with the one worker asked for."""
    (worker_id,) = asked.worker_ids
    known = await _read(session, asked)
    start = int(at.timestamp()) // QUANTUM_SECONDS
    return (
        rules.fits(known.open[worker_id], start, known.length, _limits(asked, now))
        and rules.next_free(known.busy[worker_id], known.client, start, known.length) == start
        and known.has_room(start)
        and not known.is_full(worker_id, start)
    )


def _limits(asked: Question, now: datetime) -> Limits:
    earliest = max(asked.from_, now + timedelta(minutes=asked.service.notice_minutes))
    return Limits(
        -(-int(earliest.timestamp()) // QUANTUM_SECONDS), int(asked.until.timestamp()) // QUANTUM_SECONDS
    )


def _moment(quantum: int) -> datetime:
    return datetime.fromtimestamp(quantum * QUANTUM_SECONDS, UTC)


@dataclass(frozen=True, slots=True)
class _Known:
    """Everything that was read for a question."""

    zone: str
    length: Length
    open: Mapping[str, Sequence[Span]]
    busy: Mapping[str, Sequence[Span]]
    client: Sequence[Span]
    rooms: Sequence[Sequence[Span]] | None
    """What claims each room that is large enough; None where no room is needed."""
    full: Mapping[str, Collection[date]]
    """The local days on which a worker may have no more appointments."""

    def has_room(self, at: int) -> bool:
        return self.rooms is None or any(rules.is_free(room, at, at + self.length.own) for room in self.rooms)

    def is_full(self, worker_id: str, at: int) -> bool:
        days = self.full.get(worker_id, ())
        return bool(days) and local_day(self.zone, _moment(at)) in days


async def _read(session: AsyncSession, asked: Question) -> _Known:
    zone = asked.office.time_zone
    first, last = local_day(zone, asked.from_), local_day(zone, asked.until)
    known = await weeks(session, asked.worker_ids, asked.office.id, asked.form, first, last)
    rooms = await _rooms(session, asked)
    span = quanta(asked.from_, asked.until)
    around = (span.start - _ROUND_ABOUT, span.stop + _ROUND_ABOUT)
    parties = {*asked.worker_ids, *(room.id for room in rooms or ()), *_clients(asked)}
    claimed = await busy(session, parties, around, without=asked.moved)
    return _Known(
        zone=zone,
        length=asked.service.length(asked.form, asked.travel_minutes),
        open=_open(known, zone, first, last, asked.office.holidays),
        busy=claimed,
        client=claimed.get(asked.client_id or "", []),
        rooms=None if rooms is None else [claimed[room.id] for room in rooms],
        full=await _full(session, asked),
    )


def _clients(asked: Question) -> list[str]:
    return [asked.client_id] if asked.client_id else []


def _open(
    known: Mapping[str, Week], zone: str, first: date, last: date, holidays: frozenset[date]
) -> dict[str, list[Span]]:
    return {
        worker_id: open_spans(zone, first, last, week.hours, week.exceptions, holidays)
        for worker_id, week in known.items()
    }


async def _rooms(session: AsyncSession, asked: Question) -> list[RoomCard] | None:
    """The rooms that would do; an office that has named none gives no reason to refuse."""
    if asked.form is not Form.OFFICE:
        return None
    rooms = [room for room in await room_cards(session, [asked.office.id]) if room.active]
    return [room for room in rooms if room.capacity >= asked.people] if rooms else None


async def _full(session: AsyncSession, asked: Question) -> dict[str, set[date]]:
    """The local days on which the service's limit is reached, counted by the database in one query."""
    if asked.service.daily_limit is None:
        return {}
    day = _local_day_number(asked).label("day")
    wanted = (
        select(Appointment.worker_id, day)
        .where(
            Appointment.worker_id.in_(asked.worker_ids),
            Appointment.starts_at >= asked.from_ - _DAY,
            Appointment.starts_at < asked.until + _DAY,
            Appointment.state.not_in(_CALLED_OFF),
        )
        .group_by(Appointment.worker_id, day)
        .having(func.count() >= asked.service.daily_limit)
    )
    if asked.moved is not None:
        wanted = wanted.where(Appointment.id != asked.moved)
    full: dict[str, set[date]] = {}
    for worker_id, number in await session.execute(wanted):
        full.setdefault(worker_id, set()).add(_EPOCH + timedelta(days=int(number)))
    return full


def _local_day_number(asked: Question) -> ColumnElement[int]:
    """Days from 1970 to an appointment's on the office's calendar, also where clocks are changed within what is asked."""
    span = quanta(asked.from_ - _DAY, asked.until + _DAY)
    ahead = offsets(asked.office.time_zone, (span.start, span.stop))
    seconds = cast(extract("epoch", Appointment.starts_at), Integer)
    local = [
        (seconds < until * QUANTUM_SECONDS, seconds + offset * QUANTUM_SECONDS)
        for (_, offset), (until, _) in pairwise(ahead)
    ]
    last = seconds + ahead[-1][1] * QUANTUM_SECONDS
    return (case(*local, else_=last) if local else last) // _DAY_SECONDS
