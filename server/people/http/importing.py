"""Routes of the import of clients from a file: a template, what would become of a file, and the import."""

from server.core.actor import Permission
from server.core.errors import ProblemCode
from server.core.web import Call, Routes
from server.people.client_file_words import Column, template_headings
from server.people.schemas.importing import (
    BODY_BYTES,
    ClientFile,
    HeadingView,
    ImportCheck,
    ImportOrder,
    ImportResult,
    TemplateQuery,
    TemplateView,
)
from server.people.service import importing

routes = Routes("people")
_IMPORT = Permission.OFFICE_CLIENTS_IMPORT


@routes.get("/api/v1/client-imports/template", permission=_IMPORT)
async def read_import_template(_call: Call, query: TemplateQuery) -> TemplateView:
    """Return the headings that a file of clients may have, in a language."""
    pairs = zip(template_headings(query.language.value), Column, strict=True)
    return TemplateView(headings=[HeadingView(heading=text, column=column) for text, column in pairs])


@routes.post(
    "/api/v1/client-imports/check",
    permission=_IMPORT,
    limit="60/minute",
    body_bytes=BODY_BYTES,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.FILE_UNREADABLE, ProblemCode.BODY_TOO_LARGE),
)
async def check_import(call: Call, body: ClientFile) -> ImportCheck:
    """Say what would become of a file of clients. Nothing is made; it is recorded that names were looked up."""
    return await importing.check_file(call.session, call.actor, body, call.now)


@routes.post(
    "/api/v1/client-imports",
    permission=_IMPORT,
    limit="20/minute",
    body_bytes=BODY_BYTES,
    problems=(
        ProblemCode.NOT_FOUND,
        ProblemCode.FILE_UNREADABLE,
        ProblemCode.BODY_TOO_LARGE,
        ProblemCode.IMPORT_RUNNING,
    ),
)
async def import_clients(call: Call, body: ImportOrder) -> ImportResult:
    """Make clients of a file's good rows: all of them or none. The same rows again make nobody."""
    return await importing.import_file(call.session, call.actor, body, call.now)
