"""The built pages: entry documents with the public settings put in, and assets that never change under their name."""

import html
import json
from collections.abc import Awaitable, Callable, Mapping
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

CLIENT_PAGES = {"/": "index.html", "/j": "j.html"}
STAFF_PAGES = ("/sign-in", "/invite", "/desk", "/clients", "/account", "/admin")
_FOREVER = "public, max-age=31536000, immutable"


def add_pages(app: web.Application) -> None:
    """Serve the pages. Raises FileNotFoundError when they have not been built."""
    web_dir = app[SETTINGS].web_dir
    for path, name in CLIENT_PAGES.items():
        app.router.add_get(path, _page(web_dir / name))
    staff = _page(web_dir / "staff.html")
    for path in STAFF_PAGES:
        app.router.add_get(path, staff)
        app.router.add_get(path + "/{tail:.+}", staff)
    app.router.add_static("/assets", web_dir / "assets")
    for icon in sorted(web_dir.glob("*.svg")):
        app.router.add_get(f"/{icon.name}", _icon(icon))
    app.on_response_prepare.append(_cache_assets)


def _page(path: Path) -> Handler:
    document = path.read_text(encoding="utf-8")

    async def serve(request: web.Request) -> web.Response:
        settings = json.dumps(await request.app[PUBLIC_SETTINGS](request.app), ensure_ascii=False)
        text = document.replace(PLACEHOLDER, html.escape(settings, quote=True))
        return web.Response(text=text, content_type="text/html")

    return serve


def _icon(path: Path) -> Handler:
    async def serve(_request: web.Request) -> web.StreamResponse:
        return web.FileResponse(path)

    return serve


async def _cache_assets(request: web.Request, response: web.StreamResponse) -> None:
    if request.path.startswith("/assets/") and response.status in (200, 304):
        response.headers["Cache-Control"] = _FOREVER
