"""Routes of the demo alone: one click and somebody is signed in. The roof adds them nowhere else."""

from server.core.actor import Permission
from server.core.agency.queries import office_cards
from server.core.errors import Problem, ProblemCode
from server.core.identity.http.signing_in import user_agent, welcome
from server.core.identity.queries import staff_card, staff_cards
from server.core.identity.schemas import DemoRole, DemoRoles, DemoSignIn, Me
from server.core.identity.staff_sessions import open_sign_in
from server.core.identity.staff_state import StaffState
from server.core.web import Call, Routes

routes = Routes("demo")


@routes.get("/api/v1/demo/roles", permission=Permission.PUBLIC)
async def list_demo_roles(call: Call) -> DemoRoles:
    """Return whom one may be."""
    names = {office.id: office.name for office in await office_cards(call.session)}
    cards = [card for card in await staff_cards(call.session) if card.state is StaffState.ACTIVE]
    return DemoRoles(
        items=[
            DemoRole(
                staff_id=card.id,
                name=card.name,
                role=card.role,
                offices=sorted(names[office_id] for office_id in card.office_ids),
                languages=list(card.languages),
            )
            for card in cards
        ]
    )


@routes.post("/api/v1/demo/sign-in", permission=Permission.PUBLIC, problems=(ProblemCode.NOT_FOUND,))
async def sign_in_to_demo(call: Call, body: DemoSignIn) -> Me:
    """Be somebody, without a password."""
    card = await staff_card(call.session, body.staff_id)
    if not call.settings.demo or card is None or card.state is not StaffState.ACTIVE:
        raise Problem(ProblemCode.NOT_FOUND)
    opened = await open_sign_in(call.session, card.id, user_agent(call), call.now)
    return await welcome(call, call.session, opened)
