"""What a text message costs: 160 and 153 letters of GSM-7 a part, 70 and 67 of everything else."""

import pytest

from server.notifications.sms_parts import parts, spare


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("a" * 69 + "ə", 1),
        ("a" * 70 + "ə", 2),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
    ],
)
def test_parts_are_counted_by_the_letters_that_are_in_it(text: str, expected: int) -> None:
    assert parts(text) == expected


def test_uzbek_is_sent_in_the_letters_of_every_phone() -> None:
    assert spare("Oʻzgarish, vaqt oʻsha – “ha”") == "O'zgarish, vaqt o'sha - \"ha\""
    assert parts("ʻ" + "a" * 100) == 2
    assert parts(spare("ʻ" + "a" * 100)) == 1
