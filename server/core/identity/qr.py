"""QR symbols as SVG path data, which a page can draw without ever taking in markup."""

from dataclasses import dataclass

import segno

_QUIET_ZONE = 4


@dataclass(frozen=True, slots=True)
class Qr:
    """A square of `size` units, quiet zone included; `path` fills its dark modules."""

    size: int
    path: str


def draw_qr(text: str) -> Qr:
    """Draw a text as a QR symbol (ISO/IEC 18004) with medium error correction and the standard's quiet zone."""
    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    parts = [
        f"M{x} {y}h{width}v1h-{width}z" for y, row in enumerate(rows, _QUIET_ZONE) for x, width in _runs(row)
    ]
    return Qr(size=len(rows) + 2 * _QUIET_ZONE, path="".join(parts))


def _runs(row: bytes) -> list[tuple[int, int]]:
    """Return start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row, _QUIET_ZONE):
        if not dark:
            continue
        if runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((x, 1))
    return runs
