"""The migrations make exactly what the models say, on both databases."""

from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text

from server.core.config import ConfigError, read_settings
from server.core.db import Database
from server.migrations import migrate, schema_engine
from server.migrations.scripts import alembic_config


async def test_migrations_make_what_the_models_say(database_url: str) -> None:
    engine = schema_engine(database_url)
    async with engine.begin() as connection:
        # Raises, naming the difference, when autogenerate would find something to do.
        await connection.run_sync(lambda opened: command.check(alembic_config(opened)))
    await engine.dispose()


async def test_migrating_again_changes_nothing(database_url: str, tmp_path: Path) -> None:
    settings = read_settings({"SUHBAT_DATABASE_URL": database_url, "SUHBAT_DATA_DIR": str(tmp_path)})
    await migrate(settings)
    await migrate(settings)


async def test_a_database_of_a_newer_version_is_refused_in_plain_words(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    async with database.write() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    settings = read_settings({"SUHBAT_DATABASE_URL": database_url, "SUHBAT_DATA_DIR": str(tmp_path)})
    with pytest.raises(ConfigError, match="newer version"):
        await migrate(settings)


async def test_a_database_that_cannot_be_opened_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "suhbat.sqlite3").write_bytes(b"this is a letter, not a database" * 100)
    with pytest.raises(ConfigError, match="not a database"):
        await migrate(read_settings({"SUHBAT_DATA_DIR": str(tmp_path)}))
