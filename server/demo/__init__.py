"""The demo: an invented agency in a database of its own."""
