"""How long a client waits: from opening the link to a usable button, and from the worker's press on "let in" to the first
decoded picture; each beside the floor, in the same run and the same two browsers.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.e2e.site import Site, running_site
from tests.e2e.words import Words
from tests.environment.chromium import LAUNCH_ARGUMENTS, require_chromium
from tests.environment.databases import ROOT, migrate
from tests.environment.server_process import answers, free_port

LANGUAGE = "az"
WARM_UP = 1

CLOCK = """
(() => {
  const within = (seconds, what) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`not seen: ${what}`)), seconds * 1000);
    addEventListener(what, event => resolve(event.detail), { once: true });
  });
  const tell = (what, detail) => dispatchEvent(new CustomEvent(what, { detail }));
  window.bench = { ready: within(30, 'ready'), frame: within(60, 'frame') };
  addEventListener('socket-open', () => tell('ready', performance.now()));
  document.addEventListener('click', event => {
    if (event.target.closest('button')) bench.pressedAt = performance.timeOrigin + event.timeStamp;
  }, true);
  const Plain = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Plain {
    constructor(...given) {
      super(...given);
      this.addEventListener('track', ({ track }) => track.kind === 'video' && firstFrame(track));
    }
  };
  async function firstFrame(track) {
    const frames = new MediaStreamTrackProcessor({ track }).readable.getReader();
    const { value } = await frames.read();
    tell('frame', performance.timeOrigin + performance.now());
    value?.close();
    await frames.cancel();
  }
  const seen = new MutationObserver(() => {
    const button = document.querySelector('#main .button--primary');
    if (!button || button.disabled) return;
    seen.disconnect();
    requestAnimationFrame(() => tell('ready', performance.now()));
  });
  seen.observe(document, { childList: true, subtree: true });
})();
"""


@dataclass(frozen=True)
class Round:
    """One measurement, in milliseconds."""

    open_to_ready: float
    press_to_frame: float


@dataclass(frozen=True)
class Weight:
    """What the join page costs before anything is captured: requests (its socket among them) and bytes under gzip."""

    requests: int
    gzip_bytes: int


def run(rounds: int) -> dict[str, float | int]:
    """Measures both in turn, `rounds` times after a warm-up, and returns the medians."""
    ours: list[Round] = []
    floor: list[Round] = []
    with two_browsers() as (client, worker), our_site() as site, floor_site() as floor_url:
        for number in range(rounds + WARM_UP):
            floor.append(measure_floor(client, worker, floor_url))
            ours.append(measure_ours(client, worker, site))
            tell(number, ours[-1], floor[-1])
        weight = weigh(client, site)
    return summary(ours[WARM_UP:], floor[WARM_UP:], weight)


def tell(number: int, ours: Round, floor: Round) -> None:
    name = "warm-up" if number < WARM_UP else f"round {number:2d}"
    print(
        f"{name}: ready {ours.open_to_ready:6.0f} ms (floor {floor.open_to_ready:6.0f}), "
        f"frame {ours.press_to_frame:6.0f} ms (floor {floor.press_to_frame:6.0f})",
        flush=True,
    )


def summary(ours: list[Round], floor: list[Round], weight: Weight) -> dict[str, float | int]:
    frame = median(each.press_to_frame for each in ours)
    floor_frame = median(each.press_to_frame for each in floor)
    return {
        "open_to_ready_ms": round(median(each.open_to_ready for each in ours), 1),
        "admit_to_frame_ms": round(frame, 1),
        "floor_open_to_ready_ms": round(median(each.open_to_ready for each in floor), 1),
        "floor_frame_ms": round(floor_frame, 1),
        "ratio": round(frame / floor_frame, 3),
        "page_gz_bytes": weight.gzip_bytes,
        "requests": weight.requests,
    }


@contextmanager
def two_browsers() -> Iterator[tuple[Browser, Browser]]:
    """One Chromium for the client, one for the worker."""
    with sync_playwright() as playwright:
        started = [
            playwright.chromium.launch(executable_path=require_chromium(), args=list(LAUNCH_ARGUMENTS))
            for _ in range(2)
        ]
        yield started[0], started[1]
        for each in started:
            each.close()


@contextmanager
def our_site() -> Iterator[Site]:
    """The installation as it is served to people."""
    with tempfile.TemporaryDirectory(prefix="suhbat-bench-") as name:
        folder = Path(name)
        url = f"sqlite+aiosqlite:///{folder / 'bench.sqlite3'}"
        migrate(url, folder)
        with running_site(url, folder) as site:
            yield site


@contextmanager
def floor_site() -> Iterator[str]:
    """The bare page in a process of its own, as ours is."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/"
    with subprocess.Popen([sys.executable, "-m", "tests.bench.floor", str(port)], cwd=ROOT) as process:
        try:
            while not answers(url):
                if process.poll() is not None:
                    raise AssertionError("the floor's server did not start")
            yield url
        finally:
            process.terminate()


