"""Passwords that anybody would try first are refused; those with something of their own are not."""

import pytest
from hypothesis import given, strategies as st

from server.core.identity.password_rules import is_common, normalise

LEYLA = ("Leyla Məmmədova", "leyla@example.org")


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "P@ssw0rd2026",
        "passwordpassword",
        "qwertyuiop12",
        "1qaz2wsx3edc",
        "123456789012",
        "994501234567",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "Azerbaijan2026!",
        "parolparol12",
        "ййцукенгшщзх",
        "пароль123456",
        "leyla2026leyla",
        "Example.org2026",
        "suhbatsuhbat",
        "абвгдежзийкл",
        "poiuytrewq00",
        "            ",
    ],
)
def test_common(password: str) -> None:
    assert is_common(password, LEYLA)


@pytest.mark.parametrize(
    "password",
    [
        "uzaq yol gedir dəvə",
        "kitob-daryo-qalam-7",
        "таңертең қар жауды",
        "зелёный чайник поёт",
        "correct horse battery staple",
        "xK9#vQ2!mZr8",
        "mening mushugim parolni bilmaydi",
    ],
)
def test_not_common(password: str) -> None:
    assert not is_common(password, LEYLA)


@given(st.text(min_size=12, max_size=200))
def test_any_text_is_judged_and_normalised_once(password: str) -> None:
    is_common(password)
    assert normalise(normalise(password)) == normalise(password)
