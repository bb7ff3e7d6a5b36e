"""The demo's catcher: what would leave is kept to be read."""
