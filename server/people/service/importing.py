"""Clients from a file: what would be made of it, and the making, all of it or nothing. The database keeps a row from
becoming two clients; a person decides about those who may be there already."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import Actor, Role
from server.core.audit import AuditEvent
from server.core.crypto import index, seal
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.ids import new_id
from server.people.client_file import Line, Sheet, Unreadable, read_sheet
from server.people.client_file_words import Column
from server.people.models import Client, ContactRuleRow, ImportedRow
from server.people.schemas.importing import (
    MOST_SHOWN,
    ClientFile,
    HeadingView,
    ImportCheck,
    ImportOrder,
    ImportResult,
    LikeView,
    RowDouble,
    RowFault,
    RowFaultView,
)
from server.people.search import search_key
from server.people.service import phone_index, phone_place
from server.people.service.import_rows import LONGEST_SHOWN, Known, Person, RowReader
from server.people.service.record import rule_values

_NAMES_SHOWN = 3
_AT_ONCE = 400
"""How many values one question to the database may name."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A file, row by row: who is new, who may be there already, who came before, and what is wrong."""

    sheet: Sheet
    people: dict[str, Person]
    known: int
    faults: list[RowFaultView]
    doubles: list[RowDouble]

    @property
    def wrong(self) -> int:
        """How many rows have a fault."""
        return len({fault.row for fault in self.faults})


async def check_file(session: AsyncSession, actor: Actor, file: ClientFile, now: datetime) -> ImportCheck:
    """Say what would become of a file, and change nothing.

    Raises Problem NOT_FOUND for an office that is not the actor's, FILE_UNREADABLE.
    """
    plan = await _plan(session, actor, file)
    await _record(session, actor, AuditEvent.PEOPLE_CLIENTS_CHECKED, file.office_id, now, plan, 0)
    doubtful = {double.row for double in plan.doubles}
    return ImportCheck(
        encoding=plan.sheet.encoding,
        guessed=plan.sheet.guessed,
        delimiter=plan.sheet.delimiter,
        headings=[HeadingView(heading=text[:200], column=column) for text, column in plan.sheet.headings],
        rows=len(plan.sheet.lines),
        fresh=sum(1 for person in plan.people.values() if person.number not in doubtful),
        known=plan.known,
        wrong=plan.wrong,
        with_rule=sum(1 for person in plan.people.values() if person.rule),
        names=[line.cells[Column.NAME][:200] for line in plan.sheet.lines if Column.NAME in line.cells][
            :_NAMES_SHOWN
        ],
        faults=plan.faults[:MOST_SHOWN],
        more_faults=len(plan.faults) > MOST_SHOWN,
        doubles=plan.doubles,
    )


async def import_file(session: AsyncSession, actor: Actor, order: ImportOrder, now: datetime) -> ImportResult:
    """Make clients of the good rows; the same rows again make nobody.

    Raises Problem NOT_FOUND, FILE_UNREADABLE, IMPORT_RUNNING where somebody imports the same rows at this moment.
    """
    plan = await _plan(session, actor, order)
    left = {double.row for double in plan.doubles} - set(order.doubles)
    wanted = {key: person for key, person in plan.people.items() if person.number not in left}
    made = {key: _client(session, order.office_id, person, now) for key, person in wanted.items()}
    session.add_all(made.values())
    await session.flush()
    session.add_all(
        ImportedRow(key=key, client_id=client.id, imported_at=now) for key, client in made.items()
    )
    try:
        await session.flush()
    except IntegrityError as error:
        raise Problem(ProblemCode.IMPORT_RUNNING) from error
    for key, person in wanted.items():
        await _tell(session, actor, made[key], person, now)
    await _record(session, actor, AuditEvent.PEOPLE_CLIENTS_IMPORTED, order.office_id, now, plan, len(made))
    return ImportResult(made=len(made), known=plan.known, left_out=len(left), wrong=plan.wrong)


async def _plan(session: AsyncSession, actor: Actor, file: ClientFile) -> Plan:
    if file.office_id not in actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    try:
        sheet = read_sheet(file.raw, file.encoding)
    except Unreadable as error:
        raise Problem(ProblemCode.FILE_UNREADABLE, reason=error.fault.value) from error
    known = Known(file.language, await _workers(session, file.office_id))
    people, faults = _read(session, sheet, known, file.office_id)
    before = await _before(session, list(people))
    fresh = {key: person for key, person in people.items() if key not in before}
    doubles = await _doubles(session, file.office_id, list(fresh.values()))
    return Plan(sheet, fresh, len(before), faults, doubles)


