"""What others may tell live sessions and open pages without knowing sockets. Answered by `signaling`."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from server.core.actor import Actor


class StaffScreens(Protocol):
    """The open pages of staff."""

    async def tell(self, staff_ids: Iterable[str], event: str, payload: Mapping[str, object]) -> None:
        """Send an event to every open page of these people. Nobody there is no error.

        Call it after the commit only: a page must never hear of what did not happen.
        """


class LiveSeats(Protocol):
    """The seats that clients hold in live sessions."""

    async def give_up(self, actor: Actor, *, quick: bool) -> None:
        """Free the seat of a client whose browser gave it up; others read how. After the commit only.

        The page tells its session so by itself, but one that goes away at once may get no more out than one request.
        """
