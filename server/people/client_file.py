"""A file of clients as a spreadsheet saves it: its letters, its separator, its columns, its rows. Pure.

Row numbers are those that the spreadsheet shows: the headings are row 1.
"""

import codecs
import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from server.people.client_file_words import Column, column_of

MOST_BYTES = 1024 * 1024
MOST_ROWS = 1000
MOST_COLUMNS = 60
DELIMITERS = (";", ",", "\t")
_BOM_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Encoding(StrEnum):
    """How a file's letters are written. Spreadsheets in Cyrillic write 1251, those in Turkish or Azerbaijani 1254."""

    UTF_8 = "utf-8"
    UTF_16 = "utf-16"
    WINDOWS_1251 = "windows-1251"
    WINDOWS_1254 = "windows-1254"


class FileFault(StrEnum):
    """Why a file cannot be read at all."""

    BROKEN = "broken"
    COLUMN_TWICE = "column_twice"
    EMPTY = "empty"
    NO_NAME = "no_name"
    NOT_TEXT = "not_text"
    TOO_MANY_ROWS = "too_many_rows"


class Unreadable(Exception):
    """The file as a whole is not what is asked for."""

    def __init__(self, fault: FileFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Line:
    """One row with something in it: its number in the spreadsheet, and what its known columns say."""

    number: int
    cells: Mapping[Column, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that could be read. `headings` pairs each heading with the column that it was taken for."""

    encoding: Encoding
    guessed: bool
    delimiter: str
    headings: tuple[tuple[str, Column | None], ...]
    lines: tuple[Line, ...]


def read_sheet(raw: bytes, encoding: Encoding | None = None) -> Sheet:
    """Read a file; without an encoding it is found out. Raises Unreadable."""
    text, used, guessed = _decode(raw, encoding)
    if "\x00" in text:
        raise Unreadable(FileFault.NOT_TEXT)
    delimiter, rows = _rows(text)
    if not rows or not any(cell.strip() for cell in rows[0]):
        raise Unreadable(FileFault.EMPTY)
    headings = tuple((cell.strip(), column_of(cell)) for cell in rows[0][:MOST_COLUMNS])
    _check_headings(headings)
    lines = tuple(_lines(headings, rows))
    if not lines:
        raise Unreadable(FileFault.EMPTY)
    if len(lines) > MOST_ROWS:
        raise Unreadable(FileFault.TOO_MANY_ROWS)
    return Sheet(used, guessed, delimiter, headings, lines)


def _decode(raw: bytes, encoding: Encoding | None) -> tuple[str, Encoding, bool]:
    used, guessed = (encoding, False) if encoding else _detected(raw)
    codec = {Encoding.UTF_8: "utf-8-sig"}.get(used, used.value)
    try:
        return raw.decode(codec), used, guessed
    except UnicodeDecodeError as error:
        raise Unreadable(FileFault.NOT_TEXT) from error


def _detected(raw: bytes) -> tuple[Encoding, bool]:
    """A mark or clean UTF-8 is certain; else the neighbours tell: Cyrillic words are high bytes side by side, the
    letters that Turkish and Azerbaijani add stand alone between plain ones."""
    if raw.startswith(_BOM_16):
        return Encoding.UTF_16, False
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        high = [place for place, byte in enumerate(raw) if byte >= 0x80]
        beside = sum(1 for one, other in pairwise(high) if other == one + 1)
        cyrillic = beside * 2 > len(high)
        return (Encoding.WINDOWS_1251 if cyrillic else Encoding.WINDOWS_1254), True
    return Encoding.UTF_8, False


def _rows(text: str) -> tuple[str, list[list[str]]]:
    told, _, rest = text.partition("\n")
    if told.strip().lower() in {f"sep={each}" for each in DELIMITERS}:
        return told.strip()[4:] or "\t", _parsed(rest, told.strip()[4:] or "\t")
    best = max(DELIMITERS, key=lambda each: _fits(text, each))
    return best, _parsed(text, best)


def _fits(text: str, delimiter: str) -> tuple[int, int]:
    """How well a separator explains the headings: known columns first, then columns."""
    try:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return (0, 0)
    return sum(1 for cell in first if column_of(cell)), len(first)


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    try:
        rows = []
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            rows.append(row)
            # Empty rows count here too: nobody needs more of them than of clients.
            if len(rows) > MOST_ROWS * 2:
                raise Unreadable(FileFault.TOO_MANY_ROWS)
        return rows
    except csv.Error as error:
        raise Unreadable(FileFault.BROKEN) from error


def _check_headings(headings: Sequence[tuple[str, Column | None]]) -> None:
    known = [column for _, column in headings if column is not None]
    if Column.NAME not in known:
        raise Unreadable(FileFault.NO_NAME)
    if len(set(known)) < len(known):
        raise Unreadable(FileFault.COLUMN_TWICE)


def _lines(headings: Sequence[tuple[str, Column | None]], rows: Sequence[Sequence[str]]) -> list[Line]:
    found = []
    for number, row in enumerate(rows[1:], start=2):
        cells = {
            column: " ".join(cell.split())
            for (_, column), cell in zip(headings, row, strict=False)
            if column is not None and cell.strip()
        }
        if any(cell.strip() for cell in row):
            found.append(Line(number, cells))
    return found
