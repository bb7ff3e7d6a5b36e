"""Whether the process lives, whether it is ready, and its counters. None of it names a person or a row."""

from time import perf_counter

from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from server.core.errors import Problem, ProblemCode
from server.core.web.addresses import client_address
from server.core.web.keys import DATABASE, SETTINGS

REGISTRY = CollectorRegistry()
_ANSWERS = Counter(
    "suhbat_http_answers", "Answers by route and status", ("route", "status"), registry=REGISTRY
)
_SECONDS = Histogram("suhbat_http_seconds", "Time to answer by route", ("route",), registry=REGISTRY)
_LOCAL = frozenset({"127.0.0.1", "::1"})


def add_health(app: web.Application) -> None:
    """Offer /healthz (alive), /readyz (the database answers) and, to this machine alone, /metrics."""
    app.router.add_get("/healthz", _alive)
    app.router.add_get("/readyz", _ready)
    app.router.add_get("/metrics", _metrics)


async def _alive(_request: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})


async def _ready(request: web.Request) -> web.Response:
    try:
        async with request.app[DATABASE].read() as session:
            await session.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError) as error:
        raise Problem(ProblemCode.UNAVAILABLE) from error
    return web.json_response({"status": "ok"})


async def _metrics(request: web.Request) -> web.Response:
    forwarded = "X-Forwarded-For" in request.headers
    if forwarded or client_address(request, request.app[SETTINGS]) not in _LOCAL:
        raise Problem(ProblemCode.NOT_FOUND)
    return web.Response(body=generate_latest(REGISTRY), headers={"Content-Type": CONTENT_TYPE_LATEST})


@web.middleware
async def metrics_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Count and time every answer under its route's pattern, never under the path that was asked for."""
    began = perf_counter()
    response = await handler(request)
    resource = request.match_info.route.resource
    route = resource.canonical if resource else "none"
    _ANSWERS.labels(route, str(response.status)).inc()
    _SECONDS.labels(route).observe(perf_counter() - began)
    return response
