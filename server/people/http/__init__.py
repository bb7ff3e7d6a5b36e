"""Routes of the client record, the workers to choose from, and substitutions."""

from server.core.web import Routes
from server.people.http import clients, record

routes = Routes("people", clients.routes, record.routes)

__all__ = ["routes"]
