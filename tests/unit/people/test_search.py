"""Names are found however they are typed."""

import pytest
from hypothesis import given, strategies as st

from server.people.search import LONGEST_KEY, like_patterns, search_key


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("Oʻgʻiloy Gʻafurova", "o'g'iloy g'afurova"),
        ("Oʻgʻiloy Gʻafurova", "O‘g‘iloy G’afurova"),
        ("Oʻgʻiloy Gʻafurova", "o`giloy"),
        ("Oʻgʻiloy Gʻafurova", "O´g´iloy"),
        ("İsmayıl Qızılgül", "ISMAYIL qizilgul"),
        ("Ismayil", "ısmayıl"),
        ("Əliyeva Şəbnəm", "eliyeva sebnem"),
        ("Қайрат Өтеген", "кайрат отеген"),
        ("Алёна Фёдорова", "алена федорова"),
        ("  Leyla   Həsənova ", "leyla hesenova"),
    ],
)
def test_search_key_is_the_same_however_a_name_is_typed(stored: str, typed: str) -> None:
    assert search_key(typed) in search_key(stored)


@given(st.text(max_size=200))
def test_search_key_fits_its_column_and_does_not_change_again(text: str) -> None:
    key = search_key(text)
    assert len(key) <= LONGEST_KEY
    assert "\n" not in key
    assert search_key(key) == key or len(key) == LONGEST_KEY


def test_like_patterns_take_signs_of_the_pattern_language_as_they_are() -> None:
    assert like_patterns("50%_a\\b Oʻz") == ["%50\\%\\_a\\\\b%", "%oz%"]


def test_like_patterns_of_nothing_are_none() -> None:
    assert like_patterns(" '  ") == []
