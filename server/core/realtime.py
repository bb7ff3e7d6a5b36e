"""How any domain tells the screens of staff that something changed, without knowing sockets."""

from collections.abc import Iterable, Mapping
from typing import Protocol


class StaffScreens(Protocol):
    """The open pages of staff. Answered by `signaling`, handed out by the roof."""

    async def tell(self, staff_ids: Iterable[str], event: str, payload: Mapping[str, object]) -> None:
        """Send an event to every open page of these people. Nobody there is no error.

        Call it after the commit only: a page must never hear of what did not happen.
        """
