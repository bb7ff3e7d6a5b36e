"""A User-Agent becomes a family's name, and nothing of what was sent."""

import pytest
from hypothesis import given, strategies as st

from server.core.identity.browsers import family

_KIT = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("agent", "named"),
    [
        (f"Mozilla/5.0 (X11; Linux x86_64) {_KIT} Chrome/156.0 Safari/537.36", "Chrome, Linux"),
        (
            f"Mozilla/5.0 (Windows NT 10.0; Win64) {_KIT} Chrome/156.0 Safari/537.36 Edg/156.0",
            "Edge, Windows",
        ),
        (
            f"Mozilla/5.0 (Linux; Android 14) {_KIT} SamsungBrowser/27 Chrome/125 Safari/537",
            "Samsung Internet, Android",
        ),
        ("Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604.1", "Safari, iOS"),
        ("curl/8.5", ""),
        ("", ""),
    ],
)
def test_family(agent: str, named: str) -> None:
    assert family(agent) == named


@given(st.text(max_size=2000))
def test_never_longer_than_its_column(agent: str) -> None:
    assert len(family(agent)) <= 60
