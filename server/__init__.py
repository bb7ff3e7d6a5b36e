"""Suhbat's server. Empty on purpose: importing the core must load nothing else."""
