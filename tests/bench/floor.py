"""Serves the floor: a bare page, and a socket that passes every text to the other page. `python -m tests.bench.floor PORT`."""

from __future__ import annotations

import sys
from pathlib import Path

import uvloop
from aiohttp import WSMsgType, web

PAGE = Path(__file__).with_name("floor.html")
OPEN: web.AppKey[list[web.WebSocketResponse]] = web.AppKey("open")


async def show(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE)


async def relay(request: web.Request) -> web.WebSocketResponse:
    own = web.WebSocketResponse()
    await own.prepare(request)
    request.app[OPEN].append(own)
    async for message in own:
        if message.type is WSMsgType.TEXT:
            for other in request.app[OPEN]:
                if other is not own:
                    await other.send_str(message.data)
    request.app[OPEN].remove(own)
    return own


def build() -> web.Application:
    app = web.Application()
    app[OPEN] = []
    app.router.add_get("/", show)
    app.router.add_get("/socket", relay)
    return app


if __name__ == "__main__":
    web.run_app(
        build(),
        host="127.0.0.1",
        port=int(sys.argv[1]),
        print=None,
        access_log=None,
        loop=uvloop.new_event_loop(),
    )
