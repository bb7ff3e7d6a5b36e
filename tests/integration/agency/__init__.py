"""The rules of the agency."""
