"""Who sees whom. The rule stands here once; every domain asks for it, and an object is only ever loaded through it."""

from datetime import datetime

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, exists, false, or_, select
from sqlalchemy.orm import aliased

from server.core.actor import Actor, ActorKind, Role
from server.people.models import Client, StaffProfile, Substitution


def visible_clients(actor: Actor, now: datetime) -> Select[str]:
    """Select the ids of the clients whom an actor may see.

    A worker: their own, and those of whom they stand in for today. A supervisor: their workers'. A coordinator: their
    offices'. An administrator, a client, anybody else: none. Nobody sees who was erased.
    """
    chosen = select(Client.id).where(Client.erased_at.is_(None))
    if actor.kind is ActorKind.STAFF and actor.role is Role.COORDINATOR:
        return chosen.where(Client.office_id.in_(actor.office_ids))
    return chosen.where(is_seen_worker(Client.worker_id, Client.office_id, actor, now))


def is_seen_worker(
    worker_id: SQLColumnExpression[str | None],
    office_id: SQLColumnExpression[str],
    actor: Actor,
    now: datetime,
) -> ColumnElement[bool]:
    """Say in SQL whether a worker's work in an office is the actor's business: a worker's own and that of whom they
    stand in for there today, a supervisor's workers'; nobody's for all others.

    Standing in ends at the office's door: the coordinator who arranged it knows no other office's clients.
    """
    if actor.kind is ActorKind.STAFF and actor.role is Role.WORKER:
        return or_(worker_id == actor.id, _stands_in(actor.id, worker_id, office_id, now))
    if actor.kind is ActorKind.STAFF and actor.role is Role.SUPERVISOR:
        mine = select(StaffProfile.staff_id).where(StaffProfile.supervisor_id == actor.id)
        return worker_id.in_(mine)
    return false()


def visible_substitutions(actor: Actor, now: datetime) -> Select[str]:
    """Select the ids of the substitutions an actor may know of: of their offices, or that concern them."""
    chosen = select(Substitution.id)
    if actor.kind is not ActorKind.STAFF:
        return chosen.where(false())
    if actor.role is Role.COORDINATOR:
        return chosen.where(Substitution.office_id.in_(actor.office_ids))
    theirs = is_seen_worker(Substitution.worker_id, Substitution.office_id, actor, now)
    return chosen.where(or_(Substitution.substitute_id == actor.id, theirs))


def _stands_in(
    staff_id: str,
    worker_id: SQLColumnExpression[str | None],
    office_id: SQLColumnExpression[str],
    now: datetime,
) -> ColumnElement[bool]:
    turn = aliased(Substitution)
    return exists().where(
        turn.substitute_id == staff_id,
        turn.worker_id == worker_id,
        turn.office_id == office_id,
        turn.starts_at <= now,
        now < turn.ends_at,
    )
