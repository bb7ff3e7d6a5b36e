"""Who sees an alert and who may change a roster. An alert is only ever loaded through this."""

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Actor, ActorKind, Role
from server.core.agency.queries import OfficeCard, office_card
from server.core.errors import Problem, ProblemCode
from server.duty.models import DangerAlert


def visible_alerts(actor: Actor) -> Select[str]:
    """Select the ids of the alerts that an actor may see.

    Whoever was on duty and whoever took it; the office's coordinators; the office's supervisors once nobody took it in
    time. Nobody else.
    """
    return select(DangerAlert.id).where(_is_visible(actor))


def _is_visible(actor: Actor) -> ColumnElement[bool]:
    if actor.kind is not ActorKind.STAFF or actor.role is Role.ADMINISTRATOR:
        return false()
    theirs = or_(DangerAlert.duty_staff_id == actor.id, DangerAlert.taken_by == actor.id)
    in_office = DangerAlert.office_id.in_(actor.office_ids)
    if actor.role is Role.COORDINATOR:
        return or_(theirs, in_office)
    if actor.role is Role.SUPERVISOR:
        return or_(theirs, and_(in_office, DangerAlert.escalated_at.is_not(None)))
    return theirs


async def open_office(session: AsyncSession, actor: Actor, office_id: str) -> OfficeCard:
    """Return one of the actor's own offices. Raises Problem NOT_FOUND for all others."""
    office = await office_card(session, office_id) if office_id in actor.office_ids else None
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return office
