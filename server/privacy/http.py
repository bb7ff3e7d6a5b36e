"""Routes of erasing a client, of holds, and of how long records are kept."""

from scheduling.ports import CLIENTS
from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes
from server.people.schemas import ClientPath
from server.privacy.schemas import (
    Erasure,
    ErasurePreview,
    NewHold,
    NewRetention,
    RetentionList,
    TypePath,
)
from server.privacy.service import erasing, holding, retention

routes = Routes("privacy")
_ERASE = Permission.OFFICE_CLIENTS_ERASE
_ERASURE = "/api/v1/clients/{client_id}/erasure"
_HOLD = "/api/v1/clients/{client_id}/legal-hold"


@routes.get(_ERASURE, permission=_ERASE, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def preview_erasure(call: Call, path: ClientPath) -> ErasurePreview:
    """Say what erasing a client would take, what stays, and what stands in its way. The reading is recorded."""
    return await erasing.preview(call.session, call.app[CLIENTS], call.actor, path.client_id, call.now)


@routes.post(
    _ERASURE,
    permission=_ERASE,
    problems=(
        ProblemCode.NOT_FOUND,
        ProblemCode.CONFIRMATION_WRONG,
        ProblemCode.HELD_BY_LAW,
        ProblemCode.APPOINTMENTS_OPEN,
    ),
)
async def erase_client(call: Call, path: ClientPath, body: Erasure) -> None:
    """Erase a client from every table. It cannot be undone."""
    await erasing.erase(call.session, call.app[CLIENTS], call.actor, path.client_id, body, call.now)


@routes.put(_HOLD, permission=_ERASE, problems=(ProblemCode.NOT_FOUND,))
async def set_legal_hold(call: Call, path: ClientPath, body: NewHold) -> ErasurePreview:
    """Keep everything of a client until the hold is lifted."""
    clients = call.app[CLIENTS]
    await holding.set_hold(call.session, clients, call.actor, path.client_id, body.reason, call.now)
    return await erasing.preview(call.session, clients, call.actor, path.client_id, call.now)


@routes.delete(_HOLD, permission=_ERASE, problems=(ProblemCode.NOT_FOUND,))
async def lift_legal_hold(call: Call, path: ClientPath) -> None:
    """Let a client be erased again."""
    await holding.lift_hold(call.session, call.app[CLIENTS], call.actor, path.client_id, call.now)


@routes.get("/api/v1/retention", permission=Permission.AGENCY_SETTINGS_WRITE)
async def read_retention(call: Call) -> RetentionList:
    """Return how long each type of record is kept, and how much would go today. Counts only."""
    return await retention.read_retention(call.session, call.now)


@routes.put(
    "/api/v1/retention/{record_type}",
    permission=Permission.AGENCY_SETTINGS_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.RETENTION_CHANGED),
)
async def change_retention(call: Call, path: TypePath, body: NewRetention) -> RetentionList:
    """Decide how long a type of record is kept."""
    await retention.change_retention(call.session, call.actor, path.record_type, body, call.now)
    return await retention.read_retention(call.session, call.now)
