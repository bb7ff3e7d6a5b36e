"""What an appointment may have beside client, worker and time: a room, a series, further people. Read for many at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from scheduling.models import AppointmentParty, Companion, Room, Series
from scheduling.ports import Clients
from scheduling.schemas import PartyView, SeriesView


class _Row(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def room_id(self) -> str | None: ...
    @property
    def series_id(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Extras:
    """Names of rooms by id, sizes of series by id, further people by appointment."""

    rooms: Mapping[str, str]
    series: Mapping[str, int]
    parties: Mapping[str, list[PartyView]]

    def series_of(self, series_id: str | None, number: int | None) -> SeriesView | None:
        """Return an appointment's place in its series, None where it has none."""
        if series_id is None or number is None:
            return None
        return SeriesView(id=series_id, number=number, size=self.series[series_id])


async def extras_of(session: AsyncSession, clients: Clients, rows: Sequence[_Row]) -> Extras:
    """Read the extras of these appointments in a fixed number of queries."""
    rooms = await session.execute(
        select(Room.id, Room.name).where(Room.id.in_({row.room_id for row in rows if row.room_id}))
    )
    series = await session.execute(
        select(Series.id, Series.size).where(Series.id.in_({row.series_id for row in rows if row.series_id}))
    )
    return Extras(
        rooms={row.id: row.name for row in rooms},
        series={row.id: row.size for row in series},
        parties=await _parties(session, clients, [row.id for row in rows]),
    )


async def _parties(
    session: AsyncSession, clients: Clients, appointment_ids: Sequence[str]
) -> dict[str, list[PartyView]]:
    found = await session.execute(
        select(AppointmentParty, Companion)
        .outerjoin(Companion, Companion.id == AppointmentParty.companion_id)
        .where(AppointmentParty.appointment_id.in_(appointment_ids))
        .order_by(AppointmentParty.id)
    )
    pairs = [(party, companion) for party, companion in found]
    names = await clients.cards(session, {party.client_id for party, _ in pairs if party.client_id})
    parties: dict[str, list[PartyView]] = {}
    for party, companion in pairs:
        card = names.get(party.client_id or "")
        found_here = parties.setdefault(party.appointment_id, [])
        if card is not None:
            found_here.append(PartyView(id=card.id, name=card.name, kind="client"))
        else:
            found_here.append(PartyView.model_validate(_companion(companion)))
    return parties


def _companion(row: Companion) -> dict[str, str]:
    return {"id": row.id, "name": row.name, "kind": row.kind}
