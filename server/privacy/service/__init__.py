"""Erasing a person, holding that back, and how long records are kept: one file for each."""
