"""Several domains tell of one appointment; the timeline tells it once and in order."""

from datetime import UTC, datetime, timedelta

from server.desk.history import Told, in_order

START = datetime(2026, 11, 23, 8, tzinfo=UTC)


def told(kind: str, minute: int, **detail: str) -> Told:
    return Told(START + timedelta(minutes=minute), kind, "staff", "a", dict(detail))


def kinds(items: list[Told]) -> list[str]:
    return [item.kind for item in items]


def test_in_order_sorts_by_time() -> None:
    items = in_order(
        [told("waiting", 3), told("line_lost", 9)], [told("booked", 0)], [told("link_opened", 2)]
    )
    assert kinds(items) == ["booked", "link_opened", "waiting", "line_lost"]


def test_in_order_lets_the_session_tell_its_own_steps() -> None:
    session = [told("waiting", 3, by="link"), told("refused", 4), told("ended", 9)]
    appointment = [told("client_waiting", 3), told("client_gone", 4), told("ended", 9)]
    items = in_order(session, appointment, [])
    assert items == session


def test_in_order_keeps_steps_that_nobody_else_tells() -> None:
    steps = [told("client_waiting", 1), told("admitted", 2), told("client_gone", 3), told("ended", 4)]
    assert kinds(in_order([], steps, [])) == ["waiting", "admitted", "left", "ended"]


def test_in_order_puts_causes_first_within_one_moment() -> None:
    session = [told("admitted", 5), told("ended", 5), told("checklist_done", 5)]
    items = in_order(session, [told("started", 5)], [told("note_signed", 5)])
    assert kinds(items) == ["admitted", "checklist_done", "started", "ended", "note_signed"]
