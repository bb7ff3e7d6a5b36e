"""When the invented appointments take place: a plan from the day and a fixed seed, before anything is stored. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from zoneinfo import ZoneInfo

from scheduling.appointment import Form

_GRID = timedelta(minutes=5)
_USUAL_TIMES = (time(9), time(10), time(11, 30), time(13), time(14, 30), time(16), time(17))
_APART = timedelta(minutes=75)
_SOON = timedelta(minutes=5)
_LENGTHS = (30, 45, 45, 50)


class Outcome(StrEnum):
    """How an appointment that lies in the past went."""

    SIGNED = "signed"
    DRAFT = "draft"
    NO_NOTE = "no_note"
    MISSED = "missed"
    TECHNICAL = "technical"
    CANCELLED = "cancelled"


_USUAL_OUTCOMES = (
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.MISSED,
    Outcome.SIGNED,
    Outcome.SIGNED,
    Outcome.CANCELLED,
    Outcome.SIGNED,
    Outcome.TECHNICAL,
)


@dataclass(frozen=True, slots=True)
class Planned:
    """One appointment: whose, when, and how it went once it is over. `turn` counts a worker's clients through,
    unless `client` names one."""

    worker: str
    starts_at: datetime
    minutes: int
    form: Form
    outcome: Outcome
    turn: int
    client: str = ""


def dice(*about: object) -> Random:
    """Return chance that falls the same way whenever it is about the same."""
    return Random(":".join(map(str, ("suhbat demo", *about))))  # noqa: S311 - repeatable play, nothing secret


def plan_today(
    workers: Sequence[str], counts: Sequence[int], zone: str, now: datetime, chance: Random
) -> Iterator[Planned]:
    """Plan the office's day: for each worker one appointment that is about to begin, the rest over the day.

    What is over by now was held; the first worker has not signed the last of it yet.
    """
    day = now.astimezone(ZoneInfo(zone)).date()
    for place, (worker, count) in enumerate(zip(workers, counts, strict=True)):
        starts = _times_of(day, zone, now + place * _SOON, count, chance)
        past = [start for start in starts if start < now - timedelta(hours=1)]
        for turn, start in enumerate(starts):
            unsigned = place == 0 and past and start == past[-1]
            outcome = Outcome.DRAFT if unsigned else Outcome.SIGNED
            yield Planned(worker, start, _length(chance), _form(chance), outcome, turn + day.toordinal())


def _times_of(day: date, zone: str, soon: datetime, count: int, chance: Random) -> list[datetime]:
    """One start close to `soon` but still on that day, the others at usual times well apart from it."""
    last = _local(day, time(23, 55), zone)
    near = min(_next_step(soon), last)
    usual = [_local(day, at, zone) for at in _USUAL_TIMES]
    apart = [start for start in usual if abs(start - near) >= _APART]
    return sorted([near, *chance.sample(apart, count - 1)])


def _next_step(at: datetime) -> datetime:
    steps = -(-at.timestamp() // _GRID.total_seconds())
    return datetime.fromtimestamp((steps + 1) * _GRID.total_seconds(), at.tzinfo)


def plan_past(workers: Sequence[str], zone: str, today: date, days: int, chance: Random) -> Iterator[Planned]:
    """Plan one appointment for each of the working days before today."""
    for number, day in enumerate(_working_days(today, -days)):
        outcome = _USUAL_OUTCOMES[(number + chance.randrange(2)) % len(_USUAL_OUTCOMES)]
        if number == days - 1:
            outcome = Outcome.NO_NOTE
        yield _usual(workers, number, day, zone, outcome, chance)


def plan_coming(
    workers: Sequence[str], zone: str, today: date, days: int, chance: Random
) -> Iterator[Planned]:
    """Plan one appointment for each of the working days after today."""
    for number, day in enumerate(_working_days(today, days)):
        yield _usual(workers, number, day, zone, Outcome.SIGNED, chance)


def _usual(
    workers: Sequence[str], number: int, day: date, zone: str, outcome: Outcome, chance: Random
) -> Planned:
    start = _local(day, chance.choice(_USUAL_TIMES), zone)
    worker = workers[number % len(workers)]
    return Planned(worker, start, _length(chance), _form(chance), outcome, number)


def _working_days(today: date, days: int) -> list[date]:
    """The nearest weekdays before (`days` below zero) or after today, in order."""
    step = timedelta(days=1 if days > 0 else -1)
    found: list[date] = []
    day = today
    while len(found) < abs(days):
        day += step
        if day.weekday() < 5:
            found.append(day)
    return sorted(found)


def _local(day: date, at: time, zone: str) -> datetime:
    return datetime.combine(day, at, ZoneInfo(zone))


def _length(chance: Random) -> int:
    return chance.choice(_LENGTHS)


def _form(chance: Random) -> Form:
    return Form.AUDIO if chance.random() < 0.25 else Form.VIDEO
