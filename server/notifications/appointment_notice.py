"""The words of a notice about an appointment: neutral ones name neither the agency, nor who is met, nor how or where. Pure.

Sentences are written so that times and names stand alone: no language has to bend them.
"""

from dataclasses import dataclass
from datetime import datetime

from server.notifications.local_times import clock, offset, same_clock, when, words
from server.notifications.rendering import Message


@dataclass(frozen=True, slots=True)
class Place:
    """Where an appointment is held; empty for what is not known or not held anywhere."""

    address: str = ""
    room: str = ""
    directions: str = ""


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """Everything that a notice may say. `full` wording says all of it, neutral wording only when, and the ways in.

    `client_zone` and `office_zone` are IANA names. `link` and `code` are empty where there is none; `own_page` is the
    client's own page.
    """

    notice: str
    language: str
    full: bool
    form: str
    starts_at: datetime
    ends_at: datetime
    client_zone: str
    office_zone: str
    agency: str
    office: str
    worker: str
    link: str = ""
    code: str = ""
    code_place: str = ""
    code_from: datetime | None = None
    own_page: str = ""
    place: Place = Place()
    series: tuple[datetime, ...] = ()
    """When the appointments of a series begin, where the notice is of all of them."""


def render_mail(facts: NoticeFacts) -> Message:
    """Return the letter."""
    texts = words(facts.language).texts
    subject = texts[f"subject.{facts.notice}"]
    parts = [_sentence(facts), *_details(facts), *_ways_in(facts)]
    if facts.full:
        subject = f"{subject}: {when(facts.language, facts.starts_at, facts.client_zone, short=True)}"
        parts.append(facts.agency)
    return Message(subject=subject, body="\n\n".join(parts) + "\n")


def render_sms(facts: NoticeFacts) -> str:
    """Return the text message: one short sentence, and the link."""
    known = words(facts.language)
    times = facts.series or (facts.starts_at,)
    at = "; ".join(_with_offset(facts, each, short=True) for each in times)
    sentence = known.texts[f"sms.{facts.notice}"].format(when=at).replace("..", ".")
    parts = [f"{facts.agency}. {sentence}" if facts.full else sentence]
    if facts.full and facts.place.address:
        parts.append(facts.place.address)
    if facts.link and not facts.series:
        parts.append(facts.link)
    return " ".join(parts)


def event_title(facts: NoticeFacts) -> str:
    """Return what a calendar shows of it."""
    title = words(facts.language).texts["event"]
    return f"{title}: {facts.worker}, {facts.agency}" if facts.full else title


def _sentence(facts: NoticeFacts) -> str:
    texts = words(facts.language).texts
    if facts.series:
        shown = "\n".join(_with_offset(facts, each) for each in facts.series)
        return texts[f"sentence.{facts.notice}"].format(when=shown)
    shown = when(facts.language, facts.starts_at, facts.client_zone)
    lines = [texts[f"sentence.{facts.notice}"].format(when=shown)]
    if not same_clock(facts.starts_at, facts.client_zone, facts.office_zone):
        beside = when(facts.language, facts.starts_at, facts.office_zone)
        key = "office_clock" if facts.full else "other_clock"
        lines.append(texts[key].format(when=f"{beside} ({offset(facts.starts_at, facts.office_zone)})"))
    return "\n".join(lines)


def _with_offset(facts: NoticeFacts, at: datetime, *, short: bool = False) -> str:
    """Return a time of the client's, with its distance from UTC where the office's clocks show something else."""
    shown = when(facts.language, at, facts.client_zone, short=short)
    if same_clock(at, facts.client_zone, facts.office_zone):
        return shown
    return f"{shown} ({offset(at, facts.client_zone)})"


def _details(facts: NoticeFacts) -> list[str]:
    if not facts.full:
        return []
    texts = words(facts.language).texts
    lines = [
        ("form", texts[f"form.{facts.form}"]),
        ("worker", facts.worker),
        ("office", facts.office),
        ("address", facts.place.address),
        ("room", facts.place.room),
        ("directions", facts.place.directions),
    ]
    return ["\n".join(f"{texts[key]}: {value}" for key, value in lines if value)]


def _ways_in(facts: NoticeFacts) -> list[str]:
    texts = words(facts.language).texts
    parts = []
    if facts.link and facts.series:
        return [texts["series_links"]]
    if facts.link:
        parts.append(f"{texts['link']}\n{facts.link}")
    if facts.link and facts.code and facts.code_from:
        hour = clock(facts.code_from, facts.client_zone)
        parts.append(texts["code"].format_map({"place": facts.code_place, "code": facts.code, "from": hour}))
    if facts.own_page:
        parts.append(f"{texts['own_page']}\n{facts.own_page}")
    return parts
