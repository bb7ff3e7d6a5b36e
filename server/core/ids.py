"""Identifiers and secret tokens. Identifiers name rows and may be seen; tokens open doors and are stored only as hashes."""

import hashlib
import secrets
from typing import Annotated
from uuid import uuid4

from pydantic import StringConstraints

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""A row's identifier: 122 random bits as 32 lowercase hexadecimal digits."""

Token = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{43}$")]
"""A secret of 256 bits in URL-safe base64 without padding."""


def new_id() -> str:
    """Return a fresh identifier that fits `Id`."""
    return uuid4().hex


def new_token() -> str:
    """Return a fresh secret that fits `Token`."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> str:
    """Return the SHA-256 of a token in hexadecimal: the only form in which a token is stored.

    A plain hash is enough because the token itself has 256 bits; there is nothing to guess from.
    """
    return hashlib.sha256(token.encode()).hexdigest()
