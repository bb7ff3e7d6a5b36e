"""The story: an appointment is made, the client comes by the link, they see and hear each other, the record says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.client_side import ClientSide
from tests.e2e.probes import until_media_grow
from tests.e2e.site import Site, running_site
from tests.e2e.words import LANGUAGES
from tests.e2e.worker_side import open_worker

OpenClient = Callable[..., ClientSide]
RECORD = (
    "staff.timeline.kind.booked",
    "staff.timeline.kind.link_opened",
    "staff.timeline.kind.client_waiting",
    "staff.timeline.kind.admitted",
    "staff.timeline.kind.checklist_done",
    "staff.timeline.kind.ended",
    "staff.timeline.kind.note_signed",
)


@pytest.fixture
def site(database_url: str, tmp_path: Path) -> Iterator[Site]:
    """A server for each story: every one of them takes the time that the page offers."""
    with running_site(database_url, tmp_path) as running:
        yield running


@pytest.mark.main_story
@pytest.mark.timeout(240)
def test_story_from_appointment_to_signed_note(contexts: Browser, site: Site, new_client: OpenClient) -> None:
    tell_story(contexts, site, new_client, "az")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "az"])
def test_story_in_every_other_language(
    contexts: Browser, site: Site, new_client: OpenClient, language: str
) -> None:
    tell_story(contexts, site, new_client, language)


def tell_story(browser: Browser, site: Site, new_client: OpenClient, language: str) -> None:
    """The whole of it, with both people reading this language."""
    worker = open_worker(browser, site, site.cast.leyla, language)
    client = new_client(language)
    name = make_client(site, language)

    link = worker.make_appointment(name)
    appointment = worker.appointment_id
    client.open_link(link)
    client.say_yes()
    worker.goes_to_session_from_desk(name)
    worker.admit()
    client.wait_until_inside()
    client.sees_people("Leyla M.", name)
    worker.sees_people("Leyla M.", name)
    until_media_grow(client.page, "the client")
    until_media_grow(worker.page, "the worker")
    worker.answer_checklist()
    worker.write_note("She is well. We talked about the school.")
    worker.end()
    client.sees_heading("client.after.ended.title")
    worker.sign_note()

    told = worker.timeline(appointment)
    missing = [key for key in RECORD if not any(worker.words(key) in line for line in told)]
    assert missing == []
    assert client.requests.foreign(site.url) == []
    assert worker.requests.foreign(site.url) == []


def make_client(site: Site, language: str) -> str:
    """A client of Leyla's who reads this language. Returns the name."""
    cast = site.cast
    body = {
        "office_id": cast.baku,
        "name": f"Sevda {language}",
        "language": language,
        "worker_id": cast.leyla.id,
    }
    made = site.ask(cast.leyla, "POST", "/clients", {**body, "is_pseudonym": True})
    return str(made["name"])
