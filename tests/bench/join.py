"""Joining a call on loopback: how long until the client can press the button, and from the worker's click on "let in"
until the client's page has decoded the first frame. Beside it, in the same run and browser, the same for a bare page.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, BrowserContext, CDPSession, Page, sync_playwright

from tests.bench.floor import PAGES, running_floor
from tests.cast import StaffPerson
from tests.e2e.client_side import PHONE, ClientSide
from tests.e2e.site import Site, running_site
from tests.e2e.words import Words
from tests.e2e.worker_side import WorkerSide, open_worker
from tests.environment.chromium import LAUNCH_ARGUMENTS, require_chromium
from tests.environment.databases import SqliteDatabases

PATIENCE_MS = 20_000
STOPWATCH = PAGES / "stopwatch.js"


@dataclass
class Weight:
    """What a page cost before media: requests, and bytes as they came over the line."""

    requests: int = 0
    received: dict[str, float] = field(default_factory=dict)

    def watch(self, devtools: CDPSession) -> None:
        """Count from now on. A socket counts as one request."""
        devtools.send("Network.enable")
        devtools.on("Network.requestWillBeSent", self._asked)
        devtools.on("Network.webSocketCreated", self._asked)
        devtools.on("Network.loadingFinished", self._came)

    def _asked(self, event: dict[str, Any]) -> None:
        self.requests += not event.get("request", {}).get("url", "").startswith("data:")

    def _came(self, event: dict[str, Any]) -> None:
        self.received[event["requestId"]] = event["encodedDataLength"]

    @property
    def size(self) -> float:
        """All bytes received, headers included."""
        return sum(self.received.values())


def measure(rounds: int) -> dict[str, float]:
    """Measure `rounds` times and return medians, in milliseconds, bytes and requests."""
    with running_floor() as floor, _site() as site, _browser() as browser:
        ours, bare = [], []
        for number in range(rounds):
            ours.append(_join(browser, site, number))
            bare.append(_floor(browser, floor))
            print(f"round {number + 1}: ours {_short(ours[-1])}, bare {_short(bare[-1])}", flush=True)
    frame, floor_frame = _median(ours, "frame"), _median(bare, "frame")
    return {
        "open_to_ready_ms": round(_median(ours, "ready"), 1),
        "admit_to_frame_ms": round(frame, 1),
        "floor_open_to_ready_ms": round(_median(bare, "ready"), 1),
        "floor_frame_ms": round(floor_frame, 1),
        "ratio": round(frame / floor_frame, 3),
        "page_gz_bytes": _median(ours, "bytes"),
        "requests": _median(ours, "requests"),
    }


def _short(taken: dict[str, float]) -> str:
    return f"ready {taken['ready']:.0f} ms, frame {taken['frame']:.0f} ms"


def _median(taken: list[dict[str, float]], name: str) -> float:
    return median(one[name] for one in taken)


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=require_chromium(), args=list(LAUNCH_ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def _site() -> Iterator[Site]:
    with tempfile.TemporaryDirectory() as folder:
        databases = SqliteDatabases(Path(folder))
        with running_site(databases.create(), Path(folder)) as site:
            yield site


def _join(browser: Browser, site: Site, number: int) -> dict[str, float]:
    """One appointment: the worker's page is open, the client comes, waits with camera, and is let in."""
    worker_person, client_id, language = _pair(site, number)
    appointment = site.make_appointment(worker_person, client_id)
    worker = _worker(browser, site, worker_person, appointment)
    client, weight = _client(browser, language)
    client.page.goto(str(site.invitation(worker_person, appointment)["link"]))
    client.sees_heading("client.ready.title")
    client.say_yes()
    cost = {"bytes": weight.size, "requests": float(weight.requests)}
    worker.admit_button.wait_for()
    worker.admit()
    taken = _taken(client.page, worker.page, "button")
    worker.end()
    client.context.close()
    worker.context.close()
    return taken | cost


def _pair(site: Site, number: int) -> tuple[StaffPerson, str, str]:
    """Two pairs in turn, and the client's language; a conversation that was ended has given its time back."""
    cast = site.cast
    return ((cast.leyla, cast.sevda.id, "az"), (cast.zuhra, cast.zarina.id, "uz"))[number % 2]


def _worker(browser: Browser, site: Site, person: StaffPerson, appointment: str) -> WorkerSide:
    worker = open_worker(browser, site, person, "en")
    worker.context.add_init_script(path=STOPWATCH)
    worker.open_session(appointment)
    return worker


def _client(browser: Browser, language: str) -> tuple[ClientSide, Weight]:
    context = browser.new_context(viewport=PHONE, locale=language)  # type: ignore[arg-type]  # a plain dict will do
    context.add_init_script(path=STOPWATCH)
    client, weight = ClientSide(context, Words(language)), Weight()
    weight.watch(context.new_cdp_session(client.page))
    return client, weight


def _floor(browser: Browser, address: str) -> dict[str, float]:
    contexts = [_context(browser), _context(browser)]
    first, second = (context.new_page() for context in contexts)
    for page in (first, second):
        page.goto(address)
        _until(page, "() => window.cameraReady && window.stopwatch.ready")
    first.locator("#admit").click()
    taken = _taken(second, first, "ready")
    for context in contexts:
        context.close()
    return taken


def _context(browser: Browser) -> BrowserContext:
    context = browser.new_context(viewport=PHONE, locale="en")  # type: ignore[arg-type]  # a plain dict will do
    context.add_init_script(path=STOPWATCH)
    return context


def _taken(client: Page, worker: Page, ready: str) -> dict[str, float]:
    """Read the stopwatches once the client's page has shown a frame. Both read the same machine's clock."""
    _until(client, "() => window.stopwatch.frame !== undefined")
    seen, pressed = client.evaluate("window.stopwatch"), worker.evaluate("window.stopwatch.click")
    return {"ready": seen[ready] - seen["opened"], "frame": seen["frame"] - pressed}


def _until(page: Page, condition: str) -> None:
    """Wait for a condition inside the page. Playwright's own waiting is eval, which our pages do not allow."""
    ticks = 0
    while not page.evaluate(condition):
        ticks += 1
        assert ticks < PATIENCE_MS / 20, f"not seen within {PATIENCE_MS} ms: {condition}"
        page.wait_for_timeout(20)
