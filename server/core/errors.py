"""Every refusal that can reach a person: a stable code, its HTTP status and an English title (RFC 9457).

The sentence on the screen is the page's business: it looks up `problems.<code>` in the reader's language.
"""

from enum import StrEnum


class ProblemCode(StrEnum):
    """Stable codes. A retired name is never given another meaning."""

    ALERT_STATE = "alert_state"
    APPOINTMENTS_OPEN = "appointments_open"
    APPOINTMENT_STATE = "appointment_state"
    BAD_REQUEST = "bad_request"
    BODY_TOO_LARGE = "body_too_large"
    BOOKED_ALREADY = "booked_already"
    CHALLENGE_ENDED = "challenge_ended"
    CODES_RESTING = "codes_resting"
    CODE_WRONG = "code_wrong"
    CONFIRMATION_WRONG = "confirmation_wrong"
    EMAIL_TAKEN = "email_taken"
    FILE_UNREADABLE = "file_unreadable"
    FORBIDDEN = "forbidden"
    HELD_BY_LAW = "held_by_law"
    HOLIDAY_EXISTS = "holiday_exists"
    HOUSEHOLD_OTHER = "household_other"
    IMPORT_RUNNING = "import_running"
    INTERNAL = "internal"
    INVITATION_INVALID = "invitation_invalid"
    JOIN_INVALID = "join_invalid"
    LAST_ADMINISTRATOR = "last_administrator"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    NAME_TAKEN = "name_taken"
    NOTE_CHANGED = "note_changed"
    NOTE_EMPTY = "note_empty"
    NOTE_SIGNED = "note_signed"
    NOTE_UNSIGNED = "note_unsigned"
    NOTICE_STATE = "notice_state"
    NOT_AVAILABLE = "not_available"
    NOT_BEGUN = "not_begun"
    NOT_FOUND = "not_found"
    NOT_JSON = "not_json"
    NOT_OFFERED = "not_offered"
    NOT_YOURSELF = "not_yourself"
    NO_ROOM = "no_room"
    ORIGIN_REFUSED = "origin_refused"
    PASSWORD_WEAK = "password_weak"
    REQUEST_STATE = "request_state"
    ROOM_TOO_SMALL = "room_too_small"
    RETENTION_CHANGED = "retention_changed"
    RULE_CHANGED = "rule_changed"
    TEXT_CHANGED = "text_changed"
    SESSION_LIMIT = "session_limit"
    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_REQUIRED = "sign_in_required"
    STAFF_HAS_WORK = "staff_has_work"
    STAFF_STATE = "staff_state"
    TICKET_REFUSED = "ticket_refused"
    TIME_PAST = "time_past"
    TIME_TOO_FAR = "time_too_far"
    TOO_LATE_TO_CHANGE = "too_late_to_change"
    TOO_MANY_REQUESTS = "too_many_requests"
    UNAVAILABLE = "unavailable"
    VALIDATION = "validation"


STATUS: dict[ProblemCode, int] = {
    ProblemCode.ALERT_STATE: 409,
    ProblemCode.APPOINTMENTS_OPEN: 409,
    ProblemCode.APPOINTMENT_STATE: 409,
    ProblemCode.BAD_REQUEST: 400,
    ProblemCode.BODY_TOO_LARGE: 413,
    ProblemCode.BOOKED_ALREADY: 409,
    ProblemCode.CHALLENGE_ENDED: 401,
    ProblemCode.CODES_RESTING: 429,
    ProblemCode.CODE_WRONG: 422,
    ProblemCode.CONFIRMATION_WRONG: 422,
    ProblemCode.EMAIL_TAKEN: 409,
    ProblemCode.FILE_UNREADABLE: 422,
    ProblemCode.FORBIDDEN: 403,
    ProblemCode.HELD_BY_LAW: 409,
    ProblemCode.HOLIDAY_EXISTS: 409,
    ProblemCode.HOUSEHOLD_OTHER: 409,
    ProblemCode.IMPORT_RUNNING: 409,
    ProblemCode.INTERNAL: 500,
    ProblemCode.INVITATION_INVALID: 404,
    ProblemCode.JOIN_INVALID: 404,
    ProblemCode.LAST_ADMINISTRATOR: 409,
    ProblemCode.METHOD_NOT_ALLOWED: 405,
    ProblemCode.NAME_TAKEN: 409,
    ProblemCode.NOTE_CHANGED: 409,
    ProblemCode.NOTE_EMPTY: 409,
    ProblemCode.NOTE_SIGNED: 409,
    ProblemCode.NOTE_UNSIGNED: 409,
    ProblemCode.NOTICE_STATE: 409,
    ProblemCode.NOT_AVAILABLE: 409,
    ProblemCode.NOT_BEGUN: 409,
    ProblemCode.NOT_FOUND: 404,
    ProblemCode.NOT_JSON: 415,
    ProblemCode.NOT_OFFERED: 409,
    ProblemCode.NOT_YOURSELF: 409,
    ProblemCode.NO_ROOM: 409,
    ProblemCode.ORIGIN_REFUSED: 403,
    ProblemCode.PASSWORD_WEAK: 422,
    ProblemCode.REQUEST_STATE: 409,
    ProblemCode.ROOM_TOO_SMALL: 409,
    ProblemCode.RETENTION_CHANGED: 409,
    ProblemCode.RULE_CHANGED: 409,
    ProblemCode.TEXT_CHANGED: 409,
    ProblemCode.SESSION_LIMIT: 409,
    ProblemCode.SIGN_IN_FAILED: 401,
    ProblemCode.SIGN_IN_REQUIRED: 401,
    ProblemCode.STAFF_HAS_WORK: 409,
    ProblemCode.STAFF_STATE: 409,
    ProblemCode.TICKET_REFUSED: 401,
    ProblemCode.TIME_PAST: 422,
    ProblemCode.TIME_TOO_FAR: 422,
    ProblemCode.TOO_LATE_TO_CHANGE: 409,
    ProblemCode.TOO_MANY_REQUESTS: 429,
    ProblemCode.UNAVAILABLE: 503,
    ProblemCode.VALIDATION: 422,
}

TYPE_PREFIX = "about:blank#"
Param = str | int | bool | None


class Problem(Exception):
    """A refusal that the person at the other end can act on.

    `params` are shown to the person with the sentence: never a name, number, key or free text.
    """

    def __init__(self, code: ProblemCode, **params: Param) -> None:
        super().__init__(code.value)
        self.code = code
        self.params: dict[str, Param] = params

    @property
    def status(self) -> int:
        """The HTTP status that goes with the code."""
        return STATUS[self.code]
