"""A file of clients as spreadsheets save it: letters, separators, headings and values in five languages."""

import pytest

from server.core.agency.languages import Language
from server.people import client_file_words as words
from server.people.client_file import MOST_ROWS, Encoding, FileFault, Unreadable, read_sheet
from server.people.client_file_words import Column, column_of, template_headings
from server.people.contact_rule import CallRule, Channel, WhoAnswers, Wording


@pytest.mark.parametrize("language", ["az", "uz", "kk", "ru", "en"])
def test_every_heading_of_a_template_is_understood(language: str) -> None:
    assert [column_of(heading) for heading in template_headings(language)] == list(Column)


@pytest.mark.parametrize("heading", ["FULL NAME", " full_name ", "ФИО", "Ад", "ad", "F.I.Sh."])
def test_a_heading_is_understood_however_it_is_typed(heading: str) -> None:
    known = {"Ад": None}
    assert column_of(heading) is known.get(heading, Column.NAME)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_separator_and_mark_are_found_out(delimiter: str, mark: bytes) -> None:
    text = f'Name{delimiter}Phone\r\n"Əliyeva, Nərgiz"{delimiter}+994 1\r\n'
    sheet = read_sheet(mark + text.encode())
    assert (sheet.encoding, sheet.guessed, sheet.delimiter) == (Encoding.UTF_8, False, delimiter)
    assert sheet.lines[0].cells == {Column.NAME: "Əliyeva, Nərgiz", Column.PHONE: "+994 1"}


def test_a_line_that_tells_the_separator_is_obeyed() -> None:
    sheet = read_sheet(b"sep=;\r\nName;Phone\r\nFarida;+994 1\r\n")
    assert sheet.lines[0].cells[Column.PHONE] == "+994 1"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name;Address\nШухрат Каримов;Ташкент\n", Encoding.WINDOWS_1251),
        ("ФИО;Телефон;Эл. почта\nОльга;+7 1;olga@example.org\n", Encoding.WINDOWS_1251),
        ("Ad;Ünvan\nGülşən Öztürk;Şəki\n".replace("ə", "e"), Encoding.WINDOWS_1254),
        ("Name;Address\nIşıl;Gənclik 4\n".replace("ə", "e"), Encoding.WINDOWS_1254),
    ],
)
def test_older_letters_are_found_out_and_said_to_be_a_guess(text: str, encoding: Encoding) -> None:
    sheet = read_sheet(text.encode(encoding.value))
    assert (sheet.encoding, sheet.guessed) == (encoding, True)
    assert sheet.lines[0].cells[Column.NAME] == text.splitlines()[1].split(";")[0]
    told = read_sheet(text.encode(encoding.value), encoding)
    assert (told.guessed, told.lines) == (False, sheet.lines)


def test_what_excel_calls_unicode_text_is_read() -> None:
    sheet = read_sheet("Name\tPhone\nШухрат\t+998 1\n".encode("utf-16"))
    assert (sheet.encoding, sheet.lines[0].cells[Column.NAME]) == (Encoding.UTF_16, "Шухрат")


def test_rows_have_the_numbers_of_the_spreadsheet_and_empty_ones_count() -> None:
    sheet = read_sheet(b'Name;Note\nA;\n;;\n"B\nB";x\nC;\n')
    assert [(line.number, line.cells[Column.NAME]) for line in sheet.lines] == [
        (2, "A"),
        (4, "B B"),
        (5, "C"),
    ]
    assert sheet.headings == (("Name", Column.NAME), ("Note", None))


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b"Name;Phone\n", FileFault.EMPTY),
        (b"Phone\n+994 1\n", FileFault.NO_NAME),
        (b"Name;Client\nA;B\n", FileFault.COLUMN_TWICE),
        (b"PK\x03\x04\x00\x00Name", FileFault.NOT_TEXT),
        (b'Name;Phone\n"A;1\n', FileFault.BROKEN),
        (b"Name\n" + b"A\n" * (MOST_ROWS + 1), FileFault.TOO_MANY_ROWS),
        (b"Name\n" + b"\n" * (MOST_ROWS * 2 + 1), FileFault.TOO_MANY_ROWS),
    ],
)
def test_a_file_that_cannot_be_read_says_why(raw: bytes, fault: FileFault) -> None:
    with pytest.raises(Unreadable) as refused:
        read_sheet(raw)
    assert refused.value.fault is fault


def test_the_wrong_letters_are_refused_rather_than_guessed() -> None:
    with pytest.raises(Unreadable):
        read_sheet("Name\nШухрат\n".encode("windows-1251"), Encoding.UTF_8)


def test_values_are_understood_in_every_language() -> None:
    assert {words.language_of(each) for each in ("UZ", "Oʻzbekcha", "O'zbek", "узбекский")} == {Language.UZ}
    assert [words.yes_or_no(each) for each in ("Bəli", "нет", "maybe")] == [True, False, None]
    assert {words.call_of(each) for each in ("Never", "heç vaxt", "yo‘q", "никогда")} == {CallRule.NEVER}
    assert words.channels_of("SMS, e-poçt") == [Channel.SMS, Channel.EMAIL]
    assert words.channels_of("none") == []
    assert [words.channels_of(each) for each in ("sms, none", "sms, sms", "fax")] == [None, None, None]
    assert words.wording_of("нейтральный") is Wording.NEUTRAL
    assert words.answers_of("faqat o'zi") is WhoAnswers.CLIENT_ONLY
