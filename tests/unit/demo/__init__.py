"""The invented agency's data, before it is stored."""
