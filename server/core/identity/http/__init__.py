"""Routes of signing in, of staff and their invitations, of joining, and of tickets for sockets."""

from server.core.identity.http import accounts, demo, joining, personal, signing_in, staffing
from server.core.web import Routes

routes = Routes(
    "identity", signing_in.routes, accounts.routes, staffing.routes, joining.routes, personal.routes
)
demo_routes = demo.routes

__all__ = ["demo_routes", "routes"]
