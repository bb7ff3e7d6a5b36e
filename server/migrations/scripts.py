"""Where Alembic is called. Apart from its neighbour, so that a server that migrates nothing never loads Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import Connection

from server.core.config import ConfigError


def alembic_config(connection: Connection) -> Config:
    """Return Alembic's settings for one open connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config


def run_scripts(connection: Connection, revision: str) -> None:
    """Run the scripts up to a revision that the database has not seen. Raises ConfigError if it is newer than this program."""
    try:
        command.upgrade(alembic_config(connection), revision)
    except CommandError as error:
        raise ConfigError(f"the database is of a newer version than this program ({error})") from error
