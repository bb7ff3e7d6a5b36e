"""The bare page that joining is measured against: two files and a socket that passes text to the other page."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from aiohttp import WSMsgType, web
from aiohttp.typedefs import Handler

from tests.environment.server_process import free_port

PAGES = Path(__file__).parent / "pages"


class Floor:
    """A server with one room for two pages."""

    def __init__(self) -> None:
        self._sockets: list[web.WebSocketResponse] = []

    def app(self) -> web.Application:
        """The application."""
        app = web.Application()
        app.router.add_get("/floor", self._file("floor.html"))
        app.router.add_get("/floor.js", self._file("floor.js"))
        app.router.add_get("/socket", self._relay)
        return app

    @staticmethod
    def _file(name: str) -> Handler:
        async def serve(_request: web.Request) -> web.FileResponse:
            return web.FileResponse(PAGES / name)

        return serve

    async def _relay(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.append(socket)
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    for other in self._sockets:
                        if other is not socket:
                            await other.send_str(message.data)
        finally:
            self._sockets.remove(socket)
        return socket


@contextmanager
def running_floor() -> Iterator[str]:
    """Serve it in a thread of its own; yields the page's address."""
    port = free_port()
    loop = asyncio.new_event_loop()
    runner = web.AppRunner(Floor().app(), access_log=None, shutdown_timeout=0.5)

    async def start() -> None:
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()

    loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{port}/floor"
    finally:
        asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
