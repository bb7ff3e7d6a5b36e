"""The Socket.IO server as we want it: WebSocket and text only; malformed frames and nameless sockets are closed.

This is the one file that knows the library, some of its inside included; the tests of the transport hold it to that.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any

import socketio
from aiohttp import web

from signaling.protocol import MAX_FRAME_BYTES, NAMESPACE

PING_EVERY_SECONDS = 2
PONG_WITHIN_SECONDS = 4
NAMELESS_FOR_SECONDS = 10.0
_TEXT_PACKETS = ("1", "3", "4")
"""Engine.IO's close, pong and message."""
_BINARY_PACKETS = ("5", "6")
"""Socket.IO's binary event and answer."""

Dispatch = Callable[..., Awaitable[object]]
"""Takes an event's name and arguments, the socket's id first, and returns its answer."""


class ConnectionRefused(Exception):
    """Raised by the dispatcher of "connect": the page gets a connect_error with this word and data."""

    def __init__(self, word: str, data: Mapping[str, object]) -> None:
        super().__init__(word)
        self.word = word
        self.data = data


class _Gate(socketio.AsyncNamespace):
    dispatch: Dispatch

    async def trigger_event(self, event: object, *args: object) -> object:
        try:
            return await self.dispatch(event, *args)
        except ConnectionRefused as refused:
            error: Any = socketio.exceptions.ConnectionRefusedError
            raise error(refused.word, dict(refused.data)) from refused


def _text_only(make: Callable[..., Any]) -> Callable[..., Any]:
    """Have a WebSocket read nothing but packets that a page has reason to send: others would break the reading loop."""

    def made(*arguments: object) -> Any:
        websocket = make(*arguments)
        read = websocket.wait

        async def wait() -> str:
            data = await read()
            if not isinstance(data, str) or not data.startswith(_TEXT_PACKETS):
                raise OSError("no packet")
            return data

        websocket.wait = wait
        return websocket

    return made


class CallServer:
    """One per application. Knows no events."""

    def __init__(self) -> None:
        make: Any = socketio.AsyncServer
        # The libraries' own loggers would print what people sent; ours keeps where it came from.
        logger = logging.getLogger("signaling.transport")
        self._library: Any = make(
            async_mode="aiohttp",
            transports=["websocket"],
            allow_upgrades=False,
            http_compression=False,
            cookie=None,
            # The middleware has seen the Origin before the upgrade; the library lets a missing one pass.
            cors_allowed_origins=[],
            ping_interval=PING_EVERY_SECONDS,
            ping_timeout=PONG_WITHIN_SECONDS,
            max_http_buffer_size=MAX_FRAME_BYTES,
            namespaces=[NAMESPACE],
            logger=logger,
            engineio_logger=logger,
        )
        inside = vars(self._library.eio)
        inside["_async"] = inside["_async"] | {"websocket": _text_only(inside["_async"]["websocket"])}
        handlers = self._library.eio.handlers
        self._library_begins, self._library_receives = handlers["connect"], handlers["message"]
        handlers.update(connect=self._begin, message=self._receive)
        self._tasks: set[asyncio.Task[None]] = set()

    def attach(self, app: web.Application, dispatch: Dispatch) -> None:
        """Serve the socket's path, and hand everything that arrives to the dispatcher."""
        gate: Any = _Gate
        namespace = gate(NAMESPACE)
        namespace.dispatch = dispatch
        self._library.register_namespace(namespace)
        self._library.attach(app)

    async def _begin(self, eio_sid: str, environ: Mapping[str, object]) -> None:
        await self._library_begins(eio_sid, environ)
        asyncio.get_running_loop().call_later(NAMELESS_FOR_SECONDS, self._close_nameless, eio_sid)

    def _close_nameless(self, eio_sid: str) -> None:
        if self._library.manager.sid_from_eio_sid(eio_sid, NAMESPACE) is None:
            self._cut(eio_sid)

    async def _receive(self, eio_sid: str, data: str) -> None:
        """Close who sends what is no text packet: the library would wait for all parts of a binary one, however many."""
        if data.startswith(_BINARY_PACKETS):
            self._cut(eio_sid)
            return
        try:
            await self._library_receives(eio_sid, data)
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            self._cut(eio_sid)

    def is_connected(self, sid: str) -> bool:
        """Tell whether the library counts a socket as connected, neither coming nor going."""
        connected: bool = self._library.manager.is_connected(sid, NAMESPACE)
        return connected

    async def emit(self, sid: str, event: str, data: Mapping[str, object]) -> None:
        """Send to one socket. One that is gone is no error."""
        await self._library.emit(event, dict(data), to=sid, namespace=NAMESPACE)

    def cut(self, sid: str) -> None:
        """End a transport without a word of Socket.IO: a page takes it for a lost line and comes back by itself."""
        eio_sid = self._transport_of(sid)
        if eio_sid:
            self._cut(eio_sid)

    def end(self, sid: str) -> None:
        """Take leave in Socket.IO's own way, which tells a page not to come back by itself; then end the transport."""
        eio_sid = self._transport_of(sid)
        if eio_sid:
            self._do(self._take_leave(sid, eio_sid))

    async def _take_leave(self, sid: str, eio_sid: str) -> None:
        await self._library.disconnect(sid, namespace=NAMESPACE)
        await self._end(eio_sid)

    def _transport_of(self, sid: str) -> str | None:
        found: str | None = self._library.manager.eio_sid_from_sid(sid, NAMESPACE)
        return found

    def _cut(self, eio_sid: str) -> None:
        self._do(self._end(eio_sid))

    async def _end(self, eio_sid: str) -> None:
        """The library would only ask the page to close, and wait for it; whoever does not is left six seconds."""
        transport: Any = self._library.eio.sockets.get(eio_sid)
        if transport is not None:
            await transport.close(wait=False)
            # Its writer takes this for the end, sends what is before it, and closes the WebSocket.
            await transport.queue.put(None)

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close_all(self) -> None:
        """End every transport and the library's own task. Open sockets would hold up the application's cleanup."""
        for eio_sid in list(self._library.eio.sockets):
            self._cut(eio_sid)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=2)
        await self._library.shutdown()
