"""From when on a record is due."""

from datetime import UTC, datetime

import pytest

from server.privacy.keeping import due_before


@pytest.mark.parametrize(
    ("now", "months", "before"),
    [
        ("2026-11-23T08:00", 1, "2026-10-23T08:00"),
        ("2026-03-31T08:00", 1, "2026-02-28T08:00"),
        ("2028-03-31T08:00", 1, "2028-02-29T08:00"),
        ("2026-01-15T00:00", 1, "2025-12-15T00:00"),
        ("2028-02-29T00:00", 12, "2027-02-28T00:00"),
        ("2026-11-23T08:00", 120, "2016-11-23T08:00"),
    ],
)
def test_so_many_months_ago(now: str, months: int, before: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert due_before(at, months) == datetime.fromisoformat(before).replace(tzinfo=UTC)
