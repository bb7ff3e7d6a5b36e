"""Who is on duty in an office on a day: a turn that repeats every week, and single days that differ from it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Roster:
    """`turns` maps a weekday (0 is Monday) to somebody's id, `days` a single day."""

    turns: Mapping[int, str]
    days: Mapping[date, str]

    def on_duty(self, day: date) -> str | None:
        """Return who is on duty on a local day of the office, None if nobody was named."""
        return self.days.get(day) or self.turns.get(day.weekday())

    def ahead(self, first: date, count: int) -> list[tuple[date, str | None, bool]]:
        """Return the next days, who is on duty on each, and whether that differs from the week's turn."""
        listed = [first + timedelta(days=number) for number in range(count)]
        return [(day, self.on_duty(day), day in self.days) for day in listed]
