"""A sealed column is known by its name: the restore drill opens every column that ends in `_sealed`, and no other."""

import pytest
from sqlalchemy import LargeBinary

from server.backup.save import tables
from server.backup.sealed_columns import sealed_columns

NEVER_SEALED = {
    "audit_batch.hash",
    "audit_batch.previous_hash",
    "audit_batch.rows_digest",
    "audit_batch.signature",
    "data_key.wrapped",
}
"""Bytes that are digests, signatures, or a key under its master key."""


def names(*, binary: bool) -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in tables()
        for column in table.columns
        if isinstance(column.type, LargeBinary) is binary
    }


def test_every_column_of_bytes_says_whether_it_is_sealed() -> None:
    assert {name for name in names(binary=True) if not name.endswith("_sealed")} == NEVER_SEALED


@pytest.mark.parametrize("name", sorted(f"{table.name}.{column}" for table, column in sealed_columns()))
def test_a_sealed_column_holds_bytes(name: str) -> None:
    assert name in names(binary=True)
