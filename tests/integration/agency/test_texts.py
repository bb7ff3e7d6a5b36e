"""The agency's own texts: by language, in versions, and what clients agreed to stays what it was."""

from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.server import AgencyServer, Answer, Browser

TEXTS = "/api/v1/texts"
KEY = "consent.service"


async def write(browser: Browser, language: str, body: str, version: int) -> Answer:
    return await browser.ask(
        "PUT", f"{TEXTS}/{KEY}", {"language": language, "body": body, "version": version}
    )


async def shown(browser: Browser) -> dict[str, Any]:
    items = (await browser.get(TEXTS)).body["items"]
    (view,) = [item for item in items if item["key"] == KEY]
    return {one["language"]: one for one in view["languages"]}


async def test_at_first_everybody_reads_the_programs_words(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    languages = await shown(nigar)
    assert list(languages) == ["az", "en", "kk", "ru", "uz"]
    for language, one in languages.items():
        assert (one["shown_in"], one["version"], one["outdated"]) == (language, 0, False)
        assert one["body"] == one["built_in"] != ""
    assert len({one["body"] for one in languages.values()}) == 5


async def test_what_is_not_translated_is_read_in_the_agencys_language_and_said_to_be_so(
    agency_server: AgencyServer,
) -> None:
    """The agency's language is English (tests/cast.py)."""
    nigar = await agency_server.browser(agency_server.cast.nigar)
    assert (await write(nigar, "ru", "Наши слова", 0)).status == 200
    assert {one["shown_in"] for one in (await shown(nigar)).values()} == {"ru"}
    assert (await write(nigar, "en", "Our words", 1)).status == 200
    languages = await shown(nigar)
    assert {language: one["shown_in"] for language, one in languages.items()} == {
        "az": "en",
        "en": "en",
        "kk": "en",
        "ru": "ru",
        "uz": "en",
    }
    assert [languages[one]["outdated"] for one in ("ru", "en")] == [True, False]
    history = (await nigar.get(f"{TEXTS}/{KEY}/versions")).body["items"]
    assert [(one["version"], one["language"], one["body"]) for one in history] == [
        (2, "en", "Our words"),
        (1, "ru", "Наши слова"),
    ]


async def test_of_two_who_write_at_once_the_second_loses_nothing(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    assert (await write(nigar, "en", "One", 0)).status == 200
    late = await write(nigar, "az", "Two", 0)
    assert (late.status, late.code) == (409, "text_changed")
    assert (await shown(nigar))["en"]["body"] == "One"
    for wrong in ("", "  ", "x" * 4001):
        assert (await write(nigar, "en", wrong, 1)).code == "validation"
    absent = await nigar.ask(
        "PUT", f"{TEXTS}/consent.recording", {"language": "en", "body": "x", "version": 0}
    )
    assert absent.status in (404, 422)


async def test_nothing_that_was_written_is_ever_changed(agency_server: AgencyServer) -> None:
    nigar = await agency_server.browser(agency_server.cast.nigar)
    await write(nigar, "en", "One", 0)
    for statement in ("UPDATE agency_text SET body = 'x'", "DELETE FROM agency_text"):
        with pytest.raises(DBAPIError, match="texts only grow"):
            async with agency_server.database.write() as session:
                await session.execute(text(statement))


async def test_a_consent_keeps_the_words_that_it_was_given_to(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    nigar, leyla = await agency_server.browser(cast.nigar), await agency_server.browser(cast.leyla)
    consents = f"/api/v1/clients/{cast.sevda.id}/consents"

    async def read(language: str, **more: str) -> dict[str, Any]:
        found = await leyla.get("/api/v1/consent-texts", params={"language": language, **more})
        return next(item for item in found.body["items"] if item["kind"] == "service")

    async def agree(language: str, version: int) -> Answer:
        said = {"kind": "service", "given": True, "way": "spoken", "language": language}
        return await leyla.post(consents, said | {"text_version": version})

    first = await read("az")
    assert (first["version"], first["language"]) == (0, "az")
    assert (await agree("az", 0)).body["consents"][0]["outdated"] is False
    await write(nigar, "en", "Our words", 0)
    record = (await leyla.get(f"/api/v1/clients/{cast.sevda.id}/record")).body
    assert (record["consents"][0]["given"], record["consents"][0]["outdated"]) == (True, True)
    assert (await read("az"))["body"] == "Our words"
    assert (await read("az", version="0"))["body"] == first["body"]
    assert (await agree("az", 2)).code == "validation"
    again = await agree("az", 1)
    assert [step["outdated"] for step in again.body["consents"]] == [False, True]
    await write(nigar, "ru", "Наши слова", 1)
    record = (await leyla.get(f"/api/v1/clients/{cast.sevda.id}/record")).body
    assert record["consents"][0]["outdated"] is False, "another language's words are not what was read"
    await write(nigar, "az", "Bizim sözlər", 2)
    assert (await read("az", version="1"))["body"] == "Our words"


async def test_a_client_reads_and_answers_on_their_own_page(agency_server: AgencyServer) -> None:
    cast = agency_server.cast
    nigar, leyla = await agency_server.browser(cast.nigar), await agency_server.browser(cast.leyla)
    link = (await leyla.post(f"/api/v1/clients/{cast.sevda.id}/personal-link")).body["link"]
    sevda = await agency_server.browser()
    await sevda.post("/api/v1/me/enter", {"token": link.partition("#t=")[2]})

    async def own() -> dict[str, Any]:
        items = (await sevda.get("/api/v1/me/consents", params={"language": "az"})).body["items"]
        return next(item for item in items if item["kind"] == "service")

    await write(nigar, "en", "Our words", 0)
    before = await own()
    assert (before["text"], before["text_language"], before["text_version"]) == ("Our words", "en", 1)
    said = {"kind": "service", "given": True, "language": "az", "text_version": 1}
    assert (await sevda.post("/api/v1/me/consents", said)).status == 200
    assert (await own())["outdated"] is False
    await write(nigar, "az", "Bizim sözlər", 1)
    after = await own()
    assert (after["given"], after["outdated"], after["text_language"]) == (True, True, "az")
