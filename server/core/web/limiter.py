"""Rate limits by route and address, kept in this process's memory."""

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from server.core.errors import Problem, ProblemCode


class Limiter:
    """Counts hits in a moving window. Switched off, it counts nothing."""

    def __init__(self, *, enabled: bool) -> None:
        self._enabled = enabled
        self._window = MovingWindowRateLimiter(MemoryStorage())
        self._items: dict[str, RateLimitItem] = {}

    async def hit(self, limit: str, *key: str) -> None:
        """Count one hit. `limit` reads like "10/minute". Raises Problem TOO_MANY_REQUESTS past it."""
        item = self._items.setdefault(limit, parse(limit))
        if self._enabled and not await self._window.hit(item, *key):
            raise Problem(ProblemCode.TOO_MANY_REQUESTS)
