"""How rows are written in a backup: one JSON array a line, of values that belong to neither database."""

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    String,
    Table,
    select,
)
from sqlalchemy.types import TypeEngine

from server.core.db import UtcDateTime

_KINDS: dict[str, TypeEngine[Any]] = {
    "time": UtcDateTime(),
    "date": Date(),
    "bytes": LargeBinary(),
    # In this program a JSON column without a value and one that holds null mean the same.
    "json": JSON(none_as_null=True),
    "boolean": Boolean(),
    "integer": BigInteger(),
    "number": Float(),
    "text": String(),
}
_OF_TYPE: tuple[tuple[type[TypeEngine[Any]] | type[UtcDateTime], str], ...] = (
    (UtcDateTime, "time"),
    (Date, "date"),
    (LargeBinary, "bytes"),
    (JSON, "json"),
    (Boolean, "boolean"),
    (Integer, "integer"),
    (Float, "number"),
    (String, "text"),
)
_WRITTEN: dict[str, Callable[[Any], Any]] = {
    "time": datetime.isoformat,
    "date": date.isoformat,
    "bytes": lambda value: base64.b64encode(value).decode(),
}
_READ: dict[str, Callable[[Any], Any]] = {
    "time": datetime.fromisoformat,
    "date": date.fromisoformat,
    "bytes": lambda value: base64.b64decode(value, validate=True),
}


@dataclass(frozen=True, slots=True)
class Layout:
    """A table as a backup knows it: its columns, each of a kind, and which of them name a row."""

    name: str
    columns: Mapping[str, str]
    key: tuple[str, ...]

    @property
    def table(self) -> Table:
        """The table as either database reads and writes it."""
        columns = [Column(name, _KINDS[kind]) for name, kind in self.columns.items()]
        return Table(self.name, MetaData(), *columns)

    def in_order(self, *, is_sqlite: bool) -> Select[*tuple[Any, ...]]:
        """Select all rows in the same order on both databases."""
        table = self.table
        return select(table).order_by(*(_by_bytes(table.c[name], is_sqlite=is_sqlite) for name in self.key))

    def write(self, values: tuple[Any, ...]) -> bytes:
        """Return a row as one line."""
        plain = [
            _convert(_WRITTEN, kind, value) for kind, value in zip(self.columns.values(), values, strict=True)
        ]
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode() + b"\n"

    def read(self, values: list[Any]) -> dict[str, Any]:
        """Return a line's values by column. Raises ValueError if it is not a row of this table."""
        pairs = zip(self.columns.items(), values, strict=True)
        return {name: _convert(_READ, kind, value) for (name, kind), value in pairs}


def _by_bytes(column: Column[Any], *, is_sqlite: bool) -> ColumnElement[Any]:
    """PostgreSQL sorts texts by a language's rules where it is not told otherwise."""
    return column if is_sqlite or not isinstance(column.type, String) else column.collate("C")


def _convert(by_kind: Mapping[str, Callable[[Any], Any]], kind: str, value: Any) -> Any:
    convert = by_kind.get(kind)
    return value if value is None or convert is None else convert(value)


def layout_of(table: Table) -> Layout:
    """Return how a table of this program is written."""
    return Layout(
        name=table.name,
        columns={column.name: _kind(column) for column in table.columns},
        key=tuple(column.name for column in table.primary_key.columns),
    )


def _kind(column: Column[Any]) -> str:
    for type_, kind in _OF_TYPE:
        if isinstance(column.type, type_):
            return kind
    raise TypeError(f"{column} is of a type that a backup does not know: name it in {__name__}")
