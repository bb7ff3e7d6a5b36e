"""The typed handler layer on aiohttp, and what guards every answer."""

from server.core.web.call import Call
from server.core.web.routes import Route, Routes
from server.core.web.schemas import In, Out

__all__ = ["Call", "In", "Out", "Route", "Routes"]
