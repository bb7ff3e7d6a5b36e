"""Routes of the desk."""

from scheduling.ports import CLIENTS
from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes
from server.desk import queries, timeline, week
from server.desk.schemas import DayQuery, TimelinePath, TimelineView, TodayView, WeekQuery, WeekView

routes = Routes("desk")


@routes.get(
    "/api/v1/desk/today", permission=Permission.OFFICE_CALENDAR_READ, problems=(ProblemCode.NOT_FOUND,)
)
async def read_desk(call: Call, query: DayQuery) -> TodayView:
    """Return a day at the asker's desk, who waits now, and the notes that are not signed yet."""
    return await queries.today(
        call.session,
        call.app[CLIENTS],
        call.actor,
        call.now,
        day=query.day,
        office_id=query.office_id,
    )


@routes.get(
    "/api/v1/desk/week", permission=Permission.OFFICE_CALENDAR_READ, problems=(ProblemCode.NOT_FOUND,)
)
async def read_week(call: Call, query: WeekQuery) -> WeekView:
    """Return a week of the calendar, in the time of the asker's own office."""
    return await week.week(
        call.session,
        call.app[CLIENTS],
        call.actor,
        call.now,
        day=query.day,
        worker_id=query.worker_id,
    )


@routes.get(
    "/api/v1/appointments/{appointment_id}/timeline",
    permission=Permission.OFFICE_CALENDAR_READ,
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_timeline(call: Call, path: TimelinePath) -> TimelineView:
    """Return what happened in an appointment, in order, with times and who."""
    return await timeline.timeline(call.session, call.app[CLIENTS], call.actor, path.appointment_id, call.now)
