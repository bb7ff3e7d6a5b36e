"""The chooser of forms with what the record knows of a client already. It recommends; people choose."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import form_choice as rules
from scheduling.policy import check_client_visible
from scheduling.ports import Clients
from server.core.actor import Actor
from server.desk.form_choice_schemas import ChoiceView, FormChoices, SituationBody
from server.people.queries import contact_cards


async def form_choices(
    session: AsyncSession, clients: Clients, actor: Actor, body: SituationBody, now: datetime
) -> FormChoices:
    """Return every form with the reasons for and against it. Raises Problem NOT_FOUND for a client who is not the actor's."""
    await check_client_visible(session, clients, actor, body.client_id, now)
    card = (await contact_cards(session, [body.client_id]))[body.client_id]
    known = {need for need in rules.Need if need.value in card.access_needs}
    situation = rules.Situation(
        device=body.device,
        line=body.line,
        privacy=body.privacy,
        risk=rules.Risk(card.risk),
        violence=card.violence,
        calls=rules.Calls(card.rule.call.value) if card.rule else rules.Calls.CALL,
        needs=frozenset(known | set(body.needs)),
    )
    return FormChoices(
        items=[
            ChoiceView(form=choice.form, advice=choice.advice, reasons=list(choice.reasons))
            for choice in rules.choose(situation)
        ],
        needs=sorted(situation.needs),
    )
