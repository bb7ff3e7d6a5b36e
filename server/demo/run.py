"""Prepares the demo's own database and says where to go and who to be."""

from server.core.config import Settings
from server.migrations import migrate


async def prepare(settings: Settings) -> None:
    """Bring the demo's database to this version and fill it. Raises ConfigError for any database but the demo's own."""
    await migrate(settings)


def welcome(settings: Settings) -> str:
    """Return what to print when the demo is ready."""
    return f"Open {settings.public_origin}/sign-in and choose who to be. Stop with Ctrl-C."
