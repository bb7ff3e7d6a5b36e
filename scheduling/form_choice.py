"""Which form fits a client's situation: every form with the reasons for and against it, the fitting ones first. Pure.

It recommends; a person chooses, and nothing is ever taken out of the list. The answers hold no score: people read reasons.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from scheduling.appointment import Form


class Device(StrEnum):
    """What the client can use for a conversation."""

    COMPUTER = "computer"
    LANDLINE = "landline"
    NONE = "none"
    OWN_PHONE = "own_phone"
    SHARED_PHONE = "shared_phone"


class Line(StrEnum):
    """Their way into the internet."""

    GOOD = "good"
    NONE = "none"
    WEAK = "weak"


class Privacy(StrEnum):
    """Whether they can speak at home without being heard."""

    NONE = "none"
    PRIVATE = "private"
    SOMETIMES = "sometimes"


class Risk(StrEnum):
    """The level that a person has given the client."""

    HIGH = "high"
    MEDIUM = "medium"
    NONE = "none"
    URGENT = "urgent"


class Calls(StrEnum):
    """What the contact rule says about calling them."""

    CALL = "call"
    NEVER = "never"
    TEXT_FIRST = "text_first"


class Need(StrEnum):
    """What they need in order to take part."""

    EASY_WORDS = "easy_words"
    HARD_OF_HEARING = "hard_of_hearing"
    INTERPRETER = "interpreter"
    LARGE_TEXT = "large_text"
    MOVING = "moving"
    """Leaving home is hard for them."""
    SCREEN_READER = "screen_reader"
    SIGN_LANGUAGE = "sign_language"


class Otherwise(StrEnum):
    """Why a person chose another form than the recommended one."""

    CLIENT_WISHES = "client_wishes"
    KNOWN_WELL = "known_well"
    NOTHING_FREE = "nothing_free"
    OTHER = "other"


class Advice(StrEnum):
    """What is said of a form. Exactly one is recommended."""

    POSSIBLE = "possible"
    RECOMMENDED = "recommended"
    UNSUITABLE = "unsuitable"


class Reason(StrEnum):
    """Why, as the page says it in words."""

    AGAINST_CALL_NEVER = "against_call_never"
    AGAINST_FACES_UNSEEN = "against_faces_unseen"
    AGAINST_HEARING = "against_hearing"
    AGAINST_HOME_UNSAFE = "against_home_unsafe"
    AGAINST_MOVING = "against_moving"
    AGAINST_NO_DEVICE = "against_no_device"
    AGAINST_NO_LINE = "against_no_line"
    AGAINST_OVERHEARD = "against_overheard"
    AGAINST_READING = "against_reading"
    AGAINST_RISK_FAR = "against_risk_far"
    AGAINST_SIGN = "against_sign"
    AGAINST_TRACES = "against_traces"
    AGAINST_WEAK_LINE = "against_weak_line"
    FOR_COMES_TO_THEM = "for_comes_to_them"
    FOR_FACES = "for_faces"
    FOR_INTERPRETER = "for_interpreter"
    FOR_LITTLE_DATA = "for_little_data"
    FOR_NO_INTERNET = "for_no_internet"
    FOR_NO_TRAVEL = "for_no_travel"
    FOR_PRIVATE_PLACE = "for_private_place"
    FOR_RISK_NEAR = "for_risk_near"
    FOR_SIGNS_SEEN = "for_signs_seen"
    FOR_SILENT = "for_silent"
    NOTE_TEXT_FIRST = "note_text_first"


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of a client's situation. What nobody asked stands at its usual value."""

    device: Device = Device.OWN_PHONE
    line: Line = Line.GOOD
    privacy: Privacy = Privacy.PRIVATE
    risk: Risk = Risk.NONE
    violence: bool = False
    """Somebody near them is a danger to them."""
    calls: Calls = Calls.CALL
    needs: frozenset[Need] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Choice:
    """A form, what is said of it, and why."""

    form: Form
    advice: Advice
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Weighed:
    reason: Reason
    weight: int
    rules_out: bool = False


_USUAL = {Form.VIDEO: 6, Form.OFFICE: 5, Form.AUDIO: 4, Form.PHONE: 3, Form.CHAT: 2, Form.HOME: 1}
"""What comes first where nothing speaks for or against: the more two people see of each other with less effort."""
_SPOKEN = frozenset({Form.AUDIO, Form.PHONE, Form.VIDEO})
_INTERNET = frozenset({Form.AUDIO, Form.CHAT, Form.VIDEO})
_WITHOUT_FACES = frozenset({Form.AUDIO, Form.CHAT, Form.PHONE})
_IN_PERSON = frozenset({Form.HOME, Form.OFFICE})


def choose(situation: Situation) -> list[Choice]:
    """Return every form: the recommended one first, then what is possible, then what does not suit, each with reasons."""
    weighed = {form: list(_weigh(form, situation)) for form in Form}
    order = sorted(Form, key=lambda form: (_ruled_out(weighed[form]), -_score(form, weighed[form]), form))
    return [
        Choice(form, _advice(number, weighed[form]), tuple(each.reason for each in weighed[form]))
        for number, form in enumerate(order)
    ]


def _advice(number: int, weighed: list[_Weighed]) -> Advice:
    if _ruled_out(weighed):
        return Advice.UNSUITABLE
    return Advice.RECOMMENDED if number == 0 else Advice.POSSIBLE


