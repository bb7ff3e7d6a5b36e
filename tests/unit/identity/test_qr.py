"""QR symbols: the path that the page fills is the symbol, module by module."""

import re

import segno
from hypothesis import given, settings, strategies as st

from server.core.identity.qr import Qr, draw_qr

_PIECE = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")


def dark_modules(symbol: Qr) -> set[tuple[int, int]]:
    """Fill the path, and refuse anything that is not one of its rectangles."""
    filled: set[tuple[int, int]] = set()
    assert _PIECE.sub("", symbol.path) == ""
    for x, y, width, back in (map(int, piece) for piece in _PIECE.findall(symbol.path)):
        assert width == back
        filled |= {(x + step, y) for step in range(width)}
    return filled


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=200))
def test_the_path_is_the_symbol(text: str) -> None:
    symbol = draw_qr(text)
    matrix = segno.make_qr(text, error="m").matrix
    assert symbol.size == len(matrix) + 8
    assert dark_modules(symbol) == {
        (x + 4, y + 4) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark
    }
