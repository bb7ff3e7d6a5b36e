"""Hashing of passwords with Argon2id (RFC 9106), off the event loop and never inside a unit of work.

Two threads at most: each hash costs 19 MiB and some 30 ms of a core.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.core.identity.password_rules import normalise

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")
_NOBODYS = _HASHER.hash("nobody has this password")
"""Checked where there is no account, so that the answer takes as long as for a wrong password."""


async def hash_password(password: str) -> str:
    """Return the hash to store."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, normalise(password))


async def password_matches(stored: str | None, password: str) -> bool:
    """Check a password. Without a stored hash it takes as long, and answers False."""
    matches = await asyncio.get_running_loop().run_in_executor(
        _THREADS, _verify, stored or _NOBODYS, normalise(password)
    )
    return matches and stored is not None


def _verify(stored: str, password: str) -> bool:
    try:
        return _HASHER.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return False
