"""Makes the first administrator from the command line, in a database that was migrated before."""

from server.core.agency.languages import Language
from server.core.clock import utc_now
from server.core.config import ConfigError, Settings
from server.core.crypto import open_keyring
from server.core.db import Database
from server.core.errors import Problem
from server.core.identity import staff


async def create_administrator(settings: Settings, *, name: str, email: str) -> str:
    """Return the invitation link of a new administrator; the first one also brings the agency into being.

    Raises ConfigError where the database is not ready or the address is taken.
    """
    database = Database(settings.database_url)
    try:
        async with database.write() as session:
            database.add_info(keyring=await open_keyring(session, settings.keys_dir))
        async with database.write() as session:
            return await staff.create_administrator(
                session,
                name=name,
                email=email,
                language=Language.EN,
                origin=settings.public_origin,
                now=utc_now(),
            )
    except Problem as problem:
        raise ConfigError(f"the administrator was not made: {problem.code.value}") from problem
    finally:
        await database.close()
