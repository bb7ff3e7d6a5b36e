"""Routes of the client record, the workers to choose from, and substitutions."""

from server.core.web import Routes
from server.people.http import clients, importing, own, record

routes = Routes("people", clients.routes, importing.routes, record.routes, own.routes)

__all__ = ["routes"]
