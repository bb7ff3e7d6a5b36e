"""A provider of text messages on this machine that speaks the JSON shape, and keeps what it takes."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from tests.environment.server_process import free_port

PATH = "/sms/2/text/advanced"


class SmsProvider:
    """What was taken, by our own name for each message. `on_message` is told of each."""

    def __init__(self, on_message: Callable[[], None] = lambda: None) -> None:
        self.url = f"http://127.0.0.1:{free_port()}"
        self.taken: list[str] = []
        self.bodies: list[str] = []
        self._on_message = on_message

    async def handle(self, request: web.Request) -> web.Response:
        """Take one message."""
        [message] = (await request.json())["messages"]
        name = message["destinations"][0]["messageId"]
        self.taken.append(name)
        self.bodies.append(message["text"])
        self._on_message()
        # As over a real line: between taking and answering there is time to die.
        await asyncio.sleep(0.005)
        return web.json_response({"messages": [{"messageId": name, "status": {"groupName": "PENDING"}}]})


@asynccontextmanager
async def sms_provider(on_message: Callable[[], None] = lambda: None) -> AsyncIterator[SmsProvider]:
    """Serve on a free port."""
    provider = SmsProvider(on_message)
    app = web.Application()
    app.router.add_post(PATH, provider.handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(provider.url.rpartition(":")[2])).start()
    try:
        yield provider
    finally:
        await runner.cleanup()
