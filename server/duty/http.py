"""Routes of the duty roster, of the alerts, and of what a page shows in danger before anybody is known."""

from collections.abc import Iterable
from functools import partial

from scheduling.ports import STAFF_SCREENS
from server.core.actor import Actor, Permission
from server.core.agency.languages import Language
from server.core.agency.queries import OfficeCard, office_cards
from server.core.crypto import unseal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.ids import token_hash
from server.core.web import Call, Routes
from server.duty import queries, service
from server.duty.policy import open_office, visible_alerts
from server.duty.queries import AlertRow
from server.duty.schemas import (
    AlertAction,
    AlertClosing,
    AlertPath,
    AlertState,
    AlertStatus,
    AlertSummary,
    AlertToken,
    CallMeNow,
    DangerList,
    DangerView,
    DutyDayView,
    DutyPath,
    DutyPerson,
    NewDutyDay,
    NewTurns,
    PublicOffice,
    PublicOfficeList,
    RosterView,
)

routes = Routes("duty")
_ANSWER, _ROSTER = Permission.OFFICE_DANGER_ANSWER, Permission.OFFICE_DUTY_WRITE
DAYS_AHEAD = 28


@routes.get("/api/v1/public/offices", permission=Permission.PUBLIC, limit="120/minute")
async def list_public_offices(call: Call) -> PublicOfficeList:
    """Return where somebody can turn to: the offices, as any page may show them."""
    return PublicOfficeList(
        items=[
            PublicOffice(
                id=card.id,
                name=card.name,
                country=card.country,
                time_zone=card.time_zone,
                offset_minutes=card.offset_minutes(call.now),
                languages=list(card.languages),
            )
            for card in await office_cards(call.session)
        ]
    )


@routes.post(
    "/api/v1/danger",
    permission=Permission.PUBLIC,
    status=201,
    limit="10/hour",
    problems=(ProblemCode.NOT_FOUND,),
)
async def call_me_now(call: Call, body: CallMeNow) -> AlertStatus:
    """Ask for a call at once: rings on the screen of whoever is on duty."""
    new = service.NewAlert(
        token=body.token,
        office_id=body.office_id,
        source="home",
        language=body.language,
        phone=body.phone,
        name=body.name,
    )
    raised = await service.raise_alert(call.session, call.actor, new, call.now)
    ring(call, raised.alert_id, raised.staff_ids)
    return await _status(call, body.token)


@routes.post(
    "/api/v1/danger/status",
    permission=Permission.PUBLIC,
    unit="read",
    limit="60/minute",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_danger_status(call: Call, body: AlertToken) -> AlertStatus:
    """Say whether somebody has taken the alert that this page raised."""
    return await _status(call, body.token)


@routes.get("/api/v1/danger", permission=_ANSWER)
async def list_danger_alerts(call: Call) -> DangerList:
    """Return the open alerts that are the asker's business: no names and no numbers."""
    rows = await queries.open_alerts(call.session, visible_alerts(call.actor))
    return DangerList(items=await _summaries(call, rows))


@routes.get("/api/v1/danger/{alert_id}", permission=_ANSWER, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def read_danger_alert(call: Call, path: AlertPath) -> DangerView:
    """Return an alert with whom to call. The reading is recorded."""
    view = await _view(call, path.alert_id)
    await service.record_reading(call.session, call.actor, path.alert_id, call.now)
    return view


@routes.post(
    "/api/v1/danger/{alert_id}/take",
    permission=_ANSWER,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.ALERT_STATE),
)
async def take_danger_alert(call: Call, path: AlertPath) -> DangerView:
    """Take an alert: it stops ringing everywhere, and whoever asked sees that somebody comes."""
    told = await service.take_alert(call.session, call.actor, path.alert_id, call.now)
    ring(call, path.alert_id, told)
    return await _view(call, path.alert_id)


@routes.post(
    "/api/v1/danger/{alert_id}/close",
    permission=_ANSWER,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.ALERT_STATE),
)
async def close_danger_alert(call: Call, path: AlertPath, body: AlertClosing) -> None:
    """Say how an alert ended."""
    told = await service.close_alert(call.session, call.actor, path.alert_id, body.outcome, call.now)
    ring(call, path.alert_id, told)