def _ruled_out(weighed: list[_Weighed]) -> bool:
    return any(each.rules_out for each in weighed)


def _score(form: Form, weighed: list[_Weighed]) -> int:
    return _USUAL[form] + sum(each.weight for each in weighed)


def _weigh(form: Form, situation: Situation) -> Iterator[_Weighed]:
    yield from _means(form, situation)
    yield from _safety(form, situation)
    yield from _needs(form, situation.needs)


def _means(form: Form, situation: Situation) -> Iterator[_Weighed]:
    """Device and line. The office rules nothing out, so that something can always be recommended."""
    device, line = situation.device, situation.line
    if form in _INTERNET and device in (Device.LANDLINE, Device.NONE):
        yield _Weighed(Reason.AGAINST_NO_DEVICE, 0, rules_out=True)
    elif form in _INTERNET and line is Line.NONE:
        yield _Weighed(Reason.AGAINST_NO_LINE, 0, rules_out=True)
    elif form is Form.VIDEO and line is Line.WEAK:
        yield _Weighed(Reason.AGAINST_WEAK_LINE, -5)
    elif form in (Form.AUDIO, Form.CHAT) and line is Line.WEAK:
        yield _Weighed(Reason.FOR_LITTLE_DATA, 1)
    if form is Form.PHONE and device is Device.NONE:
        yield _Weighed(Reason.AGAINST_NO_DEVICE, 0, rules_out=True)
    elif form is Form.PHONE and (line is not Line.GOOD or device is Device.LANDLINE):
        yield _Weighed(Reason.FOR_NO_INTERNET, 2)
    if form is Form.CHAT and device is Device.SHARED_PHONE:
        yield _Weighed(Reason.AGAINST_TRACES, -4, rules_out=situation.violence)


def _safety(form: Form, situation: Situation) -> Iterator[_Weighed]:
    """Who could hear, who could be met, how near help is. Where somebody is a danger, these rule out."""
    privacy, violence = situation.privacy, situation.violence
    if form in _SPOKEN and privacy is Privacy.NONE:
        yield _Weighed(Reason.AGAINST_OVERHEARD, -8, rules_out=violence or form is Form.VIDEO)
    elif form in _SPOKEN and (privacy is Privacy.SOMETIMES or violence):
        yield _Weighed(Reason.AGAINST_OVERHEARD, -6 if violence else -2)
    if form is Form.HOME and (violence or privacy is Privacy.NONE):
        yield _Weighed(Reason.AGAINST_HOME_UNSAFE, -6, rules_out=violence)
    if form is Form.OFFICE and (violence or privacy is not Privacy.PRIVATE):
        yield _Weighed(Reason.FOR_PRIVATE_PLACE, 4)
    if form is Form.CHAT and privacy is not Privacy.PRIVATE:
        yield _Weighed(Reason.FOR_SILENT, 2)
    if form is Form.PHONE and situation.calls is Calls.NEVER:
        yield _Weighed(Reason.AGAINST_CALL_NEVER, 0, rules_out=True)
    elif form is Form.PHONE and situation.calls is Calls.TEXT_FIRST:
        yield _Weighed(Reason.NOTE_TEXT_FIRST, -1)
    yield from _risk(form, situation.risk)


def _risk(form: Form, risk: Risk) -> Iterator[_Weighed]:
    if risk not in (Risk.HIGH, Risk.URGENT):
        return
    if form in _IN_PERSON:
        yield _Weighed(Reason.FOR_RISK_NEAR, 4)
    elif form in _WITHOUT_FACES:
        yield _Weighed(Reason.AGAINST_RISK_FAR, -3)


def _needs(form: Form, needs: frozenset[Need]) -> Iterator[_Weighed]:
    if Need.SIGN_LANGUAGE in needs:
        yield from _with_signs(form)
    elif Need.HARD_OF_HEARING in needs and form in (Form.AUDIO, Form.PHONE):
        yield _Weighed(Reason.AGAINST_HEARING, -4)
    elif Need.HARD_OF_HEARING in needs and form is not Form.CHAT:
        yield _Weighed(Reason.FOR_FACES, 1)
    if Need.MOVING in needs and form is Form.OFFICE:
        yield _Weighed(Reason.AGAINST_MOVING, -5)
    elif Need.MOVING in needs:
        yield _Weighed(Reason.FOR_COMES_TO_THEM if form is Form.HOME else Reason.FOR_NO_TRAVEL, 2)
    if form is Form.CHAT and needs & {Need.EASY_WORDS, Need.LARGE_TEXT}:
        yield _Weighed(Reason.AGAINST_READING, -3)
    if Need.INTERPRETER in needs and Need.SIGN_LANGUAGE not in needs and form in (Form.VIDEO, Form.OFFICE):
        yield _Weighed(Reason.FOR_INTERPRETER, 2)


def _with_signs(form: Form) -> Iterator[_Weighed]:
    """Whoever speaks with their hands must be seen."""
    if form in (Form.AUDIO, Form.PHONE):
        yield _Weighed(Reason.AGAINST_SIGN, 0, rules_out=True)
    elif form is Form.CHAT:
        yield _Weighed(Reason.AGAINST_FACES_UNSEEN, -2)
    else:
        yield _Weighed(Reason.FOR_SIGNS_SEEN, 3)
