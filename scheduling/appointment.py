"""The life of an appointment: its states, the steps between them, and who may take each step. No rows, no clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from server.core.errors import Problem, ProblemCode


class Form(StrEnum):
    """How the two meet. It may change while the appointment stays the same."""

    AUDIO = "audio"
    CHAT = "chat"
    HOME = "home"
    OFFICE = "office"
    PHONE = "phone"
    VIDEO = "video"


ONLINE = frozenset({Form.AUDIO, Form.CHAT, Form.VIDEO})
"""Forms that are held on a page: they have a join link, a waiting room and a live session. The others have a place or a
telephone, and staff say by hand that they have begun and ended."""


class State(StrEnum):
    """Where an appointment stands. The last five are final."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    WAITING = "waiting"
    IN_SESSION = "in_session"
    COMPLETED = "completed"
    MISSED_BY_CLIENT = "missed_by_client"
    CANCELLED_BY_CLIENT = "cancelled_by_client"
    CANCELLED_BY_AGENCY = "cancelled_by_agency"
    NOT_HELD_TECHNICAL = "not_held_technical"


FINAL = frozenset(
    {
        State.COMPLETED,
        State.MISSED_BY_CLIENT,
        State.CANCELLED_BY_CLIENT,
        State.CANCELLED_BY_AGENCY,
        State.NOT_HELD_TECHNICAL,
    }
)
LIVE = frozenset({State.CONFIRMED, State.WAITING, State.IN_SESSION})
"""States in which the client may come in."""


class Step(StrEnum):
    """What can happen to an appointment."""

    CONFIRM = "confirm"
    EXPIRE = "expire"
    RESCHEDULE = "reschedule"
    REASSIGN = "reassign"
    CHANGE_FORM = "change_form"
    CLIENT_WAITS = "client_waits"
    CLIENT_GOES = "client_goes"
    ADMIT = "admit"
    START = "start"
    END = "end"
    CANCEL_FOR_CLIENT = "cancel_for_client"
    CANCEL_FOR_AGENCY = "cancel_for_agency"
    MISS = "miss"
    FAIL_TECHNICALLY = "fail_technically"


class By(StrEnum):
    """Who takes a step."""

    CLIENT = "client"
    STAFF = "staff"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class _Rule:
    sources: frozenset[State]
    target: State | None
    """None: the state stays as it is."""
    by: frozenset[By]


_STAFF = frozenset({By.STAFF})
_NOT_YET_HELD = frozenset({State.REQUESTED, State.CONFIRMED, State.WAITING})

_RULES: dict[Step, tuple[_Rule, ...]] = {
    Step.CONFIRM: (_Rule(frozenset({State.REQUESTED}), State.CONFIRMED, _STAFF),),
    Step.EXPIRE: (_Rule(frozenset({State.REQUESTED}), State.CANCELLED_BY_AGENCY, frozenset({By.SYSTEM})),),
    Step.RESCHEDULE: (
        _Rule(frozenset({State.REQUESTED, State.CONFIRMED}), None, frozenset({By.CLIENT, By.STAFF})),
    ),
    Step.REASSIGN: (_Rule(frozenset({State.REQUESTED, State.CONFIRMED}), None, _STAFF),),
    Step.CHANGE_FORM: (_Rule(_NOT_YET_HELD, None, _STAFF),),
    # That somebody is there or gone is a fact, whoever notices it; only what follows from it is anybody's decision.
    Step.CLIENT_WAITS: (
        _Rule(frozenset({State.CONFIRMED, State.WAITING}), State.WAITING, frozenset(By)),
        # Whoever left a running session, or was sent back, waits again; the session goes on meanwhile.
        _Rule(frozenset({State.IN_SESSION}), None, frozenset(By)),
    ),
    Step.CLIENT_GOES: (
        _Rule(frozenset({State.WAITING}), State.CONFIRMED, frozenset(By)),
        _Rule(frozenset({State.IN_SESSION}), None, frozenset(By)),
    ),
    Step.ADMIT: (
        _Rule(frozenset({State.CONFIRMED, State.WAITING, State.IN_SESSION}), State.IN_SESSION, _STAFF),
    ),
    Step.START: (_Rule(frozenset({State.IN_SESSION}), None, _STAFF),),
    Step.END: (_Rule(frozenset({State.IN_SESSION}), State.COMPLETED, _STAFF),),
    Step.CANCEL_FOR_CLIENT: (
        _Rule(_NOT_YET_HELD, State.CANCELLED_BY_CLIENT, frozenset({By.CLIENT, By.STAFF})),
    ),
    Step.CANCEL_FOR_AGENCY: (_Rule(_NOT_YET_HELD, State.CANCELLED_BY_AGENCY, _STAFF),),
    # Only a person says so, never a clock.
    Step.MISS: (_Rule(frozenset({State.CONFIRMED}), State.MISSED_BY_CLIENT, _STAFF),),
    Step.FAIL_TECHNICALLY: (
        _Rule(frozenset({State.CONFIRMED, State.WAITING}), State.NOT_HELD_TECHNICAL, _STAFF),
        # A session under way ends by END; only the failure protocol may call it not held.
        _Rule(frozenset({State.CONFIRMED, State.WAITING, State.IN_SESSION}), State.NOT_HELD_TECHNICAL, frozenset({By.SYSTEM})),
    ),
}  # fmt: skip


