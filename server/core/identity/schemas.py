"""What comes in and goes out about sign-ins, staff, invitations and joining."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from server.core.actor import Permission, Role
from server.core.agency.languages import Language
from server.core.agency.schemas import Languages
from server.core.clock import Instant
from server.core.identity.join_state import JoinState
from server.core.identity.password_rules import MAX_LENGTH, MIN_LENGTH
from server.core.identity.staff_state import StaffState
from server.core.ids import Id, Token
from server.core.web import In, Out
from server.core.web.schemas import Line

Email = Annotated[
    str,
    StringConstraints(
        to_lower=True,
        max_length=254,
        pattern=r"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$",
    ),
]
TotpCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]
JoinCode = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$")]
OfficeIds = Annotated[list[Id], Field(max_length=100)]


class SignInBody(In):
    """The first step. Nothing about the e-mail is checked here, so that every wrong one is refused alike."""

    email: Annotated[str, StringConstraints(min_length=1, max_length=254)]
    password: Annotated[str, StringConstraints(min_length=1, max_length=MAX_LENGTH)]


class ChallengeView(Out):
    """Proof of the first step, to be sent with the second."""

    challenge: str


class SignInCode(In):
    """The second step."""

    challenge: Token
    code: TotpCode


class OfficeOfMine(Out):
    """An office that somebody belongs to."""

    id: str
    name: str
    time_zone: str


class AlertView(Out):
    """Something that coordinators and administrators must know. Codes rest for one address, or for the whole agency."""

    kind: Literal["codes_resting"]
    scope: Literal["address", "agency"]
    until: Instant


class AlertList(Out):
    """All alerts of this moment."""

    items: list[AlertView]


class Me(Out):
    """Who is signed in and what they may do. `language` is that of the pages, `languages` those that they speak."""

    staff_id: str
    name: str
    role: Role
    permissions: list[Permission]
    offices: list[OfficeOfMine]
    languages: list[Language]
    language: Language
    alerts: list[AlertView]


class MeChange(In):
    """What people change about themselves."""

    language: Language


class SessionView(Out):
    """One signed-in browser."""

    id: str
    created_at: Instant
    last_seen_at: Instant
    browser: str
    current: bool


class SessionList(Out):
    """One's own signed-in browsers, the latest used first."""

    items: list[SessionView]


class SessionPath(In):
    """Names one sign-in."""

    session_id: Id


class StaffPath(In):
    """Names one member of staff."""

    staff_id: Id


def needs_office(role: Role) -> bool:
    """Workers and coordinators belong to at least one office."""
    return role in (Role.WORKER, Role.COORDINATOR)


class NewStaff(In):
    """Somebody to invite. Workers and coordinators belong to at least one office."""

    name: Line
    email: Email
    role: Role
    office_ids: OfficeIds
    languages: Languages
    supervisor_id: Id | None = None

    @model_validator(mode="after")
    def _has_office(self) -> Self:
        if not self.office_ids and needs_office(self.role):
            raise ValueError("at least one office")
        if self.supervisor_id and self.role is not Role.WORKER:
            raise ValueError("only workers have a supervisor")
        return self


class StaffChange(In):
    """What to change about a member of staff; absent fields stay. Null takes the supervisor away.

    Role and e-mail address stay for good: whoever gets another role gets another account, so that what they once did
    keeps the role in which they did it.
    """

    name: Line | None = None
    office_ids: OfficeIds | None = None
    languages: Languages | None = None
    supervisor_id: Id | None = None

    @model_validator(mode="after")
    def _check_null(self) -> Self:
        for field in self.model_fields_set & {"name", "office_ids", "languages"}:
            if getattr(self, field) is None:
                raise ValueError(f"{field} cannot be empty")
        return self


class StaffView(Out):
    """A member of staff. `email` is shown to administrators only."""

    id: str
    name: str
    email: str | None
    role: Role
    state: StaffState
    office_ids: list[str]
    languages: list[Language]
    supervisor_id: str | None
    created_at: Instant


class StaffList(Out):
    """All members of staff, by name."""

    items: list[StaffView]


class InvitedView(Out):
    """An invited member of staff. The link is there only where no mail server is set, and only this once."""

    staff: StaffView
    invitation_link: str | None


class DeactivatedView(Out):
    """A deactivated member of staff, and how much is left without anybody: their clients, their appointments to come,
    and the substitutions in which they were to stand in for others."""

    staff: StaffView
    clients_left: int
    appointments_left: int
    substitutions_left: int


class InvitationToken(In):
    """The token of an invitation's link."""

    token: Token


class QrView(Out):
    """A QR symbol: fill `path` (SVG path data) in a square of `size` units."""

    size: int
    path: str


class InvitationView(Out):
    """An open invitation. `totp_secret` is for typing where the QR symbol cannot be read."""

    name: str
    email: str
    role: Role
    purpose: Literal["invite", "totp_reset"]
    language: Language
    expires_at: Instant
    totp_secret: str
    totp_uri: str
    totp_qr: QrView


class AcceptInvitation(In):
    """Takes an invitation: a password where it is the first, and a code that shows that the app was set up."""

    token: Token
    password: Annotated[str, StringConstraints(min_length=MIN_LENGTH, max_length=MAX_LENGTH)] | None = None
    code: TotpCode


class AcceptedView(Out):
    """Whether the person is signed in now; after a new second factor alone they sign in with their password."""

    signed_in: bool


class TicketBody(In):
    """What a socket is wanted for: the seat in one appointment, or the desk's news."""

    purpose: Literal["seat", "desk"]
    appointment_id: Id | None = None

    @model_validator(mode="after")
    def _seat_has_appointment(self) -> Self:
        if (self.purpose == "seat") != (self.appointment_id is not None):
            raise ValueError("appointment_id goes with a seat")
        return self


class TicketView(Out):
    """A ticket: opens one socket, once, before `expires_at`."""

    ticket: str
    expires_at: Instant


class EnterPersonal(In):
    """A personal link's token, and whether nobody else uses this device."""

    token: Token
    own_device: bool = False


class JoinByLink(In):
    """The token of a join link."""

    token: Token


class JoinByCode(In):
    """The six digits."""

    code: JoinCode


class LeaveBody(In):
    """Leaving; `quick` by the quick exit."""

    quick: bool


class JoinView(Out):
    """What a client's page knows before anybody lets them in: no name of agency, office or worker.

    `offset_minutes` is the office's at the start. There is no ticket once it is ended.
    """

    appointment_id: str
    form: Literal["audio", "chat", "home", "office", "phone", "video"]
    starts_at: Instant
    ends_at: Instant
    offset_minutes: int
    state: JoinState
    client_language: Language
    identity_checked: bool
    ticket: str | None
    exit_address: str


class DemoRole(Out):
    """Somebody whom the demo lets one be."""

    staff_id: str
    name: str
    role: Role
    offices: list[str]
    languages: list[Language]


class DemoRoles(Out):
    """All whom one may be."""

    items: list[DemoRole]


class DemoSignIn(In):
    """Whom one wants to be."""

    staff_id: Id
