"""Routes of the client record, the workers to choose from, and substitutions."""

from collections.abc import Iterable

from server.core.actor import Actor, Permission, Role
from server.core.agency.languages import Language
from server.core.agency.queries import office_card
from server.core.crypto import unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import StaffCard, staff_cards
from server.core.web import Call, Routes
from server.people import queries, service
from server.people.policy import visible_clients, visible_substitutions
from server.people.queries import LONGEST_LIST, ClientRecord, ClientRow, SubstitutionRow
from server.people.schemas import (
    ClientAction,
    ClientChange,
    ClientList,
    ClientPath,
    ClientQuery,
    ClientSummary,
    ClientView,
    NewClient,
    NewSubstitution,
    SubstitutionList,
    SubstitutionPath,
    SubstitutionView,
    WorkerList,
    WorkerQuery,
    WorkerView,
)

routes = Routes("people")


@routes.get("/api/v1/clients", permission=Permission.CLIENT_RECORD_READ, unit="write")
async def list_clients(call: Call, query: ClientQuery) -> ClientList:
    """Return the clients whom the asker may see, by name."""
    rows = await queries.list_clients(call.session, visible_clients(call.actor, call.now), query.query)
    shown = rows[:LONGEST_LIST]
    names = await _names(call, {row.worker_id for row in shown if row.worker_id})
    await service.record_listing(call.session, call.actor, len(shown), call.now)
    return ClientList(items=[_summary(row, names) for row in shown], more=len(rows) > len(shown))


@routes.post(
    "/api/v1/clients",
    permission=Permission.CLIENT_RECORD_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND,),
)
async def add_client(call: Call, body: NewClient) -> ClientView:
    """Add a client to one of the asker's offices. A worker's new client is their own."""
    client_id = await service.add_client(call.session, call.actor, body, call.now)
    return await client_view(call, client_id)


@routes.get(
    "/api/v1/clients/{client_id}",
    permission=Permission.CLIENT_RECORD_READ,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_client(call: Call, path: ClientPath) -> ClientView:
    """Return a client's record. The reading is recorded."""
    view = await client_view(call, path.client_id)
    await service.record_reading(call.session, call.actor, path.client_id, call.now)
    return view


@routes.patch(
    "/api/v1/clients/{client_id}",
    permission=Permission.CLIENT_RECORD_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.FORBIDDEN),
)
async def change_client(call: Call, path: ClientPath, body: ClientChange) -> ClientView:
    """Change a client's record. Only a coordinator gives a client to another worker."""
    await service.change_client(call.session, call.actor, path.client_id, body, call.now)
    return await client_view(call, path.client_id)


async def client_view(call: Call, client_id: str) -> ClientView:
    """Return a client whom the asker may see. Raises Problem NOT_FOUND for all others."""
    record = await queries.client_record(call.session, visible_clients(call.actor, call.now), client_id)
    office = await office_card(call.session, record.office_id) if record else None
    if record is None or office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    names = await _names(call, {record.worker_id} if record.worker_id else set())
    return ClientView(
        **dict(_summary(record, names)),
        phone=_phone(call, record),
        created_at=record.created_at,
        offset_minutes=office.offset_minutes(record.created_at),
        actions=_client_actions(call.actor),
    )


def _phone(call: Call, record: ClientRecord) -> str | None:
    if record.phone_sealed is None:
        return None
    return unseal(call.session, record.phone_sealed, service.phone_place(record.id))


def _client_actions(actor: Actor) -> list[ClientAction]:
    actions: list[ClientAction] = []
    if actor.may(Permission.CLIENT_RECORD_WRITE):
        actions.append("change")
    if actor.role is Role.COORDINATOR:
        actions.append("assign")
    if actor.may(Permission.OFFICE_CALENDAR_WRITE):
        actions.append("book")
    return actions


def _summary(row: ClientRow, names: dict[str, str]) -> ClientSummary:
    return ClientSummary(
        id=row.id,
        office_id=row.office_id,
        name=row.name,
        is_pseudonym=row.is_pseudonym,
        language=Language(row.language),
        worker_id=row.worker_id,
        worker_name=names.get(row.worker_id) if row.worker_id else None,
    )


