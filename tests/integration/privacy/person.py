"""A person of whom every table knows something, and a look into every column of every table."""

from sqlalchemy import Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.crypto import seal
from server.core.ids import new_id
from server.core.outbox import OutboxKind
from server.core.outbox.queries import rows_about
from server.notifications.models import CaughtMessage, TextSending
from server.people.models import Client
from server.tables import METADATA
from signaling.models import ChecklistAnswer, Participant
from tests.factories.appointments import book, hold
from tests.factories.notes import sign_note, write_note
from tests.factories.requests import first_contact
from tests.server import AgencyServer

WORDS = (
    "Gecəquşu",
    "gecequsu",
    "2223344",
    "222 33 44",
    "quş@",
    "qus@example.org",
    "Nizami",
    "Aynur",
    "kitabxana",
    "apricot",
)
PHONE, EMAIL = "+994 00 222 33 44", "qus@example.org"
PROFILE = {
    "address": "Nizami 4",
    "wishes": "Nizami, not on Friday",
    "birth_year": 1990,
    "violence": True,
    "interpreter_languages": "Aynur speaks it",
    "categories": ["family"],
    "access_needs": ["large_text"],
}
RULE = {
    "version": 1,
    "call": "never",
    "channels": ["sms"],
    "hours": None,
    "wording": "neutral",
    "who_may_answer": "named",
    "named": "Aynur",
    "say_if_other": "kitabxana",
    "safe_word": "apricot",
}
TOKENS = {"join_link", "staff_session", "audit_batch", "data_key"}
"""Tables whose blobs are keys and tokens, never a person's words."""


async def make_person(server: AgencyServer) -> str:
    """A client of Leyla's with something in every part; return their id."""
    cast = server.cast
    aysel, leyla = await server.browser(cast.aysel), await server.browser(cast.leyla)
    body = first_contact(cast.baku, name="Gecəquşu")
    body["ways"] |= {"phone": PHONE, "email": EMAIL, "say_if_other": "kitabxana"}
    asked = await aysel.post("/api/v1/requests", body)
    assert asked.status == 201, asked.body
    accepted = await aysel.post(f"/api/v1/requests/{asked.body['id']}/accept", {"worker_id": cast.leyla.id})
    assert accepted.status == 200, accepted.body
    async with server.database.read() as session:
        found = await session.scalar(select(Client.id).where(Client.name == "Gecəquşu"))
    assert found is not None
    client_id: str = found
    path = f"/api/v1/clients/{client_id}"
    contact = {"name": "Aynur", "phone": "+994 00 222 33 44", "relation": "sibling", "may_know": False}
    consent = {
        "kind": "sharing",
        "partner": "Aynur",
        "given": True,
        "language": "az",
        "way": "spoken",
        "text_version": 0,
    }
    for method, rest, sent in (
        ("PATCH", "profile", PROFILE),
        ("PUT", "contact-rule", RULE),
        ("POST", "consents", consent),
        ("POST", "emergency-contacts", contact),
        ("POST", "guardians", {"name": "Aynur", "kind": "parent", "scope": ["consents"]}),
        ("POST", "household", {"other_client_id": cast.sevda.id}),
        ("POST", "personal-link", None),
    ):
        answer = await leyla.ask(method, f"{path}/{rest}", sent)
        assert answer.status < 300, (rest, answer.body)
    await _meet(server, client_id)
    return client_id


async def _meet(server: AgencyServer, client_id: str) -> None:
    """A conversation that took place, with a note, answers, a name in its room, and messages about it."""
    cast, database, now = server.cast, server.database, server.clock.now
    met = await book(database, now, cast.leyla, client_id)
    await hold(database, cast.leyla, met, now)
    await write_note(database, cast.leyla, met, now, body="Aynur was there.")
    await sign_note(database, cast.leyla, met, now)
    async with database.write() as session:
        await _traces(session, server, met)


async def _traces(session: AsyncSession, server: AgencyServer, met: str) -> None:
    now, caught = server.clock.now, new_id()
    session.add(
        ChecklistAnswer(
            appointment_id=met,
            item="where",
            answer_sealed=seal(session, "Nizami 4", "checklist"),
            by_staff_id=server.cast.leyla.id,
            at=now,
        )
    )
    session.add(
        Participant(
            id=new_id(),
            appointment_id=met,
            person_key="client",
            role="client",
            name="Gecəquşu",
            identity_checked=True,
            state="left",
            incarnation="1",
            waiting_since=now,
        )
    )
    session.add(
        CaughtMessage(
            id=caught,
            channel="sms",
            caught_at=now,
            recipient_sealed=seal(session, PHONE, f"caught.recipient:{caught}"),
            subject_sealed=seal(session, "Gecəquşu", f"caught.subject:{caught}"),
            body_sealed=seal(session, "Gecəquşu", f"caught.body:{caught}"),
        )
    )
    (row, *_) = await rows_about(session, OutboxKind.APPOINTMENT_NOTICE, f"appointment:{met}")
    session.add(TextSending(outbox_id=row.id, state="sent", reference="SM222 33 44", begun_at=now))


async def read_everything(session: AsyncSession) -> tuple[str, frozenset[bytes]]:
    """Return every text, number and date of every table as one text, and every blob that is no key or token."""
    told: list[str] = []
    blobs: set[bytes] = set()
    for table in _tables():
        for row in await session.execute(table.select()):
            told += [repr(value) for value in row if not isinstance(value, bytes)]
            if table.name not in TOKENS:
                blobs |= {value for value in row if isinstance(value, bytes)}
    return "\n".join(told), frozenset(blobs)


def _tables() -> list[Table]:
    return [table for metadata in METADATA for table in metadata.sorted_tables]