def next_state(state: State, step: Step, by: By) -> State:
    """Return the state after a step. Raises Problem APPOINTMENT_STATE where the step is not allowed."""
    for rule in _RULES[step]:
        if state in rule.sources and by in rule.by:
            return rule.target or state
    raise Problem(ProblemCode.APPOINTMENT_STATE, state=state.value)


def allows(state: State, step: Step, by: By) -> bool:
    """Tell whether the step may be taken now."""
    return any(state in rule.sources and by in rule.by for rule in _RULES[step])


class CancelReason(StrEnum):
    """Why an appointment was cancelled. `hold_expired` is nobody's choice: nobody confirmed it in time."""

    BOOKED_BY_MISTAKE = "booked_by_mistake"
    CLIENT_ASKED = "client_asked"
    HOLD_EXPIRED = "hold_expired"
    OFFICE_CLOSED = "office_closed"
    OTHER = "other"
    WORKER_UNAVAILABLE = "worker_unavailable"


class ChangeReason(StrEnum):
    """Why an appointment goes on in another form."""

    ACCESS = "access"
    CLIENT_ASKED = "client_asked"
    NO_DEVICE = "no_device"
    OFFICE = "office"
    OTHER = "other"
    SAFETY = "safety"
    TECHNICAL = "technical"


class MissedReason(StrEnum):
    """Why an appointment did not take place although nobody cancelled it."""

    DID_NOT_COME = "did_not_come"
    TECHNICAL = "technical"


def cancel_step(reason: CancelReason) -> Step:
    """Return the step that a reason stands for: whoever wished it gets it to their account."""
    return Step.CANCEL_FOR_CLIENT if reason is CancelReason.CLIENT_ASKED else Step.CANCEL_FOR_AGENCY


def missed_step(reason: MissedReason) -> Step:
    """Return the step that a reason stands for: a broken line is not the client's fault."""
    return Step.FAIL_TECHNICALLY if reason is MissedReason.TECHNICAL else Step.MISS


def may_change_until(starts_at: datetime, hours: int) -> datetime:
    """Return until when a client may move an appointment or call it off without asking a person."""
    return starts_at - timedelta(hours=hours)


class Action(StrEnum):
    """What somebody may do with an appointment, as their page offers it."""

    ARRIVE = "arrive"
    BEGIN = "begin"
    CANCEL = "cancel"
    CHANGE_FORM = "change_form"
    CONFIRM = "confirm"
    END = "end"
    FAIL = "fail"
    INVITE = "invite"
    MISS = "miss"
    READ_NOTE = "read_note"
    REASSIGN = "reassign"
    RESCHEDULE = "reschedule"
    SESSION = "session"
    WRITE_NOTE = "write_note"