@routes.get(
    "/api/v1/offices/{office_id}/duty",
    permission=Permission.OFFICE_CALENDAR_READ,
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_duty_roster(call: Call, path: DutyPath) -> RosterView:
    """Return who is on duty in one of the asker's offices."""
    return await _roster(call, path.office_id)


@routes.put("/api/v1/offices/{office_id}/duty/turns", permission=_ROSTER, problems=(ProblemCode.NOT_FOUND,))
async def change_duty_turns(call: Call, path: DutyPath, body: NewTurns) -> RosterView:
    """Change who is on duty on which weekday."""
    await service.change_turns(call.session, call.actor, path.office_id, body, call.now)
    return await _roster(call, path.office_id)


@routes.put(
    "/api/v1/offices/{office_id}/duty/days",
    permission=_ROSTER,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.TIME_PAST),
)
async def change_duty_day(call: Call, path: DutyPath, body: NewDutyDay) -> RosterView:
    """Put somebody else on duty on one day."""
    await service.change_day(call.session, call.actor, path.office_id, body, call.now)
    return await _roster(call, path.office_id)


def ring(call: Call, alert_id: str, staff_ids: Iterable[str]) -> None:
    """Let open pages know, once it is stored, that an alert has come, was taken or is over."""
    call.on_commit(partial(call.app[STAFF_SCREENS].tell, list(staff_ids), "alert", {"alert_id": alert_id}))


async def _status(call: Call, token: str) -> AlertStatus:
    row = await queries.alert_by_token(call.session, token_hash(token))
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return AlertStatus(state=_state(row))


async def _view(call: Call, alert_id: str) -> DangerView:
    row = await queries.alert_row(call.session, visible_alerts(call.actor), alert_id)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    (summary,) = await _summaries(call, [row])
    names = await _names(call, [row.duty_staff_id])
    return DangerView(
        **dict(summary),
        name=_open(call, row.name_sealed, service.name_place(row.id)),
        phone=_open(call, row.phone_sealed, service.phone_place(row.id)),
        duty_name=names.get(row.duty_staff_id or ""),
    )


def _open(call: Call, sealed: bytes | None, place: str) -> str | None:
    return None if sealed is None else unseal(call.session, sealed, place)


async def _summaries(call: Call, rows: list[AlertRow]) -> list[AlertSummary]:
    offices = {card.id: card for card in await office_cards(call.session)} if rows else {}
    names = await _names(call, [row.taken_by for row in rows])
    return [_summary(call.actor, row, offices[row.office_id], names) for row in rows]


def _summary(actor: Actor, row: AlertRow, office: OfficeCard, names: dict[str, str]) -> AlertSummary:
    state = _state(row)
    actions: dict[AlertState, list[AlertAction]] = {"ringing": ["take"], "taken": ["close"], "closed": []}
    return AlertSummary(
        id=row.id,
        office_id=row.office_id,
        office_name=office.name,
        source="request" if row.source == "request" else "home",
        language=Language(row.language),
        raised_at=row.raised_at,
        offset_minutes=office.offset_minutes(row.raised_at),
        state=state,
        escalated=row.escalated_at is not None,
        rings=state == "ringing",
        mine=row.taken_by == actor.id,
        taken_by_name=names.get(row.taken_by or ""),
        actions=actions[state],
    )


def _state(row: AlertRow) -> AlertState:
    if row.closed_at is not None:
        return "closed"
    return "ringing" if row.taken_by is None else "taken"


async def _names(call: Call, staff_ids: Iterable[str | None]) -> dict[str, str]:
    wanted = {staff_id for staff_id in staff_ids if staff_id is not None}
    return {card.id: card.name for card in await staff_cards(call.session, wanted)} if wanted else {}


async def _roster(call: Call, office_id: str) -> RosterView:
    office = await open_office(call.session, call.actor, office_id)
    today = office.local_day(call.now)
    roster = await queries.roster(call.session, office_id, today)
    people = await queries.duty_people(call.session, office_id)
    ahead = roster.ahead(today, DAYS_AHEAD)
    names = await _names(call, [staff_id for _, staff_id, _ in ahead])
    return RosterView(
        office_id=office.id,
        office_name=office.name,
        turns=[roster.turns.get(weekday) for weekday in range(7)],
        days=[
            DutyDayView(day=day, staff_id=staff_id, staff_name=names.get(staff_id or ""), differs=differs)
            for day, staff_id, differs in ahead
        ],
        people=[DutyPerson(id=card.id, name=card.name) for card in people],
        actions=["change"] if call.actor.may(_ROSTER) else [],
    )
