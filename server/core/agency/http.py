"""Routes of the agency: all staff read, administrators write."""

from datetime import datetime

from server.core.actor import Permission
from server.core.agency import queries, service
from server.core.agency.languages import Language
from server.core.agency.schemas import (
    AgencyChange,
    AgencyView,
    EmergencyNumber,
    HolidayList,
    HolidayPath,
    HolidayView,
    NewHoliday,
    NewOffice,
    OfficeChange,
    OfficeList,
    OfficePath,
    OfficeView,
    WeekHours,
)
from server.core.errors import Problem, ProblemCode
from server.core.web import Call, Routes

routes = Routes("agency")
_READ, _WRITE = Permission.AGENCY_SETTINGS_READ, Permission.AGENCY_SETTINGS_WRITE


@routes.get("/api/v1/agency", permission=_READ)
async def read_agency(call: Call) -> AgencyView:
    """Return the agency's settings."""
    return await _agency(call)


@routes.patch("/api/v1/agency", permission=_WRITE)
async def change_agency(call: Call, body: AgencyChange) -> AgencyView:
    """Change the agency's settings."""
    await service.change_agency(call.session, call.actor, body, call.now)
    return await _agency(call)


@routes.get("/api/v1/offices", permission=_READ)
async def list_offices(call: Call) -> OfficeList:
    """Return all offices."""
    return OfficeList(
        items=[_office_view(card, call.now) for card in await queries.office_cards(call.session)]
    )


@routes.post("/api/v1/offices", permission=_WRITE, status=201)
async def add_office(call: Call, body: NewOffice) -> OfficeView:
    """Add an office."""
    office_id = await service.add_office(call.session, call.actor, body, call.now)
    return await _office(call, office_id)


@routes.get("/api/v1/offices/{office_id}", permission=_READ, problems=(ProblemCode.NOT_FOUND,))
async def read_office(call: Call, path: OfficePath) -> OfficeView:
    """Return one office."""
    return await _office(call, path.office_id)


@routes.patch("/api/v1/offices/{office_id}", permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def change_office(call: Call, path: OfficePath, body: OfficeChange) -> OfficeView:
    """Change an office."""
    await service.change_office(call.session, call.actor, path.office_id, body, call.now)
    return await _office(call, path.office_id)


@routes.get("/api/v1/offices/{office_id}/holidays", permission=_READ, problems=(ProblemCode.NOT_FOUND,))
async def list_holidays(call: Call, path: OfficePath) -> HolidayList:
    """Return an office's holidays."""
    await _office(call, path.office_id)
    cards = await queries.holiday_cards(call.session, path.office_id)
    return HolidayList(items=[HolidayView(id=card.id, day=card.day, name=card.name) for card in cards])


@routes.post(
    "/api/v1/offices/{office_id}/holidays",
    permission=_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.HOLIDAY_EXISTS),
)
async def add_holiday(call: Call, path: OfficePath, body: NewHoliday) -> HolidayView:
    """Close an office for a day."""
    holiday_id = await service.add_holiday(
        call.session, call.actor, path.office_id, day=body.day, name=body.name, now=call.now
    )
    return HolidayView(id=holiday_id, day=body.day, name=body.name)


@routes.delete(
    "/api/v1/offices/{office_id}/holidays/{holiday_id}", permission=_WRITE, problems=(ProblemCode.NOT_FOUND,)
)
async def remove_holiday(call: Call, path: HolidayPath) -> None:
    """Open the office again on that day."""
    await service.remove_holiday(call.session, call.actor, path.office_id, path.holiday_id, call.now)


async def _agency(call: Call) -> AgencyView:
    card = await queries.agency_card(call.session)
    return AgencyView(
        name=card.name,
        exit_address=card.exit_address,
        default_language=card.default_language,
        public_origin=call.settings.public_origin,
    )


async def _office(call: Call, office_id: str) -> OfficeView:
    card = await queries.office_card(call.session, office_id)
    if card is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return _office_view(card, call.now)


def _office_view(card: queries.OfficeCard, now: datetime) -> OfficeView:
    return OfficeView(
        id=card.id,
        name=card.name,
        country=card.country,
        time_zone=card.time_zone,
        opening=WeekHours.model_validate(card.opening),
        languages=list(card.languages),
        emergency_numbers=[EmergencyNumber.model_validate(number) for number in card.emergency_numbers],
        address=card.address,
        phone=card.phone,
        directions={Language(language): text for language, text in card.directions.items()},
        client_change_hours=card.client_change_hours,
        hold_hours=card.hold_hours,
        overdue_minutes=card.overdue_minutes,
        reminder_minutes=list(card.reminder_minutes),
        offset_minutes=card.offset_minutes(now),
        open_now=card.is_open(now),
        next_opening=card.next_opening(now),
    )
