"""The server's demo, on real databases."""
