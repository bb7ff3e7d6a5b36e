"""One Chromium for all stories, a server process for each, and a context that ends with its story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.client_side import ClientSide, open_client
from tests.e2e.meeting import Meeting, arrange, begin_waiting
from tests.e2e.site import Site, running_site
from tests.e2e.worker_side import WorkerSide, open_worker
from tests.environment.chromium import LAUNCH_ARGUMENTS

expect.set_options(timeout=20_000)
"""How long a page may take to show what a story waits for: two browsers and a server share two cores with whatever else
runs. What must be quick has its own time beside it."""


@pytest.fixture(scope="session")
def browser(chromium_path: Path) -> Iterator[Browser]:
    """The machine's Chromium, with a camera and a microphone that are not real."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium_path, args=list(LAUNCH_ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture(scope="module")
def site(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The agency, served by a process of its own that a story may restart; one for all stories of a file."""
    with running_site(module_database_url, tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture
def contexts(browser: Browser, site: Site) -> Iterator[Browser]:
    """The browser; whatever was opened in it is closed when the story ends, before its server."""
    yield browser
    for context in browser.contexts:
        context.close()


@pytest.fixture
def new_client(contexts: Browser) -> Callable[..., ClientSide]:
    """Opens a client's browser: `new_client("az")`."""
    return lambda language, **options: open_client(contexts, language, **options)


@pytest.fixture
def leyla(contexts: Browser, site: Site) -> WorkerSide:
    """Leyla's browser, in English."""
    return open_worker(contexts, site, site.cast.leyla, "en")


@pytest.fixture
def waiting(site: Site, leyla: WorkerSide, new_client: Callable[..., ClientSide]) -> Meeting:
    """Sevda waits; Leyla sees it in the open conversation."""
    meeting = arrange(site, leyla, new_client("az"))
    begin_waiting(meeting)
    return meeting


@pytest.fixture
def talking(waiting: Meeting) -> Meeting:
    """Sevda and Leyla see and hear each other."""
    waiting.let_in()
    waiting.both_see_and_hear()
    return waiting
