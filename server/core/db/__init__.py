"""The database: one code path for SQLite and PostgreSQL."""

from server.core.db.base import Base
from server.core.db.engine import Database
from server.core.db.types import UtcDateTime

__all__ = ["Base", "Database", "UtcDateTime"]
