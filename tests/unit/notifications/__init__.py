"""Tests of the words of notices."""
