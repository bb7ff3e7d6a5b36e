"""The demo's day can be planned at any moment: as many appointments as promised, all of them on that day, none at once."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st

from server.demo.plan import Planned, dice, plan_coming, plan_past, plan_today

WORKERS, COUNTS = ("Leyla", "Elchin", "Gunay"), (3, 2, 2)
zones = st.sampled_from(["Asia/Baku", "Asia/Tashkent", "Asia/Almaty", "Europe/London"])
moments = st.timedeltas(timedelta(0), timedelta(days=1500)).map(
    lambda since: datetime(2026, 1, 1, tzinfo=UTC) + since
)


def apart(planned: list[Planned]) -> bool:
    spans = sorted((one.starts_at, one.starts_at + timedelta(minutes=one.minutes)) for one in planned)
    return all(before[1] <= after[0] for before, after in pairwise(spans))


@given(zones, moments)
def test_a_day_is_planned_whatever_the_hour(zone: str, now: datetime) -> None:
    planned = list(plan_today(WORKERS, COUNTS, zone, now, dice(zone, now)))
    today = now.astimezone(ZoneInfo(zone)).date()
    assert Counter(one.worker for one in planned) == dict(zip(WORKERS, COUNTS, strict=True))
    assert {one.starts_at.astimezone(ZoneInfo(zone)).date() for one in planned} == {today}
    assert all(apart([one for one in planned if one.worker == worker]) for worker in WORKERS)
    assert all(one.starts_at.timestamp() % 300 == 0 for one in planned)


@given(zones, moments)
def test_each_worker_has_somebody_about_to_come(zone: str, now: datetime) -> None:
    planned = list(plan_today(WORKERS, COUNTS, zone, now, dice(zone, now)))
    near = {one.worker for one in planned if abs(one.starts_at - now) <= timedelta(minutes=30)}
    assert near == set(WORKERS)


@given(zones, moments)
def test_what_has_begun_by_now_is_over_by_now(zone: str, now: datetime) -> None:
    for one in plan_today(WORKERS, COUNTS, zone, now, dice(zone, now)):
        begun = one.starts_at < now - timedelta(minutes=5)
        assert not begun or one.starts_at + timedelta(minutes=one.minutes) <= now


@given(zones, moments, st.integers(min_value=1, max_value=12))
def test_past_and_coming_days_are_working_days_on_their_side(zone: str, now: datetime, days: int) -> None:
    today = now.astimezone(ZoneInfo(zone)).date()
    past = list(plan_past(WORKERS, zone, today, days, dice("past")))
    coming = list(plan_coming(WORKERS, zone, today, days, dice("coming")))
    assert all(one.starts_at.date() < today for one in past)
    assert all(one.starts_at.date() > today for one in coming)
    assert {one.starts_at.weekday() for one in (*past, *coming)} <= set(range(5))
    assert len({one.starts_at.date() for one in past}) == days


@given(zones, moments)
def test_a_plan_comes_out_the_same_each_time(zone: str, now: datetime) -> None:
    plans = [list(plan_today(WORKERS, COUNTS, zone, now, dice(zone))) for _ in range(2)]
    assert plans[0] == plans[1]
