"""Who acts, and what each role may do at all. Who owns what is the business of `people`; this file knows no rows."""

from dataclasses import dataclass, field
from enum import StrEnum


class ActorKind(StrEnum):
    """The kinds of acting parties, as they stand in the audit log."""

    ANONYMOUS = "anonymous"
    CLIENT = "client"
    STAFF = "staff"
    SYSTEM = "system"


class Role(StrEnum):
    """A member of staff has exactly one."""

    ADMINISTRATOR = "administrator"
    COORDINATOR = "coordinator"
    SUPERVISOR = "supervisor"
    WORKER = "worker"


class Permission(StrEnum):
    """What a route may ask for, `scope:resource:action`, in alphabetical order."""

    AGENCY_REPORTS_READ = "agency:reports:read"
    AGENCY_SETTINGS_READ = "agency:settings:read"
    AGENCY_SETTINGS_WRITE = "agency:settings:write"
    AGENCY_STAFF_READ = "agency:staff:read"
    AGENCY_STAFF_WRITE = "agency:staff:write"
    CLIENT_CHECKLIST_READ = "client:checklist:read"
    CLIENT_CHECKLIST_WRITE = "client:checklist:write"
    CLIENT_NOTE_READ = "client:note:read"
    CLIENT_NOTE_WRITE = "client:note:write"
    CLIENT_RECORD_READ = "client:record:read"
    CLIENT_RECORD_WRITE = "client:record:write"
    ME_RECORD_USE = "me:record:use"
    OFFICE_ALERTS_READ = "office:alerts:read"
    OFFICE_BOARD_READ = "office:board:read"
    OFFICE_CALENDAR_READ = "office:calendar:read"
    OFFICE_CALENDAR_WRITE = "office:calendar:write"
    OFFICE_CLIENTS_ERASE = "office:clients:erase"
    OFFICE_CLIENTS_IMPORT = "office:clients:import"
    OFFICE_DANGER_ANSWER = "office:danger:answer"
    OFFICE_DUTY_WRITE = "office:duty:write"
    OFFICE_REQUESTS_READ = "office:requests:read"
    OFFICE_REQUESTS_WRITE = "office:requests:write"
    OFFICE_SUBSTITUTIONS_WRITE = "office:substitutions:write"
    PUBLIC = "public:any:any"
    SEAT_APPOINTMENT_USE = "seat:appointment:use"
    SELF_ACCOUNT_USE = "self:account:use"
    SELF_FEED_USE = "self:feed:use"
    SOCKET_TICKET_CREATE = "socket:ticket:create"


SEAT_SCOPE = "seat:"
"""Routes of this scope are for the cookie of a client's seat in one appointment."""
ME_SCOPE = "me:"
"""Routes of this scope are for the cookie of a client's own page. All others look at the staff's: a browser may hold all."""

_EVERY_STAFF = frozenset(
    {
        Permission.PUBLIC,
        Permission.SELF_ACCOUNT_USE,
        Permission.SOCKET_TICKET_CREATE,
        Permission.AGENCY_SETTINGS_READ,
    }
)
_READS_CLIENTS = frozenset(
    {
        Permission.CLIENT_RECORD_READ,
        Permission.OFFICE_CALENDAR_READ,
        Permission.OFFICE_DANGER_ANSWER,
        Permission.OFFICE_REQUESTS_READ,
        Permission.AGENCY_STAFF_READ,
    }
)
_READS_CONTENT = frozenset({Permission.CLIENT_NOTE_READ, Permission.CLIENT_CHECKLIST_READ})

ROLE_PERMISSIONS: dict[Role, frozenset[Permission]] = {
    Role.WORKER: _EVERY_STAFF
    | _READS_CLIENTS
    | _READS_CONTENT
    | {
        Permission.CLIENT_CHECKLIST_WRITE,
        Permission.CLIENT_NOTE_WRITE,
        Permission.CLIENT_RECORD_WRITE,
        Permission.OFFICE_CALENDAR_WRITE,
        Permission.SELF_FEED_USE,
    },
    Role.SUPERVISOR: _EVERY_STAFF | _READS_CLIENTS | _READS_CONTENT | {Permission.AGENCY_REPORTS_READ},
    Role.COORDINATOR: _EVERY_STAFF
    | _READS_CLIENTS
    | {
        Permission.AGENCY_REPORTS_READ,
        Permission.CLIENT_RECORD_WRITE,
        Permission.OFFICE_ALERTS_READ,
        Permission.OFFICE_BOARD_READ,
        Permission.OFFICE_CALENDAR_WRITE,
        Permission.OFFICE_CLIENTS_ERASE,
        Permission.OFFICE_CLIENTS_IMPORT,
        Permission.OFFICE_DUTY_WRITE,
        Permission.OFFICE_REQUESTS_WRITE,
        Permission.OFFICE_SUBSTITUTIONS_WRITE,
    },
    Role.ADMINISTRATOR: _EVERY_STAFF
    | {
        Permission.AGENCY_REPORTS_READ,
        Permission.AGENCY_SETTINGS_WRITE,
        Permission.AGENCY_STAFF_READ,
        Permission.AGENCY_STAFF_WRITE,
        Permission.OFFICE_ALERTS_READ,
    },
}

_SEAT_PERMISSIONS = frozenset({Permission.PUBLIC, Permission.SEAT_APPOINTMENT_USE})
_ME_PERMISSIONS = frozenset({Permission.PUBLIC, Permission.ME_RECORD_USE})
_ANONYMOUS_PERMISSIONS = frozenset({Permission.PUBLIC})


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever acts in one request, socket event or job.

    `id` is the staff id, the client session's id, or empty. `session_id` is the sign-in's row (staff). The last
    five fields are set for clients alone: the one appointment that their cookie opens, and how they came in; on their own
    page, who they are.
    """

    kind: ActorKind
    id: str = ""
    role: Role | None = None
    name: str = ""
    office_ids: frozenset[str] = field(default_factory=frozenset)
    session_id: str = ""
    appointment_id: str = ""
    join_link_id: str = ""
    identity_checked: bool = False
    client_id: str = ""

    @property
    def permissions(self) -> frozenset[Permission]:
        """Everything this actor may ask for, before ownership is looked at."""
        if self.role is not None:
            return ROLE_PERMISSIONS[self.role]
        if self.kind is not ActorKind.CLIENT:
            return _ANONYMOUS_PERMISSIONS
        return _ME_PERMISSIONS if self.client_id else _SEAT_PERMISSIONS

    def may(self, permission: Permission) -> bool:
        """Tell whether the role allows it at all."""
        return permission in self.permissions


ANONYMOUS = Actor(ActorKind.ANONYMOUS)
SYSTEM = Actor(ActorKind.SYSTEM)
