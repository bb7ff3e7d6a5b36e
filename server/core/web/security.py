"""What every answer carries and every request must: headers, a strict content policy, and an Origin of ours."""

from aiohttp import web
from aiohttp.typedefs import Handler

from server.core.config import Settings
from server.core.errors import ProblemCode
from server.core.web.keys import SETTINGS
from server.core.web.problems import problem_response

SOCKET_PATH = "/socket.io/"
_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_HEADERS = {
    "Server": "suhbat",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), display-capture=(self), speaker-selection=(self), "
    "fullscreen=(self), picture-in-picture=(self), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex",
}


def allowed_origins(settings: Settings) -> frozenset[str]:
    """Return the origins whose pages may act: the public one, and on loopback the other name of this machine."""
    origin = settings.public_origin
    twins = {origin.replace("//127.0.0.1", "//localhost"), origin.replace("//localhost", "//127.0.0.1")}
    return frozenset({origin} | twins)


def content_security_policy(settings: Settings) -> str:
    """Return the policy for all pages. The sockets are named, since Safari before 15.4 does not count them as 'self'."""
    sockets = " ".join(sorted(origin.replace("http", "ws", 1) for origin in allowed_origins(settings)))
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "media-src 'self' blob:",
            f"connect-src 'self' {sockets}",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


async def add_security_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Complete an answer just before it is sent (aiohttp signal `on_response_prepare`)."""
    settings = request.app[SETTINGS]
    response.headers.update(_HEADERS)
    response.headers["Content-Security-Policy"] = content_security_policy(settings)
    if settings.secure_origin:
        response.headers["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"
    response.headers.setdefault("Cache-Control", "no-store")


@web.middleware
async def origin_middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse what another site's page could have sent: every change and every socket needs an Origin of ours.

    A missing Origin is refused too: every browser sends one with a change or a socket, and the socket library
    would let it pass.
    """
    guarded = request.method not in _READS or request.path.startswith(SOCKET_PATH)
    if guarded and request.headers.get("Origin") not in allowed_origins(request.app[SETTINGS]):
        return problem_response(ProblemCode.ORIGIN_REFUSED)
    return await handler(request)
