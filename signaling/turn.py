"""ICE servers with credentials as coturn checks them (`use-auth-secret`): good for a while, and naming nobody. Pure."""

import base64
import hmac
from datetime import datetime, timedelta

from server.core.config import Settings
from signaling.protocol import Ice, IceServer

NO_ICE = Ice(servers=(), renew_at=None)


def turn_credential(secret: str, username: str) -> str:
    """Return the password that belongs to a user name: base64 of its HMAC-SHA-1, as coturn computes it."""
    return base64.b64encode(hmac.digest(secret.encode(), username.encode(), "sha1")).decode()


def issue_ice(settings: Settings, now: datetime, nonce: str) -> Ice:
    """Return servers for one person. The user name is its time of expiry (seconds since 1970) and `nonce`, a random word.

    To be renewed at half time, so that a call never stands with credentials about to end.
    """
    servers = [IceServer(urls=settings.stun_urls)] if settings.stun_urls else []
    if not settings.turn_secret:
        return Ice(servers=tuple(servers), renew_at=None)
    lifetime = timedelta(seconds=settings.turn_lifetime_seconds)
    username = f"{int((now + lifetime).timestamp())}:{nonce}"
    credential = turn_credential(settings.turn_secret, username)
    servers.append(IceServer(urls=settings.turn_urls, username=username, credential=credential))
    return Ice(servers=tuple(servers), renew_at=now + lifetime / 2)
