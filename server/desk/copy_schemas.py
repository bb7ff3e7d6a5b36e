"""What a copy of a client's data holds: everything of theirs, and nothing of anybody else's."""

from server.core.clock import Instant
from server.core.web.schemas import Out


class CopiedConsent(Out):
    """A consent given or taken back."""

    kind: str
    partner: str | None
    given: bool
    text_version: int
    language: str
    way: str
    giver: str
    at: Instant


class CopiedContact(Out):
    """Somebody to call when the client is in danger, or who acts for them."""

    name: str
    phone: str | None
    relation: str


class CopiedRule(Out):
    """How the client asked to be reached. Without hours, at any hour. The words that keep them safe are left out."""

    call: str
    channels: list[str]
    hours: dict[str, list[list[str]]]
    wording: str
    who_may_answer: str
    changed_at: Instant


class CopiedNotice(Out):
    """A message about an appointment: which, what became of it, and when."""

    notice: str
    state: str
    at: Instant


class CopiedAppointment(Out):
    """An appointment, with every message about it."""

    form: str
    state: str
    service: str | None
    worker: str
    starts_at: Instant
    ends_at: Instant
    booked_at: Instant
    notices: list[CopiedNotice]


class CopiedRequest(Out):
    """What somebody asked for at first, in their own words."""

    reference: str
    state: str
    received_at: Instant
    wish: str | None


class CopiedReader(Out):
    """What a member of staff did with the record: how often, and when last."""

    name: str
    role: str
    about: str
    times: int
    last_at: Instant


class OwnCopy(Out):
    """Everything about a client that the client may take away. Moments are in UTC; `time_zone` is the client's."""

    made_at: Instant
    time_zone: str
    name: str
    is_pseudonym: bool
    language: str
    office: str
    kept_since: Instant
    phone: str | None
    email: str | None
    address: str | None
    birth_year: int | None
    categories: list[str]
    access_needs: list[str]
    interpreter_languages: str | None
    wishes: str | None
    contact_rule: CopiedRule | None
    emergency_contacts: list[CopiedContact]
    guardians: list[CopiedContact]
    consents: list[CopiedConsent]
    appointments: list[CopiedAppointment]
    requests: list[CopiedRequest]
    readers: list[CopiedReader]


class CopyFiles(Out):
    """A copy twice: for machines, and as one page to be read and printed, in the client's language."""

    data: OwnCopy
    page: str
