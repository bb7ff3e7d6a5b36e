"""How fast one socket may send. Time is passed in, in seconds of any steady clock. Pure."""

from dataclasses import dataclass

from signaling.rules import Event


@dataclass(slots=True)
class Bucket:
    """Lets `burst` through at once and `rate` a second afterwards."""

    burst: float
    rate: float
    _level: float = 0.0
    _at: float = 0.0

    def allows(self, at: float) -> bool:
        """Count one, and tell whether it may pass."""
        self._level = max(0.0, self._level - (at - self._at) * self.rate)
        self._at = at
        if self._level + 1 > self.burst:
            return False
        self._level += 1
        return True


class Pace:
    """A socket's limits, on all events and on those that are dear, and its patience with who goes on regardless."""

    def __init__(self) -> None:
        self._events = Bucket(burst=120, rate=30)
        self._dear = {
            Event.TEXT: Bucket(burst=10, rate=1),
            # Each is a line in the record for good; a page that lives tells of its line seldom.
            Event.LINE: Bucket(burst=20, rate=0.2),
        }
        self._refused = Bucket(burst=300, rate=3)
        self.out_of_patience = False

    def allows(self, at: float, event: object) -> bool:
        """Count one event by its name, whatever was sent for one, and tell whether it may pass."""
        dear = next((bucket for name, bucket in self._dear.items() if name == event), None)
        if self._events.allows(at) and (dear is None or dear.allows(at)):
            return True
        self.out_of_patience = not self._refused.allows(at)
        return False
