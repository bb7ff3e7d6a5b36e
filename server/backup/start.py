"""Starts the application on a restored database, for as long as one question takes."""

import asyncio
from dataclasses import replace

from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from server.app import build_app
from server.core.config import ConfigError, Settings

_LOOPBACK = "127.0.0.1"
_READY = b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
_SECONDS = 30


async def why_not_ready(settings: Settings) -> str | None:
    """Return why the application does not start, or is not ready; None where all is well.

    Its jobs do not run: nothing that waits in the database is sent to anybody.
    """
    quiet = replace(settings, run_worker=False, host=_LOOPBACK)
    try:
        status = await asyncio.wait_for(_ask(quiet), _SECONDS)
    except (ConfigError, OSError, SQLAlchemyError) as error:
        return f"{type(error).__name__}: {error}"
    return (
        None
        if status.split()[1:2] == [b"200"]
        else f"/readyz answers {status.decode(errors='replace').strip()}"
    )


async def _ask(settings: Settings) -> bytes:
    """Return the first line of the answer."""
    runner = web.AppRunner(build_app(settings, document=dict), access_log=None, shutdown_timeout=1)
    try:
        await runner.setup()
        await web.TCPSite(runner, _LOOPBACK, 0).start()
        reader, writer = await asyncio.open_connection(*runner.addresses[0][:2])
        writer.write(_READY)
        line = await reader.readline()
        writer.close()
        await writer.wait_closed()
    finally:
        await runner.cleanup()
    return line
