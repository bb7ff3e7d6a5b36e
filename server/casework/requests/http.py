"""Routes of requests: the public form and its status, the queue, and what is decided about each."""

from collections.abc import Iterable

from scheduling.appointment import Form, State
from scheduling.ports import CLIENTS
from scheduling.queries import appointment_row
from scheduling.queries.offers import service_card, service_cards
from server.casework.requests import queries, service
from server.casework.requests.policy import visible_requests
from server.casework.requests.promise import urgency
from server.casework.requests.queries import RequestRow
from server.casework.requests.schemas import (
    BookedView,
    DuplicateView,
    NewRequest,
    OfferQuery,
    PublicService,
    PublicServiceList,
    PublicSlot,
    PublicSlotList,
    PublicSlotQuery,
    ReasonView,
    RequestAcceptance,
    RequestCount,
    RequestForm,
    RequestList,
    RequestPath,
    RequestQuery,
    RequestRefusal,
    RequestStatus,
    RequestSummary,
    RequestToken,
    RequestView,
    SuggestionView,
)
from server.core.actor import Permission
from server.core.agency.languages import Language
from server.core.agency.opening import offset_minutes
from server.core.agency.queries import OfficeCard, office_card, office_cards
from server.core.agency.schemas import WeekHours
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.ids import token_hash
from server.core.web import Call, Routes
from server.duty.http import ring
from server.people.contact_rule import CallRule, Channel, WhoAnswers
from server.people.queries import client_cards, possible_doubles
from server.people.service import phone_index

routes = Routes("casework")
_TIMES = (
    ProblemCode.NOT_OFFERED,
    ProblemCode.NOT_AVAILABLE,
    ProblemCode.NO_ROOM,
    ProblemCode.BOOKED_ALREADY,
    ProblemCode.TIME_PAST,
    ProblemCode.TIME_TOO_FAR,
)
_READ, _WRITE = Permission.OFFICE_REQUESTS_READ, Permission.OFFICE_REQUESTS_WRITE


@routes.get("/api/v1/public/services", permission=Permission.PUBLIC, limit="120/minute")
async def list_public_services(call: Call, query: OfferQuery) -> PublicServiceList:
    """Return what anybody may book at an office by themselves. A visit at home needs a talk first."""
    cards = [card for card in await service_cards(call.session) if queries.bookable(card, query.office_id)]
    return PublicServiceList(
        items=[
            PublicService(
                id=card.id,
                names={Language(code): name for code, name in card.names.items()},
                minutes=card.minutes,
                forms=[form for form in card.forms if form is not Form.HOME],
            )
            for card in cards
        ]
    )


@routes.get(
    "/api/v1/public/slots",
    permission=Permission.PUBLIC,
    limit="60/minute",
    problems=(ProblemCode.NOT_FOUND,),
)
async def list_public_slots(call: Call, query: PublicSlotQuery) -> PublicSlotList:
    """Return when somebody new may come. What is shown may be booked as it stands."""
    card = await service_card(call.session, query.service_id)
    office = await office_card(call.session, query.office_id)
    if card is None or office is None or not queries.bookable(card, office.id):
        raise Problem(ProblemCode.NOT_FOUND)
    if query.form not in card.forms or query.form is Form.HOME:
        raise Problem(ProblemCode.NOT_FOUND)
    found = await queries.free_times(call.session, card, office, query, call.now)
    zone = query.time_zone or office.time_zone
    return PublicSlotList(
        minutes=card.minutes,
        items=[
            PublicSlot(
                starts_at=at,
                worker_id=worker_id,
                offset_minutes=office.offset_minutes(at),
                own_offset_minutes=offset_minutes(zone, at),
            )
            for at, worker_id in found.items()
        ],
    )


@routes.post(
    "/api/v1/requests/form",
    permission=Permission.PUBLIC,
    status=201,
    limit="20/hour",
    problems=(ProblemCode.NOT_FOUND, *_TIMES),
)
async def send_request(call: Call, body: RequestForm) -> RequestStatus:
    """Ask for help for the first time. Nothing is sent to the addresses that are named until a person has looked."""
    received = await service.receive(call.session, call.app[CLIENTS], call.actor, body, call.now)
    _ring(call, received)
    return await _status(call, body.token)


