"""From an outbox row to a person: what is said, in which language, over which channel. Not when, and not to whom."""
