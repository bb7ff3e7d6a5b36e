"""What workers write down about their work with a client. In this release: the note of a session."""
