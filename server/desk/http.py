"""Routes of the desk."""

from scheduling.ports import CLIENTS
from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes
from server.desk import absence, board, calling, form_choice, queries, timeline, week
from server.desk.absence_schemas import AbsenceQuery, AbsenceView
from server.desk.board_schemas import BoardQuery, BoardView, CallCard, CallPath, DowntimeList, DowntimeQuery
from server.desk.copy_schemas import CopyFiles
from server.desk.form_choice_schemas import FormChoices, SituationBody
from server.desk.own_copy import copy_for_client, own_copy
from server.desk.schemas import DayQuery, TimelinePath, TimelineView, TodayView, WeekQuery, WeekView
from server.people.schemas import ClientPath

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


@routes.get(
    "/api/v1/me/copy",
    permission=Permission.ME_RECORD_USE,
    unit="write",
    limit="20/hour",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_own_copy(call: Call) -> CopyFiles:
    """Return a copy of what is kept about the client who asks. It is recorded that they took one."""
    return await own_copy(call.session, call.app[CLIENTS], call.actor, call.now)


@routes.get(
    "/api/v1/clients/{client_id}/copy",
    permission=Permission.CLIENT_RECORD_WRITE,
    unit="write",
    limit="60/hour",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_client_copy(call: Call, path: ClientPath) -> CopyFiles:
    """Return a copy of what is kept about a client, to hand it over to them. It is recorded that it was taken."""
    return await copy_for_client(call.session, call.app[CLIENTS], call.actor, path.client_id, call.now)


@routes.get("/api/v1/board", permission=Permission.OFFICE_BOARD_READ, problems=(ProblemCode.NOT_FOUND,))
async def read_board(call: Call, query: BoardQuery) -> BoardView:
    """Return today at an office's front desk."""
    return await board.board(call.session, call.app[CLIENTS], call.actor, call.now, query.office_id)


@routes.get(
    "/api/v1/board/downtime",
    permission=Permission.OFFICE_BOARD_READ,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_downtime_list(call: Call, query: DowntimeQuery) -> DowntimeList:
    """Return a day's appointments with numbers and contact rules, to be printed. For each client it is recorded."""
    return await calling.downtime_list(
        call.session,
        call.app[CLIENTS],
        call.actor,
        call.now,
        office_id=query.office_id,
        day=query.day,
    )


@routes.get(
    "/api/v1/appointments/{appointment_id}/call-card",
    permission=Permission.OFFICE_CALENDAR_READ,
    unit="write",
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_call_card(call: Call, path: CallPath) -> CallCard:
    """Return what must be known before the client is called, and the number. The reading is recorded."""
    return await calling.call_card(call.session, call.app[CLIENTS], call.actor, path.appointment_id, call.now)


@routes.post(
    "/api/v1/desk/form-choice",
    permission=Permission.OFFICE_CALENDAR_WRITE,
    unit="read",
    problems=(ProblemCode.NOT_FOUND,),
)
async def choose_form(call: Call, body: SituationBody) -> FormChoices:
    """Return which form fits a client's situation, with the reasons. A person chooses."""
    return await form_choice.form_choices(call.session, call.app[CLIENTS], call.actor, body, call.now)


@routes.get(
    "/api/v1/desk/absence",
    permission=Permission.OFFICE_SUBSTITUTIONS_WRITE,
    problems=(ProblemCode.NOT_FOUND,),
)
async def read_absence(call: Call, query: AbsenceQuery) -> AbsenceView:
    """Return the appointments of a worker who is away, with a proposal for each."""
    return await absence.absence(
        call.session,
        call.app[CLIENTS],
        call.actor,
        call.now,
        worker_id=query.worker_id,
        from_day=query.from_day,
        until_day=query.until_day,
    )
