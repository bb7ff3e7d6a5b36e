"""The server's scheduling, on real databases."""
