"""What a live session does to its appointment."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from scheduling import queries, service
from scheduling.appointment import State
from scheduling.models import Appointment, Claim
from scheduling.policy import readable, worker_seat
from server.core.actor import ANONYMOUS, SYSTEM
from server.core.audit.models import AuditRow
from server.core.db import Database
from server.core.errors import Problem, ProblemCode
from server.core.identity.joins import read_invitation
from server.core.ids import new_id
from tests.cast import Cast
from tests.factories.appointments import book, let_in, visitor, wait_at_the_door
from tests.factories.people import let_stand_in
from tests.factories.ports import clients
from tests.server import START

MINUTE = timedelta(minutes=1)


async def state_of(database: Database, appointment_id: str) -> State:
    async with database.read() as session:
        return (await session.get_one(Appointment, appointment_id)).state


async def kinds_of(database: Database, appointment_id: str) -> list[str]:
    async with database.read() as session:
        return [event.kind for event in await queries.happenings(session, appointment_id)]


async def test_a_session_from_the_door_to_the_end(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    guest, worker = visitor(appointment_id), cast.leyla.actor
    steps = [
        (service.client_waiting, guest, State.WAITING),
        (service.client_gone, SYSTEM, State.CONFIRMED),
        (service.client_waiting, guest, State.WAITING),
        (service.admitted, worker, State.IN_SESSION),
        (service.client_gone, guest, State.IN_SESSION),
        (service.client_waiting, guest, State.IN_SESSION),
        (service.admitted, worker, State.IN_SESSION),
        (service.started, worker, State.IN_SESSION),
        (service.ended, worker, State.COMPLETED),
    ]
    for minute, (step, actor, state) in enumerate(steps, 1):
        async with database.write() as session:
            await step(session, actor, appointment_id, START + minute * MINUTE)
        assert await state_of(database, appointment_id) is state
    async with database.read() as session:
        made = await session.get_one(Appointment, appointment_id)
        audited = await session.scalar(select(func.count()).select_from(AuditRow))
    assert (made.started_at, made.ended_at) == (START + 8 * MINUTE, START + 9 * MINUTE)
    assert await kinds_of(database, appointment_id) == [
        "booked",
        "client_waiting",
        "client_gone",
        "client_waiting",
        "admitted",
        "client_gone",
        "client_waiting",
        "admitted",
        "started",
        "ended",
    ]
    assert audited == 1 + len(steps) + 1  # the booking before, the closed link after


async def test_ending_frees_what_is_left_and_closes_the_link(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda, minutes=60)
    await let_in(database, cast.leyla, appointment_id, START)
    async with database.write() as session:
        await service.ended(session, cast.leyla.actor, appointment_id, START + 21 * MINUTE)
    async with database.read() as session:
        kept = await session.scalar(select(func.count()).where(Claim.party_id == cast.leyla.id))
        invitation = await read_invitation(session, appointment_id=appointment_id, origin="")
    assert kept == 5
    assert (invitation.closed, invitation.code) == (True, None)
    await book(database, START, cast.leyla, cast.sevda, starts_at=START + 25 * MINUTE)


async def test_what_was_so_already_is_told_once(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    await wait_at_the_door(database, appointment_id, START)
    await let_in(database, cast.leyla, appointment_id, START)
    for minute in (1, 2):
        async with database.write() as session:
            await service.started(session, cast.leyla.actor, appointment_id, START + minute * MINUTE)
    async with database.read() as session:
        assert (await session.get_one(Appointment, appointment_id)).started_at == START + MINUTE
    assert sorted(await kinds_of(database, appointment_id)) == sorted(
        ["booked", "client_waiting", "admitted", "started"]
    )


async def test_steps_out_of_turn_are_refused(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.leyla, cast.sevda)
    guest, worker = visitor(appointment_id), cast.leyla.actor
    refused = [
        (service.ended, worker),
        (service.started, worker),
        (service.client_gone, guest),
        (service.admitted, guest),
    ]
    for step, actor in refused:
        with pytest.raises(Problem) as problem:
            async with database.write() as session:
                await step(session, actor, appointment_id, START)
        assert problem.value.code is ProblemCode.APPOINTMENT_STATE
    assert await kinds_of(database, appointment_id) == ["booked"]


async def test_an_appointment_that_is_not_there_is_not_found(database: Database, cast: Cast) -> None:
    with pytest.raises(Problem) as problem:
        async with database.write() as session:
            await service.client_waiting(session, SYSTEM, new_id(), START)
    assert problem.value.code is ProblemCode.NOT_FOUND


async def test_the_seat_is_the_worker_s_or_today_s_substitute_s(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.elchin, cast.kamal)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    tomorrow = START + timedelta(days=1)
    async with database.read() as session:
        seated = {
            person.name
            for person in cast.staff
            if await worker_seat(session, clients(), person.actor, appointment_id, START)
        }
        later = await worker_seat(session, clients(), cast.leyla.actor, appointment_id, tomorrow)
        nobody = await worker_seat(session, clients(), ANONYMOUS, appointment_id, START)
        nothing = await worker_seat(session, clients(), cast.elchin.actor, new_id(), START)
    assert seated == {cast.elchin.name, cast.leyla.name}
    assert (later, nobody, nothing) == (False, False, False)


async def test_content_is_for_worker_substitute_and_supervisor(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.elchin, cast.kamal)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    async with database.read() as session:
        readers = {
            person.name
            for person in cast.staff
            if await readable(session, clients(), person.actor, appointment_id, START)
        }
    assert readers == {cast.elchin.name, cast.leyla.name, cast.rauf.name}


async def test_the_desks_to_tell_are_those_that_show_it(database: Database, cast: Cast) -> None:
    appointment_id = await book(database, START, cast.elchin, cast.kamal)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    async with database.read() as session:
        told = await queries.staff_to_tell(session, clients(), appointment_id, START)
        later = await queries.staff_to_tell(session, clients(), appointment_id, START + timedelta(days=1))
        nobody = await queries.staff_to_tell(session, clients(), new_id(), START)
    assert set(told) == {cast.elchin.id, cast.leyla.id, cast.rauf.id, cast.aysel.id}
    assert set(later) == {cast.elchin.id, cast.rauf.id, cast.aysel.id}
    assert nobody == []
