"""What an outbox row orders, as scheduling/service/notices.py and a person who sends again write it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from scheduling.notices import CLIENT, Notice

__all__ = ["CLIENT", "Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """An outbox row's payload. `again`: a person asked for it, so it is never too soon after another."""

    appointment_id: str
    notice: Notice
    sequence: int
    audience: str
    minutes: int | None
    again: bool

    @classmethod
    def read(cls, payload: Mapping[str, str]) -> "Order":
        """Read a payload."""
        minutes = payload.get("minutes")
        return cls(
            appointment_id=payload["appointment_id"],
            notice=Notice(payload["notice"]),
            sequence=int(payload["sequence"]),
            audience=payload["audience"],
            minutes=None if minutes is None else int(minutes),
            again="again" in payload,
        )