@routes.post(
    "/api/v1/requests/status",
    permission=Permission.PUBLIC,
    unit="read",
    limit="60/minute",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_request_status(call: Call, body: RequestToken) -> RequestStatus:
    """Say how a request goes on, to whoever holds its secret."""
    return await _status(call, body.token)


@routes.get("/api/v1/requests", permission=_READ, unit="write")
async def list_requests(call: Call, query: RequestQuery) -> RequestList:
    """Return the requests that wait for an answer, or those that have one."""
    visible = visible_requests(call.actor)
    read = queries.waiting if query.state == "new" else queries.handled
    rows = await read(call.session, visible)
    await service.record_listing(call.session, call.actor, len(rows), call.now)
    items = await _summaries(call, rows)
    return RequestList(items=items, late=sum(item.urgency == "late" for item in items if item.state == "new"))


@routes.get("/api/v1/requests/count", permission=_READ)
async def count_requests(call: Call) -> RequestCount:
    """Say how many requests wait for an answer."""
    waiting, late = await queries.count_waiting(call.session, visible_requests(call.actor), call.now)
    return RequestCount(waiting=waiting, late=late)


@routes.post("/api/v1/requests", permission=_WRITE, status=201, problems=(ProblemCode.NOT_FOUND,))
async def add_request(call: Call, body: NewRequest) -> RequestView:
    """Type in what somebody said on the telephone or at the desk."""
    received = await service.type_in(call.session, call.actor, body, call.now)
    _ring(call, received)
    return await _view(call, received.request_id)


@routes.get(
    "/api/v1/requests/{request_id}", permission=_READ, unit="write", problems=(ProblemCode.NOT_FOUND,)
)
async def read_request(call: Call, path: RequestPath) -> RequestView:
    """Return a request with who could take it and who may be the same person. The reading is recorded."""
    view = await _view(call, path.request_id)
    await service.record_reading(call.session, call.actor, path.request_id, call.now)
    return view


@routes.post(
    "/api/v1/requests/{request_id}/accept",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.REQUEST_STATE),
)
async def accept_request(call: Call, path: RequestPath, body: RequestAcceptance) -> RequestView:
    """Take a request on: it becomes a client record with the contact rule that was said."""
    await service.accept(call.session, call.app[CLIENTS], call.actor, path.request_id, body, call.now)
    return await _view(call, path.request_id)


@routes.post(
    "/api/v1/requests/{request_id}/refuse",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.REQUEST_STATE),
)
async def refuse_request(call: Call, path: RequestPath, body: RequestRefusal) -> RequestView:
    """Say no to a request, with a reason."""
    await service.refuse(call.session, call.app[CLIENTS], call.actor, path.request_id, body, call.now)
    return await _view(call, path.request_id)


def _ring(call: Call, received: service.Received) -> None:
    if received.raised is not None:
        ring(call, received.raised.alert_id, received.raised.staff_ids)


async def _status(call: Call, token: str) -> RequestStatus:
    row = await queries.request_by_token(call.session, token_hash(token))
    office = await office_card(call.session, row.office_id) if row else None
    if row is None or office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    workers = await _workers(call, [row])
    return RequestStatus(
        reference=row.reference,
        state="accepted" if row.state == "accepted" else "refused" if row.state == "refused" else "new",
        received_at=row.received_at,
        answer_by=row.due_at,
        offset_minutes=office.offset_minutes(row.due_at),
        time_zone=office.time_zone,
        worker_name=workers.get(row.client_id or ""),
        appointment=await _appointment(call, row, office),
    )


