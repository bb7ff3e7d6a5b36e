"""Routes of workers' hours and of free times."""

from collections.abc import Iterator
from datetime import UTC, datetime

from scheduling.local_hours import offsets
from scheduling.policy import check_client_visible
from scheduling.ports import CLIENTS
from scheduling.quanta import QUANTUM_SECONDS, quanta
from scheduling.queries import availability as queries
from scheduling.queries.availability import ExceptionRow, HoursRow
from scheduling.queries.offers import service_card
from scheduling.queries.slots import Question, offering, open_slots
from scheduling.schemas.availability import (
    AvailabilityView,
    ExceptionPath,
    ExceptionView,
    HoursView,
    NewException,
    OffsetView,
    SlotList,
    SlotQuery,
    WeekBody,
    WorkerPath,
    WorkerSlots,
)
from scheduling.service import availability as service
from server.core.actor import Permission
from server.core.agency.queries import OfficeCard, office_card, office_cards
from server.core.errors import Problem, ProblemCode
from server.core.web import Call, Routes

routes = Routes("scheduling")
_READ, _WRITE = Permission.OFFICE_CALENDAR_READ, Permission.OFFICE_CALENDAR_WRITE
_REFUSALS = (ProblemCode.NOT_FOUND, ProblemCode.TIME_PAST)


@routes.get("/api/v1/workers/{worker_id}/availability", permission=_READ, problems=(ProblemCode.NOT_FOUND,))
async def read_availability(call: Call, path: WorkerPath) -> AvailabilityView:
    """Return a worker's weekly hours and exceptions, as far as they are not over."""
    return await _view(call, path.worker_id)


@routes.put("/api/v1/workers/{worker_id}/week", permission=_WRITE, problems=_REFUSALS)
async def set_week(call: Call, path: WorkerPath, body: WeekBody) -> AvailabilityView:
    """Set a worker's weekly hours in an office from a day on. Appointments that stand stay as they are."""
    await service.set_week(call.session, call.actor, path.worker_id, body, call.now)
    return await _view(call, path.worker_id)


@routes.post("/api/v1/workers/{worker_id}/exceptions", permission=_WRITE, status=201, problems=_REFUSALS)
async def add_exception(call: Call, path: WorkerPath, body: NewException) -> AvailabilityView:
    """Say on which days a worker is off, or there beyond the weekly hours."""
    await service.add_exception(call.session, call.actor, path.worker_id, body, call.now)
    return await _view(call, path.worker_id)


@routes.delete("/api/v1/exceptions/{exception_id}", permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def remove_exception(call: Call, path: ExceptionPath) -> None:
    """Take an exception back."""
    await service.remove_exception(call.session, call.actor, path.exception_id, call.now)


@routes.get("/api/v1/slots", permission=_READ, problems=(ProblemCode.NOT_FOUND,))
async def list_slots(call: Call, query: SlotQuery) -> SlotList:
    """Return when the workers who offer a service are free for it in a form."""
    card = await service_card(call.session, query.service_id)
    office = await office_card(call.session, query.office_id)
    if card is None or office is None or office.id not in call.actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    if query.client_id is not None:
        await check_client_visible(call.session, call.app[CLIENTS], call.actor, query.client_id, call.now)
    offered = card.active and query.form in card.forms and office.id in card.office_ids
    workers = await offering(call.session, card, office.id, query.worker_id) if offered else []
    question = Question(
        service=card,
        office=office,
        form=query.form,
        from_=query.from_,
        until=query.until,
        worker_ids=[worker.id for worker in workers],
        client_id=query.client_id,
        travel_minutes=query.travel_minutes,
    )
    found = await open_slots(call.session, question, call.now)
    return SlotList(
        minutes=card.minutes,
        workers=[
            WorkerSlots(worker_id=worker.id, worker_name=worker.name, starts=found[worker.id])
            for worker in workers
        ],
        offsets=list(_offsets(office, query.from_, query.until)),
    )


def _offsets(office: OfficeCard, from_: datetime, until: datetime) -> Iterator[OffsetView]:
    span = quanta(from_, until)
    for at, offset in offsets(office.time_zone, (span.start, span.stop)):
        yield OffsetView(
            at=datetime.fromtimestamp(at * QUANTUM_SECONDS, UTC),
            offset_minutes=offset * QUANTUM_SECONDS // 60,
        )


async def _view(call: Call, worker_id: str) -> AvailabilityView:
    worker = await service.worker_seen(call.session, call.actor, worker_id)
    offices = {office.id: office for office in await office_cards(call.session)}
    today = min(offices[each].local_day(call.now) for each in worker.office_ids)
    return AvailabilityView(
        worker_id=worker.id,
        worker_name=worker.name,
        hours=[_hours(row) for row in await queries.hours_rows(call.session, worker_id, today)],
        exceptions=[_exception(row) for row in await queries.exception_rows(call.session, worker_id, today)],
        may_change=call.actor.may(_WRITE) and service.may_change(call.actor, worker_id),
    )


def _hours(row: HoursRow) -> HoursView:
    return HoursView(
        id=row.id,
        office_id=row.office_id,
        weekday=row.weekday,
        starts=row.starts,
        ends=row.ends,
        effective_from=row.effective_from,
        effective_until=row.effective_until,
        forms=None if row.forms is None else list(row.forms),
    )


def _exception(row: ExceptionRow) -> ExceptionView:
    return ExceptionView.model_validate(
        {
            "id": row.id,
            "office_id": row.office_id,
            "kind": row.kind,
            "from_day": row.from_day,
            "until_day": row.until_day,
            "starts": row.starts,
            "ends": row.ends,
            "reason": row.reason,
        }
    )
