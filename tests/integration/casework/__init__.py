"""The server's casework, on real databases."""
