"""Routes of what administrators and those who lead see over all: the installation's health, the mix of forms."""

from server.core.actor import Permission
from server.core.web import Call, Routes
from server.core.web.keys import SETTINGS
from server.desk import health, mix
from server.desk.health_schemas import HealthView
from server.desk.mix_schemas import MixQuery, MixView

routes = Routes("overview")


@routes.get("/api/v1/health", permission=Permission.AGENCY_SETTINGS_WRITE)
async def read_health(call: Call) -> HealthView:
    """Return how the installation is, what is worst first."""
    found = await health.checks(call.session, call.app[SETTINGS], call.now)
    return HealthView(now=call.now, checks=found)


@routes.get("/api/v1/reports/forms", permission=Permission.AGENCY_REPORTS_READ)
async def read_mix(call: Call, query: MixQuery) -> MixView:
    """Return how many appointments of each form an office's month had, and how they went."""
    return await mix.mix(call.session, call.actor, query.month, call.now)
