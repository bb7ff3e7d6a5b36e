"""What can be wrong with a backup, in a sentence for whoever has to bring the agency back."""

from server.core.config import ConfigError


class BackupError(ConfigError):
    """A backup cannot be made or used; the text says why and what to do."""
