"""The server's desk, on real databases."""
