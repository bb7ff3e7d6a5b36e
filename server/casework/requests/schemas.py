"""What requests look like in the API."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from scheduling.appointment import Form
from scheduling.schemas.own import Span
from server.casework.requests.promise import Urgency
from server.casework.requests.suggestion import ReasonCode
from server.core.agency.languages import Language
from server.core.agency.schemas import TimeZone, WeekHours
from server.core.clock import Instant
from server.core.identity.schemas import Email
from server.core.ids import Id, Token
from server.core.web.schemas import In, Line, Out, Paragraphs
from server.people.contact_rule import CallRule, Channel, WhoAnswers
from server.people.schemas import Phone

RequestState = Literal["new", "accepted", "refused"]
WishTime = Literal["morning", "afternoon", "evening"]
RefusalReason = Literal["elsewhere", "not_ours", "not_reachable", "double", "asked_not_to"]
"""Helped elsewhere, not what the agency does, could not be reached, asked twice, did not want it any more."""
RequestAction = Literal["accept", "refuse"]
Wish = Annotated[Paragraphs, StringConstraints(max_length=1000)]
Channels = Annotated[list[Channel], Field(max_length=len(Channel))]


class ContactWays(In):
    """How somebody may be reached safely: the beginnings of a contact rule. Without a way they come back by their link."""

    phone: Phone | None = None
    email: Email | None = None
    call: CallRule
    channels: Channels
    hours: WeekHours | None = None
    who_may_answer: WhoAnswers = WhoAnswers.CLIENT_ONLY
    say_if_other: Line | None = None

    @model_validator(mode="after")
    def _check_addresses(self) -> Self:
        if len(set(self.channels)) < len(self.channels):
            raise ValueError("named twice")
        needs_phone = self.call is not CallRule.NEVER or Channel.SMS in self.channels
        if needs_phone and self.phone is None:
            raise ValueError("no number to call or to write to")
        if Channel.EMAIL in self.channels and self.email is None:
            raise ValueError("no address to write to")
        return self


class NewRequest(In):
    """A first contact: what to call somebody, how to reach them, in which language, and whether they are in danger.

    `lost_link`: they are known already and no longer have the link to their own page, or to an appointment.
    """

    office_id: Id
    name: Line
    language: Language
    ways: ContactWays
    in_danger: bool
    lost_link: bool = False
    wish_form: Form | None = None
    wish_time: WishTime | None = None
    wish: Wish | None = None
    service_id: Id | None = None


class BookedTime(In):
    """A time that was offered, with the worker who has it."""

    service_id: Id
    form: Form
    worker_id: Id
    starts_at: Instant


class OfferQuery(In):
    """The office whose offers are wanted."""

    office_id: Id


class PublicSlotQuery(Span):
    """What somebody looks for a time for. `time_zone` is the device's own, for times as its owner reads them."""

    office_id: Id
    service_id: Id
    form: Form
    time_zone: TimeZone | None = None


class PublicService(Out):
    """Something that anybody may book."""

    id: Id
    names: dict[Language, str]
    minutes: int
    forms: list[Form]


class PublicServiceList(Out):
    """What anybody may book at an office."""

    items: list[PublicService]


class PublicSlot(Out):
    """A free time. `own_offset_minutes` is of the zone that was asked for, `offset_minutes` of the office."""

    starts_at: Instant
    worker_id: Id
    offset_minutes: int
    own_offset_minutes: int


class PublicSlotList(Out):
    """Free times in order, each once."""

    minutes: int
    items: list[PublicSlot]


class BookedView(Out):
    """The appointment that a request holds."""

    starts_at: Instant
    minutes: int
    form: Form
    standing: Literal["waits", "stands", "off"]
    offset_minutes: int


class RequestForm(NewRequest):
    """The same from a public page. `token` is a secret that the page has made: sent twice it is the same request, and
    whoever holds it sees how it goes on. `alert_token` is of a call for help from the same page."""

    token: Token
    alert_token: Token | None = None
    booking: BookedTime | None = None


class RequestToken(In):
    """The secret of the page that asked."""

    token: Token


class RequestStatus(Out):
    """How a request goes on, as far as whoever asked may know. `offset_minutes` is the office's at `answer_by`."""

    reference: str
    state: RequestState
    received_at: Instant
    answer_by: Instant
    offset_minutes: int
    time_zone: str
    worker_name: str | None
    appointment: BookedView | None


class RequestPath(In):
    """The request that a route is about."""

    request_id: Id


class RequestQuery(In):
    """Which requests: those that wait for an answer, or those that have one."""

    state: Literal["new", "handled"] = "new"


class RequestAcceptance(In):
    """Somebody takes the request on: as a new client or as one who is known already, for a worker or for nobody yet."""

    worker_id: Id | None
    client_id: Id | None = None


class RequestRefusal(In):
    """Why nobody takes a request on: a code, and words."""

    reason: RefusalReason
    text: Line


class RequestSummary(Out):
    """A request in the queue."""

    id: Id
    office_id: Id
    office_name: str
    reference: str
    source: Literal["form", "desk"]
    name: str
    language: Language
    in_danger: bool
    lost_link: bool
    state: RequestState
    urgency: Urgency
    received_at: Instant
    answer_by: Instant
    offset_minutes: int
    worker_name: str | None


class RequestList(Out):
    """Requests: in danger first, then by when the answer is due; those that are answered, newest first."""

    items: list[RequestSummary]
    late: int


class RequestCount(Out):
    """How many requests wait for an answer, and how many of them are late: no names, so that a page may ask often."""

    waiting: int
    late: int


class ReasonView(Out):
    """Why a worker is suggested, or not; `count` goes with clients and booked hours."""

    code: ReasonCode
    count: int | None


class SuggestionView(Out):
    """A worker who could take it, with reasons."""

    worker_id: Id
    worker_name: str
    reasons: list[ReasonView]


class DuplicateView(Out):
    """A client who may be the same person. What fits: the name, the number or both."""

    client_id: Id
    name: str
    same_name: bool
    same_phone: bool
    worker_name: str | None


class RequestView(RequestSummary):
    """A request, opened. The reading is recorded."""

    phone: str | None
    email: str | None
    call: CallRule
    channels: list[Channel]
    hours: WeekHours | None
    who_may_answer: WhoAnswers
    say_if_other: str | None
    wish_form: Form | None
    wish_time: WishTime | None
    wish: str | None
    service_names: dict[Language, str] | None
    client_id: Id | None
    appointment_id: Id | None
    appointment: BookedView | None
    refusal: RefusalReason | None
    refusal_text: str | None
    suggestions: list[SuggestionView]
    duplicates: list[DuplicateView]
    actions: list[RequestAction]
