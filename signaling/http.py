"""The routes of the start checklist. The session itself is spoken over the socket."""

from functools import partial

from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes
from signaling import service
from signaling.ports import APPOINTMENTS
from signaling.registry import ROOMS
from signaling.schemas import Checklist, ChecklistItemPath, ChecklistPath, ChecklistPut

routes = Routes("signaling")


@routes.get(
    "/api/v1/appointments/{appointment_id}/checklist",
    permission=Permission.CLIENT_CHECKLIST_READ,
    problems=(ProblemCode.NOT_FOUND,),
    unit="write",
)
async def read_checklist(call: Call, path: ChecklistPath) -> Checklist:
    """Return the start checklist with its answers."""
    return await service.read_checklist(
        call.session, call.app[APPOINTMENTS], call.actor, path.appointment_id, call.now
    )


@routes.put(
    "/api/v1/appointments/{appointment_id}/checklist/{item}",
    permission=Permission.CLIENT_CHECKLIST_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.APPOINTMENT_STATE),
)
async def settle_checklist_item(call: Call, path: ChecklistItemPath, body: ChecklistPut) -> Checklist:
    """Answer one item, or waive it with a reason."""
    changed = await service.settle_item(
        call.session,
        call.app[APPOINTMENTS],
        call.actor,
        path.appointment_id,
        path.item,
        body,
        call.now,
    )
    call.on_commit(partial(call.app[ROOMS].checklist_changed, path.appointment_id, changed, call.actor))
    return changed.view
