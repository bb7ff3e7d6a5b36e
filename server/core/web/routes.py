"""Typed handlers: each route names its permission, its models and its refusals, and the rest follows from them."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypedDict, TypeVar, Unpack, get_type_hints

from aiohttp import web
from pydantic import BaseModel, ValidationError

from server.core.actor import ActorKind, Permission
from server.core.errors import Problem, ProblemCode
from server.core.web.addresses import client_network
from server.core.web.call import Call
from server.core.web.keys import AUTHENTICATE, CLOCK, DATABASE, LIMITER, SETTINGS
from server.core.web.problems import problem_response, validation_items

F = TypeVar("F", bound=Callable[..., Awaitable[BaseModel | None]])
HandlerFunction = Callable[..., Awaitable[BaseModel | None]]
DEFAULT_LIMIT = "600/minute"


Unit = Literal["read", "write", "none"]
"""The unit of work that a handler gets. By default a GET reads and all others write; a GET that must leave an audit
row writes; a handler with slow work in the middle asks for none and opens its own."""


class Options(TypedDict, total=False):
    """What a route may say beside its path; `permission` is asked of all. `body_bytes` is for a body that may be larger
    than others (a file)."""

    permission: Permission
    problems: tuple[ProblemCode, ...]
    status: int
    limit: str
    unit: Unit
    body_bytes: int


@dataclass(frozen=True, slots=True)
class Route:
    """One typed route, as the application and the API description read it."""

    method: str
    path: str
    permission: Permission
    handler: HandlerFunction
    tag: str
    status: int
    problems: tuple[ProblemCode, ...]
    limit: str
    unit: Unit
    body_bytes: int | None
    body: type[BaseModel] | None
    path_model: type[BaseModel] | None
    query: type[BaseModel] | None
    answer: type[BaseModel] | None

    @property
    def name(self) -> str:
        """The operation's name: unique, stable, used by the TypeScript client."""
        return self.handler.__name__


class Routes:
    """A domain's list of routes, made without the application. A large one is put together from `parts`."""

    def __init__(self, tag: str, *parts: "Routes") -> None:
        self._tag = tag
        self._routes: list[Route] = [route for part in parts for route in part]

    def __iter__(self) -> Iterator[Route]:
        return iter(self._routes)

    def get(self, path: str, **options: Unpack[Options]) -> Callable[[F], F]:
        """Register a read: it gets a unit of work that cannot write."""
        return self._add("GET", path, options)

    def post(self, path: str, **options: Unpack[Options]) -> Callable[[F], F]:
        """Register a change or a creation (then with `status=201`)."""
        return self._add("POST", path, options)

    def put(self, path: str, **options: Unpack[Options]) -> Callable[[F], F]:
        """Register a replacement that may be repeated without harm."""
        return self._add("PUT", path, options)

    def patch(self, path: str, **options: Unpack[Options]) -> Callable[[F], F]:
        """Register a partial change."""
        return self._add("PATCH", path, options)

    def delete(self, path: str, **options: Unpack[Options]) -> Callable[[F], F]:
        """Register a removal."""
        return self._add("DELETE", path, options)

    def _add(self, method: str, path: str, options: Options) -> Callable[[F], F]:
        def register(handler: F) -> F:
            self._routes.append(_route(method, path, self._tag, handler, options))
            return handler

        return register


def _route(method: str, path: str, tag: str, handler: HandlerFunction, options: Options) -> Route:
    hints = get_type_hints(handler)
    answer = hints["return"]
    status = options.get("status", 204 if answer is type(None) else 200)
    return Route(
        method=method,
        path=path,
        permission=options["permission"],
        handler=handler,
        tag=tag,
        status=status,
        problems=options.get("problems", ()),
        limit=options.get("limit", DEFAULT_LIMIT),
        unit=options.get("unit", "read" if method == "GET" else "write"),
        body_bytes=options.get("body_bytes"),
        body=hints.get("body"),
        path_model=hints.get("path"),
        query=hints.get("query"),
        answer=None if answer is type(None) else answer,
    )


def add_routes(app: web.Application, routes: Routes) -> None:
    """Put a domain's routes into the application. HEAD is not offered: a read here may leave an audit row."""
    for route in routes:
        app.router.add_route(route.method, route.path, _adapter(route))


def _adapter(route: Route) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def serve(request: web.Request) -> web.StreamResponse:
        network = client_network(request, request.app[SETTINGS])
        await request.app[LIMITER].hit(route.limit, route.name, network)
        call = await _authorise(route, request)
        try:
            arguments = await _arguments(route, request)
        except _Invalid as error:
            return problem_response(ProblemCode.VALIDATION, errors=validation_items(error.error, error.root))
        answer = await _run(route, call, arguments)
        response = _response(route, answer)
        call.write_cookies(response)
        return response

    return serve


async def _authorise(route: Route, request: web.Request) -> Call:
    actor = await request.app[AUTHENTICATE](request, route.permission)
    if not actor.may(route.permission):
        nobody = actor.kind is ActorKind.ANONYMOUS
        raise Problem(ProblemCode.SIGN_IN_REQUIRED if nobody else ProblemCode.FORBIDDEN)
    return Call(request, actor, request.app[CLOCK]())


class _Invalid(Exception):
    def __init__(self, root: str, error: ValidationError) -> None:
        super().__init__(root)
        self.root = root
        self.error = error


async def _arguments(route: Route, request: web.Request) -> dict[str, BaseModel]:
    """Read and check everything that was sent, before any unit of work is open."""
    arguments: dict[str, BaseModel] = {}
    if route.path_model:
        arguments["path"] = _text_model(route.path_model, "path", dict(request.match_info))
    if route.query:
        arguments["query"] = _text_model(route.query, "query", _single_values(request))
    if route.body:
        arguments["body"] = await _body(route.body, _sized(route, request))
    return arguments


def _single_values(request: web.Request) -> dict[str, str]:
    if len(set(request.query.keys())) != len(request.query):
        raise Problem(ProblemCode.BAD_REQUEST)
    return dict(request.query)


def _text_model(model: type[BaseModel], root: str, values: dict[str, str]) -> BaseModel:
    try:
        return model.model_validate_strings(values)
    except ValidationError as error:
        # An identifier that cannot exist names nothing: the same answer as for one that does not.
        if root == "path":
            raise Problem(ProblemCode.NOT_FOUND) from error
        raise _Invalid(root, error) from error


def _sized(route: Route, request: web.Request) -> web.Request:
    return request if route.body_bytes is None else request.clone(client_max_size=route.body_bytes)


async def _body(model: type[BaseModel], request: web.Request) -> BaseModel:
    if request.content_type != "application/json":
        raise Problem(ProblemCode.NOT_JSON)
    raw = await request.read()
    try:
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        raise _Invalid("body", error) from error


async def _run(route: Route, call: Call, arguments: dict[str, BaseModel]) -> BaseModel | None:
    if route.unit == "none":
        answer = await route.handler(call, **arguments)
    else:
        database = call.request.app[DATABASE]
        async with database.read() if route.unit == "read" else database.write() as session:
            call.use(session)
            answer = await route.handler(call, **arguments)
        call.use(None)
    await call.run_after_commit()
    return answer


def _response(route: Route, answer: BaseModel | None) -> web.Response:
    if answer is None:
        return web.Response(status=route.status)
    return web.Response(
        body=answer.model_dump_json().encode(),
        status=route.status,
        content_type="application/json",
        charset="utf-8",
    )
