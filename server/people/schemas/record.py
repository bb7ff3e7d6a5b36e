"""What the whole client record looks like in the API: profile, contact rule, consents, people around, who read it."""

from datetime import date
from typing import Annotated, Self, TypeVar

from pydantic import AfterValidator, Field, model_validator

from scheduling.form_choice import Device, Line as NetLine, Need, Privacy, Risk
from server.core.actor import Role
from server.core.agency.languages import Language
from server.core.agency.schemas import TimeZone, WeekHours
from server.core.clock import Instant
from server.core.identity.schemas import Email
from server.core.ids import Id
from server.core.web.schemas import In, Line, Out
from server.people.consent import ConsentKind, Giver, Way, Witness
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording
from server.people.profile import Category, GuardianKind, Relation, Scope, WorkerGender
from server.people.schemas import BirthYear, ClientPath, ClientView, Day, Phone
from server.people.traces import About

T = TypeVar("T")


def _distinct(values: list[T]) -> list[T]:
    if len(set(values)) < len(values):
        raise ValueError("named twice")
    return values


Short = Annotated[Line, Field(max_length=100)]
Words = Annotated[str, Field(max_length=1000)]
Needs = Annotated[list[Need], Field(max_length=7), AfterValidator(_distinct)]
Categories = Annotated[list[Category], Field(max_length=11), AfterValidator(_distinct)]
Channels = Annotated[list[Channel], Field(max_length=2), AfterValidator(_distinct)]
Scopes = Annotated[list[Scope], Field(min_length=1, max_length=4), AfterValidator(_distinct)]

_NEVER_EMPTY = {"access_needs", "categories", "worker_gender", "violence", "risk"}


class ProfileChange(In):
    """Changes to what is known of a client; what is not named stays."""

    email: Email | None = None
    address: Line | None = None
    time_zone: TimeZone | None = None
    birth_year: BirthYear | None = None
    categories: Categories | None = None
    access_needs: Needs | None = None
    interpreter_languages: Short | None = None
    device: Device | None = None
    line: NetLine | None = None
    privacy: Privacy | None = None
    worker_gender: WorkerGender | None = None
    wished_worker_id: Id | None = None
    wishes: Words | None = None
    violence: bool | None = None
    risk: Risk | None = None

    @model_validator(mode="after")
    def _check_null(self) -> Self:
        for field in self.model_fields_set & _NEVER_EMPTY:
            if getattr(self, field) is None:
                raise ValueError(f"{field} cannot be empty")
        return self


class ProfileView(Out):
    """What is known of a client beside their name. `may_be_minor` is by the year of birth, in doubt yes."""

    email: str | None
    address: str | None
    time_zone: str | None
    office_time_zone: str
    birth_year: int | None
    may_be_minor: bool
    categories: list[Category]
    access_needs: list[Need]
    interpreter_languages: str | None
    device: Device | None
    line: NetLine | None
    privacy: Privacy | None
    worker_gender: WorkerGender
    wished_worker_id: Id | None
    wished_worker_name: str | None
    wishes: str | None
    violence: bool
    risk: Risk


class NewContactRule(In):
    """How a client wants to be reached. `version` is the rule's that was read, 0 where there was none.

    `hours` None: every hour is allowed. `named` says who else may answer.
    """

    version: Annotated[int, Field(ge=0)]
    call: CallRule
    channels: Channels
    hours: WeekHours | None
    wording: Wording
    who_may_answer: WhoAnswers
    named: Short | None = None
    say_if_other: Words | None = None
    safe_word: Short | None = None
    stop_word: Short | None = None

    @model_validator(mode="after")
    def _check_named(self) -> Self:
        if (self.who_may_answer is WhoAnswers.NAMED) != (self.named is not None):
            raise ValueError("a name for who may answer, and only then")
        return self


class ContactRuleView(Out):
    """A client's contact rule. Hours are local to `time_zone`; None means every hour.

    `open_now`: the client may be reached at this hour; `next_open` says when, where not now, and `offset_minutes` is
    the client's distance from UTC then.
    """

    version: int
    call: CallRule
    channels: list[Channel]
    hours: WeekHours | None
    time_zone: str
    wording: Wording
    who_may_answer: WhoAnswers
    named: str | None
    say_if_other: str | None
    safe_word: str | None
    stop_word: str | None
    changed_at: Instant
    open_now: bool
    next_open: Instant | None
    offset_minutes: int


