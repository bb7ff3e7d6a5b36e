"""Writes the API description (OpenAPI 3.1) from the typed routes. web/ gets its types from it; nothing is told twice."""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from server.core.actor import SEAT_SCOPE, Permission
from server.core.errors import STATUS, ProblemCode
from server.core.web import Route
from server.core.web.problems import CONTENT_TYPE
from server.core.web.schemas import ProblemBody

Schema = dict[str, Any]
_REF = "#/components/schemas/{model}"
_Key = tuple[type[BaseModel], JsonSchemaMode]


def describe(routes: Sequence[Route], payloads: Sequence[type[BaseModel]], version: str) -> Schema:
    """Return the document. `payloads` are models that travel by socket: they are described for their types alone."""
    refs, components = _schemas(routes, payloads)
    paths: Schema = {}
    for route in routes:
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(route, refs, components)
    for model in _text_models(routes):
        components.pop(model.__name__, None)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Suhbat",
            "version": version,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "staff": {"type": "apiKey", "in": "cookie", "name": "suhbat"},
                "seat": {"type": "apiKey", "in": "cookie", "name": "suhbat-seat"},
            },
        },
    }


def _schemas(
    routes: Sequence[Route], payloads: Sequence[type[BaseModel]]
) -> tuple[dict[_Key, Schema], Schema]:
    keys: list[_Key] = [(ProblemBody, "serialization")]
    keys += [(model, "serialization") for model in payloads]
    keys += [(route.answer, "serialization") for route in routes if route.answer]
    keys += [(route.body, "validation") for route in routes if route.body]
    keys += [(model, "validation") for model in _text_models(routes)]
    found, definitions = models_json_schema(list(dict.fromkeys(keys)), ref_template=_REF)
    refs: dict[_Key, Schema] = {key: found[key] for key in dict.fromkeys(keys)}
    return refs, definitions.get("$defs", {})


def _text_models(routes: Sequence[Route]) -> list[type[BaseModel]]:
    return [model for route in routes for model in (route.path_model, route.query) if model]


def _operation(route: Route, refs: dict[_Key, Schema], components: Schema) -> Schema:
    operation: Schema = {
        "operationId": route.name,
        "tags": [route.tag],
        "summary": (route.handler.__doc__ or route.name).strip().splitlines()[0],
        "x-permission": route.permission.value,
        "responses": _responses(route, refs),
    }
    if route.permission is not Permission.PUBLIC:
        scheme = "seat" if route.permission.startswith(SEAT_SCOPE) else "staff"
        operation["security"] = [{scheme: []}]
    parameters = [
        *_parameters(route.path_model, "path", components),
        *_parameters(route.query, "query", components),
    ]
    if parameters:
        operation["parameters"] = parameters
    if route.body:
        content = {"application/json": {"schema": refs[route.body, "validation"]}}
        operation["requestBody"] = {"required": True, "content": content}
    return operation


def _parameters(model: type[BaseModel] | None, place: str, components: Schema) -> Iterable[Schema]:
    if model is None:
        return
    schema = components[model.__name__]
    required = schema.get("required", [])
    for name, value in schema.get("properties", {}).items():
        yield {"name": name, "in": place, "required": name in required, "schema": value}


def _responses(route: Route, refs: dict[_Key, Schema]) -> Schema:
    phrase = HTTPStatus(route.status).phrase
    done: Schema = {"description": phrase}
    if route.answer:
        done["content"] = {"application/json": {"schema": refs[route.answer, "serialization"]}}
    responses: Schema = {str(route.status): done}
    for status, codes in sorted(_problems(route).items()):
        problem = {CONTENT_TYPE: {"schema": refs[ProblemBody, "serialization"]}}
        responses[str(status)] = {"description": ", ".join(sorted(codes)), "content": problem}
    return responses


def _problems(route: Route) -> dict[int, set[str]]:
    """Group by status what the route says it refuses and what the layer refuses on its behalf."""
    codes = {*route.problems, ProblemCode.TOO_MANY_REQUESTS, ProblemCode.UNAVAILABLE}
    if route.permission is not Permission.PUBLIC:
        codes |= {ProblemCode.SIGN_IN_REQUIRED, ProblemCode.FORBIDDEN}
    if route.path_model:
        codes.add(ProblemCode.NOT_FOUND)
    if route.query:
        codes |= {ProblemCode.VALIDATION, ProblemCode.BAD_REQUEST}
    if route.method != "GET":
        codes.add(ProblemCode.ORIGIN_REFUSED)
    if route.body:
        codes |= {
            ProblemCode.VALIDATION,
            ProblemCode.NOT_JSON,
            ProblemCode.BODY_TOO_LARGE,
            ProblemCode.BAD_REQUEST,
        }
    grouped: dict[int, set[str]] = {}
    for code in codes:
        grouped.setdefault(STATUS[code], set()).add(code.value)
    return grouped
