"""Plays the planned appointments through the services, at the times at which they happened, so that links, claims,
timelines and audit rows are what they would be."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from scheduling import service as appointments
from scheduling.appointment import CancelReason, MissedReason
from scheduling.schemas import NewAppointment
from server.casework import service as notes
from server.core.actor import Actor
from server.core.agency.languages import Language
from server.core.errors import Problem, ProblemCode
from server.core.identity import seats
from server.core.identity.joins import read_invitation
from server.demo import texts
from server.demo.plan import Outcome, Planned
from server.demo.seed import Ports
from signaling.checklist import ChecklistItem
from signaling.schemas import ChecklistPut
from signaling.service import settle_item

_BOOKED_BEFORE = timedelta(days=3)
_WITH_CHECKLIST = 5
"""Every fifth appointment has its checklist's answers."""


@dataclass(frozen=True, slots=True)
class Parties:
    """Who makes an appointment, who holds it, who comes, and the language that the worker writes in."""

    coordinator: Actor
    worker: Actor
    client_id: str
    language: Language


class Player:
    """Plays appointments inside one unit of work."""

    def __init__(self, session: AsyncSession, ports: Ports, now: datetime) -> None:
        self._session = session
        self._ports = ports
        self._now = now

    async def play(self, planned: Planned, parties: Parties) -> None:
        """Book an appointment and, if its time has come, let it take place or not. A taken time is left alone."""
        starts_at = planned.starts_at.astimezone(UTC)
        ends_at = starts_at + timedelta(minutes=planned.minutes)
        booked_at = min(starts_at - _BOOKED_BEFORE, self._now)
        appointment_id = await self._book(planned, parties, starts_at, booked_at)
        if appointment_id is None or ends_at > self._now:
            return
        match planned.outcome:
            case Outcome.CANCELLED:
                await self._cancel(appointment_id, parties, booked_at + timedelta(days=1))
            case Outcome.MISSED | Outcome.TECHNICAL:
                await self._miss(appointment_id, parties, planned.outcome, starts_at + timedelta(minutes=15))
            case _:
                let_in_at = await self._let_in(appointment_id, parties, starts_at)
                await self._start(appointment_id, parties, planned, let_in_at)
                ended_at = ends_at - timedelta(minutes=2)
                await appointments.ended(self._session, parties.worker, appointment_id, ended_at)
                await self._write(appointment_id, parties, planned, ends_at)

    async def _book(
        self, planned: Planned, parties: Parties, starts_at: datetime, booked_at: datetime
    ) -> str | None:
        new = NewAppointment(
            client_id=parties.client_id,
            worker_id=parties.worker.id,
            form=planned.form,
            starts_at=starts_at,
            minutes=planned.minutes,
        )
        try:
            async with self._session.begin_nested():
                return await appointments.book(
                    self._session, self._ports.clients, parties.coordinator, new, booked_at
                )
        except Problem as problem:
            if problem.code is ProblemCode.BOOKED_ALREADY:
                return None
            raise

    async def _cancel(self, appointment_id: str, parties: Parties, at: datetime) -> None:
        reason = CancelReason.CLIENT_ASKED
        await appointments.cancel(
            self._session, self._ports.clients, parties.coordinator, appointment_id, reason, at
        )

    async def _miss(self, appointment_id: str, parties: Parties, outcome: Outcome, at: datetime) -> None:
        reason = MissedReason.TECHNICAL if outcome is Outcome.TECHNICAL else MissedReason.DID_NOT_COME
        await appointments.mark_missed(
            self._session, self._ports.clients, parties.worker, appointment_id, reason, at
        )

    async def _let_in(self, appointment_id: str, parties: Parties, starts_at: datetime) -> datetime:
        """The client comes by the link, waits, and is let in; returns when."""
        session = self._session
        invitation = await read_invitation(session, appointment_id=appointment_id, origin="")
        token = invitation.link.rpartition("=")[2]
        seat = await seats.enter_by_link(session, token, starts_at - timedelta(minutes=4))
        waiting_at, let_in_at = starts_at - timedelta(minutes=3), starts_at + timedelta(minutes=1)
        await appointments.client_waiting(session, seat.actor, appointment_id, waiting_at)
        await appointments.admitted(session, parties.worker, appointment_id, let_in_at)
        return let_in_at

    async def _start(
        self, appointment_id: str, parties: Parties, planned: Planned, let_in_at: datetime
    ) -> None:
        """Answer the checklist. To be quick, the answers themselves are there for some appointments only."""
        if planned.turn % _WITH_CHECKLIST:
            started_at = let_in_at + timedelta(minutes=2)
            return await appointments.started(self._session, parties.worker, appointment_id, started_at)
        answers = zip(ChecklistItem, texts.CHECKLIST[parties.language], strict=True)
        for place, (item, answer) in enumerate(answers, 1):
            await settle_item(
                self._session,
                self._ports.appointments,
                parties.worker,
                appointment_id,
                item,
                ChecklistPut(answer=answer, waived_reason=None),
                let_in_at + timedelta(seconds=15 * place),
            )
        return None

    async def _write(
        self, appointment_id: str, parties: Parties, planned: Planned, ends_at: datetime
    ) -> None:
        session, clients, worker = self._session, self._ports.clients, parties.worker
        if planned.outcome is Outcome.NO_NOTE:
            return
        written = texts.NOTES[parties.language]
        body = written[planned.turn % len(written)]
        if planned.outcome is Outcome.DRAFT:
            body = texts.DRAFTS[parties.language]
        at = min(ends_at + timedelta(minutes=6), self._now)
        await notes.save_note(session, clients, worker, appointment_id, body=body, revision=0, now=at)
        if planned.outcome is Outcome.SIGNED:
            await notes.sign_note(session, clients, worker, appointment_id, revision=1, now=at)
            await self._amend(appointment_id, parties, planned, at)

    async def _amend(
        self, appointment_id: str, parties: Parties, planned: Planned, signed_at: datetime
    ) -> None:
        """Every fourth note was added to the day after."""
        at = signed_at + timedelta(days=1)
        if planned.turn % 4 or at > self._now:
            return
        body = texts.AMENDMENTS[parties.language]
        clients = self._ports.clients
        await notes.amend_note(self._session, clients, parties.worker, appointment_id, body=body, now=at)
