"""Routes of the texts that an agency words itself."""

from collections.abc import Sequence

from server.core.actor import Permission
from server.core.agency.languages import Language
from server.core.agency.texts import queries, service
from server.core.agency.texts.builtin import BUILT_IN
from server.core.agency.texts.keys import TextKey
from server.core.agency.texts.rules import Written, newest_version, text_in
from server.core.agency.texts.schemas import (
    NewText,
    TextHistory,
    TextInLanguage,
    TextList,
    TextPath,
    TextView,
    WrittenView,
)
from server.core.errors import ProblemCode
from server.core.web import Call, Routes

routes = Routes("texts")
_WRITE = Permission.AGENCY_SETTINGS_WRITE


@routes.get("/api/v1/texts", permission=_WRITE)
async def list_texts(call: Call) -> TextList:
    """Return all texts in all languages, and where a translation is missing."""
    return TextList(items=await _views(call, list(TextKey)))


@routes.put("/api/v1/texts/{key}", permission=_WRITE, problems=(ProblemCode.TEXT_CHANGED,))
async def write_text(call: Call, path: TextPath, body: NewText) -> TextView:
    """Put a new version of a text in one language in force. What was agreed to before stays on record as it was."""
    await service.write_text(call.session, call.actor, path.key, body, call.now)
    (view,) = await _views(call, [path.key])
    return view


@routes.get("/api/v1/texts/{key}/versions", permission=_WRITE)
async def list_versions(call: Call, path: TextPath) -> TextHistory:
    """Return every version of a text that was ever in force."""
    versions = (await queries.written(call.session, [path.key]))[path.key]
    return TextHistory(
        items=[
            WrittenView(
                version=each.version,
                language=each.language,
                body=each.body,
                at=each.at,
            )
            for each in reversed(versions)
        ]
    )


async def _views(call: Call, keys: Sequence[TextKey]) -> list[TextView]:
    default = await queries.default_language(call.session)
    written = await queries.written(call.session, keys)
    return [
        TextView(
            key=key,
            version=newest_version(written[key]),
            languages=[_in_language(key, written[key], language, default) for language in Language],
        )
        for key in keys
    ]


def _in_language(
    key: TextKey, written: Sequence[Written], language: Language, default: Language
) -> TextInLanguage:
    text = text_in(key, written, language, default)
    own = next((each for each in reversed(written) if each.version == text.version), None)
    return TextInLanguage(
        language=language,
        body=text.body,
        shown_in=text.language,
        version=text.version,
        built_in=BUILT_IN[key][language],
        outdated=text.language == language and text.version < newest_version(written),
        at=own.at if own else None,
    )
