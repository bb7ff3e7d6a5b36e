"""A client with their browser: what they press and what they see, in their language."""

from __future__ import annotations

from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.e2e.probes import RequestLog, until, watch
from tests.e2e.words import Words

PHONE = {"width": 360, "height": 720}


class ClientSide:
    """One browser of one client."""

    def __init__(self, context: BrowserContext, words: Words) -> None:
        watch(context)
        self.context = context
        self.words = words
        self.requests = RequestLog(context)
        self.page: Page = context.new_page()

    def open_link(self, link: str) -> None:
        """Presses the link, up to the question whether they can talk."""
        self.page.goto(link)
        self.sees_heading("client.ready.title")

    def say_yes(self) -> None:
        """Goes to the waiting room, camera and microphone on."""
        self.agree()
        self.sees_heading("client.waiting.title")
        self.sees("client.waiting.seen")

    def agree(self) -> None:
        """Says that they can talk, or that they will wait, if it is early."""
        now = self.page.get_by_role("button", name=self.words("client.ready.yes"), exact=True)
        early = self.page.get_by_role("button", name=self.words("client.ready.wait_here"), exact=True)
        now.or_(early).click()

    def wait_until_inside(self) -> None:
        """Sees the conversation's controls."""
        leave = self.page.get_by_role("button", name=self.words("client.leave.button"), exact=True)
        expect(leave).to_be_visible(timeout=15_000)

    def press(self, key: str) -> None:
        """Presses the button with these words."""
        self.page.get_by_role("button", name=self.words(key), exact=True).click()

    def toggle(self, key: str) -> None:
        """Presses the switch with these words."""
        self.page.get_by_role("switch", name=self.words(key)).click()

    def sees_heading(self, key: str) -> None:
        """Has this heading before them."""
        expect(self.page.get_by_role("heading", name=self.words(key), exact=True)).to_be_visible(
            timeout=15_000
        )

    def sees(self, key: str, **parameters: str) -> None:
        """Has this sentence before them."""
        text = self.words(key, **parameters)
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=15_000)

    def sees_people(self, *names: str) -> None:
        """Has exactly these people on the list."""
        people = self.page.locator(".people__one b")
        until(
            lambda: sorted(people.all_inner_texts()) == sorted(names),
            f"the people on the client's list are {names}",
        )

    def leave(self) -> None:
        """Goes by the button, and says so twice."""
        self.press("client.leave.button")
        self.page.get_by_role("dialog").get_by_role(
            "button", name=self.words("client.leave.yes"), exact=True
        ).click()
        self.sees_heading("client.after.left.title")


def open_client(browser: Browser, language: str, **options: object) -> ClientSide:
    """A fresh phone browser in this language."""
    given: dict[str, object] = {"viewport": PHONE, **options}
    context = browser.new_context(locale=language, **given)  # type: ignore[arg-type]  # Playwright's own names
    return ClientSide(context, Words(language))
