"""One Chromium for all stories, a server process for each, and a context that ends with its story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.e2e.client_side import ClientSide, open_client
from tests.e2e.site import Site, running_site
from tests.e2e.worker_side import WorkerSide, open_worker
from tests.environment.chromium import LAUNCH_ARGUMENTS


@pytest.fixture(scope="session")
def browser(chromium_path: Path) -> Iterator[Browser]:
    """The machine's Chromium, with a camera and a microphone that are not real."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium_path, args=list(LAUNCH_ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture
def site(database_url: str, tmp_path: Path) -> Iterator[Site]:
    """The agency, served by a process of its own that a story may restart."""
    with running_site(database_url, tmp_path) as running:
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