async def _names(call: Call, staff_ids: set[str]) -> dict[str, str]:
    return {card.id: card.name for card in await staff_cards(call.session, staff_ids)}


@routes.get("/api/v1/workers", permission=Permission.AGENCY_STAFF_READ, problems=(ProblemCode.NOT_FOUND,))
async def list_workers(call: Call, query: WorkerQuery) -> WorkerList:
    """Return the active workers of the asker's offices, or of one of them."""
    cards = await staff_cards(call.session)
    wanted = _wanted_offices(call.actor, query.office_id)
    bookable = await _bookable(call)
    workers = [card for card in cards if card.role is Role.WORKER and card.state == "active"]
    return WorkerList(
        items=[_worker(card, bookable) for card in workers if wanted is None or card.office_ids & wanted]
    )


def _wanted_offices(actor: Actor, office_id: str | None) -> frozenset[str] | None:
    """None means every office: an administrator belongs to none and looks after all."""
    if actor.role is Role.ADMINISTRATOR:
        return frozenset({office_id}) if office_id else None
    if office_id is None:
        return actor.office_ids
    if office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    return frozenset({office_id})


async def _bookable(call: Call) -> set[str] | None:
    """Whose calendars the asker may write in; None means everybody's of their offices."""
    if call.actor.role is Role.COORDINATOR:
        return None
    if call.actor.role is Role.WORKER:
        stood_in_for = await queries.stood_in_for(call.session, call.actor.id, call.now)
        return {call.actor.id, *(worker_id for worker_id, _ in stood_in_for)}
    return set()


def _worker(card: StaffCard, bookable: set[str] | None) -> WorkerView:
    return WorkerView(
        id=card.id,
        name=card.name,
        languages=list(card.languages),
        office_ids=sorted(card.office_ids),
        bookable=bookable is None or card.id in bookable,
    )


@routes.get("/api/v1/substitutions", permission=Permission.OFFICE_CALENDAR_READ)
async def list_substitutions(call: Call) -> SubstitutionList:
    """Return the substitutions that are not over and concern the asker or their offices."""
    rows = await queries.list_substitutions(
        call.session, visible_substitutions(call.actor, call.now), call.now
    )
    return SubstitutionList(items=await _substitutions(call, rows))


@routes.post(
    "/api/v1/substitutions",
    permission=Permission.OFFICE_SUBSTITUTIONS_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.TIME_PAST, ProblemCode.TIME_TOO_FAR),
)
async def add_substitution(call: Call, body: NewSubstitution) -> SubstitutionView:
    """Let one worker stand in for another on some days."""
    substitution_id = await service.add_substitution(call.session, call.actor, body, call.now)
    row = await queries.substitution(
        call.session, visible_substitutions(call.actor, call.now), substitution_id
    )
    (view,) = await _substitutions(call, [row] if row else [])
    return view


@routes.delete(
    "/api/v1/substitutions/{substitution_id}",
    permission=Permission.OFFICE_SUBSTITUTIONS_WRITE,
    problems=(ProblemCode.NOT_FOUND,),
)
async def remove_substitution(call: Call, path: SubstitutionPath) -> None:
    """End a substitution at once."""
    await service.remove_substitution(call.session, call.actor, path.substitution_id, call.now)


async def _substitutions(call: Call, rows: Iterable[SubstitutionRow]) -> list[SubstitutionView]:
    found = list(rows)
    names = await _names(call, {staff_id for row in found for staff_id in (row.worker_id, row.substitute_id)})
    return [
        SubstitutionView(
            id=row.id,
            office_id=row.office_id,
            worker_id=row.worker_id,
            worker_name=names[row.worker_id],
            substitute_id=row.substitute_id,
            substitute_name=names[row.substitute_id],
            from_day=row.from_day,
            until_day=row.until_day,
            today=row.starts_at <= call.now < row.ends_at,
        )
        for row in found
    ]
