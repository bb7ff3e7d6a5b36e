"""Routes of staff: whoever sees a list of them, and what administrators do."""

from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.identity import staff
from server.core.identity.invitations import Delivery
from server.core.identity.ports import STAFF_PROFILES
from server.core.identity.queries import StaffCard, emails_of, staff_cards
from server.core.identity.schemas import (
    DeactivatedView,
    InvitedView,
    NewStaff,
    StaffChange,
    StaffList,
    StaffPath,
    StaffView,
)
from server.core.web import Call, Routes

routes = Routes("identity")

_WRITE = Permission.AGENCY_STAFF_WRITE


@routes.get("/api/v1/staff", permission=Permission.AGENCY_STAFF_READ)
async def list_staff(call: Call) -> StaffList:
    """Return all members of staff; their e-mail addresses to administrators only."""
    return StaffList(items=await _views(call, await staff_cards(call.session)))


@routes.post(
    "/api/v1/staff",
    permission=_WRITE,
    status=201,
    problems=(ProblemCode.EMAIL_TAKEN, ProblemCode.NOT_FOUND),
)
async def invite_staff(call: Call, body: NewStaff) -> InvitedView:
    """Add a member of staff and invite them."""
    invited = await staff.invite_staff(
        call.session,
        call.actor,
        body,
        profiles=call.app[STAFF_PROFILES],
        delivery=_delivery(call),
        now=call.now,
    )
    return await _invited(call, invited)


@routes.patch(
    "/api/v1/staff/{staff_id}",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.STAFF_HAS_WORK),
)
async def change_staff(call: Call, path: StaffPath, body: StaffChange) -> StaffView:
    """Change a name, offices, languages or the supervisor; absent fields stay.

    The role stays: whoever gets another one is invited anew, with another account.
    """
    await staff.change_staff(
        call.session, call.actor, path.staff_id, body, profiles=call.app[STAFF_PROFILES], now=call.now
    )
    return await _view(call, path.staff_id)


@routes.post(
    "/api/v1/staff/{staff_id}/invite",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.STAFF_STATE),
)
async def invite_staff_again(call: Call, path: StaffPath) -> InvitedView:
    """Send a new link to somebody who never came in, or bring a deactivated person back."""
    invited = await staff.invite_again(
        call.session, call.actor, path.staff_id, delivery=_delivery(call), now=call.now
    )
    return await _invited(call, invited)


@routes.post(
    "/api/v1/staff/{staff_id}/totp-reset",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.STAFF_STATE),
)
async def reset_second_factor(call: Call, path: StaffPath) -> InvitedView:
    """Take away somebody's second factor and send a link for a new one."""
    invited = await staff.reset_totp(
        call.session, call.actor, path.staff_id, delivery=_delivery(call), now=call.now
    )
    return await _invited(call, invited)


@routes.post(
    "/api/v1/staff/{staff_id}/deactivate",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.NOT_YOURSELF, ProblemCode.LAST_ADMINISTRATOR),
)
async def deactivate_staff(call: Call, path: StaffPath) -> DeactivatedView:
    """Shut somebody out at once, and tell what they leave behind for others to take over."""
    left = await staff.deactivate_staff(
        call.session, call.actor, path.staff_id, profiles=call.app[STAFF_PROFILES], now=call.now
    )
    return DeactivatedView(
        staff=await _view(call, path.staff_id),
        clients_left=left.clients,
        appointments_left=left.appointments,
        substitutions_left=left.substitutions,
    )


def _delivery(call: Call) -> Delivery:
    return Delivery(call.settings.public_origin, by_mail=bool(call.settings.smtp_url))


async def _invited(call: Call, invited: staff.Invited) -> InvitedView:
    return InvitedView(staff=await _view(call, invited.staff_id), invitation_link=invited.link)


async def _view(call: Call, staff_id: str) -> StaffView:
    views = await _views(call, await staff_cards(call.session, [staff_id]))
    if not views:
        raise Problem(ProblemCode.NOT_FOUND)
    return views[0]


async def _views(call: Call, cards: list[StaffCard]) -> list[StaffView]:
    ids = [card.id for card in cards]
    supervisors = await call.app[STAFF_PROFILES].supervisors(call.session, ids)
    emails = await emails_of(call.session, ids) if call.actor.may(_WRITE) else {}
    return [
        StaffView(
            id=card.id,
            name=card.name,
            email=emails.get(card.id),
            role=card.role,
            state=card.state,
            office_ids=sorted(card.office_ids),
            languages=list(card.languages),
            supervisor_id=supervisors.get(card.id),
            created_at=card.created_at,
        )
        for card in cards
    ]
