"""Turns every refusal and every fault into `application/problem+json` with a stable code."""

from collections.abc import Sequence

from aiohttp import web
from aiohttp.typedefs import Handler
from pydantic import ValidationError
from sqlalchemy.exc import DBAPIError

from server.core.errors import STATUS, TYPE_PREFIX, Param, Problem, ProblemCode
from server.core.log import get_logger
from server.core.web.schemas import ProblemBody, ProblemItem

CONTENT_TYPE = "application/problem+json"
_BY_STATUS = {
    404: ProblemCode.NOT_FOUND,
    405: ProblemCode.METHOD_NOT_ALLOWED,
    413: ProblemCode.BODY_TOO_LARGE,
}


def problem_response(
    code: ProblemCode, params: dict[str, Param] | None = None, errors: Sequence[ProblemItem] = ()
) -> web.Response:
    """Return the answer for a code."""
    body = ProblemBody(
        type=TYPE_PREFIX + code.value,
        title=code.value.replace("_", " ").capitalize(),
        status=STATUS[code],
        code=code.value,
        params=params or {},
        errors=list(errors),
    )
    return web.Response(body=body.model_dump_json().encode(), status=STATUS[code], content_type=CONTENT_TYPE)


def validation_items(error: ValidationError, root: str) -> list[ProblemItem]:
    """Name each faulty place and why, without repeating what was sent."""
    items = []
    for fault in error.errors(include_input=False, include_context=False, include_url=False):
        place = "/".join(str(part) for part in fault["loc"])
        items.append(ProblemItem(pointer=f"/{root}/{place}" if place else f"/{root}", code=fault["type"]))
    return items


@web.middleware
async def problem_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer for whatever a handler raises. A fault of ours is logged by class and place, never by text."""
    try:
        return await handler(request)
    except Problem as problem:
        return problem_response(problem.code, problem.params)
    except web.HTTPException as error:
        return _for_http(error)
    except DBAPIError as error:
        get_logger().exception("database_failed", route=_route(request))
        gone = error.connection_invalidated
        return problem_response(ProblemCode.UNAVAILABLE if gone else ProblemCode.INTERNAL)
    except Exception:
        get_logger().exception("request_failed", route=_route(request), method=request.method)
        return problem_response(ProblemCode.INTERNAL)


def _for_http(error: web.HTTPException) -> web.StreamResponse:
    if error.status < 400:
        raise error
    response = problem_response(_BY_STATUS.get(error.status, ProblemCode.BAD_REQUEST))
    if "Allow" in error.headers:
        response.headers["Allow"] = error.headers["Allow"]
    return response


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else "unknown"
