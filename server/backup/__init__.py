"""Backup and restore of a whole agency, in one logical format for both databases; the keys are exported apart."""
