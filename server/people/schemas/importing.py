"""What the import of clients from a file looks like in the API. A file comes as base64, for all bodies are JSON."""

import base64
import binascii
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field

from server.core.agency.languages import Language
from server.core.ids import Id
from server.core.web.schemas import In, Out
from server.people.client_file import MOST_BYTES, MOST_ROWS, Encoding
from server.people.client_file_words import Column

BODY_BYTES = MOST_BYTES * 4 // 3 + 64 * 1024
"""A file in base64, and what is said beside it."""
MOST_SHOWN = 500


def _base64(text: str) -> str:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise ValueError("not base64") from error
    return text


class RowFault(StrEnum):
    """What is wrong with one value of a row."""

    MISSING = "missing"
    NAMED_MISMATCH = "named_mismatch"
    NOT_ANSWERS = "not_answers"
    NOT_CALL = "not_call"
    NOT_CHANNELS = "not_channels"
    NOT_EMAIL = "not_email"
    NOT_HOURS = "not_hours"
    NOT_LANGUAGE = "not_language"
    NOT_PHONE = "not_phone"
    NOT_WORDING = "not_wording"
    NOT_YEAR = "not_year"
    NOT_YES_NO = "not_yes_no"
    NO_WORKER = "no_worker"
    RULE_MISSING = "rule_missing"
    SAME_ROW = "same_row"
    TOO_LONG = "too_long"
    TWO_WORKERS = "two_workers"


class ClientFile(In):
    """A file, the office that its people come to, and what is to be known beside it.

    `language` is that of rows that name none; without `encoding` it is found out.
    """

    office_id: Id
    file: Annotated[str, Field(max_length=BODY_BYTES), AfterValidator(_base64)]
    language: Language | None = None
    encoding: Encoding | None = None

    @property
    def raw(self) -> bytes:
        """The file itself."""
        return base64.b64decode(self.file)


class ImportOrder(ClientFile):
    """A file whose good rows become clients; `doubles` are the rows to add although somebody like them is there."""

    doubles: Annotated[list[Annotated[int, Field(ge=2)]], Field(max_length=MOST_ROWS)] = Field(
        default_factory=list
    )


class HeadingView(Out):
    """A heading of the file, and the column that it was taken for; None: the column is left out."""

    heading: str
    column: Column | None


class RowFaultView(Out):
    """What is wrong in a row: the number that the spreadsheet shows, the column, the value as it stands there."""

    row: int
    column: Column
    code: RowFault
    value: str


class LikeView(Out):
    """A client who may be the same person."""

    id: Id
    name: str
    same_name: bool
    same_phone: bool


class RowDouble(Out):
    """A row that may be somebody who is there already, or the person of an earlier row."""

    row: int
    name: str
    clients: list[LikeView]
    earlier_row: int | None


class ImportCheck(Out):
    """What would become of a file. `fresh` rows become clients at once, `known` ones have become clients before."""

    encoding: Encoding
    guessed: bool
    delimiter: str
    headings: list[HeadingView]
    rows: int
    fresh: int
    known: int
    wrong: int
    with_rule: int
    names: list[str]
    """The first names of the file, to see whether its letters were read right."""
    faults: list[RowFaultView]
    more_faults: bool
    doubles: list[RowDouble]


class ImportResult(Out):
    """What became of a file: clients made, rows that were clients before, doubles left out, rows that are wrong."""

    made: int
    known: int
    left_out: int
    wrong: int


class TemplateQuery(In):
    """The language of the headings."""

    language: Language


class TemplateView(Out):
    """The headings of an empty file, in order, and the columns that they stand for."""

    headings: list[HeadingView]
