"""Live sessions through real sockets, against the real application."""
