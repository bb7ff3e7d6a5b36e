"""The table of wrapped data keys. It has a MetaData of its own, for sealing stands beside the database, not on it."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)

metadata = MetaData()

data_key = Table(
    "data_key",
    metadata,
    Column("id", Integer, autoincrement=False),
    Column("purpose", String(8), nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    PrimaryKeyConstraint("id", name="pk_data_key"),
    CheckConstraint("purpose IN ('seal', 'index')", name="ck_data_key_purpose"),
)
