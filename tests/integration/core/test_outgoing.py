"""The one client for what we ask of others: https or this machine, no redirects, and an end to time and size."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from server.core.web import outgoing
from server.core.web.outgoing import LineBroke, NotReached, is_safe_address, post
from tests.environment.server_process import free_port


@pytest.fixture
async def url() -> AsyncIterator[str]:
    """Somebody who answers by the path: moves on, says too much, hangs up."""

    async def answer(request: web.Request) -> web.StreamResponse:
        match request.path:
            case "/moved":
                raise web.HTTPFound("/elsewhere")
            case "/long":
                return web.Response(body=b"x" * 65537)
            case "/gone":
                assert request.transport
                request.transport.abort()
                return web.Response()
            case _:
                return web.Response(body=await request.read(), headers={"X": request.headers["X"]})

    app = web.Application()
    app.router.add_post("/{tail:.*}", answer)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    port = free_port()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield f"http://127.0.0.1:{port}"
    await runner.cleanup()


async def ask(url: str) -> outgoing.Reply:
    return await post(url, headers={"X": "1"}, body=b"whole")


async def test_an_answer_is_read_whole(url: str) -> None:
    assert await ask(f"{url}/") == outgoing.Reply(200, b"whole")


async def test_a_redirect_is_an_answer_and_not_followed(url: str) -> None:
    assert (await ask(f"{url}/moved")).status == 302


@pytest.mark.parametrize("path", ["/long", "/gone"])
async def test_what_does_not_end_well_is_a_broken_line(url: str, path: str) -> None:
    with pytest.raises(LineBroke):
        await ask(f"{url}{path}")


async def test_nobody_there_is_told_apart_from_a_broken_line() -> None:
    with pytest.raises(NotReached):
        await ask(f"http://127.0.0.1:{free_port()}/")


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://sms.example.org/api", True),
        ("http://127.0.0.1:8080/", True),
        ("http://[::1]:8080/", True),
        ("http://localhost/", True),
        ("http://sms.example.org/", False),
        ("http://127.0.0.1.example.org/", False),
        ("http://2130706433/", False),
        ("http://0.0.0.0/", False),
        ("https://user:password@sms.example.org/", False),
        ("https://sms.example.org:99999/", False),
        ("https:///path", False),
        ("ftp://sms.example.org/", False),
        ("file:///etc/passwd", False),
        ("", False),
    ],
)
async def test_only_https_and_this_machine_are_asked(address: str, safe: bool) -> None:
    assert is_safe_address(address) is safe
    if not safe:
        with pytest.raises(ValueError, match="https"):
            await ask(address)
