"""The built pages: entry documents with the public settings put in, and assets that never change under their name."""

import html
import json
from collections.abc import Awaitable, Callable, Container, Mapping
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler

from server.core.web.keys import SETTINGS

PLACEHOLDER = "__PUBLIC_SETTINGS__"
PublicSettings = Mapping[str, object]
PUBLIC_SETTINGS: web.AppKey[Callable[[web.Application], Awaitable[PublicSettings]]] = web.AppKey(
    "public_settings"
)
"""Reads what every page may know before anybody is known. Given by the roof; web/src/settings.ts has the type."""

CLIENT_PAGES = {"/": "index.html", "/book": "book.html", "/j": "j.html", "/me": "me.html"}
DEMO_PAGES = ("/demo/outbox",)
STAFF_PAGES = (
    "/board",
    "/sign-in",
    "/invite",
    "/desk",
    "/clients",
    "/duty",
    "/reports",
    "/requests",
    "/account",
    "/admin",
)
_FOREVER = "public, max-age=31536000, immutable"


def add_pages(app: web.Application) -> None:
    """Serve the pages. Raises FileNotFoundError when they have not been built."""
    web_dir = app[SETTINGS].web_dir
    for path, name in CLIENT_PAGES.items():
        app.router.add_get(path, _page(web_dir / name, _language_chunks(web_dir, "client")))
    staff = _page(web_dir / "staff.html", _language_chunks(web_dir, "staff"))
    for path in DEMO_PAGES if app[SETTINGS].demo else ():
        app.router.add_get(path, staff)
    for path in STAFF_PAGES:
        app.router.add_get(path, staff)
        app.router.add_get(path + "/{tail:.+}", staff)
    app.router.add_static("/assets", web_dir / "assets")
    for icon in sorted(web_dir.glob("*.svg")):
        app.router.add_get(f"/{icon.name}", _icon(icon))
    app.on_response_prepare.append(_cache_assets)


def _language_chunks(web_dir: Path, face: str) -> dict[str, str]:
    """Return the address of each language's texts, by language."""
    names = (path.name for path in (web_dir / "assets").glob(f"{face}-??-*.js"))
    return {name.split("-")[1]: f"/assets/{name}" for name in names}


def _page(path: Path, chunks: Mapping[str, str]) -> Handler:
    document = path.read_text(encoding="utf-8")

    async def serve(request: web.Request) -> web.Response:
        settings = await request.app[PUBLIC_SETTINGS](request.app)
        shown = html.escape(json.dumps(settings, ensure_ascii=False), quote=True)
        response = web.Response(text=document.replace(PLACEHOLDER, shown), content_type="text/html")
        chunk = chunks.get(wanted_language(request, str(settings["defaultLanguage"]), chunks))
        if chunk:
            # The page asks for its texts only once its script runs: this saves a slow line one round trip.
            response.headers["Link"] = f"<{chunk}>; rel=modulepreload"
        return response

    return serve


def wanted_language(request: web.Request, default: str, offered: Container[str]) -> str:
    """Guess the language that the page will choose: `?lang=`, else the browser's first that there is (RFC 9110, 12.5.4)."""
    asked = [request.query.get("lang", "")]
    asked += [part.partition(";")[0] for part in request.headers.get("Accept-Language", "").split(",")]
    short = (tag.strip().lower().partition("-")[0] for tag in asked)
    return next((language for language in short if language in offered), default)


def _icon(path: Path) -> Handler:
    async def serve(_request: web.Request) -> web.StreamResponse:
        return web.FileResponse(path)

    return serve


async def _cache_assets(request: web.Request, response: web.StreamResponse) -> None:
    if request.path.startswith("/assets/") and response.status in (200, 304):
        response.headers["Cache-Control"] = _FOREVER
