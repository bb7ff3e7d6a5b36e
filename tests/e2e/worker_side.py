"""A social worker with their browser: the desk, the appointment, the conversation, the note."""

from __future__ import annotations

import re

from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.cast import StaffPerson
from tests.e2e.probes import RequestLog, until, watch
from tests.e2e.site import Site
from tests.e2e.words import Words

SCREEN = {"width": 1280, "height": 800}
CHECKLIST = {
    "who": "known",
    "where": "at home, Nizami 5",
    "who_is_there": "alone",
    "safe_to_talk": "yes",
    "callback_number": "none",
    "emergency_contact": "sister",
}


class WorkerSide:
    """One signed-in browser of one worker."""

    def __init__(self, context: BrowserContext, site: Site, person: StaffPerson, words: Words) -> None:
        watch(context)
        context.add_cookies([{"name": "suhbat", "value": person.token, "url": site.url}])
        self.context = context
        self.site = site
        self.person = person
        self.words = words
        self.requests = RequestLog(context)
        self.page: Page = context.new_page()

    def make_appointment(self, client_name: str) -> str:
        """Finds the client, takes the time that is offered. Returns the link on the appointment's page."""
        self.page.goto(f"{self.site.url}/desk/new")
        self.page.get_by_label(self.words("staff.new.search")).fill(client_name)
        self.page.get_by_role("button", name=client_name).click()
        self.press("staff.new.submit")
        expect(self.page.get_by_text(self.words("staff.new.made"))).to_be_visible()
        return self.page.get_by_label(self.words("staff.appointment.link"), exact=True).input_value()

    @property
    def appointment_id(self) -> str:
        """Of the appointment whose page is open."""
        found = re.search(r"/desk/appointments/([0-9a-f]{32})", self.page.url)
        assert found is not None, f"no appointment is open at {self.page.url}"
        return found.group(1)

    def goes_to_session_from_desk(self, client_name: str) -> None:
        """Sees who waits on the desk, and goes there."""
        self.page.goto(f"{self.site.url}/desk")
        line = self.page.locator(".waiting", has_text=client_name)
        line.get_by_role("link", name=self.words("staff.desk.open_session")).click()

    def open_session(self, appointment_id: str) -> None:
        """Opens the conversation of an appointment."""
        self.page.goto(f"{self.site.url}/desk/appointments/{appointment_id}/session")
        expect(self.page.locator(".stage")).to_be_visible()

    @property
    def admit_button(self) -> Locator:
        """The button that lets somebody in."""
        return self.page.get_by_role("button", name=self.words("staff.session.admit"), exact=True)

    def admit(self) -> None:
        """Lets in whoever waits."""
        self.admit_button.click()

    def answer_checklist(self) -> None:
        """Answers all six questions; saving one opens the next."""
        for item, answer in CHECKLIST.items():
            field = self.page.locator(f"#field-check-{item}-text")
            field.fill(answer)
            field.press("Enter")
        expect(self.page.get_by_text(self.words("staff.check.complete")).first).to_be_visible()

    def write_note(self, text: str) -> None:
        """Writes beside the picture and waits until it has saved itself."""
        self.page.get_by_role("tab", name=self.words("staff.session.tab_note")).click()
        self.page.get_by_label(self.words("staff.note.label")).fill(text)
        saved = self.page.locator(".note__state:not([data-state=saving]):not([data-state=dirty])")
        expect(saved).to_be_visible(timeout=15_000)

    def end(self) -> None:
        """Ends the conversation for everybody."""
        self.press("staff.session.end")
        self.page.get_by_role("dialog").get_by_role(
            "button", name=self.words("staff.session.end"), exact=True
        ).click()
        expect(self.page.get_by_role("heading", name=self.words("staff.session.over"))).to_be_visible()

    def sign_note(self) -> None:
        """Signs the note of the conversation that is over."""
        self.press("staff.note.sign")
        self.page.get_by_role("dialog").get_by_role(
            "button", name=self.words("staff.note.sign"), exact=True
        ).click()
        expect(self.page.get_by_text(self.words("staff.note.signed_now")).first).to_be_visible()

    def timeline(self, appointment_id: str) -> list[str]:
        """What happened, as the appointment's page tells it."""
        self.page.goto(f"{self.site.url}/desk/appointments/{appointment_id}")
        lines = self.page.locator(".timeline li")
        expect(lines.first).to_be_visible()
        return lines.all_inner_texts()

    def sees_people(self, *names: str) -> None:
        """Has exactly these people on the list."""
        people = self.page.locator(".people__one b")
        until(
            lambda: sorted(people.all_inner_texts()) == sorted(names),
            f"the people on the worker's list are {names}",
        )

    def press(self, key: str) -> None:
        """Presses the button with these words."""
        self.page.get_by_role("button", name=self.words(key), exact=True).click()

    def toggle(self, key: str) -> None:
        """Presses the switch with these words."""
        self.page.get_by_role("switch", name=self.words(key)).click()

    def sees(self, key: str, **parameters: str) -> None:
        """Has this sentence before them."""
        expect(self.page.get_by_text(self.words(key, **parameters)).first).to_be_visible(timeout=15_000)


def open_worker(browser: Browser, site: Site, person: StaffPerson, language: str) -> WorkerSide:
    """A fresh desktop browser of somebody whose account is in this language."""
    site.ask(person, "PATCH", "/me", {"language": language})
    context = browser.new_context(viewport=SCREEN, locale=language)  # type: ignore[arg-type]  # a plain dict will do
    return WorkerSide(context, site, person, Words(language))
