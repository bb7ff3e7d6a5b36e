"""Routes of appointments, of what is offered, and of when there is time."""

from scheduling.http import appointments, availability, offers, own
from server.core.web import Routes

routes = Routes("scheduling", appointments.routes, offers.routes, availability.routes, own.routes)

__all__ = ["routes"]
