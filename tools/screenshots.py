"""Makes the pictures of README.md from the demo as it is: the worker's side of a conversation, and the client's waiting room.

`make screenshots` writes them to docs/screenshots/. The people are the demo's, the camera is Chromium's own test picture.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.e2e.client_side import ClientSide
from tests.e2e.probes import open_devices, until, until_media_grow, watch
from tests.e2e.words import Words
from tests.environment.chromium import LAUNCH_ARGUMENTS, require_chromium
from tests.environment.server_process import ServerProcess

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "screenshots"
WORKER = "Leyla M."
ENGLISH = Words("en")
# A client's page turns to the client's own language, unless another was chosen in its tab.
CHOOSE_ENGLISH = "sessionStorage.setItem('suhbat.language', 'en')"
ANSWERS = {
    "who": "Known, seen before",
    "where": "At home, the address on file",
    "who_is_there": "Alone, the child is at school",
}


class Worker:
    """The worker's computer, signed in by the demo's one click, in English."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.url = url
        self.context: BrowserContext = browser.new_context(
            locale="en", viewport={"width": 1280, "height": 800}
        )
        watch(self.context)
        self.page: Page = self.context.new_page()
        self.page.goto(f"{url}/sign-in")
        self.page.get_by_role("button", name=WORKER).click()
        expect(self.page).to_have_url(f"{url}/desk")
        self.ask("PATCH", "/me", {"language": "en"})

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """The API's answer, None for an empty one. A refusal is a failure."""
        answer = self.context.request.fetch(
            f"{self.url}/api/v1{path}", method=method, data=body, headers={"Origin": self.url}
        )
        expect(answer).to_be_ok()
        return answer.json() if answer.body() else None

    def plan_video(self) -> tuple[str, str]:
        """Puts a video appointment where the next one stands, whatever its form. Returns its id and join link."""
        planned = [
            one for one in self.ask("GET", "/desk/today")["appointments"] if one["state"] == "confirmed"
        ]
        soon = min(planned, key=lambda one: str(one["starts_at"]))
        self.ask("POST", f"/appointments/{soon['id']}/cancel", {"reason_code": "booked_by_mistake"})
        kept = {name: soon[name] for name in ("client_id", "worker_id", "starts_at")}
        made = self.ask("POST", "/appointments", {**kept, "form": "video", "minutes": 45})
        return made["id"], self.ask("GET", f"/appointments/{made['id']}/invitation")["link"]


def photograph_waiting_room(browser: Browser, link: str) -> ClientSide:
    """The client's phone waits, and is photographed waiting."""
    phone = browser.new_context(
        locale="en", viewport={"width": 360, "height": 780}, device_scale_factor=2, has_touch=True
    )
    phone.add_init_script(CHOOSE_ENGLISH)
    client = ClientSide(phone, ENGLISH)
    client.open_link(link)
    client.say_yes()
    until(lambda: open_devices(client.page) == ["audio", "video"], "the phone's camera and microphone are on")
    expect(client.page.locator("video").first).to_be_visible()
    client.page.screenshot(path=PICTURES / "waiting.png")
    return client


def photograph_session(worker: Worker, appointment: str, client: ClientSide) -> None:
    """The worker lets the client in and goes through the first questions."""
    page = worker.page
    page.goto(f"{worker.url}/desk/appointments/{appointment}/session")
    page.get_by_role("button", name=ENGLISH("staff.session.admit"), exact=True).click()
    client.wait_until_inside()
    until_media_grow(page, "the worker")
    for item, answer in ANSWERS.items():
        field = page.locator(f"#field-check-{item}-text")
        field.fill(answer)
        field.press("Enter")
        expect(field).not_to_be_visible()
    page.screenshot(path=PICTURES / "session.png")


def make_pictures(url: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=require_chromium(), args=list(LAUNCH_ARGUMENTS))
        worker = Worker(browser, url)
        appointment, link = worker.plan_video()
        client = photograph_waiting_room(browser, link)
        photograph_session(worker, appointment, client)
        browser.close()


if __name__ == "__main__":
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder, ServerProcess("demo", "", Path(folder)) as server:
        make_pictures(server.url)
    print(f"Written: {', '.join(sorted(str(picture) for picture in PICTURES.glob('*.png')))}")
