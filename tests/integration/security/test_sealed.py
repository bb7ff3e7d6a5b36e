"""What is sealed stands nowhere else: not in the database's files, not in its rows, not beside them."""

from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import text

from server.core.db import Base, Database
from tests.integration.identity.people import enrol
from tests.integration.signaling.pages import meet
from tests.server import AgencyServer

NOTE, AMENDMENT = "Canary-note-brindle", "Canary-amendment-brindle"
ANSWER, WAIVED = "Canary-answer-brindle", "Canary-waived-brindle"
PHONE, EMAIL, SAID = "+994 50 555 43 21", "canary-brindle@example.org", "Canary-text-brindle"


async def leave_traces(server: AgencyServer) -> list[str]:
    """Have every sealed thing written once; return what must not be legible anywhere."""
    meeting = await meet(server)
    worker, client = await meeting.talking()
    await worker.send("text", {"text": SAID})
    browser = await server.browser(server.cast.leyla)
    path = f"/api/v1/appointments/{meeting.appointment_id}"
    asked = [
        await browser.ask("PUT", f"{path}/checklist/where", {"answer": ANSWER}),
        await browser.ask("PUT", f"{path}/checklist/who", {"waived_reason": WAIVED}),
        await browser.ask("PUT", f"{path}/note", {"body": NOTE, "revision": 0}),
        await browser.post(f"{path}/note/sign", {"revision": 1}),
        await browser.post(f"{path}/note/amendments", {"body": AMENDMENT}),
        await browser.ask("PATCH", f"/api/v1/clients/{server.cast.sevda.id}", {"phone": PHONE}),
    ]
    assert [answer.status for answer in asked] == [200, 200, 200, 200, 201, 200]
    enrolled = await enrol(server, EMAIL)
    cookies = [cookie.value for page in (browser, enrolled.browser) for cookie in page.http.cookie_jar]
    tickets = [page.auth["ticket"] for page in (worker, client)]
    await meeting.close()
    secrets = [enrolled.secret, enrolled.password, meeting.link_token, *cookies, *tickets]
    return [NOTE, AMENDMENT, ANSWER, WAIVED, PHONE, EMAIL, SAID, *secrets]


async def test_nothing_sealed_is_legible(
    agency_server: AgencyServer, database_url: str, tmp_path: Path
) -> None:
    secrets = await leave_traces(agency_server)
    texts = {**await every_row(agency_server.database), **every_file(database_url, tmp_path)}
    assert any("Sevda" in text for text in texts.values()), "names are not sealed: the search must find one"
    assert [(place, secret) for place, text in texts.items() for secret in secrets if secret in text] == []


async def every_row(database: Database) -> dict[str, str]:
    """Return the rows of every table as one text a table."""
    async with database.read() as session:
        return {
            table.name: " ".join(
                _legible(value)
                for row in await session.execute(text(f'SELECT * FROM "{table.name}"'))
                for value in row
            )
            for table in Base.metadata.sorted_tables
        }


def _legible(value: object) -> str:
    return bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)


def every_file(database_url: str, folder: Path) -> dict[str, str]:
    """Return every file of the data folder, and the database's own where it has files here, the journal included."""
    beside = Path(urlsplit(database_url).path[1:])
    own = beside.parent.glob(f"{beside.name}*") if "sqlite" in database_url else []
    found = {str(path): path.read_bytes() for path in (*folder.rglob("*"), *own) if path.is_file()}
    assert "sqlite" not in database_url or any(b"Sevda" in content for content in found.values())
    return {path: content.decode("latin-1") for path, content in found.items()}
