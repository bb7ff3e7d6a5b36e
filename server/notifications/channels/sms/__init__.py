"""Text messages by a provider's HTTP interface."""