class NewConsent(In):
    """A consent that was given or withdrawn. Sharing names a partner, all other kinds do not."""

    kind: ConsentKind
    partner: Short | None = None
    given: bool
    text_version: Annotated[int, Field(ge=0, le=100_000)]
    language: Language
    way: Way
    witness: Witness = Witness.NONE
    giver: Giver = Giver.CLIENT

    @model_validator(mode="after")
    def _check(self) -> Self:
        if (self.kind is ConsentKind.SHARING) != (self.partner is not None):
            raise ValueError("sharing is with a named partner")
        if self.kind is ConsentKind.RECORDING and self.given:
            raise ValueError("nothing can be recorded")
        if self.kind is ConsentKind.ASSENT and self.giver is not Giver.CLIENT:
            raise ValueError("an assent is the client's own")
        return self


class ConsentView(Out):
    """One step. `stands`: the newest of its kind and partner. `outdated`: its text was worded anew since."""

    kind: ConsentKind
    partner: str | None
    given: bool
    stands: bool
    text_version: int
    outdated: bool
    language: Language
    way: Way
    witness: Witness
    giver: Giver
    at: Instant
    by_name: str | None


class ConsentTextQuery(In):
    """In which language a text is to be read, and at which version; the one in force if none is named."""

    language: Language
    version: Annotated[int, Field(ge=0, le=100_000)] | None = None


class ConsentTextView(Out):
    """What a consent of a kind is given to. `language` is the one it really is in; `version` is what to record."""

    kind: ConsentKind
    language: Language
    body: str
    version: int


class ConsentTextList(Out):
    """The texts of all kinds."""

    items: list[ConsentTextView]


class NewEmergencyContact(In):
    """Whom to call when the client is in danger."""

    name: Line
    phone: Phone
    relation: Relation
    may_know: bool


class EmergencyContactPath(ClientPath):
    """One emergency contact of a client."""

    contact_id: Id


class EmergencyContactView(Out):
    """Whom to call when the client is in danger. `may_know`: may be told that the client comes to us."""

    id: Id
    name: str
    phone: str
    relation: Relation
    may_know: bool


class NewGuardian(In):
    """Somebody who acts for the client in `scope`, up to and with `until_day`."""

    name: Line
    phone: Phone | None = None
    kind: GuardianKind
    scope: Scopes
    until_day: Day | None = None


class GuardianPath(ClientPath):
    """One guardian of a client."""

    guardian_id: Id


class GuardianView(Out):
    """Somebody who acts, or acted, for the client. `in_force`: does today."""

    id: Id
    name: str
    phone: str | None
    kind: GuardianKind
    scope: list[Scope]
    until_day: date | None
    in_force: bool


class NewHouseholdLink(In):
    """Another client with whom this one lives. `apart`: in conflict, so that nothing goes to both together."""

    other_client_id: Id
    apart: bool = False


class HouseholdMemberView(Out):
    """Somebody of the household. Whom the asker may not see has no id and no name here."""

    id: Id | None
    name: str | None
    apart: bool


class HouseholdView(Out):
    """Who lives together. `joint_allowed`: a message may go to all of them at once."""

    members: list[HouseholdMemberView]
    apart: bool
    joint_allowed: bool


class RecordView(Out):
    """A client's whole record. `missing` are the consents without which there is only a first contact."""

    client: ClientView
    profile: ProfileView
    rule: ContactRuleView | None
    consents: list[ConsentView]
    missing: list[ConsentKind]
    contacts: list[EmergencyContactView]
    guardians: list[GuardianView]
    household: HouseholdView | None


class ReaderView(Out):
    """What a member of staff did with the record: how often, and when last."""

    staff_name: str
    role: Role
    about: About
    times: int
    last_at: Instant


class ReaderList(Out):
    """Who saw the record, the newest first."""

    items: list[ReaderView]
    offset_minutes: int


class DoubleQuery(In):
    """A person about to be added."""

    office_id: Id
    name: Line
    phone: Phone | None = None
    birth_year: BirthYear | None = None


class DoubleView(Out):
    """Somebody who may be the same person: the name masked, the id for those who may see the record."""

    id: Id | None
    masked_name: str
    same_name: bool
    same_phone: bool
    same_year: bool


class DoubleList(Out):
    """Those who may be the same person; a person decides."""

    items: list[DoubleView]
