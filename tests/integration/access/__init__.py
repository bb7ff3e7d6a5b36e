"""Who may do what: every route, every role, every kind of ownership."""
