"""The server's people, on real databases."""
