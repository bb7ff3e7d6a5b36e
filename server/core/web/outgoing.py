"""The one client for everything that this server asks of others on the web: https only, no redirects, with caps on time and size."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

import aiohttp

_TIMEOUT = aiohttp.ClientTimeout(total=20, connect=10)
_LONGEST_ANSWER = 64 * 1024


class NotReached(Exception):
    """Nobody was there: what was to be sent has certainly not gone."""


class LineBroke(Exception):
    """It was sent, and no whole answer came: what became of it is not known."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer, read whole. A redirect is an answer like any other."""

    status: int
    body: bytes


def is_safe_address(url: str) -> bool:
    """Tell whether we would ask there: by https, or by http on this machine."""
    parts = urlsplit(url)
    try:
        if not parts.hostname or parts.port == 0 or parts.username or parts.fragment:
            return False
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname))


async def post(url: str, *, headers: Mapping[str, str], body: bytes) -> Reply:
    """Send one request. Raises ValueError for an address that we do not ask, NotReached and LineBroke."""
    if not is_safe_address(url):
        raise ValueError("not an https address")
    try:
        async with (
            aiohttp.ClientSession(timeout=_TIMEOUT, trust_env=False) as client,
            client.post(url, headers=headers, data=body, allow_redirects=False) as answer,
        ):
            return Reply(answer.status, await _whole(answer))
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise NotReached from error
    except (aiohttp.ClientError, TimeoutError) as error:
        raise LineBroke from error


async def _whole(answer: aiohttp.ClientResponse) -> bytes:
    content = await answer.content.read(_LONGEST_ANSWER + 1)
    while len(content) <= _LONGEST_ANSWER and not answer.content.at_eof():
        content += await answer.content.read(_LONGEST_ANSWER + 1 - len(content))
    if len(content) > _LONGEST_ANSWER:
        raise LineBroke
    return content


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
