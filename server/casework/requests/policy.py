"""Who sees a request. It is only ever loaded through this."""

from sqlalchemy import ColumnElement, Select, and_, false, or_, select

from server.casework.requests.models import ContactRequest
from server.core.actor import Actor, ActorKind, Role
from server.duty.policy import visible_alerts


def visible_requests(actor: Actor) -> Select[str]:
    """Select the ids of the requests that an actor may see: coordinators and supervisors their offices', and whoever an
    alert is for the request that it came from."""
    return select(ContactRequest.id).where(_is_visible(actor))


def _is_visible(actor: Actor) -> ColumnElement[bool]:
    if actor.kind is not ActorKind.STAFF or actor.role is Role.ADMINISTRATOR:
        return false()
    from_alert = and_(
        ContactRequest.alert_id.is_not(None), ContactRequest.alert_id.in_(visible_alerts(actor))
    )
    if actor.role in (Role.COORDINATOR, Role.SUPERVISOR):
        return or_(from_alert, ContactRequest.office_id.in_(actor.office_ids))
    return from_alert
