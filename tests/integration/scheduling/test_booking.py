"""Making, moving, cancelling and missing appointments."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from scheduling import service
from scheduling.appointment import CancelReason, MissedReason, State
from scheduling.models import Appointment, AppointmentEvent, Claim
from scheduling.schemas import NewTime
from server.core.audit.models import AuditRow
from server.core.db import Database
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import Invitation, read_invitation
from server.core.identity.models import JoinLink
from tests.cast import Cast, StaffPerson
from tests.factories.appointments import book, hold, let_in, wait_at_the_door
from tests.factories.people import let_stand_in
from tests.factories.ports import clients
from tests.server import START

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


async def stored(database: Database, appointment_id: str) -> Appointment:
    async with database.read() as session:
        return await session.get_one(Appointment, appointment_id)


async def claims_of(database: Database, appointment_id: str) -> dict[str, list[int]]:
    async with database.read() as session:
        rows = await session.execute(
            select(Claim.party_id, Claim.quantum)
            .where(Claim.appointment_id == appointment_id)
            .order_by(Claim.quantum)
        )
        found: dict[str, list[int]] = {}
        for party_id, quantum in rows:
            found.setdefault(party_id, []).append(quantum)
        return found


def first_quantum(at: datetime) -> int:
    return int(at.timestamp()) // 300


async def counts(database: Database) -> dict[str, int]:
    async with database.read() as session:
        return {
            table.__tablename__: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in (Appointment, Claim, AppointmentEvent, AuditRow, JoinLink)
        }


async def invitation_of(database: Database, appointment_id: str) -> Invitation:
    async with database.read() as session:
        return await read_invitation(session, appointment_id=appointment_id, origin="https://a.example")


async def move(
    database: Database, by: StaffPerson, appointment_id: str, starts_at: datetime, minutes: int = 30
) -> None:
    async with database.write() as session:
        new = NewTime(starts_at=starts_at, minutes=minutes)
        await service.reschedule(session, clients(), by.actor, appointment_id, new, START)


async def cancel(database: Database, by: StaffPerson, appointment_id: str, reason: CancelReason) -> None:
    async with database.write() as session:
        await service.cancel(session, clients(), by.actor, appointment_id, reason, START)


async def miss(
    database: Database, by: StaffPerson, appointment_id: str, reason: MissedReason, now: datetime
) -> None:
    async with database.write() as session:
        await service.mark_missed(session, clients(), by.actor, appointment_id, reason, now)


# ---------------------------------------------------------------- making


async def test_book_stores_everything_that_belongs_to_it(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR, minutes=15)
    made = await stored(database, appointment_id)
    first = first_quantum(START + HOUR)
    invitation = await invitation_of(database, appointment_id)
    assert (made.state, made.office_id, made.created_by) == (State.CONFIRMED, cast.baku, cast.leyla.id)
    assert await claims_of(database, appointment_id) == {
        cast.leyla.id: [first, first + 1, first + 2],
        cast.sevda.id: [first, first + 1, first + 2],
    }
    assert (invitation.code_from, invitation.code_until) == (made.starts_at - HOUR / 2, made.ends_at)
    assert await counts(database) == {
        "appointment": 1,
        "claim": 6,
        "appointment_event": 1,
        "audit_row": 1,
        "join_link": 1,
    }


@pytest.mark.parametrize("shift", [-25, -5, 0, 5, 25])
async def test_book_refuses_a_time_that_the_worker_has_given_away(
    database: Database, cast: Cast, shift: int
) -> None:
    await book(database, START, cast.elchin, cast.kamal, starts_at=START + HOUR)
    before = await counts(database)
    starts_at = START + HOUR + shift * MINUTE
    with pytest.raises(Problem) as refused:
        await book(database, START, cast.elchin, cast.sevda, starts_at=starts_at, by=cast.aysel.actor)
    assert refused.value.code is ProblemCode.BOOKED_ALREADY
    assert await counts(database) == before


async def test_book_refuses_a_time_that_the_client_has_given_away(database: Database, cast: Cast) -> None:
    await book(database, START, cast.leyla, cast.sevda, by=cast.aysel.actor)
    with pytest.raises(Problem) as refused:
        await book(database, START, cast.elchin, cast.sevda, by=cast.aysel.actor)
    assert refused.value.code is ProblemCode.BOOKED_ALREADY


async def test_book_takes_neighbouring_times(database: Database, cast: Cast) -> None:
    for place in range(3):
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + place * HOUR / 2)
    assert (await counts(database))["appointment"] == 3


@pytest.mark.parametrize(
    ("starts_in", "code"),
    [
        (timedelta(minutes=-15), None),
        (timedelta(minutes=-20), ProblemCode.TIME_PAST),
        (timedelta(days=366), None),
        (timedelta(days=366, minutes=5), ProblemCode.TIME_TOO_FAR),
    ],
)
async def test_book_takes_times_from_just_now_to_a_year_ahead(
    database: Database, cast: Cast, starts_in: timedelta, code: ProblemCode | None
) -> None:
    if code is None:
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + starts_in)
        return
    with pytest.raises(Problem) as refused:
        await book(database, START, cast.leyla, cast.sevda, starts_at=START + starts_in)
    assert refused.value.code is code


async def test_book_is_for_those_whose_calendar_and_client_it_is(database: Database, cast: Cast) -> None:
    refused = [
        (cast.leyla, cast.leyla, cast.kamal),
        (cast.leyla, cast.elchin, cast.sevda),
        (cast.leyla, cast.zuhra, cast.sevda),
        (cast.zuhra, cast.leyla, cast.sevda),
        (cast.aysel, cast.zuhra, cast.sevda),
        (cast.aysel, cast.zuhra, cast.zarina),
        (cast.aysel, cast.rauf, cast.sevda),
        (cast.dilnoza, cast.leyla, cast.sevda),
        (cast.rauf, cast.zuhra, cast.sevda),
        (cast.nigar, cast.leyla, cast.sevda),
    ]
    for by, worker, client in refused:
        with pytest.raises(Problem) as problem:
            await book(database, START, worker, client, by=by.actor)
        assert problem.value.code is ProblemCode.NOT_FOUND, (by.name, worker.name, client.name)
    await book(database, START, cast.elchin, cast.sevda, by=cast.aysel.actor)


async def test_book_lets_a_substitute_write_in_both_calendars(database: Database, cast: Cast) -> None:
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    await book(database, START, cast.elchin, cast.kamal, by=cast.leyla.actor)
    await book(database, START, cast.leyla, cast.kamal, starts_at=START + HOUR)
    tomorrow = START + timedelta(days=1)
    with pytest.raises(Problem) as refused:
        await book(database, tomorrow, cast.elchin, cast.kamal, by=cast.leyla.actor)
    assert refused.value.code is ProblemCode.NOT_FOUND


# ---------------------------------------------------------------- moving


async def test_reschedule_takes_time_and_link_along(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    was = await invitation_of(database, appointment_id)
    await move(database, cast.leyla, appointment_id, START + 2 * HOUR, minutes=10)
    moved = await stored(database, appointment_id)
    now = await invitation_of(database, appointment_id)
    first = first_quantum(START + 2 * HOUR)
    assert (moved.starts_at, moved.ends_at) == (START + 2 * HOUR, START + 2 * HOUR + 10 * MINUTE)
    assert (moved.state, moved.sequence) == (State.CONFIRMED, 1)
    assert set(map(tuple, (await claims_of(database, appointment_id)).values())) == {(first, first + 1)}
    assert now.link == was.link
    assert now.code_until == moved.ends_at


async def test_reschedule_may_overlap_with_where_it_was(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await move(database, cast.leyla, appointment_id, START + HOUR + 10 * MINUTE)
    assert (await stored(database, appointment_id)).starts_at == START + HOUR + 10 * MINUTE


async def test_reschedule_onto_a_taken_time_leaves_everything_as_it_was(
    database: Database, cast: Cast
) -> None:
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + 2 * HOUR)
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    before = await claims_of(database, appointment_id), await counts(database)
    with pytest.raises(Problem) as refused:
        await move(database, cast.leyla, appointment_id, START + 2 * HOUR)
    assert refused.value.code is ProblemCode.BOOKED_ALREADY
    assert (await stored(database, appointment_id)).sequence == 0
    assert (await claims_of(database, appointment_id), await counts(database)) == before


async def test_reschedule_is_refused_once_the_client_waits_and_into_the_past(
    database: Database, cast: Cast
) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    with pytest.raises(Problem) as refused:
        await move(database, cast.leyla, appointment_id, START - HOUR)
    assert refused.value.code is ProblemCode.TIME_PAST
    await wait_at_the_door(database, appointment_id, START)
    with pytest.raises(Problem) as refused:
        await move(database, cast.leyla, appointment_id, START + HOUR)
    assert refused.value.code is ProblemCode.APPOINTMENT_STATE


# ---------------------------------------------------------------- cancelling, missing


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        (CancelReason.CLIENT_ASKED, State.CANCELLED_BY_CLIENT),
        (CancelReason.WORKER_UNAVAILABLE, State.CANCELLED_BY_AGENCY),
    ],
)
async def test_cancel_frees_the_time_and_closes_the_link(
    database: Database, cast: Cast, reason: CancelReason, state: State
) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)
    await cancel(database, cast.aysel, appointment_id, reason)
    made = await stored(database, appointment_id)
    assert (made.state, made.closing_reason) == (state, reason.value)
    assert await claims_of(database, appointment_id) == {}
    assert (await invitation_of(database, appointment_id)).closed
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + HOUR)


async def test_cancel_is_refused_once_the_session_runs(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await let_in(database, cast.leyla, appointment_id, START)
    with pytest.raises(Problem) as refused:
        await cancel(database, cast.leyla, appointment_id, CancelReason.OTHER)
    assert refused.value.code is ProblemCode.APPOINTMENT_STATE
    assert not (await invitation_of(database, appointment_id)).closed


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        (MissedReason.DID_NOT_COME, State.MISSED_BY_CLIENT),
        (MissedReason.TECHNICAL, State.NOT_HELD_TECHNICAL),
    ],
)
async def test_missed_keeps_what_is_over_and_frees_the_rest(
    database: Database, cast: Cast, reason: MissedReason, state: State
) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await miss(database, cast.leyla, appointment_id, reason, START + 12 * MINUTE)
    first = first_quantum(START)
    assert (await stored(database, appointment_id)).state is state
    assert (await claims_of(database, appointment_id))[cast.leyla.id] == [first, first + 1, first + 2]
    assert (await invitation_of(database, appointment_id)).closed


async def test_missed_is_refused_before_the_beginning_and_while_the_client_waits(
    database: Database, cast: Cast
) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, starts_at=START + 5 * MINUTE)
    with pytest.raises(Problem) as refused:
        await miss(database, cast.leyla, appointment_id, MissedReason.DID_NOT_COME, START)
    assert refused.value.code is ProblemCode.NOT_BEGUN
    await wait_at_the_door(database, appointment_id, START)
    with pytest.raises(Problem) as refused:
        await miss(database, cast.leyla, appointment_id, MissedReason.DID_NOT_COME, START + HOUR)
    assert refused.value.code is ProblemCode.APPOINTMENT_STATE


async def test_nothing_more_happens_to_what_was_held(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await hold(database, cast.leyla, appointment_id, START)
    for attempt in (
        cancel(database, cast.leyla, appointment_id, CancelReason.OTHER),
        miss(database, cast.leyla, appointment_id, MissedReason.TECHNICAL, START),
        move(database, cast.leyla, appointment_id, START + HOUR),
    ):
        with pytest.raises(Problem) as refused:
            await attempt
        assert refused.value.code is ProblemCode.APPOINTMENT_STATE


async def test_strangers_change_nothing(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    for stranger in (cast.zuhra, cast.elchin, cast.dilnoza, cast.saule, cast.nigar):
        for attempt in (
            cancel(database, stranger, appointment_id, CancelReason.OTHER),
            miss(database, stranger, appointment_id, MissedReason.TECHNICAL, START),
            move(database, stranger, appointment_id, START + HOUR),
        ):
            with pytest.raises(Problem) as refused:
                await attempt
            assert refused.value.code is ProblemCode.NOT_FOUND, stranger.name
