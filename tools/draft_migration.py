"""Drafts a migration from what the models say and the scripts do not: `python -m tools.draft_migration "Add rooms"`.

Read the draft, put it in order and shorten it: it is a proposal.
"""

import asyncio
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command
from sqlalchemy import Connection

from server.core.config import read_settings
from server.migrations import migrate, schema_engine
from server.migrations.scripts import alembic_config

VERSIONS = Path(__file__).resolve().parents[1] / "server" / "migrations" / "versions"


async def draft(message: str) -> None:
    """Write the next script, from the difference between a fresh migrated database and the models."""
    number = f"{len(list(VERSIONS.glob('[0-9]*.py'))) + 1:04}"

    def revise(connection: Connection) -> None:
        command.revision(alembic_config(connection), message, autogenerate=True, rev_id=number)

    with TemporaryDirectory() as folder:
        settings = read_settings({"SUHBAT_DATA_DIR": folder})
        await migrate(settings)
        engine = schema_engine(settings.database_url)
        async with engine.begin() as connection:
            await connection.run_sync(revise)
        await engine.dispose()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    asyncio.run(draft(sys.argv[1]))
    subprocess.run([sys.executable, "-m", "ruff", "format", "--no-force-exclude", str(VERSIONS)], check=True)
