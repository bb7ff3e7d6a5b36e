"""Rules of scheduling."""
