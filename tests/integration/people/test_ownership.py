"""Who sees whom: the one rule, for every role, on the days on which it holds."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from server.core.actor import ANONYMOUS, SYSTEM, Actor
from server.core.db import Database
from server.people.policy import visible_clients
from server.people.queries import list_clients
from tests.cast import Cast
from tests.factories.appointments import visitor
from tests.factories.people import add_client, let_stand_in
from tests.server import START

BAKU_MIDNIGHT = datetime(2026, 11, 23, 20, tzinfo=UTC)
"""The end of 23 November in Baku."""


async def seen(database: Database, actor: Actor, now: datetime = START) -> set[str]:
    async with database.read() as session:
        return {row.name for row in await list_clients(session, visible_clients(actor, now), "")}


async def test_each_role_sees_its_own(database: Database, cast: Cast) -> None:
    await add_client(database, cast.aysel.actor, START, office_id=cast.baku, name="New")
    expected = {
        cast.leyla: {"Sevda"},
        cast.elchin: {"Kamal"},
        cast.zuhra: {"Zarina"},
        cast.rauf: {"Sevda", "Kamal"},
        cast.saule: {"Zarina"},
        cast.aysel: {"Sevda", "Kamal", "New"},
        cast.dilnoza: {"Zarina"},
        cast.nigar: set(),
    }
    assert {person: await seen(database, person.actor) for person in cast.staff} == expected


async def test_nobody_else_sees_anybody(database: Database, cast: Cast) -> None:
    for actor in (ANONYMOUS, SYSTEM, visitor("0" * 32)):
        assert await seen(database, actor) == set()


async def test_a_substitute_sees_from_local_midnight_to_local_midnight(
    database: Database, cast: Cast
) -> None:
    await let_stand_in(
        database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla, days=(1, 2)
    )
    moment = timedelta(microseconds=1)
    two_days = timedelta(days=2)
    both = {"Sevda", "Kamal"}
    assert await seen(database, cast.leyla.actor, BAKU_MIDNIGHT - moment) == {"Sevda"}
    assert await seen(database, cast.leyla.actor, BAKU_MIDNIGHT) == both
    assert await seen(database, cast.leyla.actor, BAKU_MIDNIGHT + two_days - moment) == both
    assert await seen(database, cast.leyla.actor, BAKU_MIDNIGHT + two_days) == {"Sevda"}
    assert await seen(database, cast.elchin.actor, BAKU_MIDNIGHT) == {"Kamal"}
    assert await seen(database, cast.zuhra.actor, BAKU_MIDNIGHT) == {"Zarina"}


async def test_standing_in_is_not_handed_on(database: Database, cast: Cast) -> None:
    """Leyla stands in for Elchin, whose own substitution for somebody else is not hers."""
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.elchin, substitute=cast.leyla)
    await let_stand_in(database, cast.aysel.actor, START, worker=cast.leyla, substitute=cast.elchin)
    assert await seen(database, cast.leyla.actor) == {"Sevda", "Kamal"}
    assert await seen(database, cast.rauf.actor) == {"Sevda", "Kamal"}
    assert await seen(database, cast.saule.actor) == {"Zarina"}


async def test_the_rule_is_one_condition_that_other_queries_take(database: Database, cast: Cast) -> None:
    async with database.read() as session:
        ids = await session.scalars(select(visible_clients(cast.leyla.actor, START).subquery()))
    assert list(ids) == [cast.sevda.id]