async def _appointment(call: Call, row: RequestRow, office: OfficeCard) -> BookedView | None:
    found = await appointment_row(call.session, row.appointment_id) if row.appointment_id else None
    if found is None:
        return None
    called_off = found.state in (State.CANCELLED_BY_AGENCY, State.CANCELLED_BY_CLIENT)
    waits = found.state is State.REQUESTED
    return BookedView(
        starts_at=found.starts_at,
        minutes=int((found.ends_at - found.starts_at).total_seconds() // 60),
        form=found.form,
        standing="off" if called_off else "waits" if waits else "stands",
        offset_minutes=office.offset_minutes(found.starts_at),
    )


async def _workers(call: Call, rows: Iterable[RequestRow]) -> dict[str, str]:
    """The names of the workers of those who have become clients, by the client's id."""
    clients = await client_cards(call.session, {row.client_id for row in rows if row.client_id})
    names = await _names(call, (card.worker_id for card in clients.values()))
    return {card.id: names[card.worker_id] for card in clients.values() if card.worker_id in names}


async def _names(call: Call, staff_ids: Iterable[str | None]) -> dict[str, str]:
    wanted = {staff_id for staff_id in staff_ids if staff_id is not None}
    return {card.id: card.name for card in await staff_cards(call.session, wanted)} if wanted else {}


async def _summaries(call: Call, rows: list[RequestRow]) -> list[RequestSummary]:
    offices = {card.id: card for card in await office_cards(call.session)}
    workers = await _workers(call, rows)
    return [_summary(call, row, offices[row.office_id], workers) for row in rows]


def _summary(call: Call, row: RequestRow, office: OfficeCard, workers: dict[str, str]) -> RequestSummary:
    return RequestSummary(
        id=row.id,
        office_id=row.office_id,
        office_name=office.name,
        reference=row.reference,
        source="desk" if row.source == "desk" else "form",
        name=row.name,
        language=Language(row.language),
        in_danger=row.in_danger,
        lost_link=row.lost_link,
        state="accepted" if row.state == "accepted" else "refused" if row.state == "refused" else "new",
        urgency=urgency(row.received_at, row.due_at, call.now),
        received_at=row.received_at,
        answer_by=row.due_at,
        offset_minutes=office.offset_minutes(row.due_at),
        worker_name=workers.get(row.client_id or ""),
    )


async def _view(call: Call, request_id: str) -> RequestView:
    row = await queries.request_row(call.session, visible_requests(call.actor), request_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    (summary,) = await _summaries(call, [row])
    wanted = await service_card(call.session, row.service_id) if row.service_id else None
    office = await office_card(call.session, row.office_id)
    may_answer = call.actor.may(_WRITE) and row.state == "new" and row.office_id in call.actor.office_ids
    return RequestView.model_validate(
        {
            **dict(summary),
            **_said(call, row),
            "service_names": wanted.names if wanted else None,
            "client_id": row.client_id,
            "appointment_id": row.appointment_id,
            "appointment": await _appointment(call, row, office) if office else None,
            "suggestions": await _suggestions(call, row) if may_answer else [],
            "duplicates": await _duplicates(call, row) if may_answer else [],
            "actions": ["accept", "refuse"] if may_answer else [],
        }
    )


def _said(call: Call, row: RequestRow) -> dict[str, object]:
    """What was said, opened."""
    columns = {
        "phone": row.phone_sealed,
        "email": row.email_sealed,
        "say_if_other": row.say_if_other_sealed,
        "wish": row.wish_sealed,
        "refusal": row.refusal_sealed,
    }
    texts = {name: service.opened(call.session, sealed, name, row.id) for name, sealed in columns.items()}
    return {
        "phone": texts["phone"],
        "email": texts["email"],
        "call": CallRule(row.call),
        "channels": [Channel(channel) for channel in row.channels],
        "hours": WeekHours.model_validate(row.hours) if row.hours else None,
        "who_may_answer": WhoAnswers(row.who_may_answer),
        "say_if_other": texts["say_if_other"],
        "wish_form": Form(row.wish_form) if row.wish_form else None,
        "wish_time": row.wish_time,
        "wish": texts["wish"],
        "refusal": row.refusal,
        "refusal_text": texts["refusal"],
    }


async def _suggestions(call: Call, row: RequestRow) -> list[SuggestionView]:
    found = await queries.suggestions(call.session, row.office_id, row.language, row.wish_form, call.now)
    return [
        SuggestionView(
            worker_id=each.worker_id,
            worker_name=each.worker_name,
            reasons=[ReasonView(code=reason.code, count=reason.count) for reason in each.reasons],
        )
        for each in found
    ]


async def _duplicates(call: Call, row: RequestRow) -> list[DuplicateView]:
    if row.appointment_id is not None:
        return []
    phone = service.opened(call.session, row.phone_sealed, "phone", row.id)
    number = phone_index(call.session, phone) if phone else None
    doubles = await possible_doubles(call.session, row.office_id, row.name, number)
    names = await _names(call, (double.worker_id for double in doubles))
    return [
        DuplicateView(
            client_id=double.id,
            name=double.name,
            same_name=double.same_name,
            same_phone=double.same_phone,
            worker_name=names.get(double.worker_id or ""),
        )
        for double in doubles
    ]