def new_page(browser: Browser, **cookie: str) -> tuple[BrowserContext, Page]:
    """A page with an empty cache."""
    context = browser.new_context(locale=LANGUAGE)
    if cookie:
        context.add_cookies([{"name": cookie["name"], "value": cookie["value"], "url": cookie["url"]}])
    context.add_init_script(CLOCK)
    return context, context.new_page()


def ready_ms(page: Page) -> float:
    return float(page.evaluate("bench.ready"))


def press_to_frame(worker: Page, client: Page) -> float:
    """From the worker's press to the client's first decoded picture, by the machine's one clock."""
    return float(client.evaluate("bench.frame")) - float(worker.evaluate("bench.pressedAt"))


def measure_floor(client: Browser, worker: Browser, url: str) -> Round:
    """Both pages open, both cameras running, one press."""
    worker_context, worker_page = new_page(worker)
    client_context, client_page = new_page(client)
    worker_page.goto(url)
    client_page.goto(f"{url}#joiner")
    ready = ready_ms(client_page)
    client_page.evaluate("prepare()")
    worker_page.evaluate("prepare()")
    worker_page.get_by_role("button").click()
    frame = press_to_frame(worker_page, client_page)
    worker_context.close()
    client_context.close()
    return Round(ready, frame)


def measure_ours(client: Browser, worker: Browser, site: Site) -> Round:
    """The client waits with camera and microphone on, the worker has the conversation's page open, one press."""
    leyla, words = site.cast.leyla, Words("en")
    appointment = site.make_appointment(leyla, site.cast.sevda.id)
    link = str(site.invitation(leyla, appointment)["link"])
    client_context, client_page = new_page(client)
    client_page.goto(link)
    ready = ready_ms(client_page)
    wait_inside(client_page)
    worker_context, worker_page = new_page(worker, name="suhbat", value=leyla.token, url=site.url)
    worker_page.goto(f"{site.url}/desk/appointments/{appointment}/session")
    worker_page.locator(".own-picture").wait_for()
    worker_page.get_by_role("button", name=words("staff.session.admit"), exact=True).click()
    frame = press_to_frame(worker_page, client_page)
    client_context.close()
    worker_context.close()
    return Round(ready, frame)


def wait_inside(page: Page) -> None:
    """Into the waiting room, where one sees oneself."""
    words = Words(LANGUAGE)
    page.locator("#main .button--primary").click()
    page.get_by_text(words("client.waiting.seen")).wait_for()
    page.locator(".own__preview video").wait_for()


def weigh(browser: Browser, site: Site) -> Weight:
    """Counts what the page asks for until somebody waits in it."""
    leyla = site.cast.leyla
    appointment = site.make_appointment(leyla, site.cast.sevda.id)
    context, page = new_page(browser)
    bodies: list[int] = []
    sockets: list[str] = []
    page.on("requestfinished", lambda request: bodies.append(body_bytes(request.url, request.method, site)))
    page.on("websocket", lambda socket: sockets.append(socket.url))
    page.goto(str(site.invitation(leyla, appointment)["link"]))
    ready_ms(page)
    wait_inside(page)
    context.close()
    return Weight(requests=len(bodies) + len(sockets), gzip_bytes=sum(bodies))


def body_bytes(url: str, method: str, site: Site) -> int:
    """The size of a file as a browser gets it that knows gzip. Answers of the API are small, and counted as none."""
    if method != "GET" or not url.startswith(site.url):
        return 0
    request = urllib.request.Request(url, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=10) as response:
        return len(response.read())
