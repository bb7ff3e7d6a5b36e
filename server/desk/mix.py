"""Which forms an office works in, month by month: the share of each, how it went, and what was changed into what."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.appointment import Form, State
from scheduling.days import day_span
from scheduling.queries.mix import count_by_form, count_changes
from server.core.actor import Actor, Role
from server.core.agency.queries import OfficeCard, office_cards
from server.desk.mix_schemas import FormCounts, FormMoves, MixView, OfficeMix


async def mix(session: AsyncSession, actor: Actor, month: str | None, now: datetime) -> MixView:
    """Return a month of the actor's offices; administrators see all. Each month is the office's own, on its calendar."""
    offices = [
        office
        for office in await office_cards(session)
        if actor.role is Role.ADMINISTRATOR or office.id in actor.office_ids
    ]
    latest = max((office.local_day(now) for office in offices), default=now.date()).replace(day=1)
    first = date.fromisoformat(f"{month}-01") if month else latest
    spans = {office.id: day_span(office.time_zone, first, _last_day(first)) for office in offices}
    counts = await count_by_form(session, spans) if spans else Counter()
    changes = await count_changes(session, spans) if spans else Counter()
    return MixView(
        month=first, latest=latest, offices=[_office(office, counts, changes) for office in offices]
    )


def _last_day(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _office(
    office: OfficeCard,
    counts: Mapping[tuple[str, Form, State], int],
    changes: Mapping[tuple[str, Form, Form], int],
) -> OfficeMix:
    moves = [
        FormMoves(was=was, became=became, count=count)
        for (office_id, was, became), count in sorted(changes.items())
        if office_id == office.id
    ]
    return OfficeMix(
        office_id=office.id,
        office_name=office.name,
        forms=[_form(office.id, form, counts) for form in Form],
        moves=moves,
    )


def _form(office_id: str, form: Form, counts: Mapping[tuple[str, Form, State], int]) -> FormCounts:
    def number(*states: State) -> int:
        return sum(counts.get((office_id, form, state), 0) for state in states)

    return FormCounts(
        form=form,
        held=number(State.COMPLETED),
        missed=number(State.MISSED_BY_CLIENT),
        cancelled_by_client=number(State.CANCELLED_BY_CLIENT),
        cancelled_by_agency=number(State.CANCELLED_BY_AGENCY),
        not_held_technical=number(State.NOT_HELD_TECHNICAL),
        coming=number(State.REQUESTED, State.CONFIRMED, State.WAITING, State.IN_SESSION),
    )
