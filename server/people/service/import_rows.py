"""What one row of a file says of a client: checked value by value, so that every fault is told at once."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from server.core.agency.languages import Language
from server.core.agency.schemas import DayHours, WeekHours
from server.core.identity.schemas import Email
from server.core.web.schemas import Line
from server.people import client_file_words as words
from server.people.client_file import Line as FileLine
from server.people.client_file_words import RULE_COLUMNS, Column
from server.people.contact_rule import WhoAnswers
from server.people.schemas import BirthYear, Phone
from server.people.schemas.importing import RowFault, RowFaultView
from server.people.schemas.record import NewContactRule, Short, Words
from server.people.search import search_key

T = TypeVar("T")
Read = Callable[[str], T | None]
"""What makes a value of a text, None where it is none."""

_YEAR: TypeAdapter[int] = TypeAdapter(BirthYear)
_HOURS: TypeAdapter[list[tuple[str, str]]] = TypeAdapter(DayHours)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONGEST_SHOWN = 60


def _valid(adapter: TypeAdapter[T]) -> Read[T]:
    def read(text: str) -> T | None:
        try:
            return adapter.validate_python(text)
        except ValidationError:
            return None

    return read


_line: Read[str] = _valid(TypeAdapter(Line))
_short: Read[str] = _valid(TypeAdapter(Short))
_words: Read[str] = _valid(TypeAdapter(Words))
_phone: Read[str] = _valid(TypeAdapter(Phone))
_email: Read[str] = _valid(TypeAdapter(Email))


@dataclass(frozen=True, slots=True)
class Person:
    """A row that can become a client."""

    number: int
    name: str
    is_pseudonym: bool
    language: Language
    phone: str | None
    email: str | None
    address: str | None
    birth_year: int | None
    worker_id: str | None
    wishes: str | None
    rule: NewContactRule | None

    @property
    def key(self) -> str:
        """The name as it is searched for."""
        return search_key(self.name)


@dataclass(frozen=True, slots=True)
class Known:
    """What rows are read with: the language of those that name none, and the office's workers by folded name."""

    language: Language | None
    workers: Mapping[str, Collection[str]]


class RowReader:
    """Reads one row and gathers its faults."""

    def __init__(self, line: FileLine, known: Known) -> None:
        self._line = line
        self._known = known
        self.faults: list[RowFaultView] = []

    def read(self) -> Person | None:
        """Return the person, None where anything is wrong: then `faults` says what."""
        name = self._value(Column.NAME, _line, RowFault.TOO_LONG)
        if Column.NAME not in self._line.cells:
            self._fault(Column.NAME, RowFault.MISSING)
        language = self._value(Column.LANGUAGE, words.language_of, RowFault.NOT_LANGUAGE)
        if Column.LANGUAGE not in self._line.cells:
            language = self._known.language
            if language is None:
                self._fault(Column.LANGUAGE, RowFault.MISSING)
        pseudonym = self._value(Column.PSEUDONYM, words.yes_or_no, RowFault.NOT_YES_NO)
        phone = self._value(Column.PHONE, _phone, RowFault.NOT_PHONE)
        email = self._value(Column.EMAIL, _email, RowFault.NOT_EMAIL)
        address = self._value(Column.ADDRESS, _line, RowFault.TOO_LONG)
        birth_year = self._value(Column.BIRTH_YEAR, _year, RowFault.NOT_YEAR)
        wishes = self._value(Column.WISHES, _words, RowFault.TOO_LONG)
        worker_id, rule = self._worker(), self._rule()
        if self.faults or name is None or language is None:
            return None
        return Person(
            number=self._line.number,
            name=name,
            is_pseudonym=bool(pseudonym),
            language=language,
            phone=phone,
            email=email,
            address=address,
            birth_year=birth_year,
            worker_id=worker_id,
            wishes=wishes,
            rule=rule,
        )

    def _fault(self, column: Column, code: RowFault) -> None:
        value = self._line.cells.get(column, "")[:LONGEST_SHOWN]
        self.faults.append(RowFaultView(row=self._line.number, column=column, code=code, value=value))

    def _value(self, column: Column, read: Read[T], otherwise: RowFault) -> T | None:
        text = self._line.cells.get(column)
        if text is None:
            return None
        found = read(text)
        if found is None:
            self._fault(column, otherwise)
        return found

    def _worker(self) -> str | None:
        text = self._line.cells.get(Column.WORKER)
        if text is None:
            return None
        found = list(self._known.workers.get(search_key(text), ()))
        if len(found) != 1:
            self._fault(Column.WORKER, RowFault.TWO_WORKERS if found else RowFault.NO_WORKER)
            return None
        return found[0]

    def _rule(self) -> NewContactRule | None:
        """A rule is written whole or not at all: what is not said about reaching somebody is not guessed."""
        if not any(column in self._line.cells for column in RULE_COLUMNS):
            return None
        call = self._value(Column.CALL, words.call_of, RowFault.NOT_CALL)
        channels = self._value(Column.CHANNELS, words.channels_of, RowFault.NOT_CHANNELS)
        hours = self._value(Column.HOURS, _hours, RowFault.NOT_HOURS)
        wording = self._value(Column.WORDING, words.wording_of, RowFault.NOT_WORDING)
        answers = self._value(Column.WHO_MAY_ANSWER, words.answers_of, RowFault.NOT_ANSWERS)
        named = self._value(Column.NAMED, _short, RowFault.TOO_LONG)
        say = self._value(Column.SAY_IF_OTHER, _words, RowFault.TOO_LONG)
        safe = self._value(Column.SAFE_WORD, _short, RowFault.TOO_LONG)
        for column in (Column.CALL, Column.CHANNELS, Column.WORDING, Column.WHO_MAY_ANSWER):
            if column not in self._line.cells:
                self._fault(column, RowFault.RULE_MISSING)
        if answers is not None and (answers is WhoAnswers.NAMED) != (Column.NAMED in self._line.cells):
            self._fault(Column.NAMED, RowFault.NAMED_MISMATCH)
        if self.faults or call is None or channels is None or wording is None or answers is None:
            return None
        return NewContactRule(
            version=0,
            call=call,
            channels=channels,
            hours=hours,
            wording=wording,
            who_may_answer=answers,
            named=named,
            say_if_other=say,
            safe_word=safe,
        )


def _year(text: str) -> int | None:
    """The year of a year or of a day, as 1987, 12.03.1987 or 1987-03-12; more than the year is not kept."""
    parts = [part for part in text.replace("/", ".").replace("-", ".").split(".") if part]
    years = [int(part) for part in parts if len(part) == 4 and part.isascii() and part.isdigit()]
    if len(years) != 1 or len(parts) not in (1, 3):
        return None
    try:
        return _YEAR.validate_python(years[0])
    except ValidationError:
        return None


def _hours(text: str) -> WeekHours | None:
    """Hours that hold every day, as 18:00-20:00."""
    start, _, end = text.replace("–", "-").replace(" ", "").partition("-")
    try:
        spans = _HOURS.validate_python([(start, end)])
    except ValidationError:
        return None
    return WeekHours.model_validate(dict.fromkeys(_DAYS, spans))
