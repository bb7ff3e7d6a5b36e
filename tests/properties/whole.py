"""What must hold of appointments, and of all that goes with them, at any moment."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from scheduling.appointment import LIVE, ONLINE, Form, State
from scheduling.quanta import quanta

Row = dict[str, Any]
Rows = dict[str, list[Row]]
"""All rows of some tables, by the table's name."""

_HOLDS_ITS_TIME = frozenset({State.REQUESTED, *LIVE})
_CALLED_OFF = frozenset({State.CANCELLED_BY_AGENCY, State.CANCELLED_BY_CLIENT})


def check_whole(rows: Rows) -> None:
    """Fail unless everything holds."""
    taken = {(row["party_id"], row["quantum"]) for row in rows["claim"]}
    assert len(taken) == len(rows["claim"])
    for one in rows["appointment"]:
        state = State(one["state"])
        mine = [row for row in rows["claim"] if row["appointment_id"] == one["id"]]
        _check_time(one, state, mine, rows)
        _check_way_in(one, state, rows)
        _check_told(one, state, rows)


def _check_time(one: Row, state: State, mine: list[Row], rows: Rows) -> None:
    """Everybody's time is claimed, without a hole, by what is still to be held, and given back by what is called off."""
    by_party: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(mine, key=lambda row: row["quantum"]):
        by_party[row["party_id"]].append(row)
    for claimed in by_party.values():
        first = claimed[0]["quantum"]
        assert [row["quantum"] for row in claimed] == [*range(first, first + len(claimed))]
        assert [row["length"] for row in claimed] == [len(claimed)] + [None] * (len(claimed) - 1)
    if state in _CALLED_OFF:
        assert not mine
    if state not in _HOLDS_ITS_TIME:
        return
    own = {*quanta(one["starts_at"], one["ends_at"])}
    companions = [
        row["companion_id"] for row in rows["appointment_party"] if row["appointment_id"] == one["id"]
    ]
    parties = {one["client_id"], one["worker_id"], *companions} | ({one["room_id"]} - {None})
    assert by_party.keys() == parties
    for party, claimed in by_party.items():
        held = {row["quantum"] for row in claimed}
        assert held >= own if party == one["worker_id"] else held == own
    assert (one["room_id"] is not None) == (one["form"] is Form.OFFICE)


def _check_way_in(one: Row, state: State, rows: Rows) -> None:
    """There is an open link exactly for what can be joined on a page now or later."""
    links = [row for row in rows["join_link"] if row["appointment_id"] == one["id"]]
    is_open = [row for row in links if row["closed_at"] is None]
    assert len(is_open) == (1 if state in LIVE and one["form"] in ONLINE else 0), (state, one["form"])
    assert len(links) <= 1
    for row in is_open:
        assert row["code_until"] == one["ends_at"]


def _check_told(one: Row, state: State, rows: Rows) -> None:
    """Each event stands in the audit log too; what is planned for later belongs to the appointment as it stands."""
    subject = f"appointment:{one['id']}"
    events = [row for row in rows["appointment_event"] if row["appointment_id"] == one["id"]]
    audited = [row for row in rows["audit_row"] if row["subject"] == subject]
    assert len(events) == len(audited) > 0
    notices = [row["payload"] for row in rows["outbox"] if row["subject"] == subject]
    assert max(int(notice["sequence"]) for notice in notices) == one["sequence"]
    current = [
        (notice["notice"], notice.get("minutes"), notice["audience"])
        for notice in notices
        if int(notice["sequence"]) == one["sequence"]
    ]
    assert len(current) == len(set(current)), "somebody is told the same twice"
    if state in _CALLED_OFF | {State.REQUESTED}:
        assert not [each for each in current if each[0] == "reminder"]
