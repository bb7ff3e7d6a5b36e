"""The contact rule is never broken, whatever is asked of it and whenever."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, strategies as st

from server.core.agency.opening import DAYS, is_open
from server.people.contact_rule import (
    CallRule,
    Channel,
    ContactRule,
    Refusal,
    Refuse,
    Send,
    Wait,
    WhoAnswers,
    Wording,
    decide,
)

ZONES = ("Asia/Baku", "Asia/Tashkent", "Asia/Almaty", "Europe/Berlin", "Australia/Lord_Howe")
MOMENTS = st.datetimes(datetime(2015, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - aware by timezones
CLOCKS = st.integers(0, 23).map("{:02}:00".format)
RANGES = st.tuples(CLOCKS, st.sampled_from(["12:30", "18:00", "24:00"])).filter(
    lambda pair: pair[0] < pair[1]
)
HOURS = st.dictionaries(st.sampled_from(DAYS), st.lists(RANGES.map(list), max_size=2))


def rules() -> st.SearchStrategy[ContactRule]:
    return st.builds(
        ContactRule,
        call=st.sampled_from(CallRule),
        channels=st.lists(st.sampled_from(Channel), unique=True).map(tuple),
        hours=HOURS,
        time_zone=st.sampled_from(ZONES),
        wording=st.sampled_from(Wording),
        who_may_answer=st.sampled_from(WhoAnswers),
    )


@given(rules(), st.sets(st.sampled_from(Channel)), MOMENTS, st.integers(-60, 60 * 24 * 10))
def test_what_goes_out_is_within_the_rule(
    rule: ContactRule, reachable: set[Channel], now: datetime, minutes: int
) -> None:
    until = now + timedelta(minutes=minutes)
    decided = decide(rule, reachable, now, until)
    allowed_now = not any(rule.hours.values()) or is_open(rule.hours, (), rule.time_zone, now)
    if isinstance(decided, Send):
        assert decided.channel in rule.channels
        assert decided.channel in reachable
        assert decided.wording is rule.wording
        assert allowed_now
        assert now < until
    if isinstance(decided, Wait):
        assert now < decided.until < until
        assert not allowed_now
        assert isinstance(decide(rule, reachable, decided.until, until), Send)


@given(rules(), MOMENTS)
def test_nothing_goes_where_there_is_no_channel_or_no_rule(rule: ContactRule, now: datetime) -> None:
    later = now + timedelta(days=30)
    assert decide(rule, (), now, later) == Refuse(Refusal.NO_CHANNEL)
    assert decide(None, set(Channel), now, later) == Refuse(Refusal.NO_RULE)


def test_hours_are_the_clients_own() -> None:
    """Nine in the morning in Baku is five by UTC, and what comes in the night waits until then."""
    rule = ContactRule(
        CallRule.CALL,
        (Channel.SMS,),
        {"mon": [["09:00", "18:00"]]},
        "Asia/Baku",
        Wording.FULL,
        WhoAnswers.ANYONE,
    )
    monday_morning = datetime(2026, 11, 23, 9, tzinfo=ZoneInfo("Asia/Baku"))
    night = monday_morning - timedelta(hours=5)
    decided = decide(rule, {Channel.SMS}, night, night + timedelta(days=1))
    assert decided == Wait(datetime(2026, 11, 23, 5, tzinfo=UTC))
    assert decide(rule, {Channel.SMS}, night, monday_morning) == Refuse(Refusal.TOO_LATE)
