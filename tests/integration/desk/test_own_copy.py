"""A copy of one person's data: whole, in their language and time, and nobody else's."""

from datetime import timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from sqlalchemy import select, update

from server.core.audit.models import AuditRow
from server.people.models import Client
from tests.factories.appointments import book
from tests.factories.people import add_client
from tests.server import START, AgencyServer, Browser

SECRET = "apricot"


async def filled(server: AgencyServer) -> None:
    """Sevda's record with something in every part."""
    cast = server.cast
    leyla = await server.browser(cast.leyla)
    path = f"/api/v1/clients/{cast.sevda.id}"
    profile = {
        "email": "s@example.org",
        "address": "<b>Nizami 4</b>",
        "wishes": "Not on Friday.",
        "birth_year": 1990,
    }
    await leyla.ask(
        "PATCH",
        f"{path}/profile",
        profile | {"time_zone": "America/New_York", "access_needs": ["large_text"]},
    )
    rule = {"version": 0, "call": "never", "channels": ["sms"], "hours": None, "wording": "neutral"}
    await leyla.ask(
        "PUT", f"{path}/contact-rule", rule | {"who_may_answer": "client_only", "safe_word": SECRET}
    )
    for given in (True, False):
        consent = {"kind": "service", "given": given, "language": "az", "way": "spoken", "text_version": 0}
        assert (await leyla.post(f"{path}/consents", consent)).status == 201
    contact = {"name": "Aynur", "phone": "+994 00 1", "relation": "sibling", "may_know": False}
    assert (await leyla.post(f"{path}/emergency-contacts", contact)).status == 201


async def copy(browser: Browser, client_id: str) -> dict[str, Any]:
    answer = await browser.get(f"/api/v1/clients/{client_id}/copy")
    assert answer.status == 200, answer.body
    found: dict[str, Any] = answer.body
    return found


class Text(HTMLParser):
    """The tags and words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not {"src", "href"} & {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


async def test_a_copy_holds_every_part_and_keeps_the_safe_word(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await filled(agency_server)
    found = await copy(await agency_server.browser(cast.leyla), cast.sevda.id)
    data = found["data"]
    assert (data["name"], data["email"], data["wishes"]) == ("Sevda", "s@example.org", "Not on Friday.")
    assert data["contact_rule"]["call"] == "never"
    assert [step["given"] for step in data["consents"]] == [True, False]
    assert data["emergency_contacts"] == [{"name": "Aynur", "phone": "+994 00 1", "relation": "sibling"}]
    assert {reader["name"] for reader in data["readers"]} == {"Leyla M."}
    text = Text(found["page"])
    assert text.tags <= {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "p",
        "dl",
        "dt",
        "dd",
        "section",
        "ul",
        "li",
    }
    for word in (
        "Haqqınızda saxlanılanlar",
        "<b>Nizami 4</b>",
        "Aynur",
        "23.11.2026 03:00 (UTC-5)",
        "Geri götürülüb",
    ):
        assert word in text.words, word
    assert SECRET not in str(found)


async def test_no_appointment_is_left_out_however_many_there_are(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    for number in range(120):
        at = START - timedelta(days=number + 1)
        await book(agency_server.database, at, cast.leyla, cast.sevda)
    data = (await copy(await agency_server.browser(cast.leyla), cast.sevda.id))["data"]
    assert len(data["appointments"]) == 120


@pytest.mark.parametrize("language", ["az", "uz", "kk", "ru", "en"])
async def test_every_language_has_its_page(agency_server: AgencyServer, language: str) -> None:
    cast = agency_server.cast
    await filled(agency_server)
    async with agency_server.database.write() as session:
        await session.execute(update(Client).where(Client.id == cast.sevda.id).values(language=language))
    page = (await copy(await agency_server.browser(cast.leyla), cast.sevda.id))["page"]
    assert f'<html lang="{language}">' in page
    assert "rule.call" not in page


async def test_staff_get_what_the_client_gets_and_each_time_is_recorded(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    await filled(agency_server)
    leyla = await agency_server.browser(cast.leyla)
    link = (await leyla.post(f"/api/v1/clients/{cast.sevda.id}/personal-link")).body["link"]
    sevda = await agency_server.browser()
    await sevda.post("/api/v1/me/enter", {"token": link.split("=")[1], "own_device": False})
    own = await sevda.get("/api/v1/me/copy")
    handed = await copy(leyla, cast.sevda.id)
    assert own.body["data"] | {"readers": []} == handed["data"] | {"readers": []}
    async with agency_server.database.read() as session:
        rows = await session.scalars(
            select(AuditRow).where(AuditRow.event == "people:copy:taken").order_by(AuditRow.id)
        )
        assert [(row.actor_kind, row.subject) for row in rows] == [
            ("client", f"client:{cast.sevda.id}"),
            ("staff", f"client:{cast.sevda.id}"),
        ]


async def test_nothing_of_anybody_else_is_in_a_copy(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    other = await add_client(
        agency_server.database, cast.leyla.actor, START, office_id=cast.baku, name="Somebody Else"
    )
    leyla = await agency_server.browser(cast.leyla)
    await leyla.post(f"/api/v1/clients/{cast.sevda.id}/household", {"other_client_id": other})
    found = await copy(leyla, cast.sevda.id)
    assert "Somebody Else" not in str(found)
    for foreign in (cast.kamal, cast.zarina):
        assert (await leyla.get(f"/api/v1/clients/{foreign.id}/copy")).status == 404
    assert (
        await (await agency_server.browser(cast.rauf)).get(f"/api/v1/clients/{cast.sevda.id}/copy")
    ).status == 403