async def _workers(session: AsyncSession, office_id: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for card in await staff_cards(session):
        if card.role is Role.WORKER and card.state == "active" and office_id in card.office_ids:
            found[search_key(card.name)].append(card.id)
    return found


def _read(
    session: AsyncSession, sheet: Sheet, known: Known, office_id: str
) -> tuple[dict[str, Person], list[RowFaultView]]:
    people: dict[str, Person] = {}
    faults: list[RowFaultView] = []
    for line in sheet.lines:
        reader = RowReader(line, known)
        person = reader.read()
        faults += reader.faults
        key = _row_key(session, office_id, line)
        if person is not None and key in people:
            name = line.cells[Column.NAME][:LONGEST_SHOWN]
            faults.append(
                RowFaultView(row=line.number, column=Column.NAME, code=RowFault.SAME_ROW, value=name)
            )
        elif person is not None:
            people[key] = person
    return people, faults


def _row_key(session: AsyncSession, office_id: str, line: Line) -> str:
    """Whoever says the same of somebody in the same office means the same row, whatever the file."""
    said = [f"{column.value}={search_key(line.cells[column])}" for column in Column if column in line.cells]
    return index(session, "\n".join([office_id, *said]), "client.imported_row")


async def _before(session: AsyncSession, keys: Sequence[str]) -> frozenset[str]:
    found: set[str] = set()
    for start in range(0, len(keys), _AT_ONCE):
        wanted = keys[start : start + _AT_ONCE]
        found.update(await session.scalars(select(ImportedRow.key).where(ImportedRow.key.in_(wanted))))
    return frozenset(found)


async def _doubles(session: AsyncSession, office_id: str, people: Sequence[Person]) -> list[RowDouble]:
    """Whoever has the name or the number of a client of the office, or of an earlier row."""
    phones = {person.number: phone_index(session, person.phone) for person in people if person.phone}
    there: list[tuple[str, str, str, str | None]] = []
    for start in range(0, len(people), _AT_ONCE):
        some = people[start : start + _AT_ONCE]
        numbers = [phones[person.number] for person in some if person.number in phones]
        rows = await session.execute(
            select(Client.id, Client.name, Client.search_key, Client.phone_index).where(
                Client.office_id == office_id,
                or_(
                    Client.search_key.in_([person.key for person in some]),
                    Client.phone_index.in_(numbers),
                ),
            )
        )
        there += [(row[0], row[1], row[2], row[3]) for row in rows]
    by_name, by_phone = defaultdict(list), defaultdict(list)
    for one in sorted(set(there)):
        by_name[one[2]].append(one)
        by_phone[one[3]].append(one)
    found: list[RowDouble] = []
    earlier: dict[str, int] = {}
    for person in people:
        number = phones.get(person.number)
        like = {one[0]: one for one in [*by_name[person.key], *(by_phone[number] if number else [])]}
        before = earlier.get(person.key) or (earlier.get(number) if number else None)
        if like or before:
            found.append(
                RowDouble(
                    row=person.number,
                    name=person.name,
                    clients=[
                        LikeView(
                            id=one[0],
                            name=one[1],
                            same_name=one[2] == person.key,
                            same_phone=number is not None and one[3] == number,
                        )
                        for one in like.values()
                    ],
                    earlier_row=before,
                )
            )
        earlier.setdefault(person.key, person.number)
        if number:
            earlier.setdefault(number, person.number)
    return found


def _client(session: AsyncSession, office_id: str, person: Person, now: datetime) -> Client:
    client_id = new_id()

    def sealed(text: str | None, place: str) -> bytes | None:
        return None if text is None else seal(session, text, place)

    return Client(
        id=client_id,
        office_id=office_id,
        name=person.name,
        search_key=person.key,
        is_pseudonym=person.is_pseudonym,
        language=person.language.value,
        worker_id=person.worker_id,
        created_at=now,
        phone_sealed=sealed(person.phone, phone_place(client_id)),
        phone_index=phone_index(session, person.phone) if person.phone else None,
        email_sealed=sealed(person.email, f"client.email:{client_id}"),
        address_sealed=sealed(person.address, f"client.address:{client_id}"),
        birth_year=person.birth_year,
        wishes_sealed=sealed(person.wishes, f"client.wishes:{client_id}"),
    )


async def _tell(session: AsyncSession, actor: Actor, client: Client, person: Person, now: datetime) -> None:
    """Write down the rule, where the row has one, and that somebody was added."""
    subject = f"client:{client.id}"
    detail = {"worker": person.worker_id, "row": person.number}
    await audit.record(
        session, actor, AuditEvent.PEOPLE_CLIENT_ADDED, subject=subject, now=now, detail=detail
    )
    if person.rule is None:
        return
    values = rule_values(session, client.id, person.rule)
    session.add(ContactRuleRow(client_id=client.id, version=1, changed_at=now, **values))
    await audit.record(
        session,
        actor,
        AuditEvent.PEOPLE_CONTACT_RULE_CHANGED,
        subject=subject,
        now=now,
        detail={"version": 1},
    )


async def _record(
    session: AsyncSession,
    actor: Actor,
    event: AuditEvent,
    office_id: str,
    now: datetime,
    plan: Plan,
    made: int,
) -> None:
    detail = {"rows": len(plan.sheet.lines), "made": made, "known": plan.known, "wrong": plan.wrong}
    await audit.record(session, actor, event, subject=f"office:{office_id}", now=now, detail=detail)
