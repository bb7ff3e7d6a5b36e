"""Two people with one appointment, brought as far as a story needs them."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import expect

from tests.e2e.client_side import ClientSide
from tests.e2e.probes import until_media_grow
from tests.e2e.site import Site
from tests.e2e.worker_side import WorkerSide


@dataclass(frozen=True)
class Meeting:
    """Sevda in her phone's browser, Leyla in the conversation's page, one appointment."""

    client: ClientSide
    worker: WorkerSide
    appointment_id: str
    link: str

    def let_in(self) -> None:
        """Leyla lets Sevda in."""
        self.worker.admit()
        self.client.wait_until_inside()

    def both_see_and_hear(self) -> None:
        """New pictures and new sound are decoded on both pages."""
        until_media_grow(self.client.page, "the client")
        until_media_grow(self.worker.page, "the worker")


def arrange(site: Site, worker: WorkerSide, client: ClientSide, form: str = "video") -> Meeting:
    """An appointment for Sevda; nobody has opened anything yet."""
    appointment = site.make_appointment(worker.person, site.cast.sevda.id, form)
    link = str(site.invitation(worker.person, appointment)["link"])
    return Meeting(client, worker, appointment, link)


def begin_waiting(meeting: Meeting) -> None:
    """Sevda waits with camera and microphone on; Leyla sees it in the open conversation."""
    meeting.client.open_link(meeting.link)
    meeting.client.say_yes()
    meeting.worker.open_session(meeting.appointment_id)
    expect(meeting.worker.admit_button).to_be_visible()
